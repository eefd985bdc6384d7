import { DAY } from '../domain/edtf.ts';
import { monthNames, weekdayNames } from '../english/calendar-words.ts';
import type { Tense } from './tense.ts';

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

/** Monday to Sunday: `week(8 October 2024, -1)` is `2024-09-30/2024-10-06`. */
export function week(date: Date, shift = 0): string {
  const monday = -((date.getUTCDay() + 6) % 7) + shift * 7;
  return `${day(date, monday)}/${day(date, monday + 6)}`;
}

/** How many days from `date` to the next weekday of that name, today counting as none: 0 to 6. */
export function daysUntil(date: Date, weekday: string): number {
  const index = weekdayNames.findIndex((name) => weekday.toLowerCase().startsWith(name));
  return (index - date.getUTCDay() + 7) % 7;
}

/** `Sept.` is `09`. */
export function monthNumber(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** By the rules of `namedDays`: `dayIn(2024, '4 Thursday 11 1')` is `2024-11-29`. */
export function dayIn(year: number, rule: string): string {
  if (/^\d\d-/.test(rule)) return `${year}-${rule}`;
  const [nth = '', weekday = '', month, later] = rule.split(' ');
  if (nth === 'Easter') return day(easter(year), Number(weekday));
  const first = new Date(Date.UTC(year, Number(month) - (nth === '-1' ? 0 : 1), 1));
  return day(first, daysUntil(first, weekday) + 7 * (nth === '-1' ? -1 : Number(nth) - 1) + Number(later ?? 0));
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
  // "Is due on the 11th", told on the 12th, is not a year away: nobody knows.
  if (when === 'to come' && all.some((value) => value < day(date).slice(0, value.length) && daysBetween(value, date) < 45))
    return undefined;
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
