import type { Passage } from '../domain/article.ts';
import type { Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findQuotations } from './find-quotations.ts';
import type { TaggedText } from './tag-words.ts';
import { tagText } from './tag-words.ts';
import { abbreviations } from '../english/abbreviations.ts';

const abbreviated = new Set(abbreviations);

/** The sentences of a passage, without the white space between them; every letter is in one. */
export function extractSentences(passage: Passage, tagged?: TaggedText): Sentence[] {
  return splitSentences(passage.text, tagged).map((span) => ({ passage: passage.id, ...span }));
}

/**
 * Where wink-nlp ends a sentence, but not inside a quotation, after an abbreviation, or before a small letter or a
 * closing mark.
 *
 * @example splitSentences('Mr. Roe said: “No. Never.” He left.') // 'Mr. Roe said: “No. Never.”' and 'He left.'
 */
export function splitSentences(text: string, { starts: proposed } = tagText(text)): Span[] {
  const quotations = findQuotations(text).filter(({ goesOn }) => !goesOn);
  const starts = proposed.filter((start, i) => i === 0 || (!isInside(start, quotations) && endsBefore(text, start)));
  return starts.flatMap((start, i) => trim(text, start, starts[i + 1] ?? text.length));
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
