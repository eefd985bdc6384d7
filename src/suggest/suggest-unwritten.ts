import { idsOf, pinsOf } from '../domain/claim.ts';
import type { TakenSlugs } from '../domain/slug.ts';
import { takenSlugs, takeSlug } from '../domain/slug.ts';
import type { Proposal, Topic } from '../domain/topic.ts';
import { inPageOrder, isOpenQuestion } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Place, SettledBy } from './settled-finder.ts';
import { settledFinder } from './settled-finder.ts';

/** What the page of a topic shows that no editor has written: claims beyond the proposals of its file, and passages near it. */
export interface Unwritten {
  found: Proposal[];
  near: string[];
}

/** What the machine would write about a topic, and where that stands in the accounts. */
export interface Findings {
  claims: { proposal: Proposal; draft: SettledBy }[];
  near: string[];
}

export function suggestUnwritten(
  topic: Topic,
  story: LinkedStory,
  { suggest }: { suggest: (topic: Topic, among: Topic[]) => Findings },
): Unwritten {
  const { claims, near } = suggest(topic, topicsOf(story));
  const { isSettled } = settledFinder(topic, story);
  const taken = takenSlugs(idsIn(topic));
  const proposed = topic.proposals.filter((proposal) => !isOpenQuestion(proposal)).flatMap(pinsOf);
  const textOf = ({ address, start, end }: Place) => story.passages.get(address)?.passage.text.slice(start, end);
  const isProposed = ({ draft }: Findings['claims'][number]) =>
    draft.supported.some(({ said }) => proposed.some(({ at, words }) => at === said.address && words === textOf(said)));
  const found = claims.filter((suggestion) => !isSettled(suggestion) && !isProposed(suggestion));
  return { found: found.map(({ proposal }) => withFreshIds(proposal, taken)), near };
}

/** All topics of the story, among which each of its claims belongs to one. */
export function topicsOf({ seeds }: LinkedStory): Topic[] {
  return [...seeds.topics.values()].map(({ value }) => value);
}

/** The proposal, and each of its versions, with an id that nothing else has; the ids are entered in `taken`. */
export function withFreshIds(proposal: Proposal, taken: TakenSlugs): Proposal {
  const { differs } = proposal;
  const versions = differs?.versions.map((version) => ({ ...version, id: takeSlug(version.id, taken) }));
  return { ...proposal, id: takeSlug(proposal.id, taken), ...(differs && versions ? { differs: { ...differs, versions } } : {}) };
}

/** Every id that a topic's file gives. */
export function idsIn(topic: Topic): string[] {
  return [...inPageOrder(topic), ...topic.proposals].flatMap(idsOf).concat(topic.questions.map(({ id }) => id));
}
