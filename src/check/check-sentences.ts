import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { splitSentences } from '../extract/extract-sentences.ts';

/** Every claim says something, and every sentence of it has a pin. */
export function checkSentences(claims: ResolvedClaim[]): Issue[] {
  return claims
    .filter(({ confirmed, whole }) => confirmed && whole)
    .flatMap(({ id, plain, pinnedAt, place }) => {
      if (!/[\p{L}\p{N}]/u.test(plain)) return issue('claim-sentence', place, `claim "${id}" has marks and no sentence`);
      return splitSentences(plain)
        .filter(({ start, end }) => !pinnedAt.some((at) => at > start && at <= end))
        .map(({ start, end }) =>
          issue('claim-sentence', place, `claim "${id}": no pin stands in the sentence "${plain.slice(start, end)}"`),
        );
    });
}
