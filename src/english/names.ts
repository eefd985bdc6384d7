import type { Span } from '../domain/span.ts';
import { nameParticles } from './roles.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*`;
const run = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:(?: (?:${nameParticles.join('|')}))? ${word})*`, 'gu');
const ordinary = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'’-]*/gu;

/** Where a name stands, and its words in small letters. */
export interface NameSpan extends Span {
  words: string[];
}

/** Finds runs of words with a capital in a text. */
export type NameFinder = (text: string) => NameSpan[];

/**
 * Names by their capital letters alone, for texts whose names nobody has listed. Where a sentence begins, any word has
 * a capital: there it is a name only where these texts have it with a capital elsewhere, and never without one.
 */
export function buildNameFinder(texts: string[]): NameFinder {
  return nameFinder(buildNameTest(texts));
}

/** The same, with whether the first word of a sentence is a name. */
export function nameFinder(isName: (word: string) => boolean): NameFinder {
  return (text) => runsIn(text, isName);
}

/** Whether a word that begins a sentence is a name in these texts. */
export function buildNameTest(texts: string[]): (word: string) => boolean {
  const names = new Set(texts.flatMap((text) => runsIn(text, () => false).flatMap(({ words }) => words)));
  const others = new Set(texts.flatMap((text) => [...text.matchAll(ordinary)].map(([found]) => plain(found))));
  return (word) => names.has(word) && !others.has(word);
}

function runsIn(text: string, isName: (word: string) => boolean): NameSpan[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    const [first = ''] = found.split(' ');
    const skipped = beginsSentence(text, index) && !isName(plain(first)) ? first.length + 1 : 0;
    const words = found
      .slice(skipped)
      .split(' ')
      .map(plain)
      .filter((part) => part.length > 1);
    return words.length === 0 ? [] : { start: index + skipped, end: index + found.length, words };
  });
}

function beginsSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?:“"‘(]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** `Núñez’s` is `nunez`. */
function plain(name: string): string {
  return name
    .replace(/['’]s?$/, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
