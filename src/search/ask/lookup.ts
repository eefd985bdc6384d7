import type { SearchData } from './search-data.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import { fold } from './fold.ts';

/** Where a word or phrase stands: positions in words, by document. */
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

export function createLookup(pagefind: Pagefind, searchData: SearchData): Lookup {
  const indexOf = new Map(searchData.docs.map(({ id }, i) => [id, i]));
  const fragments = new Map<number, () => Promise<Fragment>>();
  const ask = remember(async (query) => {
    const places: Places = new Map();
    for (const result of (await pagefind.search(query)).results) {
      const doc = indexOf.get(result.id);
      if (doc === undefined) continue;
      places.set(
        doc,
        [...result.words].sort((a, b) => a - b),
      );
      if (!fragments.has(doc)) fragments.set(doc, () => result.data());
    }
    return places;
  });
  const fragment = async (doc: number) => {
    const load = fragments.get(doc);
    if (!load) throw new Error('this page was not found before');
    return load();
  };

  const word = remember(async (text) => {
    // In quotation marks a word is not taken for a beginning, but only its first place on a page is told.
    const [certain, all] = await Promise.all([ask(`"${text}"`), ask(text)]);
    if (certain.size === 0) return certain;
    const others = await Promise.all((searchData.prefixCollisions[text]?.split(' ') ?? []).map((rest) => ask(text + rest)));
    const real = others.filter((longer) => ![...certain].some(([doc, [first = -1]]) => longer.get(doc)?.includes(first)));
    const places: Places = new Map();
    for (const doc of certain.keys()) {
      const not = new Set(real.flatMap((longer) => longer.get(doc) ?? []));
      places.set(
        doc,
        (all.get(doc) ?? []).filter((at) => !not.has(at)),
      );
    }
    return places;
  });

  const beginning = remember(async (text) => {
    const places = await ask(text);
    const [doc, [at = 0] = []] = [...places][0] ?? [];
    if (doc === undefined) return places;
    // Where no word begins so, Pagefind gives the longest that this one begins with.
    const { content } = await fragment(doc);
    return fold(content.split(/\s+/)[at] ?? '')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(text)
      ? places
      : new Map();
  });

  const phrase = async (words: string[]) => {
    const [first, ...rest] = await Promise.all(words.map(word));
    return rest.reduce<Places>((places, next, i) => follow(places, next, i + 1), first ?? new Map<number, number[]>());
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

function remember<T>(ask: (text: string) => Promise<T>): (text: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    answer.catch(() => known.delete(text));
    return answer;
  };
}
