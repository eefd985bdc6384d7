import type { Node, Pair, YAMLMap } from 'yaml';
import { isCollection, isPair, isScalar } from 'yaml';

/** Text to put at an offset, in place of what stands there up to `end`. */
export interface Insertion {
  at: number;
  end?: number;
  text: string;
}

/** The last ones first, so that offsets hold. Lines end as they do in the text. */
export function insertText(text: string, insertions: Insertion[]): string {
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, { at, end = at, text: piece }) => result.slice(0, at) + piece.replaceAll('\n', breaks) + result.slice(end), text);
}

/** A line for a mapping of YAML, such as `status: rejected`, behind one of its keys; nothing where that has no value. */
export function insertBehind(text: string, map: YAMLMap, key: string, line: string): Insertion | undefined {
  const pair = pairOf(map, key);
  if (!isScalar(pair?.key) || !pair.key.range || !pair.value) return undefined;
  const end = endOf(text, pair);
  if (map.flow) return { at: end, text: `, ${line}` };
  return { at: lineEnd(text, end), text: `\n${' '.repeat(columnOf(text, pair.key.range[0]))}${line}` };
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

/** Where a node or a pair ends, without the comments and the empty lines behind it. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return isEmpty(node.value) ? colonOf(text, node) : endOf(text, node.value);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  const [start, end] = (node as Node).range ?? [0, 0];
  // A block that keeps what it ends with has its empty lines too, but for the last line break.
  const source = text.slice(start, end);
  return start + (/^[>|]\d?\+/.test(source) ? source.replace(/\r?\n$/, '') : source.trimEnd()).length;
}

/** The offset behind the colon of a pair. */
export function colonOf(text: string, { key }: Pair): number {
  return text.indexOf(':', (key as Node).range?.[1]) + 1;
}

export function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}

/** Where the line ends that an offset stands in, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line begins that an offset stands in. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** How many letters stand before an offset in its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
