import { describe, expect, it } from 'vitest';
import { count, formatIssues, listGone, summary } from '../../../src/check/format-issues.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { issue } from '../../../src/domain/issue.ts';

const error = (file: string, line: number | undefined, message: string) => issue('claim-words', { file, line }, message);
const warning = (file: string, line: number | undefined, message: string) => issue('unlikely-date', { file, line }, message);
/** Warnings of one kind in files `1.yaml`, `2.yaml` …, each with a message of its own or all with the same. */
const warnings = (n: number, message = (i: number) => `says ${i}`) =>
  Array.from({ length: n }, (_, i) => warning(`${i + 1}.yaml`, undefined, message(i + 1)));
/** Where not all are told. */
const all = '; all of them: npm run check -- --format json';
/** The lines without the hints. */
const linesOf = (issues: Issue[]) =>
  formatIssues(issues)
    .split('\n')
    .filter((line) => !line.startsWith('  →'));

describe('issues as an editor reads them', () => {
  it('are code, place, message and hint', () => {
    expect(formatIssues([error('a.yaml', 14, 'no such words')])).toBe(
      'error claim-words  a.yaml:14\n  no such words\n  → Copy the exact words from the passage, or point the pin elsewhere.\n1 error, 0 warnings',
    );
  });

  it('are nothing but a count where there are none', () => {
    expect(formatIssues([])).toBe('0 errors, 0 warnings');
  });

  it('stand with errors first, then by file and line; what has no line leads its file', () => {
    const mixed = [
      warning('a.yaml', 9, 'w9'),
      warning('a.yaml', undefined, 'w'),
      error('b.yaml', 10, 'e10'),
      error('b.yaml', 2, 'e2'),
      error('a.yaml', 30, 'e30'),
    ];
    expect(linesOf(mixed)).toEqual([
      ...['error claim-words  3 in 2 files', '  a.yaml:30: e30', '  b.yaml:2: e2', '  b.yaml:10: e10'],
      ...['warning unlikely-date  2 in 1 file', '  a.yaml: w', '  a.yaml:9: w9', '3 errors, 2 warnings'],
    ]);
  });

  it('stand before other warnings where something is left out', () => {
    const left: Issue = { ...error('z.yaml', 1, 'it is left out'), severity: 'warning' };
    expect(linesOf([warning('a.yaml', 9, 'w9'), left]).slice(0, 3)).toEqual([
      ...['warning claim-words  z.yaml:1', '  it is left out', 'warning unlikely-date  a.yaml:9'],
    ]);
  });

  it('are said once where they are the same in several files, with up to five of these', () => {
    const same = (n: number) => linesOf(warnings(n, () => 'is in 2999'));
    expect(same(5).slice(0, -1)).toEqual(['warning unlikely-date  5 files', '  1.yaml, 2.yaml, 3.yaml, 4.yaml, 5.yaml', '  is in 2999']);
    expect(same(7)[1]).toBe('  1.yaml, 2.yaml, 3.yaml, 4.yaml, 5.yaml and 2 more');
    expect(same(7).at(-1)).toBe(`0 errors, 7 warnings${all}`);
  });

  it.each([
    ['warning unlikely-date', warning],
    ['error claim-words', error],
  ])('of one kind stand together, three and how many more: %s', (title, make) => {
    const kind = (n: number) => warnings(n).map(({ file, message }) => make(file, undefined, message));
    expect(linesOf(kind(3)).slice(0, -1)).toEqual([`${title}  3 files`, '  1.yaml: says 1', '  2.yaml: says 2', '  3.yaml: says 3']);
    expect(linesOf(kind(5)).slice(3)).toEqual(['  3.yaml: says 3', '  and 2 more', `${summary(kind(5))}${all}`]);
    expect(formatIssues(kind(5)).match(/→/g)).toHaveLength(1);
  });

  it('of one kind in one file name its lines', () => {
    expect(linesOf([warning('a.yaml', 2, 'w2'), warning('a.yaml', 9, 'w9')]).slice(0, -1)).toEqual([
      'warning unlikely-date  2 in 1 file',
      '  a.yaml:2: w2',
      '  a.yaml:9: w9',
    ]);
  });

  it('are of one kind where what to do is the same', () => {
    const plugged = ['Cut it.', 'Split it.'].map((hint) => ({ ...issue('plugin', { file: 'a.txt' }, 'is long'), hint }));
    expect(formatIssues(plugged).match(/→ .*/g)).toEqual(['→ Cut it.', '→ Split it.']);
  });

  it('are cut to three of each kind for itself', () => {
    const others = warnings(2).map(({ file, message }) => issue('no-date', { file }, message));
    expect(linesOf([...warnings(2), ...others]).at(-1)).toBe('0 errors, 4 warnings');
  });

  it('are counted among those that are more wherever they stand', () => {
    const elsewhere = warnings(5).map(({ message }) => warning('z.yaml', 2, message));
    expect(linesOf([...warnings(5), ...elsewhere]).slice(0, -1)).toEqual([
      'warning unlikely-date  10 in 6 files',
      '  1.yaml, z.yaml:2: says 1',
      '  2.yaml, z.yaml:2: says 2',
      '  3.yaml, z.yaml:2: says 3',
      '  and 4 more',
    ]);
  });

  it('are all told where one alone would be left', () => {
    expect(linesOf(warnings(4)).slice(0, -1)).toEqual([
      'warning unlikely-date  4 files',
      '  1.yaml: says 1',
      '  2.yaml: says 2',
      '  3.yaml: says 3',
      '  4.yaml: says 4',
    ]);
  });
});

describe('issues that have gone', () => {
  it('are named with their places, the first five of many', () => {
    expect(listGone([error('a.yaml', 14, 'x'), warning('b.yaml', undefined, 'y')])).toEqual([
      'gone: claim-words  a.yaml:14',
      'gone: unlikely-date  b.yaml',
    ]);
    expect(listGone(warnings(5)).at(-1)).toBe('gone: unlikely-date  5.yaml');
    expect(listGone(warnings(7)).slice(-2)).toEqual(['gone: unlikely-date  5.yaml', 'gone: 2 more']);
  });
});

it('a summary counts errors and warnings', () => {
  expect(summary([error('a', 1, 'x'), error('a', 2, 'y'), warning('b', 1, 'z')])).toBe('2 errors, 1 warning');
});

it.each([
  [count(0, 'pin'), '0 pins'],
  [count(1, 'address', 'addresses'), '1 address'],
  [count(2, 'address', 'addresses'), '2 addresses'],
])('a count has its word: %s', (text, expected) => {
  expect(text).toBe(expected);
});
