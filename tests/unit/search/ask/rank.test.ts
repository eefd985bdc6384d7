import { describe, expect, it } from 'vitest';
import type { NamedForm, SearchData } from '../../../../src/search/ask/search-data.ts';
import { buildRanker } from '../../../../src/search/ask/rank.ts';
import { buildReader } from '../../../../src/search/ask/read-query.ts';
import type { SmallPage } from '../../../helpers/small-index.ts';
import { findAmong, searchDataOf, lookupIn, nameOf, page } from '../../../helpers/small-index.ts';

/** Pages that nothing below asks for: what a word is worth depends on how few places have it. */
const others = ['rain', 'bread', 'music', 'snow'].map((word) => page('Topic', 'Claim', word, `${word} fell on the quay`, `more ${word}`));

type Rest = Partial<Omit<SearchData, 'names'>> & { names?: NamedForm[] };

/** The places that are found, the best first: `page.part`, the first part after the head is 1. */
async function order(query: string, pages: SmallPage[], { names = [], ...rest }: Rest = {}): Promise<string[]> {
  const all = [...pages, ...others];
  const searchData = searchDataOf(all, rest);
  const { terms, isQuestion } = await buildReader(searchData, lookupIn(all), findAmong(names))(query);
  return buildRanker(searchData)(terms, isQuestion).map(({ doc, part }) => `${doc}.${part}`);
}

const claims = (...parts: string[]) => page('Topic', 'Claim', 'a topic', ...parts);

describe('before the others comes', () => {
  it.each<[string, string, SmallPage[], string[], Rest?]>([
    [
      'the part that has the rarer word, where each has one',
      'bridge troops ',
      [claims('the bridge', 'a bridge', 'one bridge', 'troops')],
      ['0.4', '0.1', '0.2', '0.3'],
    ],
    ['the part that has both words', 'bridge shut ', [claims('the bridge', 'the bridge is shut')], ['0.2']],
    [
      'the part in which the words stand side by side',
      'bridge shut ',
      [claims('shut is the old and long bridge', 'it is the old long bridge shut')],
      ['0.2', '0.1'],
    ],
    [
      'the shorter of two parts that say it once',
      'bridge ',
      [claims('the bridge and the quay and the ferry and the bread', 'the bridge')],
      ['0.2', '0.1'],
    ],
    ['the part that says it twice', 'bridge ', [claims('bridge and the quay', 'bridge and the bridge')], ['0.2', '0.1']],
    [
      'the passage, where three words stand in it as typed',
      'bridge stays shut ',
      [claims('bridge stays shut'), page('Article', 'Passage', 'an article', 'bridge stays shut')],
      ['1.1', '0.1'],
    ],
    [
      'the page of a person whose name is typed',
      'okafor',
      [claims('okafor said so and okafor left'), page('Person', 'Quotation', 'lena okafor', 'okafor spoke')],
      ['1.0', '0.1', '1.1'],
      { names: nameOf(1, ['okafor'], [], ['okafor']) },
    ],
    [
      'the page whose title is typed',
      'old bridge ',
      [claims('old bridge old bridge'), page('Topic', 'Claim', 'the old bridge', 'it is shut')],
      ['1.0', '0.1'],
      { titles: { 'old bridge': 1 } },
    ],
    ['the word itself, not its other spelling', 'defence ', [claims('defense', 'defence')], ['0.2', '0.1']],
  ])('%s', async (_, query, pages, places, rest) => {
    expect(await order(query, pages, rest)).toEqual(places);
  });
});

describe('to a question comes first', () => {
  const article = page('Article', 'Passage', 'an article', 'is the bridge shut in winter');
  it.each<[string, string, SmallPage[], string, Rest?]>([
    ['the topic that holds all of it, in its claims', 'is the bridge shut in winter', [article, claims('bridge in winter', 'shut')], '1.0'],
    ['the topic that holds more of it', 'is bread shut in winter', [claims('shut'), claims('shut in winter')], '1.0'],
    [
      'of two that hold as much the one that is named',
      'is the bridge shut',
      [claims('bridge shut'), claims('bridge shut')],
      '1.0',
      { titles: { bridge: 1 } },
    ],
    ['no topic, where each holds too little', 'is the bridge shut in winter', [article, claims('the bridge')], '0.1'],
    [
      'the topic that is called so, though another has the rarer word beside it',
      'would okafor shut bridges ',
      [
        claims('nobody would shut bridges', 'shut bridges'),
        page('Topic', 'Claim', 'bridges and the ferry', 'bridges stay', 'okafor has bridges shut'),
      ],
      '1.0',
      { titles: { 'bridges and ferry': 1, quays: 0 } },
    ],
    ['no topic, where words are no question', 'bridge shut winter ', [article, claims('bridge in winter', 'shut')], '0.1'],
  ])('%s: %s', async (_, query, pages, place, rest) => {
    expect((await order(query, pages, rest))[0]).toBe(place);
  });
});

describe('a hit says without which words it is', () => {
  it.each<[string, string, SmallPage[], string[]]>([
    ['that stand elsewhere', 'bridge shut winter ', [claims('the bridge is shut'), claims('winter')], ['winter']],
    ['but not those of its page', 'bridge shut winter ', [claims('the bridge is shut', 'winter')], []],
    ['nor those that are nowhere', 'bridge shut xylophone ', [claims('the bridge is shut')], []],
    ['nor those that say little', 'what the bridge shut ', [claims('bridge shut'), claims('what the')], []],
    [
      'in a list of many things, those of the others, too',
      'bridge shut winter ',
      [page('Event', 'Event', 'timeline', 'the bridge is shut', 'winter')],
      ['winter'],
    ],
  ])('%s: %s', async (_, query, pages, missing) => {
    const searchData = searchDataOf(pages);
    const { terms } = await buildReader(searchData, lookupIn(pages), findAmong([]))(query);
    expect(buildRanker(searchData)(terms)[0]?.missing).toEqual(missing);
  });
});

describe('left out is', () => {
  it.each<[string, string, SmallPage[], string[]]>([
    ['what holds too little of what is asked for', 'bridge shut winter ', [claims('bridge shut winter', 'bridge')], ['0.1']],
    ['what lacks a phrase in quotation marks', '“is shut” bridge ', [claims('the bridge is shut', 'shut is the bridge')], ['0.1']],
    ['the head of a list of quotations', 'quotations ', [page('Quotation', 'Quotation', 'quotations', 'quotations of hers')], ['0.1']],
    ['everything, where no word is known', 'xylophone ', [claims('the bridge')], []],
  ])('%s', async (_, query, pages, places) => {
    expect(await order(query, pages)).toEqual(places);
  });
});

it('a hit tells where its words stand, those that say little apart', async () => {
  const pages = [claims('the bridge is shut')];
  const searchData = searchDataOf(pages);
  const { terms } = await buildReader(searchData, lookupIn(pages), findAmong([]))('the bridge ');
  const [hit] = buildRanker(searchData)(terms);
  expect([hit?.at, hit?.light]).toEqual([[3], [2]]);
});
