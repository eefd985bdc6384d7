import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import { bounds, DAY } from '../domain/edtf.ts';
import { findAll, overlaps } from '../domain/span.ts';
import { ofOtherDate } from '../english/date-patterns.ts';
import { goesOnBefore } from '../english/day-signs.ts';
import { hasRelativeDay, outsideQuotations } from '../english/sentence-signs.ts';
import type { Library } from './library.ts';

/** What was under way in an account so many days older than the newest may have ended. */
const DAYS_STILL_SO = 2;
/** `On the same day` opens a sentence within so many letters; further on, it is the same as that of another thing in it. */
const OPENING = 4;

/** Whether the story has gone on since the last of them was written; an account without a day is as old as any. */
export function isOld(told: AccountSentence[], { lastDay }: Pick<Library, 'lastDay'>): boolean {
  return lastDay - lastDayOf(told) > DAYS_STILL_SO * DAY;
}

/** The last day on which one of their accounts was written, in milliseconds; -Infinity where none has a day. */
export function lastDayOf(sentences: AccountSentence[]): number {
  const days = sentences.flatMap(({ placed }) => {
    const day = dayWritten(placed.article);
    return day ? [Date.parse(bounds(day).from)] : [];
  });
  return days.reduce((last, day) => Math.max(last, day), -Infinity);
}

/** Whether readers can tell which day is meant, where one is. */
export function isPlaced({ text, dates }: AccountSentence): boolean {
  return !hasRelativeDay.test(text) || dates.length > 0;
}

/** Whether it names a day that hangs on another sentence's, and nobody knows which: `The previous day`, `two days later`. */
export function hangsOnDay({ text, start, placed }: AccountSentence): boolean {
  const read = placed.reading.dates.filter(({ passage }) => passage === placed.passage.id);
  return findAll(outsideQuotations(text), ofOtherDate).some(({ groups, ...word }) => {
    if (/^the same/i.test(word.text) && word.start > OPENING) return false;
    if (groups['unit'] || (groups['counted'] ?? 'day') !== 'day' || goesOnBefore.test(text.slice(0, word.start))) return false;
    return !read.some((date) => overlaps(date, { start: start + word.start, end: start + word.end }));
  });
}
