import { knownWords } from './tag-words.ts';

/** What capital letters prove in an account. */
export interface Capitals {
  /** Whether a word with a capital is an ordinary one, as far as the account shows: `Search`, not `Lowe`. */
  isOrdinary: (word: string) => boolean;
  /** Whether a passage sets nearly every word with a capital, as headlines do. */
  areWeak: (text: string) => boolean;
}

const capital = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*/gu;

/**
 * Where a sentence begins, and in headlines, a capital letter proves no name. There a word is one that the tagger's
 * vocabulary does not hold, or that has a capital elsewhere in the account too.
 */
export function readCapitals(texts: string[]): Capitals {
  const weak = new Set(texts.filter(isHeadlineStyle));
  const [proven, doubtful] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const isWeak = weak.has(text);
    for (const { 0: word, index } of text.matchAll(capital)) (isWeak || beginsSentence(text, index) ? doubtful : proven).add(bare(word));
  }
  const ordinary = knownWords([...doubtful].filter((word) => !proven.has(word)));
  return { isOrdinary: (word) => ordinary.has(bare(word)), areWeak: (text) => weak.has(text) };
}

/** Whether a sentence or a quotation begins here, so that a capital letter says nothing. */
export function beginsSentence(text: string, start: number): boolean {
  return (
    start === 0 ||
    (/[.!?:”"“‘’\n•*]\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
      !/\b(?:\p{Lu}|[DM]rs?|Ms)\.\s$/u.test(text.slice(Math.max(0, start - 5), start)))
  );
}

/** Six words or more outside quotation marks, four in five with a capital. */
function isHeadlineStyle(text: string): boolean {
  const words = text.slice(0, 600).match(/[\p{L}][\p{L}'’-]+/gu) ?? [];
  return words.length > 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

function bare(word: string): string {
  return word.replace(/['’]s$/, '').toLowerCase();
}
