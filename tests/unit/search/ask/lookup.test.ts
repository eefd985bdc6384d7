import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../../src/search/ask/lookup.ts';
import { searchDataOf, page, pagefindOf, partsIn } from '../../../helpers/small-index.ts';

const pages = [
  page('Topic', 'Claim', 'us troops', 'used by us and by the usual troops of us'),
  page('Topic', 'Claim', 'a ceasefire', 'the ceasefire holds'),
  page('Topic', 'Claim', 'peace keepers', 'keepers of the peace'),
  page('Topic', 'Claim', 'a constructor'),
];
const pagefind = pagefindOf(pages);
const lookup = buildLookup(pagefind, searchDataOf(pages, { prefixCollisions: { us: 'ed ual' } }), partsIn(pages));

const show = (places: Map<number, number[]>) => [...places].map(([doc, at]) => `${doc}: ${at.join(' ')}`);

describe('a word', () => {
  it.each([
    ['at each of its places', 'troops', ['0: 1 9']],
    ['without longer words that only begin with it', 'us', ['0: 0 4 11']],
    ['not where a word merely begins so', 'cease', []],
    ['though every object has a property of that name', 'constructor', ['3: 1']],
    ['nowhere', 'xylophone', []],
  ])('is found %s: %s', async (_, word, places) => {
    expect(show(await lookup.word(word))).toEqual(places);
  });
});

describe('a phrase', () => {
  it.each([
    ['where its words stand one behind the other', ['us', 'troops'], ['0: 0']],
    ['not where they stand apart', ['keepers', 'peace'], []],
    ['not where one is missing', ['us', 'ceasefire'], []],
    ['in the order in which it is typed', ['peace', 'keepers'], ['2: 0']],
  ])('is found %s', async (_, words, places) => {
    expect(show(await lookup.phrase(words))).toEqual(places);
  });
});

describe('the beginning of a word', () => {
  it.each([
    ['finds the words that begin so', 'cease', ['1: 1 3']],
    ['finds nothing where none begins so, though it begins with a whole word', 'usx', []],
  ])('%s: %s', async (_, typed, places) => {
    expect(show(await lookup.beginning(typed))).toEqual(places);
  });
});

it('what was asked once is not asked again', async () => {
  await lookup.word('holds');
  const before = pagefind.asked.length;
  await lookup.word('holds');
  expect(pagefind.asked.length).toBe(before);
});

it('what could not be looked for is not taken for nothing, and is looked for again', async () => {
  let isDown = true;
  const search = (query: string) => (isDown ? Promise.reject(new Error('gone')) : pagefind.search(query));
  const shaky = buildLookup({ search }, searchDataOf(pages), partsIn(pages));
  await expect(shaky.word('troops')).rejects.toThrow('gone');
  isDown = false;
  expect(show(await shaky.word('troops'))).toEqual(['0: 1 9']);
});
