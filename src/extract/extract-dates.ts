import * as chrono from 'chrono-node';
import type { Passage } from '../domain/article.ts';
import { bounds, edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { day, inYear } from './calendar.ts';
import { dateRules } from './date-rules.ts';
import { blankLongRuns } from './blank-long-runs.ts';
import { tenseAt } from './tense.ts';
import { months } from '../english/calendar-words.ts';

interface Candidate extends Span {
  value: string | undefined;
  from: DateMention['from'];
}

/** Where it stands alone; in "the day after the vote" it hangs on the vote. */
const dayAfter = /\b[Tt]he (?:day (?:before|after)|(?:next|following|previous) day)(?=[,.;:)]|$)/g;

/** A day of a month; all else that chrono-node offers it guesses. */
const namesDay = new RegExp(`\\b${months}\\b.*\\d|\\d.*\\b${months}\\b|^\\d{4}-\\d\\d-\\d\\d`, 'i');

/**
 * Every calendar expression of a passage with its EDTF value. Relative ones need the day of publication; inside a
 * quotation (`quoted`) they stand on the day of speaking, which may be another, and are left out.
 *
 * @example extractDates(passage of 'It was shut on Monday, since 1931.', '2024-10-08') // 2024-10-07, 1931
 */
export function extractDates(passage: Passage, publishedAt: Edtf | undefined, quoted: Span[] = []): DateMention[] {
  const published = publishedAt && exactDay(publishedAt);
  const found: DateMention[] = [];
  const taken = new Uint8Array(passage.text.length);
  const quotedAt = new Uint8Array(passage.text.length);
  for (const { start, end } of quoted) quotedAt.fill(1, start, end);
  for (const { start, end, value, from } of [...byChrono(passage.text, published), ...byRules(passage.text, published)]) {
    const parsed = edtfSchema.safeParse(value).data;
    if (!parsed || taken.subarray(start, end).includes(1)) continue;
    if (from !== 'text' && quotedAt.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    found.push({ passage: passage.id, start, end, text: passage.text.slice(start, end), value: parsed, from });
  }
  found.sort((a, b) => a.start - b.start);
  return [...found, ...byOtherDates(passage, found)].sort((a, b) => a.start - b.start);
}

/** "The day before," counts from the last day that the passage names before it, where it names one. */
function byOtherDates(passage: Passage, found: DateMention[]): DateMention[] {
  return [...passage.text.matchAll(dayAfter)].flatMap(({ 0: text, index: start }): DateMention[] => {
    const anchor = found.findLast((date) => date.end <= start);
    const date = anchor && exactDay(anchor.value);
    const value = date && edtfSchema.safeParse(day(date, /before|previous/.test(text) ? -1 : 1)).data;
    return value ? [{ passage: passage.id, start, end: start + text.length, text, value, from: 'another date' }] : [];
  });
}

function byRules(text: string, published: Date | undefined): Candidate[] {
  return dateRules.flatMap(({ pattern, from, value }) => {
    if (from !== 'text' && !published) return [];
    return [...text.matchAll(pattern)].map((match): Candidate => {
      const start = match.index;
      const part = (name: string) => match.groups?.[name] ?? '';
      return {
        start,
        end: start + match[0].length,
        from,
        value: value({ part, published: published ?? new Date(0), when: tenseAt(text, start) }),
      };
    });
  });
}

function byChrono(text: string, published: Date | undefined): Candidate[] {
  return chrono.en.strict
    .parse(blankLongRuns(text), { instant: published ?? new Date(0), timezone: 'UTC' })
    .flatMap(({ index, text: words, start }): Candidate[] => {
      if (!start.isCertain('month') || !start.isCertain('day') || !namesDay.test(words)) return [];
      const monthAndDay = `${two(start.get('month'))}-${two(start.get('day'))}`;
      const year = start.isCertain('year') ? start.get('year') : published && inYear(published, monthAndDay, tenseAt(text, index));
      const lead = /^(?:on|in|since) /i.exec(words)?.[0].length ?? 0;
      return [
        {
          start: index + lead,
          end: index + words.trimEnd().length,
          value: year === undefined ? undefined : `${year}-${monthAndDay}`,
          from: start.isCertain('year') ? 'text' : 'publication date',
        },
      ];
    });
}

function two(value: number | null): string {
  return String(value).padStart(2, '0');
}

function exactDay(value: Edtf): Date | undefined {
  const { from, to } = bounds(value);
  return from === to ? new Date(`${from}T12:00:00Z`) : undefined;
}
