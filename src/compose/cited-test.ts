import { onceFor } from '../domain/once-for.ts';
import { overlaps } from '../domain/span.ts';
import type { Utterance, Wording } from '../link/group-quotes.ts';
import type { ResolvedClaim } from './resolve-claim.ts';

/** Tells whether any of these claims rests on a quotation as an account words it. */
export function buildCitedTest(claims: ResolvedClaim[]): (wording: Wording) => boolean {
  const find = citingFinder([claims]);
  return (wording) => find(wording).length > 0;
}

/** Finds the lists of claims, by their place among these, of which one rests on a quotation as an account words it. */
export function citingFinder(lists: ResolvedClaim[][]): (wording: Wording) => number[] {
  const pins = Map.groupBy(
    lists.flatMap((claims, list) => claims.flatMap((claim) => claim.pins.map(({ address, at }) => ({ address, at, list })))),
    ({ address }) => address,
  );
  return (wording) => {
    const here = (pins.get(addressOf(wording)) ?? []).filter(({ at }) => overlaps(at, wording.quote));
    return [...new Set(here.map(({ list }) => list))];
  };
}

/** The utterances of which a wording stands in a passage that one of these claims cites, in their order. */
export function utterancesAt(claims: ResolvedClaim[], utterances: Utterance[]): Utterance[] {
  const placed = placesOf(utterances);
  const places = new Set(claims.flatMap(({ pins }) => pins.flatMap(({ address }) => placed.get(address) ?? [])));
  return [...places].sort((a, b) => a - b).flatMap((i) => utterances[i] ?? []);
}

const placesOf = onceFor((utterances: Utterance[]) => {
  const placed = new Map<string, number[]>();
  for (const [i, { wordings }] of utterances.entries())
    for (const address of new Set(wordings.map(addressOf))) {
      const here = placed.get(address);
      if (here) here.push(i);
      else placed.set(address, [i]);
    }
  return placed;
});

function addressOf({ article, quote }: Wording): string {
  return `${article}#${quote.passage}`;
}
