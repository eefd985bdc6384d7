import type { Article, PassageId } from '../domain/article.ts';
import { isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { onceFor } from '../domain/once-for.ts';
import { findAll } from '../domain/span.ts';
import { ofOtherDate } from './date-patterns.ts';
import { hasRelativeDay } from './day-signs.ts';
import type { HeadingDay } from './heading-days.ts';
import { headingDay } from './heading-days.ts';
import { dayOf, toDay } from '../domain/day-number.ts';

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

/**
 * The day of a heading: in its own year, else in that of the account, in which it lies behind, or in the story's.
 *
 * @param day of a story, from which days without a year have theirs
 */
export function entryDay(heading: HeadingDay, publishedAt: Edtf | undefined, day: string | undefined): Edtf | undefined {
  const { monthDay, year } = heading;
  const clue = { tells: { kind: 'day' as const, ...heading } };
  const published = publishedAt && isDay(publishedAt) ? publishedAt : undefined;
  const before = (last: string) => `${Number(last.slice(0, 4)) - (monthDay > last.slice(5) ? 1 : 0)}`;
  const number =
    year || published ? dayOf({ tells: { ...clue.tells, year: year ?? before(published ?? '') } }, '') : day && dayOf(clue, day);
  return typeof number === 'number' && !Number.isNaN(number) ? (toDay(number) as Edtf) : undefined;
}

/** `Later in the month`, `had begun the month before` */
const beforeOrAfter = /\b(?:later|earlier|afterwards)\b|\b(?:week|month|year)s? (?:before|after)\b/i;

/** Whether a sentence that names no date tells of another day than the one above it: `The next morning it sank.` */
export function isOfOtherDay(text: string): boolean {
  return hasRelativeDay.test(text) || beforeOrAfter.test(text) || findAll(text, ofOtherDate).length > 0;
}
