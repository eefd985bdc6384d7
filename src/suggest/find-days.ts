import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import { bounds, DAY } from '../domain/edtf.ts';
import { hasRelativeDay } from '../english/sentence-signs.ts';
import type { Library } from './library.ts';

/** What was under way in an account so many days older than the newest may have ended. */
const DAYS_STILL_SO = 2;

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
