import { onceFor } from '../domain/once-for.ts';
import { wordsOf } from '../domain/words.ts';
import { outsideQuotations } from './outside-quotations.ts';

/** So many words in one order are hardly written twice. */
export const RUN = 8;
/** Two texts of which one has so many of its runs in common with the other are one, cut or added to. */
export const COPIED = 0.5;

interface Text {
  text: string;
}

/**
 * Those that print the words of one before them: accounts take whole sentences from an agency, or from each other, and all
 * of them tell the thing once. What a speaker said does not count: each account may have heard it.
 */
export function copiesIn<T extends Text>(texts: T[]): T[] {
  const known = new Map<string, T[]>();
  return texts.filter((text) => {
    const runs = runsOf(text);
    const shared = Map.groupBy(
      runs.flatMap((run) => known.get(run) ?? []),
      (other) => other,
    );
    const isCopy = [...shared].some(([other, { length }]) => length >= COPIED * Math.min(runs.length, runsOf(other).length));
    if (!isCopy) for (const run of runs) known.set(run, [...(known.get(run) ?? []), text]);
    return isCopy;
  });
}

/** Whether one of two prints the other's words. */
export function printSameWords(a: Text, b: Text): boolean {
  return copiesIn([a, b]).length > 0;
}

/** Its stretches of so many words, outside quotations. */
const runsOf = onceFor(({ text }: Text): string[] => {
  const words = wordsOf(outsideQuotations(text));
  return [...new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))];
});
