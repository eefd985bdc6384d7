import { knownGender } from '../english/first-names.ts';
import { clauseOpeners, quantifiers } from '../english/function-words.ts';
import type { Chunk } from './chunk-passage.ts';
import { codeAt } from './row.ts';

/** A noun phrase: places in the row of chunks, and the chunk that says who is meant. */
export interface Phrase {
  from: number;
  to: number;
  head: Chunk;
}

const inside = /[dSNran]/;
const noun = /[NSrn]/;
const clauseStart = /[.¶,;:(\-QcwA]/;
const MAX = 14;
/** How far before its verb a subject is sought. */
const REACH = 40;
const begins = /[dSNranPY]/;
const many = new Set(quantifiers);
const clausePrepositions = new Set(clauseOpeners);

/**
 * The noun phrase that begins at `from`: `his campaign manager Ann Poe` is Ann Poe, and so is `the mayor, Ann Poe,`;
 * `Ann Poe and Lee Roe` are both, `a spokesman for Roe` is no name.
 *
 * @example phraseAt(row of 'said his campaign manager Ann Poe, who', at 'his')?.head.text // 'Ann Poe'
 */
export function phraseAt(row: Chunk[], from: number): Phrase | undefined {
  if (/[PY]/.test(codeAt(row, from))) return phrase(row, from, from + 1);
  const one = simplePhrase(row, from);
  if (!one) return undefined;
  return apposed(row, one) ?? together(row, one);
}

/** The subject of the verb at `at`: the phrase that begins a clause and reaches the verb, whatever stands between. */
export function subjectOf(row: Chunk[], at: number, floor: number): Phrase | undefined {
  const least = Math.max(floor, at - REACH);
  let far: Phrase | undefined;
  for (let from = least; from < at; from++) {
    if (!begins.test(codeAt(row, from))) continue;
    const place = from === least ? 'clause' : placeOf(row, from);
    const found = place && phraseAt(row, from);
    if (!found) continue;
    const isApposed = found.from > from && /[,\-]/.test(codeAt(row, found.to));
    if (!reaches(row, found.to, at) && !(isApposed && reaches(row, found.to + 1, at))) continue;
    if (place === 'clause') return found;
    far ??= found;
  }
  return far;
}

/** Whether a clause may begin at a place: behind a mark or a word that opens one, or (less surely) behind a verb. */
function placeOf(row: Chunk[], at: number): 'clause' | 'inside' | undefined {
  const before = codeAt(row, at - 1);
  if (clauseStart.test(before)) return 'clause';
  if (/[xTvVgG]/.test(before) || codeAt(row, at) === 'P') return 'inside';
  if (before === 'p') return clausePrepositions.has(row[at - 1]?.text.toLowerCase() ?? '') ? 'inside' : undefined;
  return codeAt(row, at) === 'N' && before === 'n' && isGoverned(row, at - 1) ? 'inside' : undefined;
}

/** `In a letter Ann Poe said` */
function isGoverned(row: Chunk[], at: number): boolean {
  let from = at;
  while (from > at - 5 && /[anN]/.test(codeAt(row, from))) from--;
  return codeAt(row, from) === 'd' && codeAt(row, from - 1) === 'p';
}

/**
 * The phrase that ends before `to`, where nothing stands between.
 *
 * @example phraseBefore(row of 'footage of Ann Poe saying', at 'saying')?.head.text // 'Ann Poe'
 */
export function phraseBefore(row: Chunk[], to: number, floor: number): Phrase | undefined {
  if (/[PY]/.test(codeAt(row, to - 1)) && to > floor) return phrase(row, to - 1, to);
  let from = to;
  while (from > Math.max(floor, to - MAX) && inside.test(codeAt(row, from - 1))) from--;
  const found = from < to ? phraseAt(row, from) : undefined;
  return found && found.to >= to ? found : undefined;
}

/** Whether nothing stands between a phrase and its verb that would end the clause. */
function reaches(row: Chunk[], from: number, to: number): boolean {
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    while (at < to && /[xT]/.test(codeAt(row, at))) at++;
    if (at >= to) return at === to;
    const here = codeAt(row, at);
    if (here === 'p') {
      const after = ++at;
      while (at < to && /[dSNranTg]/.test(codeAt(row, at))) at++;
      if (at === after) return false;
    } else if (here === '(' || here === ',' || here === '-') {
      const close = closing(row, at, to, here === '(' ? ')' : here);
      if (close < 0) return false;
      at = close + 1;
      while (at < to && /[xT]/.test(codeAt(row, at))) at++;
      if (at < to && here === ',' && !/[p(w]/.test(codeAt(row, at))) at = close;
    } else if (here === 'w' && codeAt(row, at - 1) !== ',' && codeAt(row, to - 1) === ',') {
      return false;
    } else {
      const clause = row.slice(at, to).map(({ code }) => code);
      return here === 'w' && clause.some((code) => /[vVx]/.test(code)) && !clause.some((code) => /[Q;:.]/.test(code));
    }
  }
  return false;
}

function closing(row: Chunk[], from: number, to: number, mark: string): number {
  for (let at = from + 1; at < to; at++) {
    if (/[.¶;Q]/.test(codeAt(row, at))) return -1;
    if (codeAt(row, at) === mark) return at;
  }
  return -1;
}

/** Without what stands beside it: the last noun says who is meant. */
function simplePhrase(row: Chunk[], from: number): Phrase | undefined {
  let to = from;
  while (to < from + MAX && (inside.test(codeAt(row, to)) || joinsDescriptions(row, to))) to++;
  if (codeAt(row, to - 1) === 'N' && codeAt(row, to) === 'r' && /^\p{Lu}/u.test(row[to]?.text ?? '')) to++;
  while (to > from && !noun.test(codeAt(row, to - 1))) to--;
  if (to === from) return partOfMany(row, from);
  if (codeAt(row, to - 1) === 'S') return undefined;
  if (codeAt(row, to - 1) === 'N') return phrase(row, from, to);
  if (codeAt(row, to) !== 'p' || !inside.test(codeAt(row, to + 1))) return phrase(row, from, to);
  let far = to + 1;
  while (far < to + 7 && inside.test(codeAt(row, far))) far++;
  const last = row[far - 1];
  if (last?.code === 'N' && codeAt(row, far - 2) === 'N') return { from: far - 1, to: far, head: last };
  while (far > to + 1 && !noun.test(codeAt(row, far - 1))) far--;
  const head = row[to - 1];
  return head && { from, to: far === to + 1 || codeAt(row, far - 1) === 'S' ? to : far, head };
}

/** `navigator and analyst Ann Poe` */
function joinsDescriptions(row: Chunk[], at: number): boolean {
  if (codeAt(row, at) !== 'c' || !/[rn]/.test(codeAt(row, at - 1))) return false;
  let to = at + 1;
  while (to < at + 5 && /[anr]/.test(codeAt(row, to))) to++;
  return to > at + 1 && codeAt(row, to) === 'N';
}

/** `one of the men`, and `another` alone */
function partOfMany(row: Chunk[], from: number): Phrase | undefined {
  const first = row[from];
  if (!first || !many.has(first.text.toLowerCase())) return undefined;
  if (codeAt(row, from + 1) === 'V') return { from, to: from + 1, head: { ...first, code: 'r' } };
  if (row[from + 1]?.text !== 'of') return undefined;
  const of = simplePhrase(row, from + 2);
  return of && { from, to: of.to, head: { ...first, code: 'r' } };
}

/** `the mayor, Ann Poe`: who is meant is the name; `an official in Orme, Alba` names a place. */
function apposed(row: Chunk[], { to, head }: Phrase): Phrase | undefined {
  if (!/[rn]/.test(head.code) || !/[,\-]/.test(codeAt(row, to))) return undefined;
  const one = simplePhrase(row, to + 1);
  if (one?.head.code !== 'N' || one.to - one.from > 3 || !/[.¶,\-Q(vVxcT]/.test(codeAt(row, one.to))) return undefined;
  const isPlace = codeAt(row, to - 1) === 'N' && knownGender(one.head.text.split(' ')[0] ?? '') === undefined;
  return isPlace || /[c]/.test(codeAt(row, one.to)) ? undefined : one;
}

/** `Ann Poe and Lee Roe`, as one phrase. */
function together(row: Chunk[], first: Phrase): Phrase {
  if (!/[Nr]/.test(first.head.code)) return first;
  let to = first.to;
  while (codeAt(row, to) === ',' && codeAt(row, to + 1) === 'N' && /[,c]/.test(codeAt(row, to + 2))) to += 2;
  if (codeAt(row, to) === 'p' && codeAt(row, to + 1) === 'N' && codeAt(row, to + 2) === 'c') to += 2;
  if (row[to]?.text !== 'and' || codeAt(row, to + 1) === 'c') return first;
  const second = simplePhrase(row, to + 1);
  return second?.head.code === first.head.code && /[vVxpT(,]/.test(codeAt(row, second.to))
    ? { from: first.from, to: second.to, head: { ...first.head, code: 'r' } }
    : first;
}

function phrase(row: Chunk[], from: number, to: number, head = row[to - 1]): Phrase | undefined {
  return head && { from, to, head };
}
