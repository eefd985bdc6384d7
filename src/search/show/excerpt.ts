import type { Hit } from '../ask/rank.ts';
import type { PartText } from '../ask/parts.ts';

const WORDS = 34;
const BEFORE = 6;
const MAX_MARKS = 6;

/** What a result shows of its place, and how its address says which words to mark there. */
export interface Excerpt {
  /** Text around the matches; `found` are the matches. */
  words: { text: string; found: boolean }[];
  cutBefore: boolean;
  cutAfter: boolean;
  id: string | undefined;
  /** The words found, as they stand, those that stand together as one. */
  marks: string[];
}

export function excerptOf({ words, title, id }: PartText, { kind, start, at, light }: Hit, length = WORDS): Excerpt {
  const first = id === undefined ? headStart(words, title) : 0;
  const inPart = (positions: number[]) => positions.map((position) => position - start);
  const phrases = phrasesOf(inPart(at.length > 0 ? at : light), inPart(light)).map((phrase) =>
    phrase.filter((position) => position >= first && position < words.length),
  );
  const inside = phrases.flat().sort((a, b) => a - b);
  // The short answer of a topic is told from its beginning.
  const best = kind === 'Topic' ? first : densest(inside, length) - BEFORE;
  const from = Math.max(first, Math.min(best, words.length - length));
  const to = Math.min(words.length, from + length);
  const found = new Set(inside);
  const marks = phrases.map((phrase) => phrase.map((position) => bare(words[position] ?? '')).join(' '));
  return {
    words: words.slice(from, to).map((text, i) => ({ text, found: found.has(from + i) })),
    cutBefore: from > first,
    cutAfter: to < words.length,
    id,
    marks: [...new Set(marks)].filter(Boolean).slice(0, MAX_MARKS),
  };
}

/** A head begins with its title, which stands above the excerpt anyway. */
function headStart(words: string[], title: string): number {
  const length = title.split(/\s+/).length;
  return words.length > length ? length : 0;
}

/** The match from which on the most others follow within an excerpt. */
function densest(at: number[], length: number): number {
  let best = at[0] ?? 0;
  let most = 0;
  for (const [i, first] of at.entries()) {
    const within = at.slice(i).filter((position) => position < first + length - BEFORE).length;
    if (within > most) [best, most] = [first, within];
  }
  return best;
}

/** Matches that follow each other, the longest first. A light word belongs to a phrase only between two others. */
function phrasesOf(at: number[], light: number[]): number[][] {
  const heavy = new Set(at);
  const isHeavy = (position: number) => heavy.has(position);
  const runs: number[][] = [];
  for (const position of [...new Set([...at, ...light])].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === position - 1) last.push(position);
    else runs.push([position]);
  }
  return runs
    .map((run) => run.slice(run.findIndex(isHeavy), run.findLastIndex(isHeavy) + 1))
    .filter((run) => run.length > 0)
    .sort((a, b) => b.length - a.length);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
