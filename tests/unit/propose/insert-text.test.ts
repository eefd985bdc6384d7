import { describe, expect, it, test } from 'vitest';
import type { YAMLMap } from 'yaml';
import { parseDocument } from 'yaml';
import {
  colonOf,
  columnOf,
  endOf,
  insertBehind,
  insertText,
  isEmpty,
  lineEnd,
  lineStart,
  pairOf,
} from '../../../src/propose/insert-text.ts';

const mapOf = (text: string) => parseDocument(text).contents as YAMLMap;

describe('text is put in', () => {
  it('at offsets that hold, in whatever order they come', () => {
    const insertions = [
      { at: 1, text: '1' },
      { at: 3, end: 4, text: '' },
      { at: 2, text: '2' },
    ];
    expect(insertText('abcde', insertions)).toBe('a1b2ce');
  });

  it('with the line ends of the text', () => {
    expect(insertText('a\r\nb', [{ at: 1, text: '\nc\nd' }])).toBe('a\r\nc\r\nd\r\nb');
    expect(insertText('a\nb', [{ at: 1, text: '\nc' }])).toBe('a\nc\nb');
  });
});

describe('a line behind a key', () => {
  /** The mapping with `n: 1` behind its key `a`; nothing where it cannot stand there. */
  const behind = (text: string, map = mapOf(text)) => {
    const insertion = insertBehind(text, map, 'a', 'n: 1');
    return insertion && insertText(text, [insertion]);
  };

  test.each([
    ['a value', 'a: x\nb: y\n', 'a: x\nn: 1\nb: y\n'],
    ['the end of the file', 'a: x', 'a: x\nn: 1'],
    ['a comment', 'a: x # yes\nb: y\n', 'a: x # yes\nn: 1\nb: y\n'],
    ['a value with a hash', 'a: "x # y"\n', 'a: "x # y"\nn: 1\n'],
    ['lines that end as on Windows', 'a: x\r\nb: y\r\n', 'a: x\r\nn: 1\r\nb: y\r\n'],
    ['a list, and before what stands below it', 'a:\n  - x\n  - y # z\n\n# of b\nb: y\n', 'a:\n  - x\n  - y # z\nn: 1\n\n# of b\nb: y\n'],
    ['a mapping', 'a:\n  c: x\n  d:\n    e: y\nb: y\n', 'a:\n  c: x\n  d:\n    e: y\nn: 1\nb: y\n'],
    ['a list on one line', 'a: [x, y]\nb: y\n', 'a: [x, y]\nn: 1\nb: y\n'],
    ['an empty list', 'a: []\nb: y\n', 'a: []\nn: 1\nb: y\n'],
    ['a folded text', 'a: >\n  x\n  y\n\nb: y\n', 'a: >\n  x\n  y\nn: 1\n\nb: y\n'],
    ['a text that keeps its lines', 'a: |\n  x\n  y\nb: y\n', 'a: |\n  x\n  y\nn: 1\nb: y\n'],
    ['a text that keeps its empty lines too', 'a: |+\n  x\n\n\nb: y\n', 'a: |+\n  x\n\n\nn: 1\nb: y\n'],
    ['one that says how far in it stands', 'a: >2+\n  x\n\nb: y\n', 'a: >2+\n  x\n\nn: 1\nb: y\n'],
    ['a mapping on one line', '{ a: x, b: y }\n', '{ a: x, n: 1, b: y }\n'],
  ])('stands below %s', (_, before, after) => {
    expect(behind(before)).toBe(after);
  });

  it('stands as far in as its key', () => {
    const text = 'list:\n  - a: x\n    b: y\n';
    const list = mapOf(text).get('list') as { items: YAMLMap[] };
    expect(behind(text, list.items[0])).toBe('list:\n  - a: x\n    n: 1\n    b: y\n');
  });

  test.each([
    ['that is not there', 'b: x\n'],
    ['without a value', '{ a, b: x }\n'],
  ])('is none behind a key %s', (_, text) => {
    expect(behind(text)).toBeUndefined();
  });
});

it('a pair without a value ends at its colon', () => {
  const text = 'a: # nothing\nb: x\n';
  const pair = pairOf(mapOf(text), 'a');
  expect(text.slice(0, endOf(text, pair))).toBe('a:');
  expect(pair && text.slice(0, colonOf(text, pair))).toBe('a:');
  expect(pairOf(mapOf(text), 'c')).toBeUndefined();
});

test.each([
  ['a:', true],
  ['a: null', false],
  ['a: ~', false],
  ['a: ""', false],
  ['a: []', false],
])('what has no text at all is empty: %s, %s', (text, is) => {
  expect(isEmpty(pairOf(mapOf(text), 'a')?.value)).toBe(is);
});

test.each([
  ['ab\ncd\nef', 4, 3, 5, 1],
  ['ab\r\ncd\r\nef', 5, 4, 6, 1],
  ['ab\ncd', 0, 0, 2, 0],
  ['ab\ncd', 3, 3, 5, 0],
  ['\nab', 0, 0, 0, 0],
  ['ab\ncd', 2, 0, 2, 2],
])('of %j the offset %i stands in the line from %i to %i, at column %i', (text, at, start, end, column) => {
  expect([lineStart(text, at), lineEnd(text, at), columnOf(text, at)]).toEqual([start, end, column]);
});
