import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { stemsOf } from '../english/stems.ts';

/** So many sentences before or behind are near enough to be about the same. */
const NEAR = [-2, -1, 1, 2];

/** Whether its account says it of a sentence nearby as well: what is named once is named on the side. `all` are in the order of their `index`. */
export function isToldOn(sentence: AccountSentence, all: AccountSentence[], says: (other: AccountSentence) => boolean): boolean {
  return NEAR.some((step) => {
    const other = all[sentence.index + step];
    return other?.placed.article === sentence.placed.article && says(other);
  });
}

/** Whether a sentence says any word of a term: an account that goes on with a confidence vote speaks of the vote. */
export function hasWordOf(term: string): (sentence: AccountSentence) => boolean {
  const words = stemsOf(term);
  return ({ stems }) => words.some((word) => stems.includes(word));
}
