import type { Chunk } from './chunk-passage.ts';

/** How far a sentence is looked through. */
const WINDOW = 60;

export function codeAt(row: Chunk[], at: number): string {
  return row[at]?.code ?? '¶';
}

export function textAt(row: Chunk[], at: number): string {
  return row[at]?.text ?? '';
}

/** The words from `from` up to `to`. */
export function textIn(row: Chunk[], from: number, to: number): string {
  return row
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** The row from `from` up to `to`, as the codes of its parts. */
export function codesIn(row: Chunk[], from: number, to: number): string {
  let codes = '';
  for (let at = Math.max(0, from); at < to && at < row.length; at++) codes += codeAt(row, at);
  return codes;
}

/** The places from `from` up to `to` whose part is one of `codes`. */
export function placesOf(row: Chunk[], from: number, to: number, codes: RegExp): number[] {
  const places: number[] = [];
  for (let at = from; at < to && at < row.length; at++) if (codes.test(codeAt(row, at))) places.push(at);
  return places;
}

/** The first place from `from` on, four at most, whose part is none of `codes`. */
export function skip(row: Chunk[], from: number, codes: RegExp): number {
  let at = from;
  while (at < from + 4 && codes.test(codeAt(row, at))) at++;
  return at;
}

/** The same, backwards: the place behind it. */
export function skipBack(row: Chunk[], from: number, codes: RegExp): number {
  let at = from;
  while (at > Math.max(0, from - 4) && codes.test(codeAt(row, at - 1))) at--;
  return at;
}

/** Where the sentence of `at` begins, or as far back as is looked. */
export function sentenceStart(row: Chunk[], at: number): number {
  let start = at;
  while (start > Math.max(0, at - WINDOW) && !isEnd(codeAt(row, start - 1))) start--;
  return start;
}

export function sentenceEnd(row: Chunk[], at: number): number {
  let end = at;
  while (end < at + WINDOW && !isEnd(codeAt(row, end))) end++;
  return end;
}

/** Whether nothing but other quotations stands before the one at `at` in its sentence, or `But` or `Adding,` before all of it. */
export function beginsItsSentence(row: Chunk[], at: number): boolean {
  if (/[.¶Q]/.test(codeAt(row, at - 1))) return true;
  return /^(?:c|G,)$/.test(codesIn(row, sentenceStart(row, at), at)) && /[.¶]/.test(codeAt(row, at + 1));
}

function isEnd(code: string): boolean {
  return code === '.' || code === '¶';
}
