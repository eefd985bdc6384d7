import type { ArrayChange } from 'diff';
import { diffArrays } from 'diff';
import type { Edit } from './beside-types.ts';

/** A sentence of which so much stands in an account's words, in their order, was made of them. */
const OWN = 0.75;
/** Of shorter ones that is chance. */
const MIN_WORDS = 5;
/** So many words may be put in and left out; beyond, nobody sees one text in the other. */
const MAX_EDITS = 80;

/**
 * How a sentence was made of an account's words: nothing where it was not. Signs between words and the capital at the
 * beginning are no change.
 *
 * @example editsOf('Meanwhile, it sank on Monday.', 'It sank on Monday [3 March].')
 *   // left 'Meanwhile,', same 'It sank on Monday', added '[3 March].'
 */
export function editsOf(words: string, sentence: string): Edit[] | undefined {
  const [before, after] = [tokensOf(words), tokensOf(sentence)];
  const first = keyOf(after[0] ?? '').toLowerCase();
  const isSame = (a: string, b: string) => keyOf(a) === keyOf(b) || (b === after[0] && keyOf(a).toLowerCase() === first);
  const changes = diffArrays(before, after, { comparator: isSame, maxEditLength: MAX_EDITS }) as ArrayChange<string>[] | undefined;
  if (!changes) return undefined;
  const same = changes.flatMap(({ added, removed, value }) => (added || removed ? [] : value)).length;
  // What was set into it in brackets makes it no other sentence.
  if (same < MIN_WORDS || same < OWN * tokensOf(sentence.replace(/\[[^[\]]*\]/g, ' ')).length) return undefined;
  return changes.map(({ added, removed, value }) => ({ as: added ? 'added' : removed ? 'left' : 'same', text: value.join(' ') }));
}

/** What stands between spaces and has a letter or a digit. */
function tokensOf(text: string): string[] {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** A word with its quotation marks, which say whose it is, and without the sign behind it. */
function keyOf(token: string): string {
  return token
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/(?<![,.;:])[,.;:]+(?=["')\]]{0,9}$)/u, '');
}
