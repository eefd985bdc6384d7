import type { ReadSentence } from './read-account-sentences.ts';

/** What was read of the sentences of an article, passage by passage: each word once, and where it stands its number. */
export interface KeptSentences {
  words: string[];
  passages: KeptSentence[][];
}

type WordLists = Record<'stems' | 'bare' | 'negated' | 'keys' | 'told', number[]>;
type KeptSentence = Omit<ReadSentence, 'stems' | 'bare' | 'negated' | 'features' | 'told' | 'names' | 'openings'> &
  WordLists & {
    /** Of each of `keys`. */
    shares: number[];
    names: number[][];
    openings: KeptSentence[];
  };

/** Most sentences deny nothing. */
const none = new Set<string>();

export function packSentences(passages: ReadSentence[][]): KeptSentences {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const pack = ({ stems, bare, negated, features, told, names, openings, ...rest }: ReadSentence): KeptSentence => ({
    ...rest,
    stems: stems.map(numberOf),
    bare: bare.map(numberOf),
    negated: [...negated].map(numberOf),
    keys: [...features.keys()].map(numberOf),
    shares: [...features.values()],
    told: [...told].map(numberOf),
    names: names.map((name) => name.map(numberOf)),
    openings: openings.map(pack),
  });
  const packed = passages.map((sentences) => sentences.map(pack));
  return { words: [...numbers.keys()], passages: packed };
}

/** @param once gives the same word for equal ones: it is held once, however many articles have it */
export function unpackSentences({ words, passages }: KeptSentences, once: (word: string) => string): ReadSentence[][] {
  const held = words.map(once);
  const wordOf = (number: number) => held[number] ?? '';
  const unpack = ({ stems, bare, negated, keys, shares, told, names, openings, ...rest }: KeptSentence): ReadSentence => ({
    ...rest,
    stems: stems.map(wordOf),
    bare: bare.map(wordOf),
    negated: negated.length === 0 ? none : new Set(negated.map(wordOf)),
    features: new Map(keys.map((key, i) => [wordOf(key), shares[i] ?? 1])),
    told: new Set(told.map(wordOf)),
    names: names.map((name) => name.map(wordOf)),
    openings: openings.map(unpack),
  });
  return passages.map((sentences) => sentences.map(unpack));
}
