import { wordsOf } from '../domain/words.ts';
import { formWords } from '../english/function-words.ts';

/** As much of a name as fits beside a mark in a line of a phone. */
const MAX_LENGTH = 36;
/** A word that so many headlines, or this share of all, have in common is the story's own and tells none from another. */
const COMMON = { headlines: 2, share: 1 / 10 };
/** A beginning with fewer words of its own tells too little. */
const FEWEST_OWN = 2;

/**
 * What tells each headline from the others, in a few of its words: without the tag that several begin with, and without a
 * beginning that holds little but the words of all.
 *
 * @example Ferry Marta: Two boats lost, Ferry Marta: Nobody saw the light go out that night in May // …Two boats lost, …Nobody saw the light go out
 */
export function shortenHeadlines(headlines: string[]): string[] {
  const counts = new Map<string, number>();
  for (const headline of headlines) for (const word of new Set(wordsOf(headline))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = Math.max(COMMON.headlines, headlines.length * COMMON.share);
  const isOwn = (word: string) => /\p{L}/u.test(word) && !formWords.has(word) && (counts.get(word) ?? 0) < common;
  return headlines.map((headline) => {
    const from = beginningOfOwn(headline, isOwn);
    return `${from > 0 ? '…' : ''}${cut(headline.slice(from))}`;
  });
}

/** Where what tells a headline from the others begins: behind its tag, at its first own word, or with itself. */
function beginningOfOwn(headline: string, isOwn: (word: string) => boolean): number {
  const tag = /^[^:]+: +(?=\S)/u.exec(headline)?.[0] ?? '';
  if (tag !== '' && !wordsOf(tag).some(isOwn)) return tag.length;
  const own = (text: string) => wordsOf(text).filter(isOwn).length;
  if (headline.length <= MAX_LENGTH || own(cut(headline)) >= FEWEST_OWN) return 0;
  const first = [...headline.matchAll(/[\p{L}\p{N}'’]+/gu)].find(([word]) => wordsOf(word).some(isOwn))?.index ?? 0;
  return own(cut(headline.slice(first))) > own(cut(headline)) ? first : 0;
}

/** Cut between words, where it is long, and before words that only lead on. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const kept = text
    .slice(0, MAX_LENGTH + 1)
    .split(/\s+/u)
    .slice(0, -1);
  while (kept.length > 1 && formWords.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[,;:–—-]+$/u, '')}…`;
}
