import { foldedWords } from './fold.ts';
import type { SearchData } from './search-data.ts';
import type { Lookup } from './lookup.ts';
import { createLookup } from './lookup.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Hit } from './rank.ts';
import { rank } from './rank.ts';
import type { ReadQuery } from './read-query.ts';
import { readQuery } from './read-query.ts';

/** Where the engine gets what it needs; each is fetched when first needed. */
export interface Sources {
  pagefind: Pagefind;
  searchData: SearchData;
  correct: (query: string, unknown: string[]) => Promise<string | undefined>;
}

export interface Answer {
  /** As typed. */
  query: string;
  /** What was looked for instead. */
  corrected?: string;
  /** Words that occur nowhere. */
  unknown: string[];
  hits: Hit[];
}

export interface Engine {
  searchData: SearchData;
  /** `literal` takes every word as it is typed. */
  search: (query: string, literal: boolean) => Promise<Answer>;
  fragment: (doc: number) => Promise<Fragment>;
}

export function createEngine({ pagefind, searchData, correct }: Sources): Engine {
  const lookup = createLookup(pagefind, searchData);
  return {
    searchData,
    fragment: lookup.fragment,
    async search(query, literal) {
      const read = await readQuery(query, searchData, lookup);
      const corrected = read.unknown.length > 0 && !literal ? await correct(query, read.unknown) : undefined;
      const meant = corrected === undefined ? read : await readQuery(corrected, searchData, lookup);
      const hits = await checkPhrases(rank(meant.terms, searchData), meant, lookup);
      return { query, ...(corrected === undefined ? {} : { corrected }), unknown: meant.unknown, hits };
    },
  };
}

/** A phrase in quotation marks was found in any inflection; only its very words stay. */
async function checkPhrases(hits: Hit[], { terms }: ReadQuery, lookup: Lookup): Promise<Hit[]> {
  const phrases = terms.filter(({ exact }) => exact).map(({ words }) => ` ${words.join(' ')} `);
  if (phrases.length === 0) return hits;
  const texts = new Map<number, string[]>();
  for (const doc of new Set(hits.map((hit) => hit.doc))) {
    const { content, anchors } = await lookup.fragment(doc);
    const words = content.split(/\s+/);
    const starts = [0, ...anchors.map(({ location }) => location), words.length];
    texts.set(
      doc,
      starts.slice(1).map((end, i) => ` ${foldedWords(words.slice(starts[i], end).join(' ')).join(' ')} `),
    );
  }
  return hits.filter(({ doc, part }) => phrases.every((phrase) => texts.get(doc)?.[part]?.includes(phrase)));
}

/** Results of one page, the best first. */
export interface Group {
  doc: number;
  hits: Hit[];
}

export function groupByPage(hits: Hit[]): Group[] {
  return [...Map.groupBy(hits, ({ doc }) => doc)].map(([doc, list]) => ({ doc, hits: list }));
}
