import type { AccountSentence } from '../compare/read-account-sentences.ts';

/** So many sentences before or behind are near enough to be about the same. */
const NEAR = [-2, -1, 1, 2];

/** Whether its account says it of a sentence nearby as well: what is named once is named on the side. `all` are in the order of their `index`. */
export function isToldOn(sentence: AccountSentence, all: AccountSentence[], says: (other: AccountSentence) => boolean): boolean {
  return NEAR.some((step) => {
    const other = all[sentence.index + step];
    return other?.placed.article === sentence.placed.article && says(other);
  });
}
