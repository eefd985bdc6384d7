import { fold } from './fold.ts';
import type { Pagefind } from './pagefind.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';
import type { SearchData } from './search-data.ts';
import type { Places } from './texts.ts';
import { placesByPage } from './texts.ts';

/** To tell the beginning of a word from a longer one. */
const PLACES_READ = 2;

/** Pagefind asked word by word. What was asked once is remembered. */
export interface Lookup {
  /** Where a folded word stands, in any inflection. */
  word: (word: string) => Promise<Places>;
  /** Where words stand one behind the other. */
  phrase: (words: string[]) => Promise<Places>;
  /** Where words stand that begin so; nothing where none does. */
  beginning: (word: string) => Promise<Places>;
}

export function buildLookup(pagefind: Pagefind, searchData: SearchData, parts: Pick<Parts, 'partAt' | 'text'>): Lookup {
  const byPage = placesByPage(searchData);
  const positions = new Map(searchData.texts.map(([id], text) => [id, text]));
  const collisions = new Map(Object.entries(searchData.prefixCollisions));
  /** Places by text. */
  const ask = remember(async (query) => {
    const places: Places = new Map();
    for (const { id, words } of (await pagefind.search(query)).results) {
      const text = positions.get(id);
      if (text === undefined) continue;
      const ascending = words.toSorted((a, b) => a - b);
      places.set(text, ascending);
    }
    return places;
  });

  const wordAt = async (doc: number, position: number) => {
    const { part, start } = parts.partAt(doc, position);
    return (await parts.text(doc, part)).words[position - start];
  };

  const word = remember(async (typed) => {
    // In quotation marks a word is not taken for a beginning, but only its first place in a text is told.
    const [certain, all] = await Promise.all([ask(`"${typed}"`), ask(typed)]);
    if (certain.size === 0) return certain;
    const others = await Promise.all((collisions.get(typed)?.split(' ') ?? []).map((rest) => ask(typed + rest)));
    const real = others.filter((longer) => ![...certain].some(([text, [first = -1]]) => longer.get(text)?.includes(first)));
    const places: Places = new Map();
    for (const text of certain.keys()) {
      const not = new Set(real.flatMap((longer) => longer.get(text) ?? []));
      const own = (all.get(text) ?? []).filter((at) => !not.has(at));
      places.set(text, own);
    }
    return byPage(places);
  });

  const beginning = remember(async (typed) => {
    const places = byPage(await ask(typed));
    // Where no word begins so, Pagefind gives the longest that this one begins with; some of the places show which it is.
    const some = [...places].flatMap(([doc, at]) => at.slice(0, 2).map((position) => [doc, position] as const)).slice(0, PLACES_READ);
    const words = await Promise.all(some.map(([doc, position]) => wordAt(doc, position)));
    return words.every((one) => lettersOf(one).includes(typed)) ? places : new Map();
  });

  const phrase = async (words: string[]) => {
    const [first = new Map<number, number[]>(), ...rest] = await Promise.all(words.map(word));
    return rest.reduce<Places>((places, next, i) => follow(places, next, i + 1), first);
  };

  return { word, phrase, beginning };
}

function lettersOf(word = ''): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
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
