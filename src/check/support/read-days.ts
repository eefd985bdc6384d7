import type { Span } from '../../domain/span.ts';
import { findAll, mergeSpans } from '../../domain/span.ts';
import { months } from '../../english/calendar-words.ts';
import { monthNumber } from '../../extract/calendar.ts';

/** A date in its parts, as far as a text gives them. */
export interface DayParts extends Span {
  text: string;
  day: number | undefined;
  month: string | undefined;
  year: number | undefined;
}

const year = String.raw`(?<year>(?:1[89]|20)\d\d)`;
const patterns = [
  `(?<day>\\d{1,2}) (?<month>${months})\\b\\.?(?:,? ${year})?`,
  `(?<month>${months})\\.? (?<day>\\d{1,2})\\b(?:,? ${year})?`,
  `(?<month>${months})\\.? ${year}`,
  `(?<![$€£]|\\b(?:than|least|about|over|under|nearly|some|to) )${year}(?! ?(?:%|percent|million|billion|people|dead|jobs|homes))`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\d])`, 'gu'));

/** `18 August`, `Aug. 18, 2025`, `August 2025` and, where it is no amount, `2025`. */
export function readDays(text: string): DayParts[] {
  return mergeSpans(patterns.map((pattern) => findAll(text, pattern))).map(({ groups, ...words }) => ({
    ...words,
    day: groups['day'] === undefined ? undefined : Number(groups['day']),
    month: groups['month'] && monthNumber(groups['month']),
    year: groups['year'] === undefined ? undefined : Number(groups['year']),
  }));
}

/** Both name the same kind of date, and not the same one. */
export function contradicts(a: DayParts, b: DayParts): boolean {
  return (['day', 'month', 'year'] as const).some((key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]);
}
