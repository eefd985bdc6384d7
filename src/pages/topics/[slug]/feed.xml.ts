import type { APIRoute } from 'astro';
import type { TopicData } from '../../../domain/content.ts';
import { topicFeed, topicPaths } from '../../../exports/feeds.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<{ topic: TopicData }> = ({ props }) => topicFeed('xml', props.topic);
