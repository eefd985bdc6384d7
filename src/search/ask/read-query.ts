import { foldedWords } from './fold.ts';
import type { SearchData, NameEntry } from './search-data.ts';
import type { Lookup, Places } from './lookup.ts';
import { variantsOf } from './variants.ts';

/** One thing that is looked for: a word, a name or a phrase, with all that may stand for it. */
export interface Term {
  /** As typed, folded. */
  words: string[];
  /** 1, or less for a word that says little. */
  weight: number;
  /** The ways to find it, the best first. */
  ways: { places: Places; weight: number; length: number }[];
  name?: NameEntry;
  /** A phrase in quotation marks: only these very words will do. */
  exact?: true;
}

/** A stretch of a query between quotation marks, or outside them. */
export interface Piece {
  text: string;
  exact: boolean;
}

export function piecesOf(query: string): Piece[] {
  return query
    .split(/["“”«»„]/)
    .map((text, i, all) => ({ text, exact: i % 2 === 1 && i < all.length - 1 }))
    .filter(({ text }) => text.trim() !== '');
}

export interface ReadQuery {
  terms: Term[];
  /** Words that occur nowhere. */
  unknown: string[];
}

const LIGHT = 0.12;
/** A way to find a word that is only near it. */
const weights = { variant: 0.95, joined: 0.95, name: 0.9, described: 0.85, beginning: 0.5 };

/** Understands a query with the names, months and spellings that the searchData and the rules know. */
export async function readQuery(query: string, searchData: SearchData, lookup: Lookup): Promise<ReadQuery> {
  const stopWords = new Set(searchData.stopWords);
  const names = namesByForm(searchData);
  const pieces = piecesOf(query);
  const open = /[\p{L}\p{N}]$/u.test(query);
  const terms: Promise<Term>[] = [];
  for (const { text, exact } of pieces) {
    const words = foldedWords(text);
    if (exact) {
      if (words.length > 0) terms.push(phraseTerm(words, lookup));
      continue;
    }
    for (let i = 0; i < words.length;) {
      const named = longestName(words, i, names);
      const rest = words.slice(i, i + (named?.length ?? 1));
      const last = open && i + rest.length === words.length;
      if (named) terms.push(nameTerm(rest, named.names, searchData, lookup));
      else
        terms.push(
          wordTerm(
            rest[0] as string,
            [words[i - 1], words[i + 1]],
            stopWords.has(rest[0] as string) && words.length > 1,
            last,
            searchData,
            lookup,
          ),
        );
      i += rest.length;
    }
  }
  const all = await Promise.all(terms);
  const missing = all
    .filter(({ ways, weight }) => weight === 1 && !ways.some(({ places }) => places.size > 0))
    .flatMap(({ words }) => words);
  const nowhere = await Promise.all(missing.map(async (word) => (await lookup.word(word)).size === 0));
  return { terms: all, unknown: missing.filter((_, i) => nowhere[i]) };
}

type Forms = Map<string, { name: NameEntry; certain: boolean }[]>;
const known = new WeakMap<SearchData, Forms>();

function namesByForm(searchData: SearchData): Forms {
  const forms: Forms = known.get(searchData) ?? (new Map() as Forms);
  if (known.has(searchData)) return forms;
  known.set(searchData, forms);
  for (const name of searchData.names)
    name.typed.forEach((form, i) => forms.set(form, [...(forms.get(form) ?? []), { name, certain: i < name.certain }]));
  return forms;
}

const LONGEST_NAME = 6;

function longestName(words: string[], from: number, forms: Forms) {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length--) {
    const names = forms.get(words.slice(from, from + length).join(' '));
    if (names) return { length, names };
  }
  return undefined;
}

async function phraseTerm(words: string[], lookup: Lookup): Promise<Term> {
  return { words, weight: 1, exact: true, ways: [{ places: await lookup.phrase(words), weight: 1, length: words.length }] };
}

async function nameTerm(
  words: string[],
  names: { name: NameEntry; certain: boolean }[],
  searchData: SearchData,
  lookup: Lookup,
): Promise<Term> {
  const forms = names.flatMap(({ name, certain }) =>
    name.found.map((form) => ({ words: form.split(' '), weight: certain ? weights.name : weights.described })),
  );
  const literal = { words, weight: 1 };
  const variants =
    words.length === 1 ? variantsOf(words[0] as string, searchData).map((word) => ({ words: [word], weight: weights.variant })) : [];
  const distinct = [literal, ...forms.filter((form) => form.words.join(' ') !== words.join(' ')), ...variants];
  const ways = await Promise.all(
    distinct.map(async (way) => ({ places: await lookup.phrase(way.words), weight: way.weight, length: way.words.length })),
  );
  const certain = names.find((entry) => entry.certain) ?? names[0];
  return { words, weight: 1, ways, ...(certain ? { name: certain.name } : {}) };
}

/** A word that has no name: its other spellings, and itself joined to its neighbours (`cease fire`). */
async function wordTerm(
  word: string,
  [before, after]: (string | undefined)[],
  isLight: boolean,
  isLast: boolean,
  searchData: SearchData,
  lookup: Lookup,
): Promise<Term> {
  const joined = [...(before ? [before + word] : []), ...(after ? [word + after] : [])];
  const ways = await Promise.all([
    lookup.word(word).then((places) => ({ places, weight: 1, length: 1 })),
    ...variantsOf(word, searchData).map(async (other) => ({ places: await lookup.word(other), weight: weights.variant, length: 1 })),
    ...joined.map(async (other) => ({ places: await lookup.word(other), weight: weights.joined, length: 1 })),
  ]);
  const found = ways.filter(({ places }) => places.size > 0);
  if (isLast && word.length > 1) {
    const places = await lookup.beginning(word);
    if (places.size > 0) found.push({ places, weight: found.length > 0 ? weights.beginning / 2 : weights.beginning, length: 1 });
  }
  return { words: [word], weight: isLight ? LIGHT : 1, ways: found };
}
