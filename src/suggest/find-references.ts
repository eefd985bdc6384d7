import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { findIntroduced, findReferences } from '../english/anaphors.ts';
import { outsideQuotations } from '../english/sentence-signs.ts';
import type { Library } from './library.ts';

/** What was introduced further above is known to readers of the account by then. */
const LOOK_BACK = 4;

/**
 * Nouns, by stem, by which a sentence points to those before it in its account: `this mode`, or `the objects` where one of
 * them told of `objects`. What the whole story speaks of, and the words in `known`, are no such nouns.
 */
export function nounsFromBefore(sentence: AccountSentence, known: Set<string>, { sentences, wordsOf, isCommon }: Library): string[] {
  // Of an account that may only be linked to, it is what somebody said.
  if (sentence.placed.article.rights === 'link') return [];
  const told = outsideQuotations(sentence.text);
  const references = findReferences(wordsOf(sentence).filter(({ start }) => told[start] !== ' '));
  return references.flatMap(({ noun, pointsBack }) => {
    if (pointsBack) return noun;
    return known.has(noun) || isCommon(noun) || !isIntroducedBefore(sentence, noun) ? [] : noun;
  });

  function isIntroducedBefore({ index, placed }: AccountSentence, noun: string): boolean {
    const before = sentences.slice(Math.max(0, index - LOOK_BACK), index).filter((other) => other.placed.article === placed.article);
    return before.some((other) => other.stems.includes(noun) && findIntroduced(wordsOf(other)).has(noun));
  }
}
