import type { APIRoute, GetStaticPaths } from 'astro';
import { getTopics } from '../../page-data/story.ts';
import type { TopicData } from '../../domain/content.ts';

export const getStaticPaths = (async () =>
  (await getTopics()).map(({ id, data }) => ({ params: { slug: id }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: TopicData }> = ({ props }) => Response.json(props.data);
