import type { Article, PassageId } from '../domain/article.ts';
import { dayNumber, dayOf, toDay } from '../domain/day-number.ts';
import { isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { maxBy } from '../domain/max-by.ts';
import { onceFor } from '../domain/once-for.ts';
import { findAll } from '../domain/span.ts';
import { ofOtherDate } from './date-patterns.ts';
import { hasRelativeDay } from './day-signs.ts';
import type { HeadingDay } from './heading-days.ts';
import { headingDay } from './heading-days.ts';
import { outsideQuotations } from './outside-quotations.ts';

/**
 * The day that each passage of a timeline stands under or behind: `9 May` of the heading `Sunday 9 May, 14:05` and of the
 * label in `9 May: The ferry is sold.`
 */
export const daysAbove = onceFor(({ blocks }: Pick<Article, 'blocks'>): Map<PassageId, HeadingDay> => {
  const above = new Map<PassageId, HeadingDay>();
  let heading: HeadingDay | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') heading = headingDay(block.text);
    const passages = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : [];
    for (const { id, label = '' } of passages) {
      const day = headingDay(label) ?? heading;
      if (day !== undefined) above.set(id, day);
    }
  }
  return above;
});

/** The passages that stand first below their day. */
export const beginningsOfEntries = onceFor((article: Pick<Article, 'blocks'>): Set<PassageId> => {
  const first = new Map<HeadingDay, PassageId>();
  for (const [id, day] of daysAbove(article)) if (!first.has(day)) first.set(day, id);
  return new Set(first.values());
});

/** A page goes on for so many days after its own. */
const GOES_ON = 60;

/**
 * The day of a heading: in its own year, else in the last that puts it before its account or a few
 * weeks after, as a page may go on, else in the story’s.
 *
 * @param storyDay from which days without a year have theirs
 */
export function entryDay(heading: HeadingDay, publishedAt: Edtf | undefined, storyDay?: string): Edtf | undefined {
  const inYear = (year: number | string) => dayOf({ tells: { kind: 'day', ...heading, year: String(year) } }, '');
  const published = publishedAt && isDay(publishedAt) ? dayNumber(publishedAt) : undefined;
  const near = published === undefined ? [] : [-1, 0, 1].flatMap((shift) => inYear(Number(publishedAt?.slice(0, 4)) + shift) ?? []);
  const last = maxBy(
    near.filter((day) => day <= (published ?? 0) + GOES_ON),
    (day) => day,
  );
  const inStory = storyDay === undefined ? undefined : dayOf({ tells: { kind: 'day', ...heading } }, storyDay);
  const day = heading.year === undefined ? (last ?? inStory) : inYear(heading.year);
  return day === undefined || Number.isNaN(day) ? undefined : (toDay(day) as Edtf);
}

/** `Later in the month`, `had begun the month before` */
const beforeOrAfter = /\b(?:later|earlier|afterwards)\b|\b(?:week|month|year)s? (?:before|after)\b/i;

/** Whether a sentence that names no date tells of another day than the one above it: `The next morning it sank.` */
export function isOfOtherDay(sentence: string): boolean {
  const text = outsideQuotations(sentence);
  return hasRelativeDay.test(text) || beforeOrAfter.test(text) || findAll(text, ofOtherDate).length > 0;
}
