import type { AccountSentence } from './read-account-sentences.ts';
import type { Likeness } from './same-fact.ts';
import { likenessOf, sameFact } from './same-fact.ts';
import type { Weighed } from './weigh-features.ts';

/** What one or several accounts tell. */
export interface SharedFact {
  sentences: AccountSentence[];
  /** How sure it is that they tell the same, by the two that are least alike; 1 for one sentence. */
  confidence: number;
  /** What those two have in common. */
  grounds?: Likeness;
}

/** Two sentences of different accounts. */
export type Pair = [Weighed, Weighed];

/** A feature of more sentences than this leads from none to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;
/** So many of those that share most with a sentence are compared with it. */
const NEAREST = 20;

/**
 * Sentences of several accounts that tell the same fact together, each account once; every other sentence by itself.
 * The surest pair comes first, and each two of a group have to be sure.
 */
export function groupFacts(weighed: Weighed[], near: Pair[]): SharedFact[] {
  const groups = weighed.map((one): Group => ({ members: [one], confidence: 1 }));
  const pairs = near.flatMap((pair) => {
    const confidence = sameFact(...pair);
    return confidence === undefined ? [] : { pair, confidence };
  });
  for (const { pair, confidence } of pairs.sort((a, b) => b.confidence - a.confidence)) {
    const [home, other] = pair.map(({ sentence }) => groups[sentence.index]);
    if (!home || !other || home === other || !fits(home, other)) continue;
    home.members.push(...other.members);
    Object.assign(home, { confidence, weakest: pair });
    for (const { sentence } of other.members) groups[sentence.index] = home;
  }
  return [...new Set(groups)].map(({ members, confidence, weakest }) => ({
    sentences: members.map(({ sentence }) => sentence).sort((a, b) => a.index - b.index),
    confidence,
    ...(weakest ? { grounds: likenessOf(...weakest) } : {}),
  }));
}

interface Group {
  members: Weighed[];
  confidence: number;
  weakest?: Pair;
}

/** No account twice, and each sentence of one tells the fact of each of the other. */
function fits(home: Group, other: Group): boolean {
  return home.members.every((a) =>
    other.members.every((b) => a.sentence.placed.article !== b.sentence.placed.article && sameFact(a, b) !== undefined),
  );
}

/** Each sentence with those before it, of other accounts, that share most with it. */
export function nearPairs(weighed: Weighed[]): Pair[] {
  const index = new Map<string, Weighed[]>();
  return weighed.flatMap((one) => {
    const shared = new Map<Weighed, number>();
    const speech = one.sentence.speech.map(({ utterance }) => [`“${utterance}`, 1] as const);
    for (const [key, weight] of [...one.weights, ...speech]) {
      const known = index.get(key) ?? [];
      index.set(key, known);
      if (known.length < MAX_SENTENCES) for (const other of known) shared.set(other, (shared.get(other) ?? 0) + weight);
      known.push(one);
    }
    const others = [...shared].filter(([{ sentence }]) => sentence.placed.article !== one.sentence.placed.article);
    const nearest = others.sort(([, a], [, b]) => b - a).slice(0, NEAREST);
    return nearest.map(([other]): Pair => [other, one]);
  });
}
