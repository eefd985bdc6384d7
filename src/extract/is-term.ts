import type { Entity } from '../domain/entity.ts';
import { wordsOf } from '../domain/words.ts';
import type { Chunk } from './chunk-passage.ts';
import { codeAt, sentenceEnd, sentenceStart } from './row.ts';
import { speechNouns } from '../english/speech-verbs.ts';
import { smallWords, termNouns } from '../english/terms.ts';

const small = new Set(smallWords);
const claims = new Set([...speechNouns, 'words', 'per']);
const nouns = new Set(termNouns);

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
  const text = row[at]?.text ?? '';
  const isSpeech = inHeadline || (/[.¶]/.test(codeAt(row, at - 1)) && /[.,]$/.test(text));
  const isAnnounced = nouns.has(row[at - 1]?.text.toLowerCase() ?? '');
  return isAnnounced || isSetOff(row, at) || (!isSpeech && isTitle(text));
}

/** One or two words in a sentence in which nobody speaks: `the ship’s “handshakes”`. */
function isSetOff(row: Chunk[], at: number): boolean {
  const isFew = /^\p{Ll}[\p{L}'’-]*(?: [\p{L}'’-]+)?$/u.test(row[at]?.text ?? '');
  return isFew && !row.slice(sentenceStart(row, at), sentenceEnd(row, at)).some(({ code, text }) => /[VGA]/.test(code) || claims.has(text));
}

/** Two words or more, all but the small ones with a capital, not all in capitals. */
function isTitle(text: string): boolean {
  if (text.length > 80 || /[!?…]/.test(text) || !/\p{Ll}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}'’&-]+/gu) ?? [];
  return words.length > 1 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && small.has(word)));
}
