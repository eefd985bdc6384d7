import type { APIRoute, GetStaticPaths } from 'astro';
import { sha256 } from '../../domain/hash.ts';
import { ofStory } from '../../page-data/current-story.ts';
import { getLogo, getStory } from '../../page-data/story.ts';

/** The picture before the site's name, where `site.yaml` names one. */
export const getStaticPaths = ofStory(async () => {
  if (!(await getStory()).logo) return [];
  const { file, base64 } = await getLogo();
  return [{ params: { file }, props: { base64 }, cacheKey: sha256(base64) }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ base64: string }> = ({ props: { base64 }, params: { file } }) =>
  new Response(Buffer.from(base64, 'base64'), { headers: { 'content-type': file?.endsWith('.svg') ? 'image/svg+xml' : 'image/png' } });
