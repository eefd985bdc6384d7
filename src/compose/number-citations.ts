import type { Citation } from '../domain/content.ts';
import type { ResolvedClaim, ResolvedPin } from './resolve-claim.ts';
import { citationOf } from './resolve-claim.ts';

/** The citations of a page in the order of their first appearance; the same words are cited once. */
export interface Numbered {
  citations: Citation[];
  labelOf: (pin: ResolvedPin) => string;
}

export function numberCitations(claims: ResolvedClaim[]): Numbered {
  const byKey = new Map<string, Citation>();
  for (const claim of claims) {
    for (const pin of claim.parts.flatMap((part) => (typeof part === 'string' ? [] : part))) {
      const key = keyOf(pin);
      if (!byKey.has(key)) byKey.set(key, citationOf(pin, `${pin.account.mark}-${byKey.size + 1}`));
    }
  }
  return { citations: [...byKey.values()], labelOf: (pin) => byKey.get(keyOf(pin))?.label ?? '' };
}

function keyOf(pin: ResolvedPin): string {
  return `${pin.article.slug}#${pin.passage.id}:${pin.at.start}-${pin.at.end}`;
}
