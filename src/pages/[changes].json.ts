import type { APIRoute } from 'astro';
import { ofStory } from '../page-data/current-story.ts';
import { absolute } from '../page-data/href.ts';
import { getChanges } from '../page-data/story.ts';
import { getToldChanges } from '../page-data/told-changes.ts';

/** `/changes.json`, for programs, and for the script that marks what a reader has not seen. */
export const getStaticPaths = ofStory(async () => {
  const { since, told } = await getChanges();
  if (since === undefined) return [];
  const changes = (await getToldChanges()).map(({ path, ...change }) => ({ ...change, address: absolute(path) }));
  return [{ params: { changes: 'changes' }, props: { since, told, changes } }];
});

export const GET: APIRoute = ({ props }) => Response.json(props);
