import type { Hit } from '../ask/rank.ts';
import type { PartText } from '../ask/parts.ts';
import type { ResultKind } from '../ask/search-data.ts';
import { sentenceEnds } from '../ask/search-data.ts';

const WORDS = 34;
const BEFORE = 6;
const MAX_MARKS = 6;

/** What a result shows of its place, and how its address says which words to mark there. */
export interface Excerpt {
  /** Text around the matches; `found` are the matches, `sign` says that nobody has confirmed the sentence before it. */
  words: { text: string; found: boolean; sign?: true }[];
  cutBefore: boolean;
  cutAfter: boolean;
  /** Nobody has confirmed the sentence that is cut. */
  cutUnconfirmed: boolean;
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
  const found = new Set(inside);
  const begin = Math.max(first, Math.min(best, words.length - length));
  const [from, to] = wholeBrackets(words, begin, Math.min(words.length, begin + length), found);
  const marks = phrases.map((phrase) => phrase.map((position) => bare(words[position] ?? '')).join(' '));
  const isEnd = endFinder(kind);
  const rest = words.slice(to);
  const isCut = rest.some((word) => !isEnd(word));
  return {
    words: words.slice(from, to).flatMap((text, i): Excerpt['words'] => {
      if (!isEnd(text)) return [{ text, found: found.has(from + i) }];
      return text === sentenceEnds.unconfirmed ? [{ text, found: false, sign: true }] : [];
    }),
    cutBefore: from > first,
    cutAfter: isCut,
    cutUnconfirmed: !isEnd(words[to - 1] ?? '') && rest.find(isEnd) === sentenceEnds.unconfirmed,
    id,
    marks: [...new Set(marks)].filter(Boolean).slice(0, MAX_MARKS),
  };
}

/** Tells which words end sentences of ours; in an account's own text none does. */
function endFinder(kind: ResultKind): (word: string) => boolean {
  const ends = ['Topic', 'Claim', 'Event'].includes(kind) ? Object.values(sentenceEnds) : [];
  return (word) => ends.includes(word);
}

/** Which of an answer's words are marks of accounts, `[U1` and `AR]`: from one that opens brackets to the one that closes them. */
export function marksFrom(words: string[], at: number, known: string[]): string[] {
  if (!words[at]?.startsWith('[')) return [];
  const end = words.findIndex((word, i) => i >= at && word.endsWith(']'));
  const marks = words.slice(at, end + 1).map((word) => word.replace(/[[\]]/g, ''));
  return marks.every((mark) => known.includes(mark)) ? marks : [];
}

/** Without what stands in brackets of which the other is cut off, `[as of` or `May 2025].`, unless it was found. */
function wholeBrackets(words: string[], from: number, to: number, found: Set<number>): [from: number, to: number] {
  const shown = words.slice(from, to);
  const opening = shown.findLastIndex((word) => word.startsWith('['));
  const closing = shown.findIndex((word) => word.includes(']'));
  const isCut = opening > shown.findLastIndex((word) => word.includes(']'));
  const isOpened = shown.slice(0, closing + 1).some((word) => word.includes('['));
  const has = (start: number, end: number) => [...found].some((position) => position >= start && position < end);
  return [
    isOpened || has(from, from + closing + 1) ? from : from + closing + 1,
    isCut && opening > 0 && !has(from + opening, to) ? from + opening : to,
  ];
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
