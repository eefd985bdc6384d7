import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { getStory } from '../../components/story.ts';
import { isOthersText } from '../../domain/content.ts';

/** TDM Reservation Protocol: who mines texts asks the publishers of those that are not ours. The first rule that fits counts. */
export const GET: APIRoute = async () => {
  const { accounts } = await getStory();
  const reserved = accounts.filter(isOthersText).map(({ slug }) => ({ location: href(`/articles/${slug}/`), 'tdm-reservation': 1 }));
  return Response.json([...reserved, { location: href('/'), 'tdm-reservation': 0 }]);
};
