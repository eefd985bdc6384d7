import type { APIRoute } from 'astro';
import { absolute } from '../../page-data/href.ts';
import { getQuotes, getStory, getTopics } from '../../page-data/story.ts';
import { topicGraph } from '../../share/json-ld.ts';

/** A topic's page as data: as `content/` holds it, and in the words of schema.org. */
export const getStaticPaths = async () => {
  const story = await getStory();
  const { utterances } = await getQuotes();
  return (await getTopics()).flatMap(({ id: slug, data }) => [
    { params: { slug, format: 'json' }, props: { type: 'application/json', data } },
    { params: { slug, format: 'jsonld' }, props: { type: 'application/ld+json', data: topicGraph(data, story, utterances, absolute) } },
  ]);
};

export const GET: APIRoute<{ type: string; data: object }> = ({ props: { type, data } }) =>
  Response.json(data, { headers: { 'content-type': type } });
