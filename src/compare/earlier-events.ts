import type { Edtf } from '../domain/edtf.ts';
import { bounds } from '../domain/edtf.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** The year of an event that a story's accounts only tell for comparison, by the dates beside it; nothing for the story's own. */
export type EarlierYear = (dates: Edtf[]) => string | undefined;

/**
 * Another event is told with its year. Of dated accounts, it lies more than a year before the first of them; where none
 * has a date, a year stands alone that no day of the story lies in: news names the year in which it is written by its days.
 */
export function earlierYearFinder({ passages }: Pick<LinkedStory, 'passages'>): EarlierYear {
  const placed = [...passages.values()];
  const written = placed.flatMap(({ article }) => (article.publishedAt ? [bounds(article.publishedAt).from] : [])).sort();
  const days = new Set(
    placed.flatMap(({ reading }) => reading.dates.filter(({ value }) => value.length > 4).map(({ value }) => yearOf(value))),
  );
  const [first] = written;
  const isEarlier = (date: Edtf) =>
    first === undefined ? /^\d{4}$/.test(date) && !days.has(date) : bounds(date).to < `${Number(first.slice(0, 4)) - 1}${first.slice(4)}`;
  return (dates) => (dates.length > 0 && dates.every(isEarlier) ? yearOf(dates[0] ?? '') : undefined);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
