import { expect, it } from 'vitest';
import { colourAccounts } from '../../../src/compose/colour-accounts.ts';
import type { Account, Citation } from '../../../src/domain/content.ts';
import { markKey } from '../../../src/domain/mark-key.ts';
import { dayColour } from '../../../src/page-data/mark-colours.ts';

const accounts = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ slug: `a${i + 1}`, mark: `${i + 1}` })) as unknown as Account[];
const citing = (...articles: string[]) => [{ citations: articles.map((article) => ({ article })) as unknown as Citation[] }];

it('each of a few accounts has the colour of its position', () => {
  const few = colourAccounts(accounts(3), citing('a3'));
  expect(few.map(({ colour }) => colour)).toEqual([1, 2, 3]);
  expect(few.map(dayColour)).toEqual(['#1f5a9e', '#7a3b86', '#24663b']);
});

it('of many those have one that the topics cite most, and the first of those cited alike', () => {
  const many = colourAccounts(accounts(12), citing('a9', 'a12', 'a12', 'a2'));
  expect(many.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, undefined, undefined, 7, undefined, undefined, 8]);
});

it('a mark without a colour is known by another name than every colour', () => {
  const many = colourAccounts(accounts(12), citing('a9', 'a12', 'a12', 'a2'));
  expect(new Set(many.map(markKey)).size).toBe(12);
  expect(many.map(markKey).slice(6, 9)).toEqual(['-7', '-8', '7']);
});
