import type { Passage } from '../domain/article.ts';
import type { Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findQuotations } from './find-quotations.ts';
import { blankLongRuns } from './blank-long-runs.ts';
import { nlp } from './wink.ts';
import { abbreviations } from '../english/abbreviations.ts';

const abbreviated = new Set(abbreviations);

/** The sentences of a passage, without the white space between them; every letter is in one. */
export function extractSentences(passage: Passage): Sentence[] {
  return splitSentences(passage.text).map((span) => ({ passage: passage.id, ...span }));
}

/**
 * Where wink-nlp ends a sentence, but not inside a quotation, after an abbreviation, or before a small letter or a
 * closing mark.
 *
 * @example splitSentences('Mr. Roe said: “No. Never.” He left.') // 'Mr. Roe said: “No. Never.”' and 'He left.'
 */
export function splitSentences(text: string): Span[] {
  const quotations = findQuotations(text).filter(({ goesOn }) => !goesOn);
  const starts = sentenceStarts(blankLongRuns(text)).filter(
    (start, i) => i === 0 || (!isInside(start, quotations) && endsBefore(text, start)),
  );
  return starts.flatMap((start, i) => trim(text, start, starts[i + 1] ?? text.length));
}

function sentenceStarts(text: string): number[] {
  const starts = [0];
  let from = 0;
  for (const sentence of nlp.readDoc(text).sentences().out()) {
    const start = text.indexOf(sentence, from);
    if (start < 0) break;
    if (from > 0) starts.push(start);
    from = start + sentence.length;
  }
  return starts;
}

/** `quotations` are in order and are used up as the starts go on. */
function isInside(at: number, quotations: Span[]): boolean {
  while (quotations[0] && quotations[0].end < at) quotations.shift();
  return quotations[0] !== undefined && quotations[0].start <= at;
}

function endsBefore(text: string, start: number): boolean {
  const here = text.slice(start, start + 4).trimStart();
  if (/^\p{Ll}/u.test(here) || /^[”’)\]]/.test(here) || /^["'][\s.!?]*$/.test(here)) return false;
  const last = /(\S{1,6})\.\s*$/.exec(text.slice(Math.max(0, start - 10), start))?.[1] ?? '';
  return !abbreviated.has(last.replace(/^\W+/, ''));
}

function trim(text: string, start: number, end: number): Span[] {
  const whole = text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  return whole.trim() === '' ? [] : [{ start: from, end: from + whole.trim().length }];
}
