import type { Passage } from '../domain/article.ts';
import type { Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { dateline } from '../english/date-lines.ts';
import { endsSentence } from '../english/ends-sentence.ts';
import { findQuotations } from './find-quotations.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { tagText } from './tag-words.ts';

/** A mark that may end a sentence, what closes behind it, and the space up to the next word; or the end of a line. */
const boundary = /(?:(?<mark>[.!?…])(?<closing>["'”’»›)\]]{0,4}(?:\[\d{1,3}\])?)|\n)\s+/gu;
/** A sentence in brackets that stands in another: `the boat (It is old. It leaks.) stays`. */
const aside = /(?<=[\p{L}\p{N},] )\([^()]{1,300}\)(?=\s?[\p{Ll},;:])/gu;
const MAX_DATELINE = 200;
const item = /(?<!\S)[•⁃*]?\s?(\d{1,2}|\p{Ll})(\.\)|[.)])\s/gu;

/** The sentences of a passage, without the white space between them; every letter is in one. */
export function extractSentences(passage: Passage, tagged?: TaggedWord[]): Sentence[] {
  return splitSentences(passage.text, tagged).map((span) => ({ passage: passage.id, ...span }));
}

/**
 * Where sentences end by their marks, but not inside a quotation, brackets or a dateline, nor before a small letter; behind an
 * abbreviation only where what follows begins a sentence.
 *
 * @example splitSentences('Mr. Roe said: “No. Never.” He left.') // 'Mr. Roe said: “No. Never.”' and 'He left.'
 */
export function splitSentences(text: string, words = tagText(text)): Span[] {
  const [lead = ''] = dateline.exec(text.slice(0, MAX_DATELINE)) ?? [];
  const closed = [...closedQuotations(text), ...asides(text)].sort((a, b) => a.start - b.start);
  if (lead) closed.unshift({ start: 0, end: lead.length - 1 });
  const items = lead ? [lead.length] : listItems(text);
  const starts = [0];
  let next = 0;
  let hasVerb = false;
  for (const { 0: whole, index, groups } of text.matchAll(boundary)) {
    const at = index + whole.length;
    for (; (words[next]?.start ?? at) < at; next++) hasVerb ||= /VERB|AUX/.test(words[next]?.pos ?? '');
    const { mark, closing = '' } = groups ?? {};
    if (isInside(at, closed)) continue;
    const start = Math.max(starts.at(-1) ?? 0, items.findLast((item) => item < at) ?? 0);
    const before = text.slice(Math.max(start, index - 20), index);
    if (!endsSentence({ mark, closing, space: whole, before, after: text.slice(at, at + 20), words, next, hasVerb })) continue;
    starts.push(at);
    hasVerb = false;
  }
  return cutAt(
    text,
    [...new Set([...starts, ...items])].sort((a, b) => a - b),
  );
}

/** The quotations in which no sentence of the account ends. */
export function closedQuotations(text: string): Span[] {
  return findQuotations(text).filter(({ goesOn }) => !goesOn);
}

/** The text from each place to the next, without the white space between. */
export function cutAt(text: string, starts: number[]): Span[] {
  return starts.flatMap((start, i) => trim(text, start, starts[i + 1] ?? text.length));
}

/** `spans` are in order and are used up as the places go on. */
export function isInside(at: number, spans: Span[]): boolean {
  while (spans[0] && spans[0].end < at) spans.shift();
  return spans[0] !== undefined && spans[0].start <= at;
}

function asides(text: string): Span[] {
  return [...text.matchAll(aside)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

/** Where the items of a list begin that stands in one line: `1.) A boat 2.) A bridge`. */
function listItems(text: string): number[] {
  const starts: number[] = [];
  let expected: string | undefined;
  for (const { index, 1: sign = '', 2: close = '' } of text.matchAll(item)) {
    if (expected === undefined ? index > 0 : sign + close !== expected) continue;
    starts.push(index);
    expected = (/\d/.test(sign) ? String(Number(sign) + 1) : String.fromCharCode(sign.charCodeAt(0) + 1)) + close;
  }
  return starts;
}

function trim(text: string, start: number, end: number): Span[] {
  const whole = text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  return whole.trim() === '' ? [] : [{ start: from, end: from + whole.trim().length }];
}
