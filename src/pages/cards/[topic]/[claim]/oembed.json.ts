import type { APIRoute } from 'astro';
import { ofStory } from '../../../../page-data/current-story.ts';
import { getCards } from '../../../../page-data/cards.ts';
import { absolute } from '../../../../page-data/href.ts';
import { oembed } from '../../../../share/card.ts';

export const getStaticPaths = ofStory(getCards);

export const GET: APIRoute<Awaited<ReturnType<typeof getCards>>[number]['props']> = ({ props: { card, story, path, heights } }) =>
  Response.json(oembed(card, absolute(path), { name: story.site.name, url: absolute('/') }, heights));
