import { describe, expect, it } from 'vitest';
import type { Result } from '../../bench/report.ts';
import { ceilingsOf, isAbove, kindnessOf, toMarkdown } from '../../bench/report.ts';

const result = (generator: string, articles: number, clean: number, others: Partial<Result> = {}): Result => ({
  generator,
  articles,
  words: articles * 500,
  steps: { clean: { cpu: clean, memory: 100e6 }, unchanged: { cpu: clean / 10, memory: 0 }, article: { cpu: clean / 5, memory: 0 } },
  phases: {},
  files: 10,
  bytes: 3_210_000,
  pages: [],
  ...others,
});

describe('ceilings', () => {
  const valueOf = (results: Result[], what: string) => ceilingsOf(results).find((one) => one.what === what);

  it('a small site may cost twice, a large one 2.5 times what Starlight takes', () => {
    const ceilings = ceilingsOf([200, 1000].flatMap((size) => [result('Synoptic', size, 23), result('Starlight', size, 10)]));
    const clean = ceilings.filter(({ what }) => what.endsWith('clean ÷ Starlight'));
    expect(clean.map(({ value, ceiling }) => [value, ceiling])).toEqual([
      [2.3, 2],
      [2.3, 2.5],
    ]);
    expect(clean.map(isAbove)).toEqual([true, false]);
  });

  it('a cost that grows as fast as the words has exponent 1, whatever the order of the results', () => {
    const large = result('Synoptic', 1000, 50, { phases: { generate: 75, start: 1 } });
    const small = result('Synoptic', 200, 10, { phases: { generate: 3, start: 1 } });
    expect(valueOf([large, small], '200 to 1000: exponent of clean')?.value).toBeCloseTo(1);
    expect(valueOf([large, small], '200 to 1000: exponent of generate')?.value).toBeCloseTo(2);
    expect(valueOf([large, small], '200 to 1000: exponent of start')).toBeUndefined();
  });

  it('a list may weigh more than what is seen first, and an article’s own page what its text does', () => {
    const own = result('Synoptic', 1000, 50, {
      pages: ['/', '/topics/…/', '/articles/…/'].map((kind) => ({ kind, bytes: 20_000 })),
      search: { query: 'lantern', bytes: 160_000, times: { median: 20, worst: 90 } },
    });
    const weights = ceilingsOf([own]).filter(({ what }) => what.endsWith(', kB'));
    expect(weights.map((one) => [one.what, isAbove(one)])).toEqual([
      ['1000: /, kB', true],
      ['1000: /topics/…/, kB', false],
      ['1000: first search, kB', true],
    ]);
  });

  it.each([
    ['a save', result('Synoptic', 200, 20, { steps: { save: { cpu: 2.1, memory: 0 } } }), '200: save, s', 2.1],
    ['memory', result('Synoptic', 200, 20, { steps: { clean: { cpu: 20, memory: 4.1e9 } } }), '200: clean, peak GB', 4.1],
    [
      'a search',
      result('Synoptic', 200, 20, { search: { query: 'a', bytes: 1, times: { median: 51, worst: 90 } } }),
      '200: search, median ms',
      51,
    ],
    [
      'the slowest search',
      result('Synoptic', 200, 20, { search: { query: 'a', bytes: 1, times: { median: 5, worst: 101 } } }),
      '200: search, worst ms',
      101,
    ],
  ])('%s may take so much at any size', (_, measured, what, value) => {
    expect(ceilingsOf([measured]).filter(isAbove)).toEqual([expect.objectContaining({ what, value })]);
  });

  it('our own story and ten thousand articles have ceilings', () => {
    const results = [result('Synoptic', 2225, 100), result('Synoptic', 10_000, 501)];
    const above = ceilingsOf(results, { cpu: 8.1, memory: 0 }).filter(isAbove);
    expect(above.map(({ what }) => what)).toEqual(['own story: clean, s', '10000 ÷ 2225: clean']);
  });

  it('invented texts may be little kinder than real ones', () => {
    const traits = { articles: 200, median: 500, ninetieth: 900, words: 100_000, distinct: 10_000, shared: 0.03, quotations: 5 };
    expect(kindnessOf(traits, traits).filter(isAbove)).toEqual([]);
    const kind = { ...traits, words: 90_000, distinct: 9000, quotations: 4.5, shared: 0.04 };
    expect(kindnessOf(kind, traits).filter(isAbove)).toHaveLength(4);
  });

  it('what could not be measured is above', () => {
    expect(isAbove({ what: 'nothing divided by nothing', value: NaN, ceiling: 1 })).toBe(true);
  });
});

it('the report has a table a size, and says what is above its ceiling', () => {
  const own = result('Synoptic', 200, 30, {
    phases: { generate: 12.3456 },
    pages: [{ kind: '/topics/…/', bytes: 14_321 }],
    search: { query: 'lantern', bytes: 130_100, times: { median: 20.4, worst: 101 } },
  });
  expect(toMarkdown([own, result('Starlight', 200, 10)], 'a machine', 3)).toMatchInlineSnapshot(`
    "a machine; medians of 3. Seconds are processor time, user and system, of all processes; pages are gzip -9, search is brotli.

    ### 200 articles, 100000 words

    |  | clean, s | unchanged, s | article, s | added, s | topic, s | save, s | question, s | story, s | clean, peak MB | files | MB |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Synoptic | 30.0 | 3.0 | 6.0 |  |  |  |  |  | 100 | 10 | 3.2 |
    | Starlight | 10.0 | 1.0 | 2.0 |  |  |  |  |  | 100 | 10 | 3.2 |

    Phases, s: generate 12.3

    Heaviest pages, kB: \`/topics/…/\` 14.3

    First search, cold: 130.1 kB for “lantern”. From the last key to the results, warm: median 20 ms, worst 101 ms

    ### Ceilings

    |  | measured | at most |  |
    | --- | --- | --- | --- |
    | 200: /topics/…/, kB | 14.32 | 40 | held |
    | 200: first search, kB | 130.10 | 150 | held |
    | 200: clean ÷ Starlight | 3.00 | 2 | **above** |
    | 200: memory ÷ Starlight | 1.00 | 1.2 | held |
    | 200: unchanged ÷ clean | 0.10 | 0.2 | held |
    | 200: one article ÷ Starlight | 3.00 | 0.8 | **above** |
    | 200: clean, peak GB | 0.10 | 4 | held |
    | 200: search, median ms | 20.40 | 50 | held |
    | 200: search, worst ms | 101.00 | 100 | **above** |"
  `);
});
