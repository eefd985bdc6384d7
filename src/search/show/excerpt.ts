import type { Fragment } from '../ask/pagefind.ts';
import type { Hit } from '../ask/rank.ts';

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

export function excerptOf({ content, anchors }: Fragment, { part, at, light }: Hit, title: string, length = WORDS): Excerpt {
  const words = content.split(/\s+/);
  const anchor = anchors[part - 1];
  const start = anchor?.location ?? headStart(words, title);
  const end = anchors[part]?.location ?? words.length;
  const phrases = phrasesOf(at.length > 0 ? at : light, light).map((phrase) =>
    phrase.filter((position) => position >= start && position < end),
  );
  const inside = phrases.flat().sort((a, b) => a - b);
  const from = Math.max(start, Math.min(densest(inside, length) - BEFORE, end - length));
  const to = Math.min(end, from + length);
  const found = new Set(inside);
  const marks = phrases.map((phrase) => phrase.map((position) => bare(words[position] ?? '')).join(' '));
  return {
    words: words.slice(from, to).map((text, i) => ({ text: from + i === end - 1 ? asWritten(text) : text, found: found.has(from + i) })),
    cutBefore: from > start,
    cutAfter: to < end,
    id: anchor?.id,
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

/** Pagefind ends every paragraph with a full stop, even behind one in quotation marks. */
function asWritten(word: string): string {
  return word.replace(/([.?!…]["”’'])\.$/, '$1');
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
