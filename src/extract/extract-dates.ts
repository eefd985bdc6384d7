import type { Passage } from '../domain/article.ts';
import { bounds, edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { reporting, weekday } from '../english/calendar-words.ts';
import { day, daysUntil } from './calendar.ts';
import { dateRules } from './date-rules.ts';
import type { TaggedWord } from './tag-words.ts';
import { tenseAt } from './tense.ts';

interface Candidate extends Span {
  text: string;
  value: string;
  from: DateMention['from'];
  /** Whether the words say a year, or "last year". */
  hasYear: boolean;
}

const part = '(?:day|morning|afternoon|evening|night)';
/** Words that count from a date before them; "the day after the vote" hangs on the vote. */
const ofOtherDate = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    '[Tt]he (?<step>day (?:before|after))(?=[,.;:)]|$)',
    `(?<!\\b(?:for|over|in|within|during) )[Tt]he (?<step>next|following|previous|preceding) (?:(?<unit>year|month)|${part}|(?<weekday>${weekday}))`,
    `(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) (?:that(?: same)?|the same)|[Tt]hat same|[Tt]he same) (?:(?<unit>year|month)|${part})`,
    `[Tt]hat (?<unit>year|month)|That ${part}(?=,)`,
  ].join('|')})(?![\\p{L}\\d'’-])`,
  'gu',
);
/** What stands before the day on which somebody said something, which is no day of what they tell. */
const saidOn = new RegExp(`\\b(?:${reporting.join('|')})(?: \\p{L}+){0,2} (?:on )?$`, 'u');

/**
 * Every calendar expression of a passage with its EDTF value. Relative ones need the day of publication; inside a
 * quotation (`quoted`) they stand on the day of speaking, which may be another, and are left out. The passage's `words`
 * tell what is past and what is to come.
 *
 * @example extractDates(passage of 'It was shut on Monday, since 1931.', '2024-10-08') // 2024-10-07, 1931
 */
export function extractDates(
  passage: Passage,
  publishedAt: Edtf | undefined,
  quoted: Span[] = [],
  words: TaggedWord[] = [],
): DateMention[] {
  const quotedAt = new Uint8Array(passage.text.length);
  for (const { start, end } of quoted) quotedAt.fill(1, start, end);
  const found = byRules(passage.text, publishedAt && exactDay(publishedAt), words).filter(
    ({ start, end, from }) => from === 'text' || !quotedAt.subarray(start, end).includes(1),
  );
  return withOtherDates(passage.text, joined(passage.text, found)).flatMap(({ start, end, text, value, from }) => {
    const date = edtfSchema.safeParse(value).data;
    return date ? [{ passage: passage.id, start, end, text, value: date, from }] : [];
  });
}

function byRules(text: string, published: Date | undefined, words: TaggedWord[]): Candidate[] {
  const taken = new Uint8Array(text.length);
  const found: Candidate[] = [];
  for (const { pattern, value } of dateRules)
    for (const { index: start, 0: match, groups } of text.matchAll(pattern)) {
      const end = start + match.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const year = groups?.['year'] ?? '';
      const from = year === '' || year.endsWith('year') ? 'publication date' : 'text';
      if (from !== 'text' && !published) continue;
      const resolved = value({
        part: (name) => groups?.[name] ?? '',
        published: published ?? new Date(0),
        when: () => tenseAt(words, { start, end }),
      });
      if (resolved !== undefined) found.push({ start, end, text: match, value: resolved, from, hasYear: year !== '' });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Neighbours of one kind share the year that only the last of them says, and a range is one interval. */
function joined(text: string, found: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const date of found.toReversed()) {
    const next = out.at(-1);
    const link = next && linkOf(text, date, next);
    const first = next && link ? withYearOf(date, next, link) : date;
    if (next && link === 'range' && first.value < next.value)
      out.splice(-1, 1, { ...next, start: date.start, text: text.slice(date.start, next.end), value: `${first.value}/${next.value}` });
    else out.push(first);
  }
  return out.reverse();
}

function linkOf(text: string, date: Candidate, next: Candidate): 'range' | 'list' | undefined {
  if (next.start - date.end > 12 || date.value.length !== next.value.length) return undefined;
  if (![date, next].every((one) => /\d/.test(one.text) || one.value.length === 7)) return undefined;
  const gap = text.slice(date.end, next.start);
  if (/^(?: (?:to|through|until|till) (?:the )?| ?[-–] ?)$/.test(gap)) return 'range';
  if (!/^(?:, |,? (?:and|or) (?:the )?)$/.test(gap)) return undefined;
  return gap.startsWith(' and') && /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, date.start - 12), date.start)) ? 'range' : 'list';
}

/** From December to February 2015 is from December 2014. */
function withYearOf(date: Candidate, next: Candidate, link: 'range' | 'list'): Candidate {
  const isLater = date.value.slice(4, 7) > next.value.slice(4, 7);
  const year = Number(next.value.slice(0, 4)) - (link === 'range' && isLater ? 1 : 0);
  if (date.hasYear || (!next.hasYear && (link === 'list' || date.value <= next.value))) return date;
  return { ...date, value: `${year}${date.value.slice(4)}`, from: next.from, hasYear: next.hasYear };
}

/** With those that count from a date before them, other than the day on which somebody said so: "later that year". */
function withOtherDates(text: string, found: Candidate[]): Candidate[] {
  const others: Candidate[] = [];
  const anchors: { day?: string; stated?: string; any?: string } = {};
  let at = 0;
  for (const { 0: words, index: start, groups = {} } of text.matchAll(ofOtherDate)) {
    const end = start + words.length;
    for (let date = found[at]; date && date.end <= start; date = found[++at]) {
      if (saidOn.test(text.slice(Math.max(0, date.start - 60), date.start))) continue;
      anchors.any = date.value;
      if (date.from === 'text') anchors.stated = date.value;
      if (exactDay(date.value)) anchors.day = date.value;
    }
    const anchor = groups['unit'] ? (anchors.stated ?? anchors.any) : anchors.day;
    const value = anchor && fromAnchor(anchor, groups);
    if (!value || (found[at]?.start ?? end) < end) continue;
    if (!groups['unit']) anchors.day = value;
    others.push({ start, end, text: words, value, from: 'another date', hasYear: false });
  }
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

function fromAnchor(anchor: string, { step = '', unit, weekday: name }: Record<string, string>): string | undefined {
  const shift = /before|previous|preceding/.test(step) ? -1 : step === '' ? 0 : 1;
  const [year, month] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))];
  if (unit === 'year') return String(year + shift);
  if (unit === 'month') return month ? new Date(Date.UTC(year, month - 1 + shift)).toISOString().slice(0, 7) : undefined;
  const date = new Date(`${anchor}T12:00:00Z`);
  if (!name) return day(date, shift);
  const ahead = daysUntil(date, name);
  return day(date, shift < 0 ? ahead - 7 : ahead || 7);
}

function exactDay(value: string): Date | undefined {
  const { from, to } = bounds(value);
  return from === to ? new Date(`${from}T12:00:00Z`) : undefined;
}
