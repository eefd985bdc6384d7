import { describe, expect, it } from 'vitest';
import { buildTexts, partOf } from '../../../../src/search/ask/texts.ts';
import { page, searchDataOf } from '../../../helpers/small-index.ts';

/** Two pages of three and two parts, in texts of two, two and one: the second begins within the first page. */
const pages = [page('Topic', 'Claim', 'a bridge', 'it is shut', 'it opens'), page('Topic', 'Claim', 'the ferry', 'it sails')];
const texts = buildTexts({
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
  ] as [string, [number, number[]][], string[]][])('%s', (_, places, byDoc) => {
    expect([...texts.placesByDoc(new Map(places))].map(([doc, at]) => `${doc}: ${at.join(' ')}`)).toEqual(byDoc);
  });
});

it('a part is found in the text that holds it', () => {
  const found = pages.flatMap(({ parts }, doc) => parts.map((_, part) => texts.find(doc, part)));
  expect(found.map(({ text, place }) => `${text}.${place}`)).toEqual(['0.0', '0.1', '1.0', '1.1', '2.0']);
});

describe('a part tells its page, title and words', () => {
  const fragment = {
    url: '',
    content: 'it opens. the ferry. it sails.',
    meta: { title: 'A bridge' },
    anchors: [
      { id: '/topics/bridge/#c-opens', text: 'it opens', location: 0 },
      { id: '/topics/ferry/', text: 'The ferry', location: 2 },
      { id: '/topics/ferry/#c-sails', text: 'it sails', location: 4 },
    ],
  };
  it.each([
    ['of a page that began before', 0, { path: '/topics/bridge/', title: 'A bridge', id: 'c-opens', words: ['it', 'opens.'] }],
    ['as its head', 1, { path: '/topics/ferry/', title: 'The ferry', id: undefined, words: ['the', 'ferry.'] }],
    ['of a page that begins in this text', 2, { path: '/topics/ferry/', title: 'The ferry', id: 'c-sails', words: ['it', 'sails.'] }],
  ])('%s', (_, place, part) => {
    expect(partOf(fragment, place)).toEqual(part);
  });
});
