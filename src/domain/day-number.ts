import { DAY } from './edtf.ts';
import type { DayClue } from './reading.ts';

/** Days since 1 January 1970, fewer than none before: `dayNumber('1970-01-03')` is 2. Not a number where there is no such day. */
export function dayNumber(day: string): number {
  const number = Math.floor(Date.parse(day.slice(0, 10)) / DAY);
  // 29 February may be read as 1 March.
  return !Number.isNaN(number) && day.startsWith(toDay(number)) ? number : NaN;
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
export const DAYS_BEFORE = 45;

/**
 * The day that a clue means, with the story's year where it says none: the first from the story's day on, or one shortly
 * before where it is not to come. None where the weekday beside it is another.
 *
 * @example dayOf('3 May', a story of 2021-04-30) // 2021-05-03, as a number
 */
export function dayOf({ tells, tense }: Pick<DayClue, 'tells' | 'tense'>, storyDay: string): number | undefined {
  if (tells.kind !== 'day') return undefined;
  const earliest = tells.year ? -Infinity : dayNumber(storyDay) - (tense === 'to come' ? 0 : DAYS_BEFORE);
  const year = Number(storyDay.slice(0, 4));
  const years = tells.year ? [tells.year] : [year, year + 1];
  const day = years.map((one) => dayNumber(`${one}-${tells.monthDay}`)).find((one) => one >= earliest);
  return day === undefined || tells.weekday === undefined || weekdayOf(day) === tells.weekday ? day : undefined;
}
