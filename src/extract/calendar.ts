import { weekdayNames, monthNames } from '../english/calendar-words.ts';

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

/**
 * The year in which a month, or a day of it, falls: last to be past, next to come, or, where the text does not say,
 * nearest; and nearest too where that other one is far, for then an account would give the year.
 *
 * @example inYear(8 October 2024, '11', 'past') // '2024', for November 2023 is eleven months ago
 */
export function inYear(date: Date, monthAndDay: string, when: 'past' | 'to come' | undefined, far = FAR): string {
  const here = date.toISOString().slice(5, 5 + monthAndDay.length);
  const ahead = Number(monthAndDay.slice(0, 2)) - Number(here.slice(0, 2)) + (monthAndDay.slice(3) < here.slice(3) ? -0.5 : 0);
  if (when === 'past' && monthAndDay > here) return year(date, ahead > 12 - far ? -1 : 0);
  if (when === 'to come' && monthAndDay < here) return year(date, ahead < far - 12 ? 1 : 0);
  if (when === undefined) return year(date, ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
  return year(date);
}

/** Months after which an account gives the year. */
const FAR = 8;
