import type { Pin } from '../domain/claim.ts';
import { pinsOf } from '../domain/claim.ts';
import type { Topic } from '../domain/topic.ts';
import type { Span } from '../domain/span.ts';
import { findWords, overlaps } from '../domain/span.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Suggestion } from './suggest-claims.ts';

/** Words of a passage that an entry of the topic rests on. */
interface Settled extends Span {
  at: string;
  rejected: boolean;
}

/**
 * What an editor has already seen of a topic is not proposed again: a claim with a sentence that was rejected,
 * and one whose every sentence stands in a claim or a proposal.
 */
export function settledFinder(
  topic: Topic,
  story: LinkedStory,
): { isSettled: (suggestion: Suggestion) => boolean; holds: (sentence: AccountSentence) => boolean } {
  const claims = [...topic.answer, ...topic.questions.flatMap((question) => question.claims), ...topic.next, ...topic.unknown];
  const settled = [
    ...claims.flatMap((claim) => place(pinsOf(claim), false, story)),
    ...topic.proposals.flatMap((proposal) => place(pinsOf(proposal), proposal.status === 'rejected', story)),
  ];
  const by = (sentence: AccountSentence) => settled.filter((one) => one.at === sentence.address && overlaps(one, sentence));
  return {
    holds: (sentence) => by(sentence).length > 0,
    isSettled: ({ draft }) =>
      draft.sentences.some((sentence) => by(sentence).some(({ rejected }) => rejected)) ||
      draft.supported.every(({ said, backing }) => [said, ...backing].every((sentence) => by(sentence).length > 0)),
  };
}

function place(pins: Pin[], rejected: boolean, { passages }: LinkedStory): Settled[] {
  return pins.flatMap(({ at, words }) => {
    const span = findWords(passages.get(at)?.passage.text ?? '', words);
    return span ? { ...span, at, rejected } : [];
  });
}
