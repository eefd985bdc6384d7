import type { Passage } from '../domain/article.ts';
import { bounds, DAY, edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { ofNoun, sentenceEnd } from '../english/date-neighbours.ts';
import { andAgain, beforeRange, betweenDates, betweenEnds, hints, ofOtherDate } from '../english/date-patterns.ts';
import { toNumber } from '../english/number-words.ts';
import { day, daysUntil } from './calendar.ts';
import { dateRules } from './date-rules.ts';
import type { ToldDate } from './day-of-telling.ts';
import { fromTelling, inOrder, isDone, withoutDoubtful } from './day-of-telling.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import type { When } from './tense.ts';
import { whenAt } from './tense.ts';

interface Candidate extends ToldDate {
  from: DateMention['from'];
  when: () => When | undefined;
}

/**
 * Every calendar expression of a passage with its EDTF value. Relative ones need the day of publication; inside a
 * quotation (`quoted`) they stand on the day of speaking, which may be another, and are left out. The passage's `words`
 * tell what is past and what is to come. `before` is the one day that the passage before it tells of: `The next day` hangs on it.
 * What `isSurname` is no month.
 *
 * @example extractDates(passage of 'It was shut on Monday, since 1931.', '2024-10-08') // 2024-10-07, 1931
 */
export function extractDates(
  passage: Passage,
  publishedAt: Edtf | undefined,
  quoted: Span[] = [],
  words: TaggedWord[] = [],
  before?: Edtf,
  isSurname: (word: string) => boolean = () => false,
): DateMention[] {
  const quotedAt = new Uint8Array(passage.text.length);
  for (const { start, end } of quoted) quotedAt.fill(1, start, end);
  const isSure = ({ start, end, from, text }: Candidate) =>
    from === 'text' || !(quotedAt.subarray(start, end).includes(1) || (/^\p{L}+(?:['’]s)?$/u.test(text) && isSurname(text)));
  const { text } = passage;
  const own = byPublication(text, publishedAt, words).filter(isSure);
  const joint = joined(text, inOrder(text, fromTelling(text, withoutOtherYears(text, own))));
  // 29 February may be put into a year that has none.
  const told = joint.filter(({ value }) => edtfSchema.safeParse(value).success);
  const published = publishedAt && exactDay(publishedAt);
  const found = published ? withoutDoubtful(text, told, published) : told;
  return withOtherDates(text, found, before).flatMap((candidate) => {
    const { start, end, value, from } = candidate;
    const date = edtfSchema.safeParse(value).data;
    return date && isSure(candidate) ? [{ passage: passage.id, start, end, text: candidate.text, value: date, from }] : [];
  });
}

/** An account that is known to be of a month, and no day, tells of the days that it would mean on the first and on the last. */
const WIDEST = 62 * DAY;
/** What is about a month may be of the half of one beside it. */
const ABOUT = 15 * DAY;

function byPublication(text: string, publishedAt: Edtf | undefined, words: TaggedWord[]): Candidate[] {
  const exact = publishedAt && exactDay(publishedAt);
  if (!publishedAt || exact) return byRules(text, exact, words);
  const { from, to } = bounds(publishedAt);
  if (Date.parse(to) - Date.parse(from) > WIDEST) return byRules(text, undefined, words);
  const slack = publishedAt.endsWith('~') ? ABOUT : 0;
  const ends = [Date.parse(`${from}T12:00:00Z`) - slack, Date.parse(`${to}T12:00:00Z`) + slack];
  const [first, last] = ends.map((end) => byRules(text, new Date(end), words));
  const means = new Map(last?.map(({ start, value }) => [start, value]));
  return (first ?? []).filter(({ start, value }) => means.get(start) === value);
}

function byRules(text: string, published: Date | undefined, tagged: TaggedWord[]): Candidate[] {
  const taken = new Uint8Array(text.length);
  const found: Candidate[] = [];
  for (const { pattern, value } of dateRules.filter(({ hint }) => hint.test(text)))
    for (const { start, end, text: words, groups } of findAll(text, pattern)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const year = groups['year'] ?? '';
      const from = year === '' || year.endsWith('year') ? 'publication date' : 'text';
      if (from !== 'text' && !published) continue;
      const when = () => (isDone(text, start, words) ? 'past' : whenAt(tagged, { start, end }));
      const on = (today: Date) => value({ part: (name) => groups[name] ?? '', published: today, when });
      const resolved = on(published ?? new Date(0));
      if (resolved !== undefined) found.push({ start, end, text: words, value: resolved, from, hasYear: year !== '', when, on });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `The June vote` in a sentence that tells of 2016 before need not be of the year that is nearest. */
function withoutOtherYears(text: string, found: Candidate[]): Candidate[] {
  return found.filter(({ start, value, hasYear }, i) => {
    if (hasYear || value.length !== 7 || !ofNoun.test(text.slice(Math.max(0, start - 8), start))) return true;
    const years = found.slice(0, i).filter((other) => /^\d{4}$/.test(other.value) && other.hasYear);
    return years.every((other) => value.startsWith(other.value) || sentenceEnd.test(text.slice(other.end, start)));
  });
}

/** Neighbours of one kind share the year that only the last of them says, and a range is one interval. */
function joined(text: string, found: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const date of found.toReversed()) {
    const next = out.at(-1);
    const link = next && linkOf(text, date, next);
    if (next && link === 'range') {
      const value = rangeOf(date, next);
      if (value) out.splice(-1, 1, { ...next, start: date.start, text: text.slice(date.start, next.end), value });
      else out.push(date);
    } else if (next && link === 'again') out.splice(-1, 1, { ...next, value: lastBefore(next.value, date.value, 1) }, date);
    else if (next?.hasYear && link && !date.hasYear)
      out.push({ ...date, value: next.value.slice(0, 4) + date.value.slice(4), from: next.from, hasYear: true });
    else out.push(date);
  }
  return out.reverse();
}

/** From December to February 2015 is from December 2014; without a year, all of a past range is past. */
function rangeOf(date: Candidate, next: Candidate): string | undefined {
  const hasOwnYear = date.hasYear || (!next.hasYear && date.when() === 'to come');
  const first = hasOwnYear ? date.value : lastBefore(date.value, next.value);
  return first < next.value ? `${first}/${next.value}` : undefined;
}

/** The date of the last year in which it is not behind `limit`, or of one after that. */
function lastBefore(value: string, limit: string, later = 0): string {
  return `${Number(limit.slice(0, 4)) - (value.slice(4) > limit.slice(4) ? 1 : 0) + later}${value.slice(4)}`;
}

function linkOf(text: string, date: Candidate, next: Candidate): 'range' | 'list' | 'again' | undefined {
  if (next.start - date.end > 15 || date.value.length !== next.value.length) return undefined;
  if (![date, next].every((one) => /\d/.test(one.text) || (one.value.length === 7 && !/last|next|this/i.test(one.text)) || one.hasYear))
    return undefined;
  const gap = text.slice(date.end, next.start);
  if (betweenEnds.test(gap)) return 'range';
  if (andAgain.test(gap) && !next.hasYear && date.when() !== 'past') return 'again';
  if (!betweenDates.test(gap)) return undefined;
  return gap.startsWith(' and') && beforeRange.test(text.slice(Math.max(0, date.start - 12), date.start)) ? 'range' : 'list';
}

/** What opens a passage within so many letters goes on from the one before: `On the next day`. */
const OPENING = 4;

/** With those that count from a date before them: "later that year", "the next morning". */
function withOtherDates(text: string, found: Candidate[], before: Edtf | undefined): Candidate[] {
  if ((found.length === 0 && before === undefined) || !hints.otherDate.test(text)) return found;
  const others: Candidate[] = [];
  const anchors: { day?: string; stated?: string; any?: string } = {};
  let at = 0;
  for (const { text: words, start, end, groups } of findAll(text, ofOtherDate)) {
    if (before !== undefined && start <= OPENING && !groups['unit'] && (groups['counted'] ?? 'day') === 'day')
      Object.assign(anchors, { day: before, any: before });
    for (let date = found[at]; date && date.end <= start; date = found[++at]) {
      anchors.any = date.value;
      if (date.from === 'text') anchors.stated = date.value;
      if (exactDay(date.value)) anchors.day = date.value;
    }
    const anchor = groups['count'] ? anchors.any : groups['unit'] ? (anchors.stated ?? anchors.any) : anchors.day;
    const value = anchor && !(groups['count'] && anchor.includes('/')) && fromAnchor(anchor, groups);
    if (!value || (found[at]?.start ?? end) < end) continue;
    if (groups['count']) anchors.any = value;
    others.push({ start, end, text: words, value, from: 'another date', hasYear: false, when: () => undefined, on: () => undefined });
  }
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

function fromAnchor(anchor: string, groups: Record<string, string | undefined>): string | undefined {
  const { since = '', step = since, counted, unit = counted, count, weekday: name } = groups;
  const shift = (/before|previous|preceding|earlier/.test(step) ? -1 : step === '' ? 0 : 1) * toNumber(count ?? '1');
  const [year, month] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))];
  if (unit === 'year') return String(year + shift);
  if (unit === 'month') return month ? new Date(Date.UTC(year, month - 1 + shift)).toISOString().slice(0, 7) : undefined;
  const date = exactDay(anchor);
  if (!date) return undefined;
  if (!name) return day(date, unit === 'week' ? 7 * shift : shift);
  const ahead = daysUntil(date, name);
  return day(date, shift < 0 ? ahead - 7 : ahead || 7);
}

function exactDay(value: string): Date | undefined {
  const { from, to } = bounds(value);
  return from === to ? new Date(`${from}T12:00:00Z`) : undefined;
}
