import { fold } from './fold.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';
import { remember } from './remember.ts';
import type { SearchData } from './search-data.ts';

/** Where a word or phrase stands: positions in words, ascending, by document. */
export type Places = Map<number, number[]>;

/** Pagefind asked word by word. What was asked once is remembered. */
export interface Lookup {
  /** Where a folded word stands, in any inflection. */
  word: (word: string) => Promise<Places>;
  /** Where words stand one behind the other. */
  phrase: (words: string[]) => Promise<Places>;
  /** Where words stand that begin so; nothing where none does. */
  beginning: (word: string) => Promise<Places>;
  fragment: (doc: number) => Promise<Fragment>;
}

export function buildLookup(pagefind: Pagefind, { docs, prefixCollisions }: SearchData): Lookup {
  const positions = new Map(docs.map(({ id }, doc) => [id, doc]));
  const collisions = new Map(Object.entries(prefixCollisions));
  const found = new Map<number, PagefindResult>();
  const ask = remember(async (query) => {
    const places: Places = new Map();
    for (const result of (await pagefind.search(query)).results) {
      const doc = positions.get(result.id);
      if (doc === undefined) continue;
      found.set(doc, result);
      const ascending = result.words.toSorted((a, b) => a - b);
      places.set(doc, ascending);
    }
    return places;
  });
  const fragment = async (doc: number) => {
    const result = found.get(doc);
    if (!result) throw new Error('this page was not found before');
    return result.data();
  };

  const word = remember(async (text) => {
    // In quotation marks a word is not taken for a beginning, but only its first place on a page is told.
    const [certain, all] = await Promise.all([ask(`"${text}"`), ask(text)]);
    if (certain.size === 0) return certain;
    const others = await Promise.all((collisions.get(text)?.split(' ') ?? []).map((rest) => ask(text + rest)));
    const real = others.filter((longer) => ![...certain].some(([doc, [first = -1]]) => longer.get(doc)?.includes(first)));
    const places: Places = new Map();
    for (const doc of certain.keys()) {
      const not = new Set(real.flatMap((longer) => longer.get(doc) ?? []));
      const own = (all.get(doc) ?? []).filter((at) => !not.has(at));
      places.set(doc, own);
    }
    return places;
  });

  const beginning = remember(async (text) => {
    const places = await ask(text);
    const [doc, [at = 0] = []] = [...places][0] ?? [];
    if (doc === undefined) return places;
    // Where no word begins so, Pagefind gives the longest that this one begins with.
    const { content } = await fragment(doc);
    const found = fold(content.split(/\s+/)[at] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    return found.includes(text) ? places : new Map();
  });

  const phrase = async (words: string[]) => {
    const [first = new Map<number, number[]>(), ...rest] = await Promise.all(words.map(word));
    return rest.reduce<Places>((places, next, i) => follow(places, next, i + 1), first);
  };

  return { word, phrase, beginning, fragment };
}

/** The places that have a word of `next` `distance` words further on. Words with a hyphen share one place. */
function follow(places: Places, next: Places, distance: number): Places {
  const kept: Places = new Map();
  for (const [doc, starts] of places) {
    const ends = new Set(next.get(doc));
    const still = starts.filter((at) => ends.has(at + distance) || ends.has(at + distance - 1));
    if (still.length > 0) kept.set(doc, still);
  }
  return kept;
}
