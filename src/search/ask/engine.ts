import { boundQuery } from './bound-query.ts';
import type { Vocabulary } from './correct.ts';
import type { Facets } from './facets.ts';
import { buildFacets } from './facets.ts';
import { asTyped, foldedWords } from './fold.ts';
import { buildLookup } from './lookup.ts';
import type { Pagefind } from './pagefind.ts';
import { buildMender } from './mend.ts';
import { buildNameFinder } from './names.ts';
import type { Parts, PartText } from './parts.ts';
import { buildParts } from './parts.ts';
import type { Hit } from './rank.ts';
import { buildRanker } from './rank.ts';
import type { Term } from './read-query.ts';
import { buildReader } from './read-query.ts';
import { remember } from './remember.ts';
import type { FacetPiece, FacetValue, NamedForm, OfferedQuestion, SearchData, ShownPart } from './search-data.ts';
import type { Suggestions } from './suggest.ts';

/** Where the engine gets what it needs. */
export interface Sources {
  /** Fails where it cannot look for what it is asked for. */
  pagefind: Pagefind;
  searchData: SearchData;
  /** Gives what is in a file of JSON beside the index. */
  read: (file: string) => Promise<unknown>;
}

export interface Answer {
  /** As typed, as far as it was looked for. */
  query: string;
  /** Whether more was typed. */
  isCut: boolean;
  /** What was looked for instead. */
  corrected: string | undefined;
  /** Words that occur nowhere. */
  unknown: string[];
  /** What was looked for in place of some of these. */
  standIns: string[];
  /** What could not be had, and was gone without. */
  without: Set<'names' | 'corrections'>;
  hits: Hit[];
}

export interface Engine {
  searchData: SearchData;
  /** `literal` takes every word as it is typed. */
  search: (query: string, literal: boolean) => Promise<Answer>;
  /** What may have been meant by a query that finds nothing. */
  suggest: (query: string) => Promise<Suggestions>;
  /** What the story answers, to be offered before anything is typed. */
  questions: () => Promise<OfferedQuestion[]>;
  facets: Facets;
  text: (hit: Hit) => Promise<PartText>;
}

/** What few searches need, code or data, is fetched for the first of them. */
export function buildEngine({ pagefind, searchData, read }: Sources): Engine {
  const file = remember(read);
  const piece = (kind: string, number: number) => file(`${searchData.pieces}/${kind}/${number}.json`);
  const parts = buildParts(searchData, async (number) => (await piece('texts', number)) as ShownPart[]);
  const lookup = buildLookup(pagefind, searchData, parts);
  const findNames = buildNameFinder(searchData, async (number) => (await piece('names', number)) as NamedForm[]);
  const readQuery = buildReader(searchData, lookup, findNames);
  const rank = buildRanker(searchData);
  const facets = buildFacets(
    searchData,
    parts,
    async (number) => (await piece('facets', number)) as FacetPiece,
    async (name, number) => (await piece(name, number)) as FacetValue[],
  );
  const vocabulary = remember(async (name): Promise<Vocabulary> => {
    const [{ parseVocabulary }, lines] = await Promise.all([import('./correct.ts'), file(name)]);
    return parseVocabulary(lines as string[]);
  });
  const mend = buildMender(searchData.language, () => vocabulary('words.json'));
  return {
    searchData,
    facets,
    questions: async () => (await piece('questions', 0)) as OfferedQuestion[],
    text: ({ doc, part }) => parts.text(doc, part),
    async search(typed, literal) {
      const query = boundQuery(typed);
      const first = await readQuery(query);
      const { mended, standIns } = await mend(query, literal ? [] : first.unknown);
      const isAnother = typeof mended === 'string' || standIns.size > 0;
      const { terms, isQuestion, unknown, names } = isAnother ? await readQuery(mended ?? query, standIns) : first;
      return {
        query,
        isCut: query !== typed.trimStart(),
        corrected: mended ?? undefined,
        unknown: unknown.map(asTyped),
        standIns: [...standIns.values()].flat(),
        without: new Set([...(names ? [] : (['names'] as const)), ...(mended === null ? (['corrections'] as const) : [])]),
        hits: await checkPhrases(rank(terms, isQuestion), terms, parts),
      };
    },
    async suggest(query) {
      const [{ suggest }, words, topics, people] = await Promise.all([
        import('./suggest.ts'),
        vocabulary('words.json').catch((): Vocabulary => new Map()),
        facets.all('topic').catch(() => []),
        facets.all('person').catch(() => []),
      ]);
      return suggest(boundQuery(query), words, { topics, people });
    },
  };
}

/** A phrase in quotation marks was found in any inflection; only its very words stay. */
async function checkPhrases(hits: Hit[], terms: Term[], parts: Parts): Promise<Hit[]> {
  const phrases = terms.filter(({ exact }) => exact).map(({ words }) => ` ${words.join(' ')} `);
  if (phrases.length === 0) return hits;
  const texts = await Promise.all(hits.map(({ doc, part }) => parts.text(doc, part)));
  const folded = texts.map(({ words }) => ` ${foldedWords(words.join(' ')).join(' ')} `);
  return hits.filter((_, i) => phrases.every((phrase) => folded[i]?.includes(phrase)));
}

/** The results page by page, the best of each first. */
export function groupByPage(hits: Hit[]): [Hit, ...Hit[]][] {
  return [...Map.groupBy(hits, ({ doc }) => doc).values()] as [Hit, ...Hit[]][];
}
