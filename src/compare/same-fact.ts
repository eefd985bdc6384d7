import { areApart } from './are-apart.ts';
import { otherAmounts } from './read-amounts.ts';
import type { Weighed } from './weigh-features.ts';
import { besideOf, sum, totalBeside } from './weigh-features.ts';

/** What two sentences have in common, in seven numbers. */
export interface Likeness {
  /** How much of the sentence that says less the other says too, and how much of the one that says more. */
  lighter: number;
  heavier: number;
  /** The weight of what they share, and that of the three heaviest features of it. */
  shared: number;
  heaviest: number;
  /** How like the sentences beside them are. */
  beside: number;
  /** How many features the one affirms and the other denies. */
  denied: number;
  /** 1 where they count the same and come to another number. */
  otherAmount: number;
}

/**
 * How much each number speaks for one fact: fitted by logistic regression on pairs of sentences of 39 articles about one
 * event, whose facts were marked by hand, and held against 36 about another. docs/linking.md says what each brings.
 */
const base = -7.5;
const speaksFor: Likeness = { lighter: 2.9, heavier: 4.6, shared: 0.9, heaviest: 1.4, beside: 3, denied: -0.2, otherAmount: -1.1 };
/** More of shared weight than this says nothing more. */
const MOST_SHARED = 6;

/** From this confidence on two sentences tell one fact. docs/linking.md says how many of the joins on pages are right. */
const SURE = 0.65;
/** Words that tell have to weigh so much together; or an amount so much, with a word that tells. Measured on the same. */
const TOLD_WORDS = 1.4;
const TOLD_AMOUNT = 0.4;
const TOLD_BESIDE_AMOUNT = 0.2;

export function likenessOf(a: Weighed, b: Weighed): Likeness {
  return { ...likenessAtMost(a, b), beside: likenessBeside(a, b) };
}

/** The same, were those beside them the same: what costs most is left out. */
function likenessAtMost(a: Weighed, b: Weighed): Likeness {
  const both = sharedWeights(a, b);
  const total = sum(both.values());
  const [one, other] = [a.sentence, b.sentence];
  return {
    lighter: total / Math.max(1, Math.min(a.total, b.total)),
    heavier: total / Math.max(1, a.total, b.total),
    shared: Math.min(MOST_SHARED, total),
    heaviest: sum([...both.values()].sort((x, y) => y - x).slice(0, 3)),
    beside: 1,
    denied: [...both.keys()].filter((key) => one.negated.has(key) !== other.negated.has(key)).length,
    otherAmount: otherAmounts(one.amounts, other.amounts).length > 0 ? 1 : 0,
  };
}

function likenessBeside(a: Weighed, b: Weighed): number {
  const weightBeside = (key: string) => b.beside.at(-1)?.get(key) ?? b.beside[0]?.get(key) ?? 0;
  const beside = sum(besideOf(a).map(([key, weight]) => Math.min(weight, weightBeside(key))));
  return beside / Math.max(1, totalBeside(a), totalBeside(b));
}

/** How sure it is, by the numbers alone, that two sentences tell one fact: 0 to 1. */
export function probabilityOf(likeness: Likeness): number {
  const numbers = Object.keys(speaksFor) as (keyof Likeness)[];
  return 1 / (1 + Math.exp(-base - sum(numbers.map((name) => speaksFor[name] * likeness[name]))));
}

/** How sure it is that two sentences tell one fact, in all or in part; nothing where it is not sure enough for a page. */
export function sameFact(a: Weighed, b: Weighed): number | undefined {
  const atMost = likenessAtMost(a, b);
  if (atMost.otherAmount > 0 || probabilityOf(atMost) < SURE) return undefined;
  const confidence = probabilityOf({ ...atMost, beside: likenessBeside(a, b) });
  if (confidence < SURE || !tellTheSame(a, b) || areApart(a.sentence, b.sentence)) return undefined;
  return confidence;
}

/** Names, offices, who tells it, and numbers that only say of whom, are in two facts as often as in one. */
function tellTheSame(a: Weighed, b: Weighed): boolean {
  return isEnough(weightTold(a, b));
}

/**
 * Tells of two of these sentences, by their places, whether they or their openings may be found to tell the same. It is
 * asked of every pair: words are numbers in order, and all that is looked at lies side by side.
 */
export function tellingTest(weighed: Weighed[]): (place: number, other: number) => boolean {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
  const starts = [0];
  for (const { reach } of weighed) starts.push((starts.at(-1) ?? 0) + reach.size);
  const told = new Int32Array(starts.at(-1) ?? 0);
  for (const [place, { reach }] of weighed.entries()) told.set(Int32Array.from(reach, numberOf).sort(), starts[place]);
  const weights = Float64Array.from(numbers.keys(), (key) => weighed[0]?.weightOf(key) ?? 1);
  const areAmounts = Uint8Array.from(numbers.keys(), (key) => Number(kindOf(key) === 'amounts'));
  return (place, other) => {
    const share = { words: 0, amounts: 0 };
    const [endOfPlace, endOfOther] = [starts[place + 1] ?? 0, starts[other + 1] ?? 0];
    let [i, j] = [starts[place] ?? 0, starts[other] ?? 0];
    while (i < endOfPlace && j < endOfOther) {
      const one = told[i] ?? 0;
      const two = told[j] ?? 0;
      if (one === two) share[areAmounts[one] ? 'amounts' : 'words'] += weights[one] ?? 0;
      if (one <= two) i++;
      if (two <= one) j++;
    }
    return isEnough(share);
  };
}

function isEnough({ words, amounts }: Told): boolean {
  return words >= TOLD_WORDS || (amounts >= TOLD_AMOUNT && words >= TOLD_BESIDE_AMOUNT);
}

/** The weight of what tells. */
interface Told {
  words: number;
  amounts: number;
}

/** What two sentences share of what tells. */
export function weightTold(a: Weighed, b: Weighed): Told {
  const share = { words: 0, amounts: 0 };
  for (const [key, weight] of sharedWeights(a, b)) if (a.told.has(key) && b.told.has(key)) share[kindOf(key)] += weight;
  return share;
}

function kindOf(key: string): keyof Told {
  return key.startsWith('#') ? 'amounts' : 'words';
}

function sharedWeights(a: Weighed, b: Weighed): Map<string, number> {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  const both = new Map<string, number>();
  for (const [key, weight] of few.weights) {
    const other = many.weights.get(key);
    if (other !== undefined) both.set(key, Math.min(weight, other));
  }
  return both;
}
