import type { Pin } from '../domain/claim.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { idsIn, withFreshIds } from '../compose/compose-unconfirmed.ts';
import { settledFinder } from '../compose/suggest/is-settled.ts';
import type { Suggestion, StorySuggester } from '../compose/suggest/suggest-claims.ts';
import { pinOf } from '../compose/suggest/say-telling.ts';
import { findDifference } from '../link/find-difference.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Telling } from '../link/read-tellings.ts';
import type { Noted } from './write-proposals.ts';

/**
 * What the machine found for a topic and no editor has seen. With `from`, only what these accounts bring. Where
 * the fact stands in a claim already, its new pins are proposed for that claim.
 */
export function proposeTopic(topic: Topic, story: LinkedStory, suggest: StorySuggester, from?: Set<Slug>): Noted[] {
  const { isSettled, holds } = settledFinder(topic, story);
  const taken = new Set<string>(idsIn(topic));
  return suggest(topic).claims.flatMap((suggestion): Noted[] => {
    const { tellings } = suggestion.statement;
    if (isSettled(suggestion) || (from && !tellings.some(({ placed }) => from.has(placed.article.slug)))) return [];
    const known = tellings.filter(holds);
    const claim = known.map((telling) => claimWith(topic, telling)).find((found) => found !== undefined);
    const proposal = withFreshIds(suggestion.proposal, taken);
    const fresh = tellings.filter((telling) => !holds(telling) && (!from || from.has(telling.placed.article.slug)));
    if (!claim || suggestion.statement.differences.length > 0) return [{ proposal, note: noteOf(suggestion) }];
    if (fresh.length === 0) return [];
    return [{ proposal: { ...proposal, joins: claim as Slug, pins: fresh.map(pinOf) }, note: `says the same as "${claim}"` }];
  });
}

function noteOf({ statement: { differences, tellings, variants } }: Suggestion): string | undefined {
  const kinds = [...new Set(differences)];
  if (kinds.includes('figure')) return 'the accounts give different figures';
  if (kinds.includes('date')) return 'the accounts give different dates';
  if (kinds.includes('denial')) return 'one account says what another denies';
  if (variants) return 'one quotation in several wordings';
  return tellings.length > 1 && new Set(tellings.map(({ placed }) => placed.article.slug)).size > 1
    ? 'several accounts say it; read each before you accept'
    : undefined;
}

/** The claim or proposal of the topic that cites this sentence. */
export function claimWith(topic: Topic, telling: Telling): string | undefined {
  const claims = [
    ...topic.questions.flatMap(({ claims: list }) => list),
    ...topic.answer,
    ...topic.next,
    ...topic.unknown,
    ...topic.proposals.filter(({ status, joins }) => status !== 'rejected' && !joins),
  ];
  const holds = ({ pins }: { pins: Pin[] }) => pins.some(({ at, words }) => at === telling.address && overlap(telling.text, words));
  return claims.flatMap(({ id, pins, differs }) => differs?.versions ?? [{ id, pins }]).find(holds)?.id;
}

function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Whether two sentences of one fact say it differently. */
export function contradicts(a: Telling, b: Telling): boolean {
  return findDifference(a, b, 1) !== undefined;
}
