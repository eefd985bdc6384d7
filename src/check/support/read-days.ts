import type { Span } from '../../domain/span.ts';
import { monthNumber } from '../../extract/calendar.ts';
import { months } from '../../english/calendar-words.ts';

/** A date in its parts, as far as a text gives them. */
export interface DayParts extends Span {
  text: string;
  day?: number;
  month?: string;
  year?: number;
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
  const found: DayParts[] = [];
  for (const pattern of patterns)
    for (const { 0: words, index: start, groups = {} } of text.matchAll(pattern)) {
      if (found.some((other) => other.start < start + words.length && start < other.end)) continue;
      found.push({
        text: words,
        start,
        end: start + words.length,
        ...(groups['day'] === undefined ? {} : { day: Number(groups['day']) }),
        ...(groups['month'] === undefined ? {} : { month: monthNumber(groups['month']) }),
        ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
      });
    }
  return found;
}

/** Both name the same kind of date, and not the same one. */
export function contradicts(a: DayParts, b: DayParts): boolean {
  const keys = (['day', 'month', 'year'] as const).filter((key) => a[key] !== undefined && b[key] !== undefined);
  return keys.length > 0 && keys.some((key) => a[key] !== b[key]);
}
