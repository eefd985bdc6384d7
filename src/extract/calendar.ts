import type { DayRule } from '../english/calendar-words.ts';
import { monthNames, weekdayNames } from '../english/calendar-words.ts';
import type { Tense } from './tense.ts';

const DAY = 86_400_000;

/** `day(8 October, -1)` is `2024-10-07`. */
export function day(date: Date, shift = 0): string {
  return new Date(date.getTime() + shift * DAY).toISOString().slice(0, 10);
}

/** `month(8 October 2024, -1)` is `2024-09`. */
export function month(date: Date, shift = 0): string {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1)).toISOString().slice(0, 7);
}

/** `year(8 October 2024, -1)` is `2023`. */
export function year(date: Date, shift = 0): string {
  return String(date.getUTCFullYear() + shift);
}

/** How many days from the week's Monday to `date`: 0 to 6. */
export function sinceMonday(date: Date): number {
  return (date.getUTCDay() + 6) % 7;
}

/** Monday to Sunday: `week(8 October 2024, -1)` is `2024-09-30/2024-10-06`. */
export function week(date: Date, shift = 0): string {
  const monday = shift * 7 - sinceMonday(date);
  return `${day(date, monday)}/${day(date, monday + 6)}`;
}

/** How many days from `date` to the next weekday of that name, today counting as none: 0 to 6. */
export function daysUntil(date: Date, weekday: string): number {
  const index = weekdayNames.findIndex((name) => weekday.toLowerCase().startsWith(name));
  return (index - date.getUTCDay() + 7) % 7;
}

/** `Sept.` is `09`. */
export function monthNumber(name: string): string {
  return two(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** `dayIn(2024, { nth: 4, weekday: 'Thursday', month: 11 })` is `2024-11-28`. */
export function dayIn(year: number, rule: DayRule): string {
  if (typeof rule === 'string') return `${year}-${rule}`;
  if ('easter' in rule) return day(easter(year), rule.easter);
  const last = rule.nth < 0;
  const first = new Date(Date.UTC(year, rule.month - (last ? 0 : 1), 1));
  return day(first, daysUntil(first, rule.weekday) + 7 * (last ? -1 : rule.nth - 1) + (rule.later ?? 0));
}

/**
 * What a text that gives no year means by a day or a month of it: the last one if that is past, the next to come, or,
 * where the text does not say, the nearest. `inYear` gives nothing for a year in which there is none.
 *
 * @example nearest(8 October 2024, (year) => `${year}-11`, 'past') // '2023-11'
 */
export function nearest(date: Date, inYear: (year: number) => string | undefined, when: Tense | undefined): string | undefined {
  const all = [-1, 0, 1].flatMap((shift) => inYear(date.getUTCFullYear() + shift) ?? []);
  if (when === 'past') return all.findLast((value) => value <= day(date));
  if (when === 'to come') return all.find((value) => value >= day(date).slice(0, value.length));
  return all.toSorted((a, b) => daysBetween(a, date) - daysBetween(b, date))[0];
}

export function daysBetween(value: string, date: Date): number {
  return Math.abs(Date.parse(value.padEnd(10, '-15')) - date.getTime()) / DAY;
}

/** Easter Sunday, by the anonymous algorithm of Meeus, Jones and Butcher. */
function easter(year: number): Date {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1, 12));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
