import { expect, it } from 'vitest';
import { colourAccounts } from '../../../src/compose/colour-accounts.ts';
import type { Account, Citation } from '../../../src/domain/content.ts';
import { colourOf, dayColour, markColours } from '../../../src/page-data/mark-colours.ts';

const accounts = (count: number) => Array.from({ length: count }, (_, i) => ({ slug: `a${i + 1}`, index: i + 1 })) as unknown as Account[];
const citing = (...articles: string[]) => [{ citations: articles.map((article) => ({ article })) as unknown as Citation[] }];

it('each of a few accounts has the colour of its position', () => {
  const few = colourAccounts(accounts(3), citing('a3'));
  expect(few.map(colourOf)).toEqual([1, 2, 3]);
  expect(few.map(dayColour)).toEqual(['#1f5a9e', '#7a3b86', '#24663b']);
});

it('of many those have one that the topics cite most, and the first of those cited alike', () => {
  const many = colourAccounts(accounts(12), citing('a9', 'a12', 'a12', 'a2'));
  expect(many.map(colourOf)).toEqual([1, 2, 3, 4, 5, 6, null, null, 7, null, null, 8]);
  expect(markColours(many).match(/'\d+'/g)).toEqual(['1', '2', '3', '4', '5', '6', '9', '12'].map((index) => `'${index}'`));
  expect(markColours(many)).toMatch(/\[data-m='12'\]\{--m:light-dark\(#4b4a9c, #b3b2f5\)\}$/);
});
