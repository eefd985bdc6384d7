import { lastUpTo, startsOf } from './numbering.ts';
import type { SearchData } from './search-data.ts';

/** Where a word or phrase stands: positions in words, ascending, by page. */
export type Places = Map<number, number[]>;

/**
 * A story is one long text to Pagefind: page after page, part after part, cut between parts into documents of some
 * thousand words, "texts". Few, they cost little in its table, and none of them is ever fetched.
 */
export function placesByPage({ docs, texts }: Pick<SearchData, 'docs' | 'texts'>): (places: Places) => Places {
  const pages = docs.flatMap(({ lengths }) => lengths);
  const words = startsOf(pages.flat());
  const firstWords = (partCounts: number[]) => startsOf(partCounts).map((part) => words[part] ?? 0);
  const pageWords = firstWords(pages.map(({ length }) => length));
  const textWords = firstWords(texts.map(([, parts]) => parts));
  return (places) => {
    const byPage: Places = new Map();
    for (const [text, positions] of places)
      for (const position of positions) {
        const word = (textWords[text] ?? 0) + position;
        const page = lastUpTo(pageWords, word);
        const known = byPage.get(page) ?? [];
        if (known.length === 0) byPage.set(page, known);
        known.push(word - (pageWords[page] ?? 0));
      }
    // The texts of a long page may come in any order.
    for (const positions of byPage.values()) positions.sort((a, b) => a - b);
    return byPage;
  };
}
