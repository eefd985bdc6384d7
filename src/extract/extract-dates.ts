import * as chrono from 'chrono-node';
import type { Passage } from '../domain/article.ts';
import { bounds, edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { overlaps } from '../domain/span.ts';

const DAY = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A month that is meant as one: `March on Kyiv` and `may` need a number beside them. */
const monthName = /\b(?:jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)|\b(?:march|mar|may)\b.*\d|\d.*\b(?:march|mar|may)\b/i;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** What a rule sees: the match, the day of publication, and the sentence around it. */
interface Found {
  match: RegExpExecArray;
  published: Date | undefined;
  sentence: string;
}

/** Rules over chrono-node, for what it leaves out or resolves otherwise than news English means it. */
const rules: { pattern: RegExp; relative: boolean; value: (found: Found) => string | undefined }[] = [
  {
    pattern: /\b(?:on |late |early )?(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:['’]s)?\b/dg,
    relative: true,
    value: ({ match, published, sentence }) =>
      published && day(nearestWeekday(published, weekdays.indexOf(`${match[1]}day`.toLowerCase()), isToCome(sentence))),
  },
  { pattern: /\b[Tt]oday\b/dg, relative: true, value: ({ published }) => published && day(published) },
  { pattern: /\b[Yy]esterday\b/dg, relative: true, value: ({ published }) => published && day(published, -1) },
  { pattern: /\b[Tt]omorrow\b/dg, relative: true, value: ({ published }) => published && day(published, 1) },
  { pattern: /\b[Oo]vernight\b/dg, relative: true, value: ({ published }) => published && `${day(published, -1)}/${day(published)}` },
  { pattern: /\blast week\b/dg, relative: true, value: ({ published }) => published && week(published, -1) },
  {
    pattern: /\b(?:with)?in the (?:next|coming) (two|three|four|2|3|4) weeks\b/dg,
    relative: true,
    value: ({ match, published }) => {
      const weeks = { two: 2, three: 3, four: 4 }[match[1] ?? ''] ?? Number(match[1]);
      return published && `${day(published)}/${day(published, weeks * 7)}`;
    },
  },
  {
    pattern: new RegExp(`\\bsince (${months})\\b(?!\\.? \\d)`, 'dg'),
    relative: true,
    value: ({ match, published }) => published && `${monthBefore(published, match[1] ?? '')}/${day(published)}`,
  },
  {
    pattern: new RegExp(`\\b(?:${months})\\.? (?:19|20)\\d\\d\\b`, 'dg'),
    relative: false,
    value: ({ match }) => {
      const [month = '', year] = match[0].split(/\.? /);
      return `${year}-${monthNumber(month)}`;
    },
  },
  { pattern: /\b(?:in|since|of|by|from) ((?:19|20)\d\d)\b(?![-–/\d])/dg, relative: false, value: ({ match }) => match[1] },
];

/**
 * Every calendar expression of a passage. Relative ones need the day of publication; inside a quotation they
 * stand on the day of speaking, which may be another, and stay unresolved.
 */
export function extractDates(passage: Passage, publishedAt: Edtf | undefined, quoted: Span[] = []): DateMention[] {
  const published = publishedAt && exactDay(publishedAt);
  const found: DateMention[] = [];
  const add = (span: Span, value: string | undefined, relative: boolean) => {
    const parsed = edtfSchema.safeParse(value).data;
    if (!parsed || found.some((other) => overlaps(span, other))) return;
    if (relative && quoted.some((quote) => overlaps(span, quote))) return;
    const text = passage.text.slice(span.start, span.end);
    found.push({ passage: passage.id, ...span, text, value: parsed, from: relative ? 'publication date' : 'text' });
  };
  for (const { start, end, value, relative } of byChrono(passage.text, published))
    add({ start, end }, value, relative);
  for (const { pattern, relative, value } of rules) {
    for (const match of passage.text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] && !relative ? match.indices[1] : [match.index, match.index + match[0].length];
      const lead = /^(?:on|late|early|since) /.exec(passage.text.slice(start, end))?.[0].length ?? 0;
      add({ start: start + lead, end }, value({ match, published, sentence: sentenceAround(passage.text, start) }), relative);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Only what names a month: the rest chrono-node guesses. */
function byChrono(text: string, published: Date | undefined) {
  return chrono.en.strict.parse(text, { instant: published ?? new Date(0), timezone: 'UTC' }).flatMap((result) => {
    const { start } = result;
    if (!start.isCertain('month') || !monthName.test(result.text)) return [];
    if (!start.isCertain('year') && !published) return [];
    const year = start.get('year');
    const month = String(start.get('month')).padStart(2, '0');
    const date = start.isCertain('day') ? `-${String(start.get('day')).padStart(2, '0')}` : '';
    const lead = /^(?:on|in|since) /i.exec(result.text)?.[0].length ?? 0;
    const end = result.index + result.text.trimEnd().length;
    return { start: result.index + lead, end, value: `${year}-${month}${date}`, relative: !start.isCertain('year') };
  });
}

function exactDay(value: Edtf): Date | undefined {
  const { from, to } = bounds(value);
  return from === to ? new Date(`${from}T12:00:00Z`) : undefined;
}

function day(date: Date, shift = 0): string {
  return new Date(date.getTime() + shift * DAY).toISOString().slice(0, 10);
}

function week(date: Date, shift: number): string {
  const monday = -((date.getUTCDay() + 6) % 7) + shift * 7;
  return `${day(date, monday)}/${day(date, monday + 6)}`;
}

function monthBefore(date: Date, name: string): string {
  const month = monthNumber(name);
  const year = date.getUTCFullYear() - (Number(month) > date.getUTCMonth() + 1 ? 1 : 0);
  return `${year}-${month}`;
}

function monthNumber(name: string): string {
  return String(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function nearestWeekday(date: Date, weekday: number, toCome: boolean): Date {
  const ahead = (weekday - date.getUTCDay() + 7) % 7;
  return new Date(date.getTime() + (toCome || ahead === 0 ? ahead : ahead - 7) * DAY);
}

/** "is set for Wednesday", "will meet on Friday" look ahead; a past verb of report does not change that. */
function isToCome(sentence: string): boolean {
  return /\b(?:will|to be held|set (?:for|to)|scheduled|due (?:to|on)|planned|plans? to|expected to|going to|upcoming|next)\b/.test(sentence);
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('.” ', at), text.lastIndexOf('." ', at)) + 1;
  const end = text.indexOf('. ', at);
  return text.slice(start, end < 0 ? undefined : end);
}
