import type { Citation } from '../domain/content.ts';
import type { HeldPassage, PinnedPage } from '../exports/annotate-pins.ts';
import { heldPassages } from '../exports/annotate-pins.ts';
import { getArticles, getStory, getTimeline, getTopics } from './story.ts';

/** Every page with statements of its own, and what is cited on it. */
export async function getPinnedPages(): Promise<PinnedPage[]> {
  const { sections, citations } = await getStory();
  const timeline = await getTimeline();
  return [
    { path: '/#c-', statements: sections.flatMap((section) => ('claims' in section ? section.claims : [])), citations },
    ...(await getTopics()).map(({ id, data }) => ({ path: `/topics/${id}/#c-`, statements: data.claims, citations: data.citations })),
    { path: '/timeline/#e-', statements: timeline.events, citations: timeline.citations },
  ];
}

/** The passages of each account that is cited, as far as its rights allow, by its slug. */
export async function getHeld(): Promise<Map<string, HeldPassage[]>> {
  const cited = Map.groupBy(
    (await getPinnedPages()).flatMap(({ citations }) => citations),
    ({ article }): string => article,
  );
  return new Map(
    (await getArticles()).flatMap(({ id, data }): [string, HeldPassage[]][] => {
      const citations: Citation[] = cited.get(id) ?? [];
      return citations.length === 0 ? [] : [[id, heldPassages(data, citations)]];
    }),
  );
}
