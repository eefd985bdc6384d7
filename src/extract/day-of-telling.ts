import type { Span } from '../domain/span.ts';
import { alsoOn, countedFromToday, namesWeekday, sentenceEnd, tellsBefore, tellsBehind } from '../english/date-neighbours.ts';
import { day } from './calendar.ts';

/** What a date's words mean, and would mean if they were written on another day. */
export interface ToldDate extends Span {
  text: string;
  value: string;
  on: (published: Date) => string | undefined;
}

/**
 * Days that are counted from today, counted from the day on which their sentence says that somebody told of them.
 *
 * @example of a Sunday: 'It sank four days ago, divers said on Saturday.' // on Tuesday
 */
export function fromTelling<T extends ToldDate>(text: string, found: T[]): T[] {
  return found.map((date) => {
    if (!countedFromToday.test(date.text)) return date;
    const told = found.filter((other) => isTelling(text, other) && isOneSentence(text, date, other));
    const [teller, ...others] = told;
    const value = teller && others.length === 0 ? date.on(new Date(`${teller.value}T12:00:00Z`)) : undefined;
    return value ? { ...date, value } : date;
  });
}

/**
 * Of two days in a row, the first is before the second: where it seems to be the day of writing itself, it is a week back.
 *
 * @example of a Sunday: 'It rained on Sunday and Monday.' // both of the week before
 */
export function inOrder<T extends ToldDate>(text: string, found: T[]): T[] {
  return found.map((date, i) => {
    const next = found[i + 1];
    if (!next || ![date, next].every(isWeekday) || !alsoOn.test(text.slice(date.end, next.start))) return date;
    const week = (Date.parse(date.value) - Date.parse(next.value)) / 86_400_000;
    return week > 4 && week < 7 ? { ...date, value: day(new Date(`${date.value}T12:00:00Z`), -7) } : date;
  });
}

function isWeekday({ text, value }: ToldDate): boolean {
  return namesWeekday.test(text) && /^\d{4}-\d\d-\d\d$/.test(value);
}

function isTelling(text: string, date: ToldDate): boolean {
  return isWeekday(date) && (tellsBefore.test(text.slice(0, date.start)) || tellsBehind.test(text.slice(date.end)));
}

function isOneSentence(text: string, ...dates: Span[]): boolean {
  const [first, last] = [Math.min(...dates.map(({ end }) => end)), Math.max(...dates.map(({ start }) => start))];
  return !sentenceEnd.test(text.slice(first, last));
}
