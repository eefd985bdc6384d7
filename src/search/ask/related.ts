import { keyOf, nearTo } from '../../english/related-words.ts';
import type { Vocabulary } from './correct.ts';

/** The most words that stand for one. */
const MOST = 4;

/** For a word that occurs nowhere, those that do and that news uses for it, the commonest first: `money` → `fund`, `pay`. */
export function buildRelatedFinder(vocabulary: Vocabulary): (word: string) => string[] {
  const byKey = Map.groupBy(vocabulary.keys(), keyOf);
  const bandOf = (word: string) => vocabulary.get(word) ?? 0;
  return (word) => {
    const found = nearTo(keyOf(word)).flatMap((key) => (byKey.get(key) ?? []).toSorted((a, b) => bandOf(b) - bandOf(a)).slice(0, 1));
    return found.sort((a, b) => bandOf(b) - bandOf(a)).slice(0, MOST);
  };
}
