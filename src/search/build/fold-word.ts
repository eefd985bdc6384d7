import { foldedWords } from '../ask/fold.ts';

const known = new Map<string, string[]>();

/** `foldedWords` of one word, whatever stands beside it: most words of a story come again and again. */
export function foldWord(word: string): string[] {
  const folded = known.get(word) ?? foldedWords(word);
  known.set(word, folded);
  return folded;
}
