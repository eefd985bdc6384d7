import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';
import { countAccounts } from '../domain/count-accounts.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { PossibleDifference } from './find-differences.ts';
import { findDifferences } from './find-differences.ts';
import type { SharedFact } from './group-facts.ts';
import { groupFacts, nearPairs } from './group-facts.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { readAccountSentences } from './read-account-sentences.ts';
import { tellsAgain } from './tells-again.ts';
import { MIN_ACCOUNTS, weighFeatures } from './weigh-features.ts';

/** Every sentence of the story, which of them tell the same, and which an editor may find to differ. */
export interface ComparedAccounts {
  sentences: AccountSentence[];
  facts: SharedFact[];
  /** Looked for when an editor asks: no page shows them. */
  differences: () => PossibleDifference[];
  /** Whether a page that tells the one sentence tells hardly anything new with the other. */
  tellsAgain: (one: AccountSentence, other: AccountSentence) => boolean;
}

export function compareAccounts(story: LinkedStory, cache: Cache = noCache): ComparedAccounts {
  const sentences = readAccountSentences(story, cache);
  const weighed = weighFeatures(sentences);
  let found: PossibleDifference[] | undefined;
  const bySentence = new Map(weighed.map((one) => [one.sentence, one]));
  const facts = groupFacts(weighed);
  const isOfMany = countAccounts(sentences) >= MIN_ACCOUNTS;
  // Two sentences in five, by which accounts are joined alone.
  for (const one of weighed) one.openings = one.sentence.openings = [];
  return {
    sentences,
    facts,
    differences: () => (found ??= findDifferences([...nearPairs(weighed)])),
    tellsAgain: (one, other) => {
      const [a, b] = [bySentence.get(one), bySentence.get(other)];
      return a !== undefined && b !== undefined && tellsAgain(a, b, isOfMany);
    },
  };
}
