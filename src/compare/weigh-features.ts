import { countAccounts } from '../domain/count-accounts.ts';
import { onceFor } from '../domain/once-for.ts';
import type { AccountSentence } from './read-account-sentences.ts';

/** A sentence with what each of its features weighs, and each of those of the sentences beside it. */
export interface Weighed {
  sentence: AccountSentence;
  weights: Map<string, number>;
  total: number;
  /** Features that tell what happened. */
  told: Set<string>;
  /** The same, also of its openings. */
  reach: Set<string>;
  /** What a feature weighs that counts in full. */
  weightOf: (key: string) => number;
  /** Names, days and amounts that so many accounts print that they tell what the story is about. */
  known: Set<string>;
  /** Those of the sentence before it and behind it. */
  beside: Map<string, number>[];
  /** The same of its openings. */
  openings: Weighed[];
}

/**
 * A story is weighed as a part of one with so many sentences more: else no word of a few short texts is rare. With 0, a
 * point less of the facts of 39 articles is joined; with 300, three joins of five accounts more are wrong.
 */
const OTHER_SENTENCES = 100;

/** A name, a day or an amount that this share of the accounts print, such as how many were on board, tells what the story is about. */
const IDENTITY = 1 / 3;
/** Of fewer accounts none can be said to be most. */
export const MIN_ACCOUNTS = 6;

/** The rarer a feature in the story, the more it weighs: 1 for what stands in one sentence, the less the more have it. */
export function weighFeatures(sentences: AccountSentence[]): Weighed[] {
  const holders = new Map<string, AccountSentence[]>();
  for (const sentence of sentences)
    for (const key of sentence.features.keys()) {
      const known = holders.get(key);
      if (known) known.push(sentence);
      else holders.set(key, [sentence]);
    }
  const most = Math.log(sentences.length + OTHER_SENTENCES);
  const rarity = new Map([...holders].map(([key, list]) => [key, 1 - Math.log(list.length) / most]));
  const weightOf = (key: string) => rarity.get(key) ?? 1;
  const accounts = countAccounts(sentences);
  const atLeast = accounts < MIN_ACCOUNTS ? Infinity : accounts * IDENTITY;
  const known = new Set([...holders].flatMap(([key, list]) => (/^[#@~]/.test(key) && countAccounts(list) >= atLeast ? key : [])));

  const weigh = (sentence: AccountSentence) => {
    const own = new Map<string, number>();
    // Most count in full: their weight is held once.
    for (const [key, share] of sentence.features) own.set(key, share === 1 ? weightOf(key) : share * weightOf(key));
    return own;
  };
  const weights = sentences.map(weigh);
  return sentences.map((sentence, i) => {
    const beside = [i - 1, i + 1].flatMap((j) => (sentences[j]?.placed.article === sentence.placed.article ? (weights[j] ?? []) : []));
    const toWeighed = (part: AccountSentence): Weighed => {
      const own = part === sentence ? (weights[i] ?? new Map<string, number>()) : weigh(part);
      const told = without(part.told, known);
      const openings = part.openings.map(toWeighed);
      return {
        sentence: part,
        weights: own,
        total: sum(own.values()),
        told,
        known,
        beside,
        openings,
        reach: reachOf(told, openings),
        weightOf,
      };
    };
    return toWeighed(sentence);
  });
}

/** The same set where nothing has to go. */
function without(keys: Set<string>, known: Set<string>): Set<string> {
  const rest = [...keys].filter((key) => !known.has(key));
  return rest.length === keys.size ? keys : new Set(rest);
}

function reachOf(told: Set<string>, openings: Weighed[]): Set<string> {
  const others = openings.flatMap((opening) => [...opening.told].filter((key) => !told.has(key)));
  return others.length === 0 ? told : new Set([...told, ...others]);
}

/** What the sentences beside one weigh together; few are ever asked for. */
export const totalBeside = onceFor((weighed: Weighed) => sum(besideOf(weighed).map(([, weight]) => weight)));

/** What the sentences beside one have, each feature once. */
export function besideOf({ beside: [one, other] }: Weighed): [string, number][] {
  return [...(one ?? [])].filter(([key]) => !other?.has(key)).concat([...(other ?? [])]);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
