import type { Entity } from '../domain/entity.ts';
import { wordsOf } from '../domain/words.ts';
import type { Chunk } from './chunk-passage.ts';
import { codeAt, codesIn, sentenceEnd, sentenceStart, textAt } from './row.ts';
import { isPassive, isTold } from './tellings.ts';
import { speechNouns } from '../english/speech-verbs.ts';
import { smallWords, termNouns, titledNouns } from '../english/terms.ts';

const claims = new Set([...speechNouns, 'words', 'per']);

/** Whether words in quotation marks are a name or a term that the story knows. */
export type NameTest = (quoted: string) => boolean;

/**
 * The names of a story's entities, in every form, and the terms of its topics.
 *
 * @example buildNameTest(entities with 'Harbour Union', ['night ferry'])('night ferry.') // true
 */
export function buildNameTest(entities: Entity[], terms: string[]): NameTest {
  const forms = entities.flatMap((one) => [one.name, ...one.spellings, ...one.alsoSpelled, ...one.demonyms, ...one.descriptions]);
  const known = new Set([...forms.map(bare).filter((form) => form.includes(' ')), ...terms.map(bare)]);
  // "US" is a name, "us" is none.
  const single = new Set(forms);
  return (quoted) => known.has(bare(quoted)) || single.has(quoted.replace(/[.,!?;:]+$/, ''));
}

function bare(text: string): string {
  return wordsOf(text).join(' ').replace(/^the /, '');
}

/**
 * Whether quotation marks set off a name, a title or a term and no speech: `the so-called “Bridge Night”`,
 * `the word “truce”`, `“Article 5-style” guarantees`.
 *
 * @example isTerm(row of 'on the show “Evenings at the Harbour”', at the quotation) // true
 */
export function isTerm(row: Chunk[], at: number, inHeadline = false): boolean {
  const text = textAt(row, at);
  const isSpeech = inHeadline || (/[.¶]/.test(codeAt(row, at - 1)) && /[.,]$/.test(text));
  const isAnnounced = termNouns.has(textAt(row, at - 1).toLowerCase());
  return isAnnounced || isTitled(row, at) || isSetOff(row, at) || isByname(row, at) || (!isSpeech && isTitle(text));
}

/** `the “Detector” show`, `the show, “Detector”,` */
function isTitled(row: Chunk[], at: number): boolean {
  const [before, comma, behind] = [row[at - 2], row[at - 1], row[at + 1]];
  const isBeside = [comma, behind, ...(comma?.code === ',' ? [before] : [])].some((one) => titledNouns.has(one?.text ?? ''));
  return (
    isBeside &&
    textAt(row, at)
      .replace(/,$/, '')
      .split(' ')
      .every((word) => /^\p{Lu}[^.,!?…]*$/u.test(word) || smallWords.has(word))
  );
}

/** `As the Echo notes, the “Undertow” has sold two boats` */
function isByname(row: Chunk[], at: number): boolean {
  return /^the$/i.test(textAt(row, at - 1)) && /^\p{Lu}\p{Ll}+$/u.test(textAt(row, at)) && /[vVx]/.test(codeAt(row, at + 1));
}

/** Up to three words in a sentence in which nobody says them: `the ship’s “handshakes”`, `the new “Active key” on it`. */
function isSetOff(row: Chunk[], at: number): boolean {
  const [start, end] = [sentenceStart(row, at), sentenceEnd(row, at)];
  const text = textAt(row, at);
  // A comma that the sentence needs stands inside the marks too.
  const few = /[dan]/.test(codeAt(row, at - 1)) && !/[.¶]/.test(codeAt(row, at + 1)) ? fewWords : fewWordsAlone;
  const isHeaded = /^[dSNran]{0,6}[Nr]:/.test(codesIn(row, start, at)) || codeAt(row, at + 1) === '-';
  if (!few.test(text) || isHeaded) return false;
  const isSaid = ({ code, text }: Chunk, i: number) =>
    /[VG]/.test(code) ? isPassive(row, start + i) || isTold(row, start + i, at) : code === 'A' || claims.has(text);
  return !row.slice(start, end).some(isSaid);
}

const fewWords = /^[\p{L}\p{N}][\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}&][\p{L}\p{N}.'’-]*){0,2},?$/u;
const fewWordsAlone = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}&][\p{L}\p{N}'’-]*){0,2}$/u;

/** Two words or more, all but the small ones with a capital, not all in capitals. */
function isTitle(text: string): boolean {
  if (text.length > 80 || /[!?…]/.test(text) || !/\p{Ll}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}'’&-]+/gu) ?? [];
  return words.length > 1 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && smallWords.has(word)));
}
