import type { Difference } from './find-difference.ts';
import { findDifference } from './find-difference.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { sameFact } from './same-fact.ts';

/** What one or several accounts tell. */
export interface SharedFact {
  sentences: AccountSentence[];
  /** How they differ over it. */
  differences: Difference[];
  /** The sentences, those that do not differ together. */
  versions: AccountSentence[][];
}

/** A word in more sentences than this does not lead from one to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;

/** How much of what two sentences say is the same: 0 to 1. */
type Likeness = (a: AccountSentence, b: AccountSentence) => number;

/** Sentences of several accounts that tell the same fact together, each account once; every other sentence by itself. */
export function groupFacts(sentences: AccountSentence[], likenessOf: Likeness): SharedFact[] {
  const factOf: SharedFact[] = sentences.map((sentence) => ({ sentences: [sentence], differences: [], versions: [] }));
  const pairs = candidatePairs(sentences).flatMap(([a, b]) => {
    const likeness = likenessOf(a, b);
    const difference = findDifference(a, b, likeness);
    return difference || sameFact(a, b, likeness) ? { a, b, likeness, difference } : [];
  });
  for (const { a, b, difference } of pairs.sort((x, y) => y.likeness - x.likeness)) {
    const [home, other] = [factOf[a.index], factOf[b.index]];
    if (!home || !other || home === other || !fits(home, other, likenessOf)) continue;
    home.sentences.push(...other.sentences);
    home.differences.push(...other.differences, ...(difference ? [difference] : []));
    for (const sentence of other.sentences) factOf[sentence.index] = home;
  }
  return [...new Set(factOf)].map(({ sentences: unsorted, differences }) => {
    const sorted = unsorted.toSorted((a, b) => a.index - b.index);
    return { sentences: sorted, differences, versions: differences.length === 0 ? [sorted] : versionsOf(sorted) };
  });
}

/** No account twice, and each sentence of one like each of the other or speech of the same utterance. */
function fits(home: SharedFact, other: SharedFact, likenessOf: Likeness): boolean {
  return home.sentences.every((a) =>
    other.sentences.every((b) => {
      if (a.placed.article === b.placed.article) return false;
      const likeness = likenessOf(a, b);
      return (
        sameFact(a, b, likeness) ||
        findDifference(a, b, likeness) !== undefined ||
        a.speech.some((said) => b.speech.some(({ utterance }) => utterance === said.utterance))
      );
    }),
  );
}

/** Pairs of different accounts that share two words, names or figures, or a quotation. */
function candidatePairs(sentences: AccountSentence[]): [AccountSentence, AccountSentence][] {
  const index = new Map<string, AccountSentence[]>();
  const pairs: [AccountSentence, AccountSentence][] = [];
  for (const sentence of sentences) {
    const shared = new Map<AccountSentence, number>();
    for (const feature of featuresOf(sentence)) {
      const known = index.get(feature) ?? [];
      index.set(feature, known);
      if (known.length < MAX_SENTENCES)
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + (feature.startsWith('“') ? 2 : 1));
      known.push(sentence);
    }
    for (const [other, count] of shared) if (count >= 2 && other.placed.article !== sentence.placed.article) pairs.push([other, sentence]);
  }
  return pairs;
}

function featuresOf({ bare, entities, figures, speech }: AccountSentence): Set<string> {
  return new Set([
    ...bare,
    ...entities.map((id) => `@${id}`),
    ...figures.map(({ of }) => `#${of}`),
    ...speech.map(({ utterance }) => `“${utterance}`),
  ]);
}

/** Of sentences that differ, those that do not differ from each other together. */
function versionsOf(sentences: AccountSentence[]): AccountSentence[][] {
  const versions: AccountSentence[][] = [];
  for (const sentence of sentences) {
    const home = versions.find((version) => version.every((other) => findDifference(other, sentence, 1) === undefined));
    if (home) home.push(sentence);
    else versions.push([sentence]);
  }
  return versions;
}
