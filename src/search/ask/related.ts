import { keyOf, nearTo } from '../../english/related-words.ts';
import type { Vocabulary } from './correct.ts';

/** The most words that stand for one. */
const MOST = 4;

/** So many letters begin a word that may be a form of another: few are looked at closely, since to find what a word is compared by is slow. */
const startOf = (word: string) => word.slice(0, 2);

/** For a word that occurs nowhere, those that do and that news uses for it, the commonest first: `money` → `fund`, `pay`. */
export function buildRelatedFinder(vocabulary: Vocabulary): (word: string) => string[] {
  const byStart = Map.groupBy(vocabulary.keys(), startOf);
  const bandOf = (word: string) => vocabulary.get(word) ?? 0;
  const commonestFirst = (words: string[]) => words.toSorted((a, b) => bandOf(b) - bandOf(a));
  const formsOf = (key: string) =>
    (byStart.get(startOf(key)) ?? []).filter((word) => word.startsWith(key.slice(0, -1)) && keyOf(word) === key);
  return (word) => commonestFirst(nearTo(keyOf(word)).flatMap((key) => commonestFirst(formsOf(key)).slice(0, 1))).slice(0, MOST);
}
