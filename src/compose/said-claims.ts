import type { PageClaims } from '../domain/record.ts';
import type { StoryPage } from './compose-story.ts';
import type { TopicPage } from './compose-topic.ts';
import { confirmedOf } from './compose-topic.ts';
import { cellsOf } from './topic-sections.ts';

/** What an editor stands behind on the home page and on each topic's. */
export function saidClaims(home: Pick<StoryPage, 'sections'>, topics: TopicPage[]): PageClaims[] {
  const own = home.sections.flatMap((section) => ('claims' in section ? section.claims : []));
  return [
    { claims: own.filter(({ confirmed }) => confirmed), withdrawn: [] },
    ...topics.map((page) => ({
      topic: page.slug,
      claims: [...confirmedOf(page), ...cellsOf(page)],
      withdrawn: page.topic.withdrawn,
    })),
  ];
}
