import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import type { PartOfSpeech } from '../domain/tagged-word.ts';
import { beforeTime, fullMonths } from '../english/calendar-words.ts';
import { isFirstName } from '../english/first-names.ts';
import type { Code } from '../english/lexicon.ts';
import { codeOf, isDayPart, isTitle } from '../english/lexicon.ts';
import { honorifics } from '../english/name-grounds.ts';
import { inhabitants, places } from '../english/places.ts';
import { nameParticles } from '../english/roles.ts';
import { knownWords } from './tag-words.ts';

/** What capital letters prove in an account. */
export interface Capitals {
  /** Whether a word with a capital is an ordinary one, as far as the account shows: `Search`, not `Lowe`. */
  isOrdinary: (word: string) => boolean;
  /** Whether the sentence at a place of a passage sets nearly every word with a capital, as headlines do. */
  isHeadline: (text: string, at: number) => boolean;
  /** Whether a capital at a place of a passage proves nothing: in headlines, and where a sentence begins. */
  proveNothing: (text: string, at: number) => boolean;
  /** Whether the account has somebody of that name, whatever month it is: `May` where `Theresa May` stands. */
  isSurname: (word: string) => boolean;
}

const beginsName = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u;
/** `Poe, D-Kasten, said` */
const isParty = /^[DIR]-\p{Lu}/u;
const particles = new Set(nameParticles);
/** In letters, with `New`. */
const LONGEST_PLACE = 24;
const sentence = /[^.!?]+[.!?]*[”"’]*/gu;
const capital = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*/gu;

/**
 * Where a sentence begins, and in headlines, a capital letter proves no name. There a word is one that the tagger's
 * vocabulary does not hold, or that has a capital elsewhere in the account too.
 */
export function readCapitals(texts: string[]): Capitals {
  const headlines = new Map(texts.map((text) => [text, headlineSpans(text)]));
  const isHeadline = (text: string, at: number) => headlines.get(text)?.some(({ start, end }) => start <= at && at < end) ?? false;
  const proveNothing = (text: string, at: number) => isHeadline(text, at) || beginsSentence(text, at);
  const [proven, doubtful] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    for (const { text: word, start } of findAll(text, capital)) (proveNothing(text, start) ? doubtful : proven).add(bare(word));
  }
  const ordinary = knownWords([...doubtful].filter((word) => !proven.has(word)));
  const surnames = new Set(texts.flatMap(monthNames));
  return { isOrdinary: (word) => ordinary.has(bare(word)), isHeadline, proveNothing, isSurname: (word) => surnames.has(bare(word)) };
}

const namedMonth = new RegExp(`(\\p{Lu}\\p{Ll}+)\\.? (${fullMonths.join('|')})(?![\\p{L}\\d]| \\d)`, 'gu');

/** Months behind a first name or a title. */
function monthNames(text: string): string[] {
  return [...text.matchAll(namedMonth)].flatMap(([, first = '', month = '']) =>
    (codeOf(first) === undefined && isFirstName(first)) || honorifics.has(first.toLowerCase()) ? month.toLowerCase() : [],
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

/** A word as it stands in a passage, and what it is by its spelling and by the tagger. */
interface WordInText {
  text: string;
  start: number;
  word: string;
  known: Code | undefined;
  part: PartOfSpeech;
}

/** Whether a capital letter proves that a word is a name or a part of one; it may stand behind a particle: `el-Sisi`, `d’Arco`. */
export function isNameLike({ text, start, word, known, part }: WordInText, capitals: Capitals): boolean {
  if (!beginsName.test(word) || isParty.test(word) || inhabitants.has(word)) return false;
  const isProven = () => !capitals.proveNothing(text, start);
  const behind = text.slice(start + word.length, start + word.length + 8);
  if (word === 'New') return isNewPlace(text.slice(start, start + LONGEST_PLACE), isProven());
  if (known === 'T') {
    const before = text.slice(Math.max(0, start - 8), start);
    const isDate = /^[.,]? \d/.test(behind) || /\d(?:st|nd|rd|th)? $/.test(before);
    return (
      (isBeforeSurname(word, behind) && !beforeTime.test(before)) ||
      (capitals.isSurname(word) && !isDate) ||
      (isDayPart.has(word.toLowerCase()) && isProven())
    );
  }
  if (known === 'r' && isTitle.has(word.toLowerCase())) return false;
  if (known === undefined || known === 'r') return isProven() || !capitals.isOrdinary(word) || isBeforeSurname(word, behind);
  return /[VG]/.test(known) && part !== 'VERB' && isProven();
}

/** `New Orme`, not `the New Year`; where a capital proves nothing only one that is known, not `New Orme ferries`. */
function isNewPlace(text: string, isProven: boolean): boolean {
  const [name = ''] = /^New (?!Year)\p{Lu}\p{L}+/u.exec(text) ?? [];
  return name !== '' && (isProven || places.has(name));
}

/** A first name with more behind it: `Mark Lowe`, `Jan van Dijk` */
function isBeforeSurname(word: string, behind: string): boolean {
  const [next = ''] = behind.trimStart().split(' ');
  return behind.startsWith(' ') && isFirstName(word) && (/^\p{Lu}/u.test(next) || particles.has(next));
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
