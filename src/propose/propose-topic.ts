import type { DifferenceKind } from '../compare/find-differences.ts';
import type { Teller } from '../compare/group-facts.ts';
import type { Pin } from '../domain/claim.ts';
import { pinsOf } from '../domain/claim.ts';
import type { Slug } from '../domain/slug.ts';
import { takenSlugs } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { inPageOrder, isOpenQuestion } from '../domain/topic.ts';
import { idsIn, topicsOf, withFreshIds } from '../suggest/suggest-unwritten.ts';
import { settledFinder } from '../suggest/settled-finder.ts';
import type { Suggestion, Suggester } from '../suggest/suggest-claims.ts';
import type { SupportedSentence } from '../suggest/draft-claims.ts';
import { tellersOf } from '../suggest/draft-claims.ts';
import { pinOf } from '../suggest/say-sentence.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Noted } from './write-proposals.ts';

/**
 * What the machine found for a topic and no editor has seen. With `from`, only what these accounts bring. Where
 * the fact stands in a claim already, its new pins are proposed for that claim.
 */
export function proposeTopic(topic: Topic, story: LinkedStory, { suggest }: Suggester, from?: Set<Slug>): Noted[] {
  const { isSettled, holds } = settledFinder(topic, story);
  const taken = takenSlugs(idsIn(topic));
  const isNew = (sentences: AccountSentence[]) => !from || sentences.some(({ placed }) => from.has(placed.article.slug));
  const { claims, questions } = suggest(topic, topicsOf(story));
  const asked = questions()
    .filter(({ asked: { sentences } }) => isNew(sentences) && !wasAsked(topic, sentences))
    .map(({ proposal, asked: { kind, confidence } }) => ({
      proposal: withFreshIds(proposal, taken),
      note: `${notes[kind]} (${sure(confidence)} that it is one)? On the page once accepted`,
    }));
  const found = claims.flatMap((suggestion): Noted[] => {
    const { sentences, supported } = suggestion.draft;
    const partly = supported.flatMap((sentence) => sentence.partly);
    if (!isNew([...sentences, ...partly])) return [];
    const known = sentences.filter(holds);
    const claim = known.map((sentence) => claimWith(topic, sentence)).find((found) => found !== undefined);
    const proposal = withFreshIds(suggestion.proposal, taken);
    const isFresh = (sentence: AccountSentence) => !holds(sentence) && (!from || from.has(sentence.placed.article.slug));
    const fresh = isSettled(suggestion) ? [] : sentences.filter(isFresh);
    if (!claim && fresh.length === 0) return [];
    if (!claim) return [{ proposal, note: noteOf(suggestion) }];
    const joined = { ...proposal, joins: claim as Slug };
    const { all, inside } = tellersOf(supported);
    const [full = [], begun = []] = [all, inside].map((list) => list.filter((sentence) => fresh.includes(sentence)).map(pinOf));
    const least = leastSure(supported);
    const howSure = least ? ` (${sure(least.confidence)})` : '';
    if (full.length > 0) return [{ proposal: { ...joined, pins: full, partly: begun }, note: `says the same as "${claim}"${howSure}` }];
    const part = [...inside, ...partly].filter(isFresh);
    return part.length > 0 ? [{ proposal: { ...joined, pins: [], partly: part.map(pinOf) }, note: `says a part of "${claim}"` }] : [];
  });
  return [...found, ...asked];
}

/** What an editor reads above a question whether accounts differ. */
const notes = {
  figure: 'do these accounts give different figures for one thing',
  date: 'do these accounts give different dates for one thing',
  denial: 'does one account say what the other denies of one thing',
} satisfies Record<DifferenceKind, string>;

/** Whether a claim or proposal, whatever became of it, sets these sentences beside each other already. */
function wasAsked(topic: Topic, sentences: AccountSentence[]): boolean {
  const entries = [...inPageOrder(topic), ...topic.proposals].filter(({ differs }) => differs !== undefined);
  return entries.some((entry) =>
    sentences.every(({ address, text }) =>
      pinsOf(entry).some(({ at, words }) => at === address && (text.includes(words) || words.includes(text))),
    ),
  );
}

function noteOf({ draft: { sentences, supported, variants } }: Suggestion): string | undefined {
  if (variants) return 'one quotation in several wordings';
  const accounts = new Set(sentences.map(({ placed }) => placed.article.slug));
  if (accounts.size < 2) return undefined;
  const least = leastSure(supported);
  const toReadFirst = least ? `, least surely ${least.sentence.address} (${sure(least.confidence)})` : '';
  return `${accounts.size} accounts say it${toReadFirst}; read each before you accept`;
}

/** Who tells a claim least surely. */
function leastSure(supported: SupportedSentence[]): Teller | undefined {
  return supported.flatMap(({ backing }) => backing).sort((a, b) => a.confidence - b.confidence)[0];
}

/** A confidence in two digits, and never as if it were certain: .71. */
function sure(confidence: number): string {
  return Math.min(confidence, 0.99).toFixed(2).slice(1);
}

/** The claim or proposal of the topic that cites this sentence. */
export function claimWith(topic: Topic, sentence: AccountSentence): string | undefined {
  const claims = [
    ...topic.questions.flatMap((question) => question.claims),
    ...inPageOrder({ ...topic, questions: [] }),
    ...topic.proposals.filter((proposal) => proposal.status !== 'rejected' && !proposal.joins && !isOpenQuestion(proposal)),
  ];
  const holds = ({ pins }: { pins: Pin[] }) =>
    pins.some(({ at, words }) => at === sentence.address && (sentence.text.includes(words) || words.includes(sentence.text)));
  return claims.flatMap(({ id, pins, differs }) => differs?.versions ?? [{ id, pins }]).find(holds)?.id;
}
