import type { Span } from './span.ts';
import { escapeRegExp, squash } from './span.ts';

const aWord = /[\p{L}\p{N}]+/gu;
const beginning = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u;

/** Where phrases stand in a text, and which; from left to right, none over another. */
export type PhraseFinder = (text: string) => (Span & { phrase: string })[];

export interface PhraseOptions {
  /** In either case; as written otherwise. */
  anyCase?: boolean;
  /** A pattern of what may not follow a phrase; a letter or a digit never may. */
  notBefore?: string;
}

/**
 * Finds phrases where they are no part of a longer word, the longest first; any white space fits a space. Each place is
 * looked at for the phrases that begin with its word alone, so that many phrases take no longer than few.
 *
 * @example buildPhraseFinder(['Kyiv', 'Kyiv region'])('near Kyiv  region') // [{ phrase: 'Kyiv region', start: 5, end: 17 }]
 */
export function buildPhraseFinder(phrases: Iterable<string>, { anyCase = false, notBefore }: PhraseOptions = {}): PhraseFinder {
  const fold = (text: string) => (anyCase ? text.toLowerCase() : text);
  const known = new Map([...phrases].map((phrase) => [fold(squash(phrase)), phrase]));
  const after = ['[\\p{L}\\p{N}]', ...(notBefore ? [notBefore] : [])].join('|');
  const byBeginning = Map.groupBy(known.keys(), (phrase) => beginning.exec(phrase)?.[0] ?? '');
  byBeginning.delete('');
  const patterns = new Map(
    [...byBeginning].map(([begin, group]) => {
      const longestFirst = group.toSorted((a, b) => b.length - a.length).map((phrase) => escapeRegExp(phrase).replaceAll(' ', '\\s+'));
      return [begin, new RegExp(`(?:${longestFirst.join('|')})(?!${after})`, anyCase ? 'iuy' : 'uy')];
    }),
  );
  /** What stands before the first word of a phrase: nothing, but for a phrase such as `$5`. */
  const firstWords = new Set([...byBeginning.keys()].map((begin) => begin.replace(/^[^\p{L}\p{N}]+/u, '')));
  const leads = [...new Set([...byBeginning.keys()].map((begin) => begin.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u, '')))];
  return (text) => {
    const found: ReturnType<PhraseFinder> = [];
    let end = 0;
    aWord.lastIndex = 0;
    for (let match = aWord.exec(text); match; match = aWord.exec(text)) {
      if (!firstWords.has(fold(match[0]))) continue;
      const word = { start: match.index, end: aWord.lastIndex };
      for (const lead of leads) {
        const start = word.start - lead.length;
        const pattern = start < end ? undefined : patterns.get(fold(text.slice(start, word.end)));
        if (!pattern) continue;
        pattern.lastIndex = start;
        const words = pattern.exec(text)?.[0];
        const phrase = words === undefined ? undefined : known.get(fold(squash(words)));
        if (words === undefined || phrase === undefined) continue;
        end = start + words.length;
        found.push({ phrase, start, end });
        break;
      }
    }
    return found;
  };
}
