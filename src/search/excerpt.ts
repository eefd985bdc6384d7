import type { Fragment } from './pagefind.ts';
import type { Hit } from './rank.ts';

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

export function excerptOf({ content, anchors }: Fragment, { part, at }: Hit, title: string, length = WORDS): Excerpt {
  const words = content.split(/\s+/);
  const start = part === 0 ? headStart(words, title) : (anchors[part - 1]?.location ?? 0);
  const end = anchors[part]?.location ?? words.length;
  const inside = at.filter((position) => position >= start && position < end);
  const from = Math.max(start, Math.min(densest(inside, length) - BEFORE, end - length));
  const to = Math.min(end, from + length);
  const found = new Set(inside);
  return {
    words: words.slice(from, to).map((text, i) => ({ text, found: found.has(from + i) })),
    cutBefore: from > start,
    cutAfter: to < end,
    id: part === 0 ? undefined : anchors[part - 1]?.id,
    marks: [...new Set(runs(inside).map((run) => run.map((position) => bare(words[position] ?? '')).join(' ').toLowerCase()))].filter(Boolean).slice(0, MAX_MARKS),
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

function runs(at: number[]): number[][] {
  const all: number[][] = [];
  for (const position of at) {
    const last = all.at(-1);
    if (last?.at(-1) === position - 1) last.push(position);
    else all.push([position]);
  }
  return all.sort((a, b) => b.length - a.length);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
