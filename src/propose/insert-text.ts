import type { Scalar, YAMLMap } from 'yaml';
import { isScalar } from 'yaml';

/** Text to put at an offset, in place of what stands there up to `end`. */
export interface Insertion {
  at: number;
  end?: number;
  text: string;
}

/** The last ones first, so that offsets hold. */
export function insertText(text: string, insertions: Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, { at, end = at, text: piece }) => result.slice(0, at) + piece + result.slice(end), text);
}

/** A line for a mapping of YAML, such as `status: rejected`, behind one of its keys; nothing where that has no value. */
export function insertBehind(text: string, map: YAMLMap, key: string, line: string): Insertion | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const [name, value] = [pair?.key, pair?.value].map((node) => (node as Partial<Scalar> | undefined)?.range);
  if (!name || !value) return undefined;
  const indent = name[0] - text.lastIndexOf('\n', name[0]) - 1;
  // A folded block ends with its line break, which belongs to what follows.
  const at = text[value[1] - 1] === '\n' ? value[1] - 1 : value[1];
  return { at, text: map.flow ? `, ${line}` : `\n${' '.repeat(indent)}${line}` };
}
