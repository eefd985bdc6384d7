import type { Span } from '../domain/span.ts';
import { stemsOf } from './stems.ts';

const negation =
  /\b(?:no|not|never|nobody|none|nothing|without|neither|nor|cannot|den(?:y|ies|ied|ying)|reject(?:s|ed)?|refuse[sd]?|dismiss(?:es|ed)?|rule[sd]? out|false|untrue)\b|n['’]t\b/gi;
const clauseEnd =
  /[,;:”"()]|[.!?](?=\s+[\p{Lu}“"]|$)|\b(?:but|although|though|while|when|because|since|after|before|until|once|unless|whereas|and)\b/u;

/** The stems that a text denies: what stands between a word of negation and the end of its clause. */
export function negatedStems(text: string): Set<string> {
  return new Set(negatedSpans(text).flatMap(({ start, end }) => stemsOf(text.slice(start, end))));
}

/** From behind each word of negation to the end of its clause. */
export function negatedSpans(text: string): Span[] {
  return [...text.matchAll(negation)].map((match) => {
    const start = match.index + match[0].length;
    return { start, end: start + clauseLength(text.slice(start)) };
  });
}

/** How far the clause goes that a text begins in. */
export function clauseLength(text: string): number {
  return text.search(clauseEnd) + 1 || text.length;
}
