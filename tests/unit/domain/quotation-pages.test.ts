import { describe, expect, it } from 'vitest';
import type { UtteranceData } from '../../../src/domain/content.ts';
import { quotationPages } from '../../../src/domain/quotation-pages.ts';

/** Quotations of so many letters, each printed by so many accounts, in the same words or in others. */
function quotations(count: number, letters: number, accounts: number, differ = false): UtteranceData[] {
  const half = 'Lena saw it '.repeat(letters / 24);
  const own = (i: number) => [
    { text: half, shared: true },
    { text: String(i).repeat(half.length), shared: false },
  ];
  const same = [{ text: half + half, shared: true }];
  const wordings = Array.from({ length: accounts }, (_, i) => ({ text: half + half, parts: differ ? own(i % 10) : same }));
  return Array.from({ length: count }, (_, i) => ({ id: `q${i}`, wordings })) as unknown as UtteranceData[];
}

describe('quotations stand on pages', () => {
  it.each([
    ['of a hundred', quotations(201, 96, 1), [100, 100, 1]],
    ['of fewer that are long', quotations(100, 960, 1), [37, 37, 26]],
    ['of fewer that many accounts print', quotations(45, 96, 10), [20, 20, 5]],
    ['of fewer of which the words differ', quotations(45, 96, 10, true), [6, 6, 6, 6, 6, 6, 6, 3]],
    ['alone that are longer than a page', quotations(2, 96, 1000), [1, 1]],
    ['none where there is none', [], []],
  ])('%s', (_, utterances, sizes) => {
    const pages = quotationPages(utterances);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(pages.flat()).toEqual(utterances);
  });
});
