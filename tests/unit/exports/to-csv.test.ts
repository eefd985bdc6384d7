import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/exports/to-csv.ts';

const lines = (...cells: unknown[]) =>
  toCsv(
    cells.map((cell) => ({ cell })),
    ['cell'],
  ).split('\n');

describe('a table as CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
  ])('puts an apostrophe before %j, which a spreadsheet would run', (cell, expected) => {
    expect(lines(cell)[1]).toBe(expected);
    expect(lines([cell])[1]).toBe(expected);
  });

  it.each(['1=1', 'a + b', '“=1” he said', ' -'])('leaves %j as it is', (cell) => {
    expect(lines(cell)[1]).toBe(cell);
  });

  it('begins with a byte order mark and its columns, and has nothing where nothing is known', () => {
    expect(toCsv([{ b: true, a: 12 }, { a: -1, b: ['x', 'y'] }, {}], ['a', 'b'])).toBe('\uFEFFa,b\n12,true\n-1,x; y\n,\n');
  });
});
