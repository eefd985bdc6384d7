import type { Claim } from '../domain/claim.ts';
import { partPinsOf, pinsOf } from '../domain/claim.ts';
import { findWords, overlaps } from '../domain/span.ts';
import type { Proposal, Topic } from '../domain/topic.ts';
import { inPageOrder, isOpenQuestion } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { sentencesOf } from './draft-claims.ts';

/** Where a sentence stands. */
export type Place = Pick<AccountSentence, 'address' | 'start' | 'end'>;

/** What of a draft says whether an editor has seen it. */
export interface SettledBy {
  sentences: Place[];
  supported: { said: Place; backing: { sentence: Place }[] }[];
}

/**
 * What an editor has already seen of a topic is not proposed again: a claim with a sentence that was rejected,
 * and one whose every sentence stands in a claim or a proposal.
 */
export function settledFinder(topic: Topic, { passages }: LinkedStory) {
  const entries: (Claim | Proposal)[] = [...inPageOrder(topic), ...topic.proposals.filter((proposal) => !isOpenQuestion(proposal))];
  const settled = entries.flatMap((entry) =>
    [...pinsOf(entry), ...partPinsOf(entry)].flatMap(({ at, words }) => {
      const span = findWords(passages.get(at)?.passage.text ?? '', words);
      return span ? { ...span, at: at as string, rejected: 'status' in entry && entry.status === 'rejected' } : [];
    }),
  );
  const byAddress = Map.groupBy(settled, ({ at }) => at);
  const touching = (sentence: Place) => (byAddress.get(sentence.address) ?? []).filter((words) => overlaps(words, sentence));
  const holds = (sentence: Place) => touching(sentence).length > 0;
  const isSettled = ({ draft }: { draft: SettledBy }) =>
    draft.sentences.some((sentence) => touching(sentence).some(({ rejected }) => rejected)) ||
    draft.supported.every((supported) => sentencesOf(supported).every(holds));
  return { isSettled, holds };
}
