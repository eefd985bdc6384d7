import { fold } from './fold.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { remember } from './remember.ts';
import type { SearchData } from './search-data.ts';
import type { PartText, Places } from './texts.ts';
import { buildTexts, partOf } from './texts.ts';

/** Pagefind asked word by word. What was asked once is remembered. */
export interface Lookup {
  /** Where a folded word stands, in any inflection. */
  word: (word: string) => Promise<Places>;
  /** Where words stand one behind the other. */
  phrase: (words: string[]) => Promise<Places>;
  /** Where words stand that begin so; nothing where none does. */
  beginning: (word: string) => Promise<Places>;
  /** What stands in a part of a page that was found before. */
  text: (doc: number, part: number) => Promise<PartText>;
}

export function buildLookup(pagefind: Pagefind, searchData: SearchData): Lookup {
  const texts = buildTexts(searchData);
  const positions = new Map(searchData.texts.map(([id], text) => [id, text]));
  const collisions = new Map(Object.entries(searchData.prefixCollisions));
  const found = new Map<number, PagefindResult>();
  /** Places by text. */
  const ask = remember(async (query) => {
    const places: Places = new Map();
    for (const result of (await pagefind.search(query)).results) {
      const text = positions.get(result.id);
      if (text === undefined) continue;
      found.set(text, result);
      const ascending = result.words.toSorted((a, b) => a - b);
      places.set(text, ascending);
    }
    return places;
  });
  const fragment = async (text: number) => {
    const result = found.get(text);
    if (!result) throw new Error('this text was not found before');
    return result.data();
  };

  const word = remember(async (typed) => {
    // In quotation marks a word is not taken for a beginning, but only its first place on a page is told.
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
    return texts.placesByDoc(places);
  });

  const beginning = remember(async (typed) => {
    const places = await ask(typed);
    const [text, at] = [...places].find(([, all]) => all.length > 0) ?? [];
    if (text === undefined) return new Map();
    // Where no word begins so, Pagefind gives the longest that this one begins with.
    const words = (await fragment(text)).content.split(/\s+/);
    return at?.every((position) => lettersOf(words[position]).includes(typed)) ? texts.placesByDoc(places) : new Map();
  });

  const phrase = async (words: string[]) => {
    const [first = new Map<number, number[]>(), ...rest] = await Promise.all(words.map(word));
    return rest.reduce<Places>((places, next, i) => follow(places, next, i + 1), first);
  };

  const text = async (doc: number, part: number) => {
    const at = texts.find(doc, part);
    return partOf(await fragment(at.text), at.place);
  };

  return { word, phrase, beginning, text };
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
