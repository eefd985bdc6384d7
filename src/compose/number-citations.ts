import type { Citation } from '../domain/content.ts';
import type { ResolvedClaim, ResolvedPin } from './resolve-claim.ts';
import { citationOf } from './resolve-claim.ts';

/** The citations of a page in the order of their first appearance; the same words are cited once. */
export interface Numbered {
  citations: Citation[];
  labelOf: (pin: ResolvedPin) => string;
  /** The labels of what backs a claim, in its order. */
  labelsOf: (claim: ResolvedClaim) => string[];
}

export function numberCitations(claims: ResolvedClaim[]): Numbered {
  const byKey = new Map<string, Citation>();
  for (const pin of claims.flatMap(pinsIn)) {
    const key = keyOf(pin);
    if (!byKey.has(key)) byKey.set(key, citationOf(pin, `${pin.account.mark}-${byKey.size + 1}${pin.kind === 'context' ? 'c' : ''}`));
  }
  const labelOf = (pin: ResolvedPin) => byKey.get(keyOf(pin))?.label ?? '';
  return { citations: [...byKey.values()], labelOf, labelsOf: ({ pins }) => [...new Set(pins.map(labelOf))] };
}

function pinsIn({ parts }: ResolvedClaim): ResolvedPin[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : part));
}

function keyOf(pin: ResolvedPin): string {
  return `${pin.kind} ${pin.article.slug}#${pin.passage.id}:${pin.at.start}-${pin.at.end}`;
}
