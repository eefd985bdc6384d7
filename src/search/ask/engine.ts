import type { Vocabulary } from './correct.ts';
import { foldedWords } from './fold.ts';
import type { Lookup } from './lookup.ts';
import { buildLookup } from './lookup.ts';
import type { Pagefind } from './pagefind.ts';
import { buildNameFinder } from './names.ts';
import type { Hit } from './rank.ts';
import { buildRanker } from './rank.ts';
import type { Term } from './read-query.ts';
import { buildReader } from './read-query.ts';
import { remember } from './remember.ts';
import type { Facets, NamedForm, SearchData } from './search-data.ts';
import type { Suggestions } from './suggest.ts';
import type { PartText } from './texts.ts';

/** Where the engine gets what it needs. */
export interface Sources {
  pagefind: Pagefind;
  searchData: SearchData;
  /** Gives the text of a file beside the index. */
  read: (file: string) => Promise<string>;
}

export interface Answer {
  /** As typed. */
  query: string;
  /** What was looked for instead. */
  corrected: string | undefined;
  /** Words that occur nowhere. */
  unknown: string[];
  hits: Hit[];
}

export interface Engine {
  searchData: SearchData;
  /** `literal` takes every word as it is typed. */
  search: (query: string, literal: boolean) => Promise<Answer>;
  /** What may have been meant by a query that finds nothing. */
  suggest: (query: string) => Promise<Suggestions>;
  facets: () => Promise<Facets>;
  text: (hit: Hit) => Promise<PartText>;
}

/** What few searches need, code or data, is fetched for the first of them. */
export function buildEngine({ pagefind, searchData, read }: Sources): Engine {
  const lookup = buildLookup(pagefind, searchData);
  const namesIn = remember(async (file) => JSON.parse(await read(file)) as NamedForm[]);
  const findNames = buildNameFinder(searchData, (piece) => namesIn(`${searchData.pieces}/names/${piece}.json`));
  const readQuery = buildReader(searchData, lookup, findNames);
  const rank = buildRanker(searchData);
  const facetsIn = remember(async (file) => JSON.parse(await read(file)) as Facets);
  const vocabularyIn = remember(async (file): Promise<Vocabulary> => {
    const [{ parseVocabulary }, text] = await Promise.all([import('./correct.ts'), read(file)]);
    return parseVocabulary(text);
  });
  const facets = () => facetsIn('facets.json');
  const vocabulary = () => vocabularyIn('words.txt');
  return {
    searchData,
    facets,
    text: ({ doc, part }) => lookup.text(doc, part),
    async search(query, literal) {
      const asTyped = await readQuery(query);
      const corrected =
        asTyped.unknown.length > 0 && !literal
          ? (await import('./correct.ts')).correctQuery(query, asTyped.unknown, await vocabulary())
          : undefined;
      const { terms, unknown } = corrected === undefined ? asTyped : await readQuery(corrected);
      return { query, corrected, unknown, hits: await checkPhrases(rank(terms), terms, lookup) };
    },
    async suggest(query) {
      const [{ suggest }, words, known] = await Promise.all([import('./suggest.ts'), vocabulary(), facets()]);
      return suggest(query, words, known);
    },
  };
}

/** A phrase in quotation marks was found in any inflection; only its very words stay. */
async function checkPhrases(hits: Hit[], terms: Term[], lookup: Lookup): Promise<Hit[]> {
  const phrases = terms.filter(({ exact }) => exact).map(({ words }) => ` ${words.join(' ')} `);
  if (phrases.length === 0) return hits;
  const texts = await Promise.all(hits.map(({ doc, part }) => lookup.text(doc, part)));
  const folded = texts.map(({ words }) => ` ${foldedWords(words.join(' ')).join(' ')} `);
  return hits.filter((_, i) => phrases.every((phrase) => folded[i]?.includes(phrase)));
}

/** The results page by page, the best of each first. */
export function groupByPage(hits: Hit[]): [Hit, ...Hit[]][] {
  return [...Map.groupBy(hits, ({ doc }) => doc).values()] as [Hit, ...Hit[]][];
}
