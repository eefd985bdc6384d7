import type { Lines } from '../domain/article.ts';
import { hyphenatedFirst } from '../english/function-words.ts';

export interface Line {
  text: string;
  lines: Lines;
}

export interface WrappedLine extends Line {
  afterBlank: boolean;
  /** How far it reached before its white space was mended. */
  width: number;
}

export const bullet = /^(?:[•●▪◦‣∙·*–-]|(\d{1,2})[.)])\s+(?=\S)/u;
/** Narrower or wider than this, no column of text is. */
const [MIN_WIDTH, MAX_WIDTH] = [40, 120];
const SLACK = 8;
const hyphenated = new Set(hyphenatedFirst);

/**
 * Paragraphs that were broken at a column, in one line each again. A line goes on in the next where a small letter shows
 * it, or where the next one's first word would not have fitted: then the break was the column's.
 */
export function joinWrapped(lines: WrappedLine[]): Line[] {
  const width = columnOf(lines);
  const joined: Line[] = [];
  const headEnd = lines.findIndex(({ afterBlank }, i) => i > 0 && afterBlank);
  const whole = lines.map(({ text }) => text).join('\n');
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    const before = lines[i - 1];
    if (last && before && (goesOn(before, line) || (!line.afterBlank && fills(before, line, width, i < headEnd)))) {
      last.text = join(last.text, line.text, whole);
      last.lines = [last.lines[0], line.lines[1]];
    } else joined.push({ text: line.text, lines: line.lines });
  }
  return joined;
}

/** The width at which the file's lines were broken: of those that go on in a small letter the longest, or one not much longer. */
function columnOf(lines: WrappedLine[]): number | undefined {
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next && !next.afterBlank && line.width >= MIN_WIDTH && line.width <= MAX_WIDTH && goesOn(line, next);
  });
  const longest = broken.reduce((most, { width }) => Math.max(most, width), 0);
  return longest > 0 ? lines.reduce((most, { width }) => (width <= longest + SLACK ? Math.max(most, width) : most), longest) : undefined;
}

function goesOn({ text }: Line, next: WrappedLine): boolean {
  if (next.afterBlank || bullet.test(next.text)) return false;
  const isOpen = text.length >= MIN_WIDTH && /[^.!?:”"’)]$/.test(text) && /^[\p{Ll}\d(“"]/u.test(next.text);
  return isOpen || (/[\p{L}\p{N}]-$/u.test(text) && /^[\p{L}\p{N}]/u.test(next.text));
}

/** Some columns are ragged; where a sentence is not at its end, outside the head of the file, the word may have fitted. */
function fills({ width, text: line }: WrappedLine, { text }: Line, column: number | undefined, isHead: boolean): boolean {
  const word = text.slice(0, MAX_WIDTH).split(' ')[0] ?? '';
  const slack = isHead || /[.!?:”"’)]$/.test(line) ? 0 : SLACK;
  return column !== undefined && width <= column && width + 1 + word.length > column - slack && !bullet.test(text);
}

/** `an engi-` and `neer` are `an engineer`, `well-` and `known` are `well-known`, as they are elsewhere in the text. */
function join(text: string, next: string, whole: string): string {
  const first = /[\p{L}’']{1,40}(?=-$)/u.exec(text.slice(-41))?.[0];
  const rest = /^\p{L}{1,40}/u.exec(next)?.[0];
  if (/\d-$/.test(text) && /^\d/.test(next)) return text + next;
  if (first === undefined || rest === undefined || /^(?:and|or|to)$/.test(rest)) return `${text} ${next}`;
  const isOne =
    /^\p{Ll}/u.test(rest) && !whole.includes(`${first}-${rest}`) && (whole.includes(first + rest) || !hyphenated.has(first.toLowerCase()));
  return (isOne ? text.slice(0, -1) : text) + next;
}
