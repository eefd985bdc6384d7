import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import type { Edtf } from '../domain/edtf.ts';
import { bounds, DAY } from '../domain/edtf.ts';
import { findAll, overlaps } from '../domain/span.ts';
import { ofOtherDate } from '../english/date-patterns.ts';
import { goesOnBefore, hasRelativeDay } from '../english/day-signs.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import type { Library } from './library.ts';

/** What was under way in an account so many days older than the newest may have ended. */
const DAYS_STILL_SO = 2;
/** `On the same day` opens a sentence within so many letters; further on, it is the same as that of another thing in it. */
const OPENING = 4;

/** Whether the story has gone on since the last of them was written; an account without a day is as old as any. */
export function isOld(told: AccountSentence[], { lastDay }: Pick<Library, 'lastDay'>): boolean {
  return lastDay - lastDayOf(told) > DAYS_STILL_SO * DAY;
}

/** Days before the first account by which what has only a month or a year is another event. */
const DAYS_BEFORE = 14;

/** Whether it tells of an event of another year, or of a month before the story's: `In May, a storm`. */
export function isOfAnotherEvent({ earlier, dates }: AccountSentence, { firstDay }: Pick<Library, 'firstDay'>): boolean {
  if (earlier !== undefined) return true;
  const isBefore = (date: Edtf) => date.length <= 'YYYY-MM'.length && Date.parse(bounds(date).to) < firstDay - DAYS_BEFORE * DAY;
  return dates.length > 0 && dates.every(isBefore);
}

/** The first day on which one of their accounts was written, in milliseconds; Infinity where none has a day. */
export function firstDayOf(sentences: AccountSentence[]): number {
  const days = sentences.map((sentence) => lastDayOf([sentence])).filter((day) => day > -Infinity);
  return days.reduce((first, day) => Math.min(first, day), Infinity);
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
