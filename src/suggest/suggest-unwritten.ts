import type { Proposal, Topic } from '../domain/topic.ts';
import { idsOf, pinsOf } from '../domain/claim.ts';
import { takeSlug } from '../domain/slug.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { settledFinder } from './settled-finder.ts';
import type { Suggester } from './suggest-claims.ts';

/** What the page of a topic shows that no editor has written: claims beyond the proposals of its file, and passages near it. */
export interface Unwritten {
  found: Proposal[];
  near: string[];
}

export function suggestUnwritten(topic: Topic, story: LinkedStory, { suggest }: Suggester): Unwritten {
  const { claims, near } = suggest(topic);
  const { isSettled } = settledFinder(topic, story);
  const taken = new Set<string>(idsIn(topic));
  const found = claims
    .filter(
      (suggestion) =>
        !isSettled(suggestion) &&
        !suggestion.draft.supported.some(({ said }) =>
          topic.proposals.some((proposal) => pinsOf(proposal).some(({ at, words }) => at === said.address && words === said.text)),
        ),
    )
    .map(({ proposal }) => withFreshIds(proposal, taken));
  return { found, near };
}

/** The proposal, and each of its versions, with an id that nothing else has; the ids are entered in `taken`. */
export function withFreshIds(proposal: Proposal, taken: Set<string>): Proposal {
  const { differs } = proposal;
  const versions = differs?.versions.map((version) => ({ ...version, id: takeSlug(version.id, taken) }));
  return { ...proposal, id: takeSlug(proposal.id, taken), ...(differs && versions ? { differs: { ...differs, versions } } : {}) };
}

/** Every id that a topic's file gives. */
export function idsIn(topic: Topic): string[] {
  const claims = [
    ...topic.answer,
    ...topic.questions.flatMap((question) => question.claims),
    ...topic.next,
    ...topic.unknown,
    ...topic.proposals,
  ];
  return [...claims.flatMap(idsOf), ...topic.questions.map(({ id }) => id)];
}
