import type { Difference } from './find-difference.ts';
import { findDifference } from './find-difference.ts';
import type { Telling } from './read-tellings.ts';
import { sameFact } from './same-fact.ts';
import type { Vector } from '../domain/term-space.ts';
import { cosine } from '../domain/term-space.ts';

/** What one or several accounts tell. */
export interface Fact {
  tellings: Telling[];
  /** How they differ over it. */
  differences: Difference[];
  /** The tellings, those that do not differ together. */
  versions: Telling[][];
}

/** A word in more sentences than this does not lead from one to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;

/** Tellings of the same fact by several accounts together, each account once; every other telling by itself. */
export function groupFacts(tellings: Telling[], vectors: Vector[]): Fact[] {
  const factOf: Fact[] = tellings.map((telling) => ({ tellings: [telling], differences: [], versions: [] }));
  const pairs = candidatePairs(tellings).flatMap(([a, b]) => {
    const likeness = likenessOf(vectors, a, b);
    const difference = findDifference(a, b, likeness);
    return difference ? { a, b, likeness, difference } : sameFact(a, b, likeness) ? { a, b, likeness } : [];
  });
  for (const { a, b, difference } of pairs.sort((x, y) => y.likeness - x.likeness)) {
    const [home, other] = [factOf[a.index], factOf[b.index]];
    if (!home || !other || home === other || !fits(home, other, vectors)) continue;
    home.tellings.push(...other.tellings);
    home.differences.push(...other.differences, ...(difference ? [difference] : []));
    for (const telling of other.tellings) factOf[telling.index] = home;
  }
  return [...new Set(factOf)].map(({ tellings: unsorted, differences }) => {
    const sorted = unsorted.toSorted((a, b) => a.index - b.index);
    return { tellings: sorted, differences, versions: differences.length === 0 ? [sorted] : versionsOf(sorted) };
  });
}

/** No account twice, and each telling of one like each of the other or speech of the same utterance. */
function fits(home: Fact, other: Fact, vectors: Vector[]): boolean {
  return home.tellings.every((a) =>
    other.tellings.every((b) => {
      if (a.placed.article === b.placed.article) return false;
      const likeness = likenessOf(vectors, a, b);
      return (
        sameFact(a, b, likeness) ||
        findDifference(a, b, likeness) !== undefined ||
        a.speech.some((said) => b.speech.some(({ utterance }) => utterance === said.utterance))
      );
    }),
  );
}

/** Pairs of different accounts that share two words, names or figures, or a quotation. */
function candidatePairs(tellings: Telling[]): [Telling, Telling][] {
  const index = new Map<string, Telling[]>();
  const pairs: [Telling, Telling][] = [];
  for (const telling of tellings) {
    const shared = new Map<Telling, number>();
    for (const feature of featuresOf(telling)) {
      const known = index.get(feature) ?? [];
      index.set(feature, known);
      if (known.length < MAX_SENTENCES)
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + (feature.startsWith('“') ? 2 : 1));
      known.push(telling);
    }
    for (const [other, count] of shared) if (count >= 2 && other.placed.article !== telling.placed.article) pairs.push([other, telling]);
  }
  return pairs;
}

function featuresOf({ bare, entities, figures, speech }: Telling): Set<string> {
  return new Set([
    ...bare,
    ...entities.map((id) => `@${id}`),
    ...figures.map(({ of }) => `#${of}`),
    ...speech.map(({ utterance }) => `“${utterance}`),
  ]);
}

function likenessOf(vectors: Vector[], a: Telling, b: Telling): number {
  return cosine(vectors[a.index] ?? new Map<string, number>(), vectors[b.index] ?? new Map<string, number>());
}

/** Of tellings that differ, those that do not differ from each other together. */
function versionsOf(tellings: Telling[]): Telling[][] {
  const versions: Telling[][] = [];
  for (const telling of tellings) {
    const home = versions.find((version) => version.every((other) => findDifference(other, telling, 1) === undefined));
    if (home) home.push(telling);
    else versions.push([telling]);
  }
  return versions;
}
