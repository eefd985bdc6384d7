import { distance } from 'fastest-levenshtein';
import { soundOf, withoutEnding } from '../../english/word-shapes.ts';
import { fold, foldedWords } from './fold.ts';

/** The words that can be found, in bands: band n has those that at least 2ⁿ documents hold. */
export type Vocabulary = Map<string, number>;

export function parseVocabulary(lines: string[]): Vocabulary {
  const words: Vocabulary = new Map();
  lines.forEach((line, band) => line.split(' ').forEach((word) => words.set(word, band)));
  words.delete('');
  return words;
}

/** The word that was most likely meant, or two that were written as one; nothing where none is near. */
export function correct(word: string, vocabulary: Vocabulary): string | undefined {
  const most = word.length < 3 || /\d/.test(word) ? 0 : word.length < 5 ? 1 : word.length < 11 ? 2 : 3;
  const [best] = nearest(word, vocabulary, most);
  return best && best.cost <= 1.5 ? best.word : (split(word, vocabulary) ?? best?.word);
}

/** Words in reach of so many slips, the likeliest first. */
export function nearest(word: string, vocabulary: Vocabulary, most: number): { word: string; cost: number }[] {
  const near: { word: string; cost: number }[] = [];
  if (most === 0) return near;
  for (const [other, band] of vocabulary) {
    if (Math.abs(other.length - word.length) > most + 2 || other.length < 3) continue;
    const slips = Math.min(slipsBetween(word, other), slipsBetween(withoutEnding(word), withoutEnding(other)) + 0.5);
    if (slips > most || (slips > 1 && !sharesAnEnd(word, other)) || slips >= other.length / 2) continue;
    near.push({
      word: other,
      cost: slips + (other.startsWith(word.slice(0, 1)) ? 0 : 0.4) - band * 0.05 - (soundOf(word) === soundOf(other) ? 0.3 : 0),
    });
  }
  return near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
}

/** Few slip at the first letter, and fewer at both ends. */
function sharesAnEnd(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 1)) || a.endsWith(b.slice(-1));
}

/** Two swapped neighbours are one slip, not two. */
function slipsBetween(typed: string, meant: string): number {
  const plain = distance(typed, meant);
  if (plain < 2) return plain;
  for (let i = 0; i < typed.length - 1; i++) {
    const swapped = typed.slice(0, i) + typed[i + 1] + typed[i] + typed.slice(i + 2);
    if (typed[i] !== typed[i + 1] && distance(swapped, meant) === plain - 2) return plain - 1;
  }
  return plain;
}

function split(word: string, vocabulary: Vocabulary): string | undefined {
  for (let i = word.length - 3; i > 2; i--) {
    const [first, second] = [word.slice(0, i), word.slice(i)];
    if (vocabulary.has(first) && vocabulary.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** To look through a large vocabulary takes some time for each word. */
export const MAX_MENDED = 10;

/** The query with the first unknown words mended that can be; `undefined` where none can. */
export function correctQuery(query: string, unknown: string[], vocabulary: Vocabulary): string | undefined {
  const wrong = new Set(unknown.slice(0, MAX_MENDED));
  const mended = query.replace(/[^\s"“”«»„]+/gu, (typed) => {
    const words = foldedWords(typed);
    const right = words.map((word) => (wrong.has(word) ? (correct(word, vocabulary) ?? word) : word));
    return right.every((word, i) => word === words[i]) ? typed : fold(right.join(' '));
  });
  return mended === query ? undefined : mended;
}
