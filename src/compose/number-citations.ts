import type { Citation } from '../domain/content.ts';
import { overlaps } from '../domain/span.ts';
import type { ResolvedClaim, ResolvedPin } from './resolve-claim.ts';

/** The citations of a page in the order of their first appearance; the same words are cited once. */
export interface Numbered {
  citations: Citation[];
  /** The labels of pins in their order, each once. */
  labelsOf: (pins: ResolvedPin[]) => string[];
}

export function numberCitations(claims: ResolvedClaim[]): Numbered {
  const byKey = new Map<string, Citation>();
  const pins = claims.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : part)));
  for (const pin of pins) {
    const key = keyOf(pin);
    if (!byKey.has(key)) byKey.set(key, citationOf(pin, `${pin.account.mark}-${byKey.size + 1}${pin.kind === 'context' ? 'c' : ''}`));
  }
  return { citations: [...byKey.values()], labelsOf: (pins) => [...new Set(pins.map((pin) => byKey.get(keyOf(pin))?.label ?? ''))] };
}

/** Words that back one statement and a part of another are one citation. */
function kindOf({ kind }: ResolvedPin): Citation['kind'] {
  return kind === 'context' ? 'context' : 'support';
}

function keyOf(pin: ResolvedPin): string {
  return `${kindOf(pin)} ${pin.address}:${pin.at.start}-${pin.at.end}`;
}

function citationOf(pin: ResolvedPin, label: string): Citation {
  return { label, kind: kindOf(pin), article: pin.article.slug, passage: pin.passage.id, words: pin.words, ...contextOf(pin) };
}

/** What the site may show around the cited words: their sentences, or only themselves. */
export function contextOf(pin: ResolvedPin): Pick<Citation, 'context' | 'at'> {
  const sentences = pin.reading.sentences.filter((sentence) => sentence.passage === pin.passage.id && overlaps(sentence, pin.at));
  const only = pin.article.rights === 'link';
  const start = only ? pin.at.start : Math.min(pin.at.start, ...sentences.map(({ start }) => start));
  const end = only ? pin.at.end : Math.max(pin.at.end, ...sentences.map(({ end }) => end));
  return { context: pin.passage.text.slice(start, end), at: { start: pin.at.start - start, end: pin.at.end - start } };
}
