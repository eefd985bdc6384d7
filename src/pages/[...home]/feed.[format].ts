import type { APIRoute } from 'astro';
import { feedPaths } from '../../exports/feeds.ts';
import type { Channel, FeedFormat } from '../../exports/write-feed.ts';
import { writeFeed } from '../../exports/write-feed.ts';
import { ofStory } from '../../page-data/current-story.ts';
import { getStory } from '../../page-data/story.ts';

export const getStaticPaths = ofStory(feedPaths);

export const GET: APIRoute<{ format: FeedFormat; channel: Channel }> = async ({ props }) =>
  writeFeed(props.format, props.channel, await getStory());
