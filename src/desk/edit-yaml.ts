import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Insertion } from '../propose/insert-text.ts';
import { colonOf, columnOf, endOf, insertText, isEmpty, lineEnd, lineStart, pairOf } from '../propose/insert-text.ts';
import { Refusal } from '../refusal.ts';
import type { Habits, Written, YamlValue } from './write-yaml.ts';
import { habitsOf, writeInline, writeItem, writePair, writeValue } from './write-yaml.ts';

/** Where a node stands: keys, and places in lists. */
export type YamlPath = readonly (string | number)[];

/** Splices into one file of YAML. What they do not name stays as it is, to the byte. */
export interface YamlEditor {
  /** Gives a key its value, one that it has or none yet: then behind those that stand before it in `order`. */
  set: (map: YamlPath, key: string, value: YamlValue, order: readonly string[]) => void;
  /** Adds an item at the end of a list; starts the list where there is none. */
  add: (map: YamlPath, key: string, value: YamlValue, order: readonly string[]) => void;
  /** Adds an item to the list that the file is, at its end or behind another item. */
  addToFile: (value: YamlValue, behind?: number) => void;
  /** Takes a key with its value, or an item, away, where it is there. */
  remove: (path: YamlPath) => void;
  /** Any other splice, of ranges of the nodes as they are now. */
  splice: (make: (text: string, document: Document) => Insertion[]) => void;
}

/**
 * The text after some edits, each of which sees what the one before has left.
 *
 * @throws Refusal where the file is not YAML, or written in a way that cannot be spliced
 */
export function editYaml(before: string, edit: (yaml: YamlEditor) => void): string {
  // A list that begins the file is none to YAML's parser behind a mark of byte order.
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  let text = before.slice(mark.length);
  const splice: YamlEditor['splice'] = (make) => {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
    if (document.errors.length > 0) throw new Refusal('The file is not YAML as it stands: correct it in a text editor first.');
    text = insertText(text, make(text, document));
  };
  edit({
    splice,
    set: (map, key, value, order) => splice((now, document) => setKey(now, document, { map, key, order }, value)),
    add: (map, key, value, order) => splice((now, document) => addItem(now, document, { map, key, order }, value)),
    addToFile: (value, behind) => splice((now, document) => addToFile(now, document, value, behind)),
    remove: (path) => splice((now, document) => removeNode(now, document, path)),
  });
  return mark + text;
}

/** A key of a mapping, whether it is there or not. */
interface Place {
  map: YamlPath;
  key: string;
  order: readonly string[];
}

function setKey(text: string, document: Document, { map: path, key, order }: Place, value: YamlValue): Insertion[] {
  const map = mapAt(document, path);
  const habits = habitsOf(text, document);
  const pair = pairOf(map, key);
  if (!pair) return addKey(text, map, { key, order }, value, habits);
  if (isEmpty(pair.value)) return fill(text, colonOf(text, pair), writeValue(value, key, indentOf(text, map), habits), map);
  const { value: node } = pair;
  if (!isScalar(node) || !node.range) throw oddly(key);
  if (map.flow) return [{ at: node.range[0], end: node.range[1], text: writeInline(value, key, habits) }];
  const kept = habitsWith(habits, node, text.slice(node.range[0], endOf(text, node)));
  return replaceScalar(text, node, writeValue(value, key, indentOf(text, map), kept));
}

/** Who put this very value between quotation marks, on one line, finds it so again. */
function habitsWith(habits: Habits, { type }: Scalar, written: string): Habits {
  if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return habits;
  return written.includes('\n') ? habits : { ...habits, quotesOf: () => type };
}

/** A comment behind the value, or behind the sign of a block, stays where it is. */
function replaceScalar(text: string, node: Scalar, { head, body }: Written): Insertion[] {
  const [start = 0] = node.range ?? [];
  const end = endOf(text, node);
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const headEnd = isBlock ? start + (/^[>|][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 1) : end;
  const bodyStart = lineEnd(text, headEnd);
  return [
    { at: start, end: headEnd, text: head },
    { at: bodyStart, end: isBlock ? Math.max(bodyStart, end) : bodyStart, text: body },
  ];
}

/** A value for a key that has none; a comment behind the key stays there. */
function fill(text: string, at: number, { head, body }: Written, { flow }: YAMLMap): Insertion[] {
  if (flow && body !== '') throw oddly('a list in one line');
  return [...(head === '' ? [] : [{ at, text: ` ${head}` }]), ...(body === '' ? [] : [{ at: lineEnd(text, at), text: body }])];
}

function addKey(text: string, map: YAMLMap, place: Omit<Place, 'map'>, value: YamlValue, habits: Habits): Insertion[] {
  const { key, order } = place;
  const rank = order.indexOf(key);
  const before = map.items.findLast(({ key: other }) => isScalar(other) && isBefore(order.indexOf(String(other.value)), rank));
  const first = map.items[0];
  if (!first) throw oddly(key);
  if (map.flow) return [{ at: endOf(text, before ?? map.items.at(-1)), text: `, ${key}: ${writeInline(value, key, habits)}` }];
  const indent = indentOf(text, map);
  const line = writePair(key, value, indent, habits);
  const margin = ' '.repeat(indent);
  if (!before) return [{ at: (first.key as Node).range?.[0] ?? 0, text: `${line}\n${margin}` }];
  const gap = indent === 0 && Array.isArray(value) && line.includes('\n') && hasGaps(text, map) ? '\n' : '';
  return [{ at: lineEnd(text, endOf(text, before)), text: `${gap}\n${margin}${line}` }];
}

/** Whether an empty line stands before each part of a file, as in editing.md; where there is no part yet, it shall. */
function hasGaps(text: string, map: YAMLMap): boolean {
  const parts = map.items.filter(({ value }) => isSeq(value) && !value.flow);
  return parts.every(({ key }) => /\n[ \t]*\r?\n(?:#.*\r?\n)*$/.test(text.slice(0, (key as Node).range?.[0])));
}

function isBefore(other: number, rank: number): boolean {
  return rank < 0 || (other >= 0 && other < rank);
}

function addItem(text: string, document: Document, place: Place, value: YamlValue): Insertion[] {
  const { map: path, key } = place;
  const map = mapAt(document, path);
  const habits = habitsOf(text, document);
  const pair = pairOf(map, key);
  if (!pair) return addKey(text, map, place, [value], habits);
  if (isEmpty(pair.value)) return fill(text, colonOf(text, pair), writeValue([value], key, indentOf(text, map), habits), map);
  if (!isSeq(pair.value)) throw oddly(key);
  if (pair.value.items.length > 0) return addBehind(text, pair.value, key, value, habits);
  const [start, end] = pair.value.range ?? [0, 0];
  const { head, body } = map.flow
    ? { head: writeInline([value], key, habits), body: '' }
    : writeValue([value], key, indentOf(text, map), habits);
  // Nothing stays of `pins: []` before the lines of the first pin but its key.
  const from = head === '' ? colonOf(text, pair) : start;
  return [{ at: from, end, text: head }, ...(body === '' ? [] : [{ at: lineEnd(text, end), text: body }])];
}

function addToFile(text: string, document: Document, value: YamlValue, behind?: number): Insertion[] {
  const { contents } = document;
  const habits = habitsOf(text, document);
  if (isSeq(contents) && contents.items.length > 0) return addBehind(text, contents, '', value, habits, behind);
  const item = writeItem(value, '', 0, habits);
  if (isSeq(contents)) return [{ at: contents.range?.[0] ?? 0, end: contents.range?.[1] ?? 0, text: item }];
  if (!isEmpty(contents)) throw oddly('the file');
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return [{ at: text.length, text: `${gap}${item}\n` }];
}

/** Behind the last item, or another; an empty line between two of them is followed. */
function addBehind(text: string, list: YAMLSeq, key: string, value: YamlValue, habits: Habits, place = list.items.length - 1): Insertion[] {
  const end = endOf(text, list.items[place]);
  if (list.flow) return [{ at: end, text: `, ${writeInline(value, key, habits)}` }];
  const column = columnOf(text, list.range?.[0] ?? 0);
  const [beforeLast, last] = list.items.slice(-2);
  const between = last ? text.slice(endOf(text, beforeLast), (last as Node).range?.[0]) : '';
  const gap = /\n[ \t]*\r?\n/.test(between) ? '\n' : '';
  return [{ at: lineEnd(text, end), text: `${gap}\n${' '.repeat(column)}${writeItem(value, key, column, habits)}` }];
}

function removeNode(text: string, document: Document, path: YamlPath): Insertion[] {
  const last = path.at(-1);
  const parent = document.getIn(path.slice(0, -1));
  if (!isMap(parent) && !isSeq(parent)) throw oddly(String(last));
  const place = isMap(parent) ? parent.items.findIndex(({ key }) => isScalar(key) && key.value === last) : Number(last);
  const item = parent.items[place];
  if (item === undefined) return [];
  if (parent.items.length === 1 && !parent.flow) throw oddly(String(last));
  const startOf = (one: unknown) => (isMap(parent) ? (one as { key: Node }).key : (one as Node)).range?.[0] ?? 0;
  const end = endOf(text, item);
  const next = parent.items[place + 1];
  if (parent.flow) {
    const before = parent.items[place - 1];
    if (before !== undefined) return [{ at: endOf(text, before), end, text: '' }];
    return [{ at: startOf(item), end: next === undefined ? end : startOf(next), text: '' }];
  }
  const start = isMap(parent) ? startOf(item) : text.lastIndexOf('-', startOf(item) - 1);
  const line = lineStart(text, start);
  // The first key of an item stands behind its hyphen.
  if (text.slice(line, start).trim() !== '') return [{ at: start, end: startOf(next), text: '' }];
  return [{ ...wholeLines(text, line, lineEnd(text, end)), text: '' }];
}

/** Lines with the line break that ends them, or the one before where nothing follows; of two empty lines around them one stays. */
function wholeLines(text: string, start: number, end: number): { at: number; end: number } {
  const breakBehind = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const gapBefore = /\r?\n(\r?\n)$/.exec(text.slice(0, start))?.[1]?.length ?? 0;
  const isGapBehind = /^\r?\n(?:\r?\n|$)/.test(text.slice(end, end + 4));
  if (breakBehind > 0) return { at: start - (isGapBehind ? gapBefore : 0), end: end + breakBehind };
  const breakBefore = /\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { at: start - breakBefore - gapBefore, end };
}

function mapAt(document: Document, path: YamlPath): YAMLMap {
  const node = document.getIn(path);
  if (!isMap(node)) throw oddly(path.join('.'));
  return node;
}

/** How far the keys of a mapping stand from the beginning of their lines. */
function indentOf(text: string, map: YAMLMap): number {
  return columnOf(text, (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0);
}

function oddly(what: string): Refusal {
  return new Refusal(`"${what}" is written in a way that the desk does not change: do it in a text editor.`);
}
