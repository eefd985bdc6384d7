import { overlaps } from '../domain/span.ts';
import type { Wording } from '../link/group-quotes.ts';
import type { ResolvedClaim } from './resolve-claim.ts';

/** Tells whether any of these claims rests on a quotation as an account words it. */
export function buildCitedTest(claims: ResolvedClaim[]): (wording: Wording) => boolean {
  const pins = Map.groupBy(
    claims.flatMap((claim) => claim.pins),
    ({ address }) => address,
  );
  return ({ article, quote }) => (pins.get(`${article}#${quote.passage}`) ?? []).some(({ at }) => overlaps(at, quote));
}
