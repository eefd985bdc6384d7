import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { fullMonths } from '../english/calendar-words.ts';
import { knownGender } from '../english/first-names.ts';
import { codeOf } from '../english/lexicon.ts';
import { honorifics } from '../english/name-grounds.ts';
import { knownWords } from './tag-words.ts';

/** What capital letters prove in an account. */
export interface Capitals {
  /** Whether a word with a capital is an ordinary one, as far as the account shows: `Search`, not `Lowe`. */
  isOrdinary: (word: string) => boolean;
  /** Whether the sentence at a place of a passage sets nearly every word with a capital, as headlines do. */
  isWeak: (text: string, at: number) => boolean;
  /** Whether the account has somebody of that name, whatever month it is: `May` where `Theresa May` stands. */
  isSurname: (word: string) => boolean;
}

const sentence = /[^.!?]+[.!?]*[”"’]*/gu;
const capital = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*/gu;

/**
 * Where a sentence begins, and in headlines, a capital letter proves no name. There a word is one that the tagger's
 * vocabulary does not hold, or that has a capital elsewhere in the account too.
 */
export function readCapitals(texts: string[]): Capitals {
  const headlines = new Map(texts.map((text) => [text, headlineSpans(text)]));
  const isWeak = (text: string, at: number) => headlines.get(text)?.some(({ start, end }) => start <= at && at < end) ?? false;
  const [proven, doubtful] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    for (const { text: word, start } of findAll(text, capital))
      (isWeak(text, start) || beginsSentence(text, start) ? doubtful : proven).add(bare(word));
  }
  const ordinary = knownWords([...doubtful].filter((word) => !proven.has(word)));
  const surnames = new Set(texts.flatMap(monthNames));
  return { isOrdinary: (word) => ordinary.has(bare(word)), isWeak, isSurname: (word) => surnames.has(bare(word)) };
}

const namedMonth = new RegExp(`(\\p{Lu}\\p{Ll}+)\\.? (${fullMonths.join('|')})(?![\\p{L}\\d]| \\d)`, 'gu');

/** Months behind a first name or a title. */
function monthNames(text: string): string[] {
  return [...text.matchAll(namedMonth)].flatMap(([, first = '', month = '']) =>
    (codeOf(first) === undefined && knownGender(first) !== undefined) || honorifics.includes(first.toLowerCase())
      ? month.toLowerCase()
      : [],
  );
}

/** Sentences of six words or more, four in five with a capital. */
function headlineSpans(text: string): Span[] {
  return findAll(text, sentence).flatMap(({ text: said, start, end }) => {
    const words = said.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
    const isHeadline = words.length > 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
    return isHeadline ? { start, end } : [];
  });
}

/** Whether a sentence or a quotation begins here, so that a capital letter says nothing. */
export function beginsSentence(text: string, start: number): boolean {
  return (
    start === 0 ||
    (/(?:[.!?:“‘\n•*]|(?<!,)[”"’])\s{0,3}$/.test(text.slice(Math.max(0, start - 3), start)) &&
      !/\b(?:\p{Lu}|[DM]rs?|Ms)\.\s$/u.test(text.slice(Math.max(0, start - 5), start)))
  );
}

function bare(word: string): string {
  return word.replace(/['’]s$/, '').toLowerCase();
}
