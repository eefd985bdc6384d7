import { describe, expect, it } from 'vitest';
import { placesByPage } from '../../../../src/search/ask/texts.ts';
import { page, searchDataOf } from '../../../helpers/small-index.ts';

/** Two pages of three and two parts, in texts of two, two and one: the second begins within the first page. */
const pages = [page('Topic', 'Claim', 'a bridge', 'it is shut', 'it opens'), page('Topic', 'Claim', 'the ferry', 'it sails')];
const byPage = placesByPage({
  docs: searchDataOf(pages).docs,
  texts: [
    ['a', 2],
    ['b', 2],
    ['c', 1],
  ],
});

describe('places in a text', () => {
  it.each([
    ['of a page are counted from its beginning', [[0, [0, 4]]], ['0: 0 4']],
    ['go on where the page goes on', [[1, [0]]], ['0: 5']],
    ['belong to each page that the text holds', [[1, [1, 2]]], ['0: 6', '1: 0']],
    [
      'of one page are in order, whichever text comes first',
      [
        [1, [0]],
        [0, [3]],
      ],
      ['0: 3 5'],
    ],
  ] as [string, [number, number[]][], string[]][])('%s', (_, places, expected) => {
    expect([...byPage(new Map(places))].map(([doc, at]) => `${doc}: ${at.join(' ')}`)).toEqual(expected);
  });
});
