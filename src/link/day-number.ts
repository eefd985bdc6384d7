import { DAY } from '../domain/edtf.ts';
import type { DayClue } from '../domain/reading.ts';

/** Days since 1 January 1970, fewer than none before: `dayNumber('1970-01-03')` is 2. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(day.slice(0, 10)) / DAY);
}

export function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** From 0, Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** How many days back from `number` the last such weekday is, itself counting: 0 to 6. */
export function daysSince(weekday: number, number: number): number {
  return (weekdayOf(number) - weekday + 7) % 7;
}

/** News names a day without its year for so long before and after the story's own: what led to it, then what came of it. */
const BEFORE = 45;

/**
 * The day that a clue means, with the story's year where it says none: the first from the story's day on, or one shortly
 * before where it is not to come. None where the weekday beside it is another.
 *
 * @example dayOf('3 May', a story of 2021-04-30) // 2021-05-03, as a number
 */
export function dayOf({ tells, tense }: Pick<DayClue, 'tells' | 'tense'>, storyDay: string): number | undefined {
  if (tells.kind !== 'day') return undefined;
  const start = dayNumber(storyDay);
  const year = Number(tells.year ?? storyDay.slice(0, 4));
  let day = dayNumber(`${year}-${tells.monthDay}`);
  if (!tells.year && day < start - (tense === 'to come' ? 0 : BEFORE)) day = dayNumber(`${year + 1}-${tells.monthDay}`);
  const isDay = !Number.isNaN(day) && (tells.weekday === undefined || weekdayOf(day) === tells.weekday);
  return isDay ? day : undefined;
}
