import { beforeNumber, dayTimes, maybeLast, monthAbbreviations, namesWithMark, neverLast, timeZones } from './abbreviations.ts';
import { months, weekday } from './calendar-words.ts';
import { codeOf } from './lexicon.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';

/** A place where a sentence may end. */
export interface Place {
  /** The mark there; none where a line ends. */
  mark: string | undefined;
  /** Quotation marks and brackets behind it. */
  closing: string;
  space: string;
  /** What stands in the sentence before the mark, and behind the space: some letters of it. */
  before: string;
  after: string;
  words: TaggedWord[];
  /** The first word behind. */
  next: number;
  /** The sentence so far has a verb. */
  hasVerb: boolean;
}

type Abbreviation = 'never' | 'number' | 'month' | 'time' | 'maybe';

const abbreviations = new Map<string, Abbreviation>([
  ...maybeLast.map((word) => [word, 'maybe'] as const),
  ...beforeNumber.map((word) => [word, 'number'] as const),
  ...monthAbbreviations.map((word) => [word, 'month'] as const),
  ...dayTimes.map((word) => [word, 'time'] as const),
  ...neverLast.map((word) => [word, 'never'] as const),
]);
const brands = new Set(namesWithMark);
const behindTime = new RegExp(String.raw`^\(?(?:\d|(?:${[...timeZones, weekday, months].join('|')})(?!\p{L}))`, 'u');
const opening = /^(?:["'“‘„‚«»‹›—–•⁃*#@$€£([-]\s?)*(?:\p{Lu}|\p{Lo}|\p{N}|[ie]\p{Lu})|^["'“‘„‚«]\p{Ll}/u;

/** @example endsSentence(the place behind 'at 7 p.m.' in 'It opens at 7 p.m. Police shut the road.') // true */
export function endsSentence(place: Place): boolean {
  const { mark, closing, space, before, after, words, next } = place;
  if (mark === undefined) return /\n\s*\n/.test(space) || !/^\p{Ll}/u.test(after);
  if (!opening.test(after)) return false;
  const word = /[\p{L}\p{N}][\p{L}\p{N}.°'’-]{0,40}$/u.exec(before)?.[0] ?? '';
  if (/["'”’»]/.test(closing) && mark !== '.' && isAttribution(words, next)) return false;
  if (mark === '!' || mark === '?') return !brands.has(word) || begins(words, next);
  if (mark === '…' || /\.\s?\.\s?$/.test(before)) return !(/[^.\s]\s(?:\.\s?\.\s?)?$/.test(before) && /^I\b/.test(after));
  return endsBehind(word, place);
}

function endsBehind(word: string, { before, after, words, next, hasVerb }: Place): boolean {
  const beginsSentence = before.trim().replace(/^[•⁃*]\s?/, '') === word;
  if (beginsSentence && /^(?:\d{1,3}|\p{L})$/u.test(word)) return false;
  switch (abbreviations.get(word) ?? kindOf(word)) {
    case 'never':
      return false;
    case 'number':
      return !/^\d/.test(after);
    case 'month':
      return !/^\d/.test(after) && hasVerb;
    case 'time':
      return hasVerb && !behindTime.test(after);
    case 'maybe':
      return !/^[–—-]/.test(after) && ((word === 'I' && /(?:^|\s)\p{Ll}+ I$/u.test(before)) || begins(words, next));
    case undefined:
      return true;
  }
}

/** Letters with full stops between them, and one alone: an initial or the like. */
function kindOf(word: string): Abbreviation | undefined {
  return /^(?:\p{L}\.)*\p{L}$/u.test(word) ? 'maybe' : undefined;
}

/** The word can begin a sentence, and is no part of a name ("the U.S. The", not "the U.S. Army"). */
function begins(words: TaggedWord[], next: number): boolean {
  const word = words[next]?.pos === 'PUNCT' ? words[next + 1] : words[next];
  if (!word || words[words.indexOf(word, next) + 1]?.text === '-') return false;
  if (word.pos === 'VERB') return /(?:ing|ed)$/.test(word.text);
  return /^(?:DET|PRON|ADP|ADV|AUX|CCONJ|SCONJ|PART|INTJ|NUM)$/.test(word.pos) ? !/^\d/.test(word.text) : isPeople(word.text);
}

/** "Officials", "Residents": who is named by what they are has a capital only where a sentence begins. */
function isPeople(word: string): boolean {
  return /s$|^Police$/.test(word) && codeOf(word) === 'r';
}

/** `“Why?” Mr. Lowe asked.` is one sentence. */
function isAttribution(words: TaggedWord[], next: number): boolean {
  const ahead = words.slice(next, next + 8);
  const verb = ahead.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb > 0 && codeOf(ahead[verb]?.text ?? '') === 'V' && /^[.,;:]?$/.test(ahead[verb + 1]?.text ?? '');
}
