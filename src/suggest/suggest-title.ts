import { maxBy } from '../domain/max-by.ts';
import { capitalise } from '../domain/words.ts';
import { formWords } from '../english/function-words.ts';

/** Of so few headlines none can be said to be most; and what most share is in this share of them. */
const MIN_HEADLINES = 4;
const MOST = 1 / 2;
/** A name longer than this is a sentence. */
const MAX_WORDS = 5;

/**
 * What a story is called that nobody gave a title: the longest run of words that most of its headlines print, with a name
 * in it. Nothing where there is none, or only a word that may mean anything.
 *
 * @example Ferry Lena 2 lost off Velm, Search for ferry Lena 2, Ferry Lena 2: what we know, Who sailed? // Ferry Lena 2
 */
export function suggestTitle(headlines: string[]): string | undefined {
  if (headlines.length < MIN_HEADLINES) return undefined;
  const runs = Map.groupBy(headlines.flatMap(runsIn), ({ key }) => key);
  const shared = [...runs.values()].filter((list) => list.length > MOST * headlines.length && list.some(({ text }) => isName(text)));
  const longest = maxBy(shared, (list) => (list[0]?.words ?? 0) * headlines.length + list.length);
  const [same] = maxBy(Map.groupBy(longest ?? [], ({ text }) => text).values(), (list) => list.length) ?? [];
  return same && capitalise(same.text);
}

/** Each run of words once, none that begins or ends with a word that only joins others. */
function runsIn(headline: string): { key: string; text: string; words: number }[] {
  const words = headline.split(/\s+/u).map((word) => ({ word: word.replace(/['’]s?$/u, ''), ends: /[^\p{L}\p{N}]$/u.test(word) }));
  const found = new Map<string, { key: string; text: string; words: number }>();
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + MAX_WORDS); end++) {
      const run = words.slice(start, end).map(({ word }) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
      const text = run.join(' ');
      const key = text.toLowerCase();
      if (![run.at(0), run.at(-1)].some((word) => !word || formWords.has(word.toLowerCase())))
        found.set(key, { key, text, words: run.length });
      if (words[end - 1]?.ends) break;
    }
  return [...found.values()];
}

/** Two words of which one has a capital, or one with a number: `Lena 2`, `MH370`. */
function isName(text: string): boolean {
  return (text.includes(' ') && /(?<!\p{L})\p{Lu}/u.test(text)) || /\p{Lu}\p{L}{0,40}\d/u.test(text);
}
