import type { Lines } from '../domain/article.ts';
import { formWords, hyphenatedFirst } from '../english/function-words.ts';

export interface Line {
  text: string;
  lines: Lines;
}

export interface WrappedLine extends Line {
  afterBlank: boolean;
  /** How far it reached before its white space was mended. */
  width: number;
}

/** A sign of a list, or the letter that stood for one in another typeface: `l The pier is old.` */
export const bullet = /^(?:[•●▪◦‣∙·*–-]|(\d{1,2})[.)]|l(?=\s+["“‘]?[A-Z]))\s+(?=\S)/u;
/** Narrower or wider than this, no column of text is. */
const [MIN_WIDTH, MAX_WIDTH] = [40, 120];
/** A shorter line that ends without a mark may be a heading, or of a list. */
const MIN_OPEN = 50;
const SLACK = 8;
/** No paragraph is longer, so joining never costs more than the length of the text. */
const MAX_PARAGRAPH = 20_000;
const hyphenated = new Set(hyphenatedFirst);

/**
 * Paragraphs that were broken at a column, in one line each again. A line goes on in the next where a small letter shows
 * it, or where the next one's first word would not have fitted: then the break was the column's.
 */
export function joinWrapped(lines: WrappedLine[]): Line[] {
  const column = columnOf(lines);
  const known = wordsOf(lines);
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const [before, last] = [lines[i - 1], joined.at(-1)];
    const mayGoOn = last && last.text.length < MAX_PARAGRAPH && !line.afterBlank && !bullet.test(line.text);
    if (before && mayGoOn && (goesOn(last, line) || fills(before, line, column))) {
      last.text = join(last.text, line.text, known);
      last.lines = [last.lines[0], line.lines[1]];
    } else joined.push({ text: line.text, lines: line.lines });
  }
  return joined;
}

/**
 * The width at which the file's lines were broken: of those that go on in a small letter the longest, or one not much
 * longer. None where paragraphs stand in one line each.
 */
function columnOf(lines: WrappedLine[]): number {
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return (
      next && !next.afterBlank && line.width >= MIN_WIDTH && line.width <= MAX_WIDTH && /^\p{Ll}/u.test(next.text) && goesOn(line, next)
    );
  });
  const most = Math.max(0, ...broken.map(({ width }) => width));
  const column = Math.max(0, ...lines.map(({ width }) => width).filter((width) => width <= most + SLACK));
  return lines.filter(({ width }) => width > column).length <= lines.length / 10 ? column : 0;
}

function goesOn({ text }: Line, next: Line): boolean {
  const isOpen = text.length >= MIN_OPEN && /[^.!?:”"’)]$/.test(text) && /^[\p{Ll}\d(“"]/u.test(next.text);
  return isOpen || (/[\p{L}\p{N}]-$/u.test(text) && /^[\p{L}\p{N}]/u.test(next.text));
}

/** Some columns are ragged; where a sentence is not at its end, the word may have fitted. */
function fills({ width, text }: WrappedLine, next: Line, column: number): boolean {
  const word = next.text.slice(0, MAX_WIDTH).split(' ')[0] ?? '';
  const slack = /[.!?:”"’)]$/.test(text) ? 0 : SLACK;
  return width <= column && width + 1 + word.length > column - slack;
}

/** The words of a file that has one broken at a hyphen. */
function wordsOf(lines: Line[]): Set<string> {
  if (!lines.some(({ text }) => text.endsWith('-'))) return new Set();
  return new Set(lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** `an engi-` and `neer` are `an engineer`; `well-` and `known`, `editor-in-` and `chief`, or as elsewhere in the text, keep the hyphen. */
function join(text: string, next: string, known: Set<string>): string {
  const first = /[\p{L}’']{1,40}(?=-$)/u.exec(text.slice(-41))?.[0];
  const rest = /^\p{L}{1,40}/u.exec(next)?.[0];
  if (/\d-$/.test(text) && /^\d/.test(next)) return text + next;
  if (first === undefined || rest === undefined || /^(?:and|or|to)$/.test(rest)) return `${text} ${next}`;
  const isInside = text.at(-first.length - 2) === '-' && formWords.has(first);
  const isLinked = hyphenated.has(first.toLowerCase()) || isInside || (next[rest.length] === '-' && formWords.has(rest));
  const isOne = /^\p{Ll}/u.test(rest) && !known.has(`${first}-${rest}`) && (known.has(first + rest) || !isLinked);
  return (isOne ? text.slice(0, -1) : text) + next;
}
