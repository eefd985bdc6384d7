import { foldedWords } from '../../src/search/ask/fold.ts';
import type { FindNames } from '../../src/search/ask/names.ts';
import type { NamedForm, ResultKind, SearchData } from '../../src/search/ask/search-data.ts';
import { kinds } from '../../src/search/ask/search-data.ts';
import type { Lookup } from '../../src/search/ask/lookup.ts';
import type { Pagefind } from '../../src/search/ask/pagefind.ts';
import type { Parts } from '../../src/search/ask/parts.ts';
import { buildParts } from '../../src/search/ask/parts.ts';
import type { Places } from '../../src/search/ask/texts.ts';

/** A page of an invented index: the kinds of its head and of its other parts, and the text of each part, the head first. */
export interface SmallPage {
  kinds: [ResultKind, ResultKind];
  parts: string[];
}

export function page(head: ResultKind, other: ResultKind, ...parts: string[]): SmallPage {
  return { kinds: [head, other], parts };
}

/** What the build would tell the search of such pages, as far as reading queries and ranking ask for it. */
export function searchDataOf(pages: SmallPage[], rest: Partial<SearchData> = {}): SearchData {
  return {
    language: 'en',
    worker: false,
    narrowsUnasked: true,
    docs: pages.map(({ kinds: [head, other], parts }) => ({
      kinds: [kinds.indexOf(head), kinds.indexOf(other)],
      lengths: [parts.map((part) => foldedWords(part).length)],
    })),
    texts: pages.map(({ parts }, i) => [`page-${i}`, parts.length]),
    pieces: '',
    names: [],
    values: { topic: 0, account: 0, person: 0 },
    titles: {},
    stopWords: ['the', 'of', 'what', 'is', 'in'],
    commonWords: [],
    prefixCollisions: {},
    months: [['aug', 'august']],
    ...rest,
  };
}

/** The forms of a name: its own, and those that describe somebody. */
export function nameOf(doc: number, own: string[], described: string[], found: string[]): NamedForm[] {
  const forms = (list: string[], certain: boolean) => list.map((form) => ({ form, certain, doc, found }));
  return [...forms(own, true), ...forms(described, false)];
}

export function findAmong(names: NamedForm[]): FindNames {
  return (word) => Promise.resolve(names.filter(({ form }) => form.split(' ')[0] === word));
}

/** Looks through the pages word by word, without inflections. */
export function lookupIn(pages: SmallPage[]): Lookup {
  const texts = wordsOf(pages);
  const find = (fits: (words: string[], at: number) => boolean): Promise<Places> => Promise.resolve(placesWhere(texts, fits));
  return {
    word: (word) => find((words, at) => words[at] === word),
    phrase: (phrase) => find((words, at) => phrase.every((word, i) => words[at + i] === word)),
    beginning: (word) => find((words, at) => words[at]?.startsWith(word) ?? false),
  };
}

/**
 * Answers as Pagefind does: a word finds every word that begins so, or else the longest word that it begins with; in
 * quotation marks it finds only itself, and its first place on each page.
 */
export function pagefindOf(pages: SmallPage[]): Pagefind & { asked: string[] } {
  const texts = wordsOf(pages);
  const asked: string[] = [];
  const placesOf = (query: string): Places => {
    const [, exact] = /^"(.*)"$/.exec(query) ?? [];
    if (exact !== undefined) {
      const places = placesWhere(texts, (words, at) => words[at] === exact);
      return new Map([...places].map(([doc, at]) => [doc, at.slice(0, 1)]));
    }
    const longer = placesWhere(texts, (words, at) => words[at]?.startsWith(query) ?? false);
    if (longer.size > 0 || query.length < 2) return longer;
    return placesOf(query.slice(0, -1));
  };
  return {
    asked,
    search: (query) => {
      asked.push(query);
      const results = [...placesOf(query)].map(([doc, words]) => ({ id: `page-${doc}`, words }));
      return Promise.resolve({ results });
    },
  };
}

/** The parts of such pages, as if they were fetched. */
export function partsIn(pages: SmallPage[]): Parts {
  return buildParts(searchDataOf(pages), () =>
    Promise.resolve(pages.flatMap(({ parts }) => parts.map((text) => ({ path: '', title: '', text, detail: '', accounts: [] })))),
  );
}

function wordsOf(pages: SmallPage[]): string[][] {
  return pages.map(({ parts }) => foldedWords(parts.join(' ')));
}

function placesWhere(texts: string[][], fits: (words: string[], at: number) => boolean): Places {
  const places = texts.map((words, doc): [number, number[]] => [doc, words.flatMap((_, at) => (fits(words, at) ? [at] : []))]);
  return new Map(places.filter(([, at]) => at.length > 0));
}
