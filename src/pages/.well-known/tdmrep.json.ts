import type { APIRoute } from 'astro';
import { href } from '../../page-data/href.ts';
import { getStory } from '../../page-data/story.ts';
import { isOthersText } from '../../domain/content.ts';

/** TDM Reservation Protocol: who mines texts asks the publishers of those that are not ours. The first rule that fits counts. */
export const GET: APIRoute = async () => {
  const { accounts } = await getStory();
  const pages = accounts.filter(isOthersText).flatMap(({ slug }) => ['/', '.md', '.txt'].map((end) => `/articles/${slug}${end}`));
  // The index holds every text that may be shown in full.
  const index = accounts.some(({ rights }) => rights === 'full') ? ['/pagefind/'] : [];
  const reserved = [...pages, ...index].map((path) => ({ location: href(path), 'tdm-reservation': 1 }));
  return Response.json([...reserved, { location: href('/'), 'tdm-reservation': 0 }]);
};
