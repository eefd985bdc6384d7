import type { APIRoute, GetStaticPaths } from 'astro';
import { getEntry } from 'astro:content';
import { absolute } from '../../page-data/href.ts';
import { getStory, getTopics } from '../../page-data/story.ts';
import type { TopicData } from '../../domain/content.ts';
import { topicGraph } from '../../share/json-ld.ts';

export const getStaticPaths = (async () =>
  (await getTopics()).map(({ id, data }) => ({ params: { slug: id }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: TopicData }> = async ({ props }) => {
  const utterances = (await getEntry('quotes', 'quotes'))?.data.utterances ?? [];
  return new Response(JSON.stringify(topicGraph(props.data, await getStory(), utterances, absolute)), {
    headers: { 'content-type': 'application/ld+json' },
  });
};
