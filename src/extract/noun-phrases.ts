import type { Chunk } from './chunk-passage.ts';

/** A noun phrase: places in the row of chunks, and the chunk that says who is meant. */
export interface Phrase {
  from: number;
  to: number;
  head: Chunk;
}

const inside = /[dSNor]/;
const pronoun = /[PY]/;
const MAX = 12;

/**
 * The noun phrase that ends before `to`, auxiliaries and adverbs aside; for "a spokesman for Roe said" all of it.
 *
 * @example phraseBefore(row of 'Rep. Lee Roe of Ohio had said', at 'said') // head 'Lee Roe'
 */
export function phraseBefore(row: Chunk[], to: number, floor: number): Phrase | undefined {
  let end = to;
  while (end > floor && /[xT]/.test(code(row, end - 1))) end--;
  if (pronoun.test(code(row, end - 1)) && end > floor) return phrase(row, end - 1, end);
  let from = end;
  const least = Math.max(floor, end - MAX);
  while (from > least && inside.test(code(row, from - 1))) from--;
  const whole = noun(row, from, end);
  if (code(row, from - 1) !== 'p' || from - 1 <= least) return whole;
  const governor = phraseBefore(row, from - 1, floor);
  return governor && !/[PYo]/.test(code(row, governor.to - 1)) && governor.to === from - 1
    ? { ...governor, to: isName(governor.head) ? governor.to : end }
    : whole && code(row, from) === 'd'
      ? undefined
      : whole;
}

/**
 * The noun phrase that begins at `from`, auxiliaries, adverbs and times aside.
 *
 * @example phraseAfter(row of 'said his campaign manager Ann Poe, who', at 'his') // head 'Ann Poe'
 */
export function phraseAfter(row: Chunk[], from: number): Phrase | undefined {
  let start = from;
  while (/[xT]/.test(code(row, start)) && start < from + 3) start++;
  if (pronoun.test(code(row, start))) return phrase(row, start, start + 1);
  let end = start;
  while (end < start + MAX && inside.test(code(row, end))) end++;
  const first = row.slice(start, end).findIndex(isName) + start;
  if (first >= start) {
    const titled = row.slice(start, end).findLastIndex((chunk, i) => isName(chunk) && code(row, start + i - 1) === 'r') + start;
    const last = Math.max(first, titled);
    return code(row, last + 1) === 'r' ? phrase(row, start, last + 2) : phrase(row, start, last + 1);
  }
  if (start === end || code(row, start) === 'o') return undefined;
  const last = row.slice(start, end).findIndex((chunk, i) => chunk.code === 'r' && code(row, start + i + 1) !== 'r');
  const to = last < 0 ? end : start + last + 1;
  if (code(row, to) === 'p' && inside.test(code(row, to + 1))) {
    let far = to + 1;
    while (far < to + 6 && inside.test(code(row, far))) far++;
    return phrase(row, start, far, row[to - 1]);
  }
  return phrase(row, start, to);
}

/**
 * The subject of a clause that begins at `from`: the first noun phrase that no preposition governs.
 *
 * @example firstPhrase(row of 'In a letter, Ann Poe, the mayor, asked', 0, at 'asked') // head 'Ann Poe'
 */
export function firstPhrase(row: Chunk[], from: number, to: number): Phrase | undefined {
  let at = from;
  while (at < to) {
    const here = code(row, at);
    if (/[pbwGA]/.test(here) || (here === 'o' && /[pN]/.test(code(row, at + 1)))) at = nextComma(row, at, to);
    else if (pronoun.test(here)) return phrase(row, at, at + 1);
    else if (/[dSNr]/.test(here)) {
      const found = phraseAfter(row, at);
      return found && found.to <= to ? found : undefined;
    } else at++;
  }
  return undefined;
}

function nextComma(row: Chunk[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && code(row, at) !== ',') at++;
  return at + 1;
}

function noun(row: Chunk[], from: number, end: number): Phrase | undefined {
  if (from >= end) return undefined;
  if (code(row, end - 1) === 'N') return phrase(row, from, end);
  const starts = row.slice(from, end).findLastIndex((chunk) => /[dS]/.test(chunk.code));
  if (starts >= 0) return phrase(row, from + starts, end);
  const named = row.slice(from, end).findIndex((chunk) => /[Nr]/.test(chunk.code));
  return named < 0 || code(row, end - 1) !== 'r' ? undefined : phrase(row, from + named, end);
}

function phrase(row: Chunk[], from: number, to: number, head = row[to - 1]): Phrase | undefined {
  return head && { from, to, head };
}

function code(row: Chunk[], at: number): string {
  return row[at]?.code ?? '.';
}

function isName(chunk: Chunk): boolean {
  return chunk.code === 'N';
}
