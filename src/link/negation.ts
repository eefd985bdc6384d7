import { stemsOf } from '../domain/stems.ts';

const negation =
  /\b(?:no|not|never|nobody|none|nothing|without|neither|nor|cannot|den(?:y|ies|ied|ying)|reject(?:s|ed)?|refuse[sd]?|dismiss(?:es|ed)?|rule[sd]? out|false|untrue)\b|n['’]t\b/gi;
const clauseEnd = /[,;:”"()]|[.!?](?=\s+[\p{Lu}“"]|$)|\b(?:but|although|though|while|when|because|since|after|before|until|and)\b/u;

/** The stems that a text denies: what stands between a word of negation and the end of its clause. */
export function negatedStems(text: string): Set<string> {
  return new Set(
    [...text.matchAll(negation)].flatMap((match) => {
      const behind = text.slice(match.index + match[0].length);
      return stemsOf(behind.slice(0, behind.search(clauseEnd) + 1 || undefined));
    }),
  );
}
