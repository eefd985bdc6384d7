import type { Document } from 'yaml';
import { isCollection, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { columnOf } from '../propose/insert-text.ts';

/** What the desk writes into YAML. */
export type YamlValue = string | number | YamlValue[] | YamlMap;
/** What is undefined is not written. */
export interface YamlMap {
  [key: string]: YamlValue | undefined;
}

/** A value as it is written: what stands on the line of its key, and the lines below. */
export interface Written {
  head: string;
  body: string;
}

type Quotes = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** How the editor of a file writes YAML. */
export interface Habits {
  /** The most letters of a line of folded text. */
  width: number;
  /** How much further than its key a list stands. */
  listIndent: number;
  /** Whether the values of a key are put into quotation marks. */
  quotesOf: (key: string) => Quotes;
  /** The marks for what has to have them. */
  quotes: Exclude<Quotes, 'PLAIN'>;
}

/** Where a file has none of them: as the machine writes a hash, and as editing.md has dates. */
const usual = new Map<string, Quotes>([
  ['hash', 'QUOTE_DOUBLE'],
  ...['when', 'updated', 'publishedAt', 'kept'].map((key): [string, Quotes] => [key, 'QUOTE_SINGLE']),
]);
/** As `npm run propose` writes. */
const WIDTH = 110;
const MIN_WIDTH = 60;

export function habitsOf(text: string, document: Document): Habits {
  const counts = new Map<string, Record<Quotes, number>>();
  const all = { PLAIN: 0, QUOTE_DOUBLE: 0, QUOTE_SINGLE: 0 };
  let [width, listIndent] = [0, 2];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range) return;
      const name = String(key.value);
      if (isSeq(value) && !value.flow && value.range) listIndent = columnOf(text, value.range[0]) - columnOf(text, key.range[0]);
      if (!isScalar(value) || !value.range) return;
      if (value.type === 'BLOCK_FOLDED') width = Math.max(width, longestLine(text.slice(value.range[0], value.range[1])));
      if (value.type !== 'PLAIN' && value.type !== 'QUOTE_DOUBLE' && value.type !== 'QUOTE_SINGLE') return;
      const count = counts.get(name) ?? { PLAIN: 0, QUOTE_DOUBLE: 0, QUOTE_SINGLE: 0 };
      count[value.type]++;
      counts.set(name, count);
      // A hash is written by the machine.
      if (name !== 'hash') all[value.type]++;
    },
  });
  return {
    width: width < MIN_WIDTH ? WIDTH : width,
    listIndent: Math.max(0, listIndent),
    quotesOf(key) {
      const count = counts.get(key);
      if (!count) return usual.get(key) ?? 'PLAIN';
      const quoted = count.QUOTE_DOUBLE > count.QUOTE_SINGLE ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
      return count[quoted] > count.PLAIN ? quoted : 'PLAIN';
    },
    quotes: all.QUOTE_DOUBLE > all.QUOTE_SINGLE ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE',
  };
}

/** Of a block in several lines; one of a single line says nothing of how wide its editor writes. */
function longestLine(block: string): number {
  const lines = block.trimEnd().split(/\r?\n/).slice(1);
  return lines.length < 2 ? 0 : Math.max(...lines.map((line) => line.length));
}

/**
 * A value behind its key. A long sentence is folded, as wide as the others of its file; what is short stands on the line
 * of its key, in quotation marks where YAML needs them or the editor puts them there.
 *
 * @param key by which the editor's habit is known
 * @param indent how far the key stands from the beginning of its line
 */
export function writeValue(value: YamlValue, key: string, indent: number, habits: Habits): Written {
  if (typeof value === 'string') return writeText(value, key, indent, habits);
  if (typeof value === 'number') return { head: String(value), body: '' };
  if (!Array.isArray(value)) return { head: '', body: `\n${' '.repeat(indent + 2)}${writeMap(value, indent + 2, habits)}` };
  const isFlat = value.every((item) => typeof item === 'string');
  if (isFlat) return { head: writeInline(value, key, habits), body: '' };
  const column = indent + habits.listIndent;
  return { head: '', body: value.map((item) => `\n${' '.repeat(column)}${writeItem(item, key, column, habits)}`).join('') };
}

/** An item of a list that stands in lines of its own, with its hyphen. */
export function writeItem(value: YamlValue, key: string, column: number, habits: Habits): string {
  if (isObject(value)) return `- ${writeMap(value, column + 2, habits)}`;
  const { head, body } = writeValue(value, key, column, habits);
  return `- ${head}${body}`;
}

/** The pairs of a mapping, the first without its indent. */
export function writeMap(map: YamlMap, indent: number, habits: Habits): string {
  return Object.entries(map)
    .flatMap(([key, value]) => (value === undefined ? [] : writePair(key, value, indent, habits)))
    .join(`\n${' '.repeat(indent)}`);
}

export function writePair(key: string, value: YamlValue, indent: number, habits: Habits): string {
  const { head, body } = writeValue(value, key, indent, habits);
  return `${key}:${head === '' ? '' : ` ${head}`}${body}`;
}

/** On one line, as between the brackets of a list. */
export function writeInline(value: YamlValue, key: string, habits: Habits): string {
  if (typeof value === 'string') return quote(value, isPlain(value, '[', ']') ? habits.quotesOf(key) : quotesFor(value, key, habits));
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => writeInline(item, key, habits)).join(', ')}]`;
  const pairs = Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined ? [] : `${name}: ${writeInline(inner, name, habits)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

function writeText(text: string, key: string, indent: number, habits: Habits): Written {
  const habit = habits.quotesOf(key);
  const inLine = quote(text, isPlain(text) ? habit : quotesFor(text, key, habits));
  const isLong = indent + key.length + 2 + inLine.length > habits.width;
  // Who puts long words between quotation marks on one line goes on with it.
  if (!isLong || habit !== 'PLAIN' || /^ | $|\s{2}|[^\S ]/.test(text)) return { head: inLine, body: '' };
  const margin = `\n${' '.repeat(indent + 2)}`;
  return { head: '>-', body: margin + fold(text, Math.max(20, habits.width - indent - 2)).join(margin) };
}

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Whether YAML reads these very letters without quotation marks. */
function isPlain(text: string, before = 'k: ', behind = ''): boolean {
  const document = parseDocument(`${before}${text}${behind}`, { schema: 'core' });
  const { contents } = document;
  const items: unknown[] = isCollection(contents) ? contents.items : [];
  const value = isMap(contents) ? contents.get('k', true) : items[0];
  return (
    document.errors.length === 0 &&
    items.length === 1 &&
    isScalar(value) &&
    value.type === 'PLAIN' &&
    value.value === text &&
    !value.anchor &&
    !value.tag &&
    !value.comment
  );
}

/** Marks that need no second mark in the text, the editor's own first. */
function quotesFor(text: string, key: string, habits: Habits): Quotes {
  const habit = habits.quotesOf(key);
  const own = habit === 'PLAIN' ? habits.quotes : habit;
  if (/[^\P{C}\u200d]|[\u2028\u2029]/u.test(text)) return 'QUOTE_DOUBLE';
  if (own === 'QUOTE_DOUBLE' && /["\\]/.test(text) && !text.includes("'")) return 'QUOTE_SINGLE';
  if (own === 'QUOTE_SINGLE' && text.includes("'") && !/["\\]/.test(text)) return 'QUOTE_DOUBLE';
  return own;
}

function quote(text: string, quotes: Quotes): string {
  if (quotes === 'PLAIN') return text;
  return quotes === 'QUOTE_DOUBLE' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function isObject(value: YamlValue): value is YamlMap {
  return typeof value === 'object' && !Array.isArray(value);
}
