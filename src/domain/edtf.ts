import { z } from 'zod';
import { dates as english } from '../interface/en.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

/**
 * A date as precise as it is known, in the part of Extended Date/Time Format (ISO 8601-2) that news needs:
 * a year, month or day, `~` for about, and an interval `from/to` (`..` for an open end).
 */
export const edtfSchema = z
  .string()
  .refine(isEdtf, {
    error: 'must be a date such as 2025-08-19, 2025-08 or 2025, with ~ for "about", or an interval 2025-08-19/2025-09-02',
  })
  .meta({ examples: ['2025-08-19', '2025-08', '2025-08-19~', '2025-08-19/2025-09-02'] })
  .brand<'Edtf'>();
export type Edtf = z.infer<typeof edtfSchema>;

/** First and last day that `value` may mean, as `YYYY-MM-DD`. */
export function bounds(value: Edtf | string): { from: string; to: string } {
  const [first = '', last = first] = value.split('/');
  return { from: first === '..' ? '0000-01-01' : edge(first, 'from'), to: last === '..' ? '9999-12-31' : edge(last, 'to') };
}

/** The same, an approximate date a day, month or year wider on its open side, as precise as it is: `2025-08-19~` is 18 to 20 August. */
export function widestBounds(value: Edtf | string): { from: string; to: string } {
  const [first = '', last = first] = value.split('/');
  const { from, to } = bounds(value);
  return { from: isVague(first) ? shift(first, -1, 'from') : from, to: isVague(last) ? shift(last, 1, 'to') : to };
}

/**
 * What `<time datetime>` can hold of it without saying more or less: a day, a week from Monday to Sunday, a month or a
 * year, and nothing that is uncertain.
 *
 * @example toHtmlDate('2025-08-11/2025-08-17') // '2025-W33'
 */
export function toHtmlDate(value: Edtf | string): string | undefined {
  if (isApproximate(value) || value.includes('..')) return undefined;
  const { from, to } = bounds(value);
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (year === '0000') return undefined;
  const whole = [from, month, year].find((date) => edge(date, 'from') === from && edge(date, 'to') === to);
  return whole ?? weekOf(from, to);
}

/** `2025-08-19~` reads "about 19 August 2025", and the same in another language by its words. */
export function formatEdtf(value: Edtf | string, words = english): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return formatDate(first, words);
  if (last === '..') return words.since(formatDate(first, words));
  if (first === '..') return words.until(formatDate(last, words));
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return words.between(formatDate(first, words, { year: !sameYear }), formatDate(last, words));
}

/** Whether it names one day, certain or not. */
export function isDay(value: Edtf | string): boolean {
  return /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(value);
}

export function isApproximate(value: Edtf | string): boolean {
  return /[~?%]/.test(value);
}

/** Whether it names one year, month or day, and is certain. */
export function isPlain(value: Edtf | string): boolean {
  return /^[\d-]+$/.test(value);
}

function isEdtf(value: string): boolean {
  const ends = value.split('/');
  const dates = ends.filter((end) => end !== '..');
  if (ends.length > 2 || dates.length === 0 || !dates.every(isDate)) return false;
  return dates.length < 2 || edge(dates[0] ?? '', 'from') <= edge(dates[1] ?? '', 'to');
}

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && (!day || date.getUTCDate() === Number(day));
}

/** "About", and not only "perhaps". */
function isVague(end: string): boolean {
  return /[~%]$/.test(end);
}

/** One day, month or year further, whichever the date names. */
function shift(text: string, by: 1 | -1, side: 'from' | 'to'): string {
  const [, year = '0', month, day] = DATE.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(
    Number(year) + (month ? 0 : by),
    Number(month ?? 1) - 1 + (month && !day ? by : 0),
    Number(day ?? 1) + (day ? by : 0),
  );
  return edge(date.toISOString().slice(0, text.replace(/[~?%]$/, '').length), side);
}

/** In milliseconds. */
export const DAY = 86_400_000;

/** The day after `2025-03-31` is `2025-04-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** From Monday to Sunday. A week belongs to the year that its Thursday is in. */
function weekOf(from: string, to: string): string | undefined {
  if (Date.parse(to) - Date.parse(from) !== 6 * DAY || new Date(from).getUTCDay() !== 1) return undefined;
  const thursday = new Date(Date.parse(from) + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function edge(text: string, side: 'from' | 'to'): string {
  const [, year = '0000', month, day] = DATE.exec(text) ?? [];
  if (day) return `${year}-${month}-${day}`;
  if (side === 'from') return `${year}-${month ?? '01'}-01`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${lastDay}`;
}

function formatDate(text: string, { locale, about }: typeof english, show = { year: true }): string {
  const [, year = '0', month, day, doubt] = DATE.exec(text) ?? [];
  const parts = [day && 'day', month && 'month', (show.year || !month) && 'year'].filter(Boolean).join(' ');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const said = formatterOf(`${locale} ${parts}`).format(date);
  return doubt ? about(said) : said;
}

/** By locale and the parts of a date that are shown: making one takes long. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(key: string): Intl.DateTimeFormat {
  const [locale, ...parts] = key.split(' ');
  const shown = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const options = Object.fromEntries(Object.entries(shown).filter(([part]) => parts.includes(part)));
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
