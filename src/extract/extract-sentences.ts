import type { Passage } from '../domain/article.ts';
import type { Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { contains, findAll, trimSpan } from '../domain/span.ts';
import { endOfCredit, endsAsCaption, isCreditOf, isOfPicture } from '../english/captions.ts';
import { beforeReport } from '../english/date-lines.ts';
import { endsSentence } from '../english/ends-sentence.ts';
import { isOfOtherTime } from '../english/main-verb.ts';
import { findCrosshead } from './find-crosshead.ts';
import { findQuotations } from './find-quotations.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { tagText } from './tag-words.ts';

/** A mark that may end a sentence, what closes behind it, and the space up to the next word; or the end of a line. */
const boundary = /(?:(?<mark>[.!?…])(?<closing>["'”’»›)\]]{0,4}(?:\[\d{1,3}\])?)|\n)\s+/gu;
/** A sentence in brackets that stands in another: `the boat (It is old. It leaks.) stays`. */
const aside = /(?<=[\p{L}\p{N},] )\([^()]{1,300}\)(?=\s?[\p{Ll},;:])/gu;
const item = /(?<!\S)[•⁃*]?\s?(?<sign>\d{1,2}|\p{Ll})(?:\.\)|[.)])\s/gu;

/** The sentences of a passage, without the white space between them; every letter is in one. */
export function extractSentences({ id, text }: Passage, tagged = tagText(text)): Sentence[] {
  const spans = splitSentences(text, tagged);
  return spans.map((span, i) => ({ passage: id, ...span, ...(isOfPictureAt(i, spans, text, tagged) ? { ofPicture: true as const } : {}) }));
}

/** Whether one of the sentences stands under a picture, by its own words or by the credit behind it. */
function isOfPictureAt(i: number, spans: Span[], text: string, tagged: TaggedWord[]): boolean {
  const [span, next] = [spans[i], spans[i + 1]];
  const said = text.slice(span?.start, span?.end);
  if (isOfPicture(said) || (next && isCreditOf(text.slice(next.start, next.end)))) return true;
  return endsAsCaption(said) && !isOfOtherTime(tagged.filter((word) => span && contains(span, word)));
}

/**
 * Where sentences end by their marks, but not inside a quotation, brackets or a dateline, nor before a small letter; behind an
 * abbreviation only where what follows begins a sentence. A crosshead that ran into a sentence is one of its own.
 *
 * @example splitSentences('Mr. Roe said: “No. Never.” He left.') // 'Mr. Roe said: “No. Never.”' and 'He left.'
 */
export function splitSentences(text: string, words = tagText(text)): Span[] {
  const lead = beforeReport(text);
  const closed = [{ start: 0, end: lead - 1 }, ...closedQuotations(text), ...findAll(text, aside)].sort((a, b) => a.start - b.start);
  const items = lead > 0 ? [lead] : listItems(text);
  const starts = [0];
  let next = 0;
  let hasVerb = false;
  for (const { text: whole, start: markAt, end: at, groups } of findAll(text, boundary)) {
    for (; (words[next]?.start ?? at) < at; next++) hasVerb ||= /VERB|AUX/.test(words[next]?.pos ?? '');
    const { mark, closing = '' } = groups;
    if (isInside(at, closed)) continue;
    const start = Math.max(starts.at(-1) ?? 0, items.findLast((item) => item < at) ?? 0);
    const before = text.slice(Math.max(start, markAt - 20), markAt);
    if (!endsSentence({ mark, closing, space: whole, before, after: text.slice(at, at + 20), words, next, hasVerb })) continue;
    starts.push(at);
    hasVerb = false;
  }
  const places = new Set([...starts, ...items]);
  const spans = cutAt(
    text,
    [...places].sort((a, b) => a - b),
  );
  return spans.flatMap(({ start, end }) => {
    const said = text.slice(start, end);
    const ends = [findCrosshead(said), ...endsBeforeReport(said)].filter((at) => at > 0);
    return cutAt(
      text.slice(0, end),
      [0, ...ends].map((at) => start + at),
    );
  });
}

/** Where a picture's credit ends that ran into it, and a dateline behind that: `(Xinhua/Ada Quill) ORME, May 3 (Xinhua) -- The ferry sank.` */
function endsBeforeReport(said: string): number[] {
  const credit = endOfCredit(said);
  return credit > 0 ? [credit, credit + beforeReport(said.slice(credit))] : [];
}

/** The quotations in which no sentence of the account ends. */
export function closedQuotations(text: string): Span[] {
  return findQuotations(text).filter(({ goesOn }) => !goesOn);
}

/** The text from each place to the next, without the white space between. */
export function cutAt(text: string, starts: number[]): Span[] {
  return starts.flatMap((start, i) => trimSpan(text, start, starts[i + 1] ?? text.length) ?? []);
}

/** `spans` are in order and are used up as the places go on. */
export function isInside(at: number, spans: Span[]): boolean {
  while (spans[0] && spans[0].end < at) spans.shift();
  return spans[0] !== undefined && spans[0].start <= at;
}

/** Where the items of a list begin that stands in one line: `1.) A boat 2.) A bridge`. */
function listItems(text: string): number[] {
  const starts: number[] = [];
  let expected: number | undefined;
  for (const { start, groups } of findAll(text, item)) {
    const { sign = '' } = groups;
    const place = Number(sign) || sign.charCodeAt(0);
    if (expected === undefined ? start > 0 : place !== expected) continue;
    starts.push(start);
    expected = place + 1;
  }
  return starts;
}
