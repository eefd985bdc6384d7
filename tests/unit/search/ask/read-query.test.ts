import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../src/search/ask/read-query.ts';
import { buildReader, piecesOf } from '../../../../src/search/ask/read-query.ts';
import { findAmong, searchDataOf, lookupIn, nameOf, page } from '../../../helpers/small-index.ts';

const pages = [
  page('Person', 'Claim', 'Lena Okafor', 'The mayor said that the bridge stays shut in August'),
  page('Topic', 'Claim', 'The ceasefire', 'Defence of the ceasefire cost forty million'),
];
const names = [
  ...nameOf(0, ['lena okafor', 'okafor'], ['the mayor', 'mayor'], ['okafor', 'the mayor']),
  ...nameOf(-1, ['riverton council', 'council'], [], ['council']),
];
const read = buildReader(searchDataOf(pages), lookupIn(pages), findAmong(names));

/** `okafor`, `"shut down"` for a phrase, `(the)` for a word that says little, `@okafor` for a name. */
function show({ words, exact, weight, name }: Term): string {
  const text = words.join(' ');
  return exact ? `"${text}"` : name ? `@${text}` : weight < 1 ? `(${text})` : text;
}

describe('a query is read as', () => {
  it.each([
    ['its words', 'bridge shut', ['bridge', 'shut']],
    ['words without accents and capitals', 'BRÍDGE', ['bridge']],
    ['a name, where one is typed', 'Lena Okafor bridge', ['@lena okafor', 'bridge']],
    ['the longest name that stands there', 'riverton council', ['@riverton council']],
    ['a name, where somebody is described', 'what the mayor said', ['(what)', '@the mayor', 'said']],
    ['a phrase, between quotation marks', '“stays shut” bridge', ['"stays shut"', 'bridge']],
    ['words, where a quotation mark is not closed', '“stays shut', ['stays', 'shut']],
    ['words that say little, less heavy', 'the bridge', ['(the)', 'bridge']],
    ['a heavy word, where it is all there is', 'the', ['the']],
    ['nothing, where nothing is typed', ' … ', []],
  ])('%s: %s', async (_, query, terms) => {
    expect((await read(query)).terms.map(show)).toEqual(terms);
  });
});

it.each([
  ['would the bridge help', true],
  ['bridge help?', true],
  ['the bridge and what it cost', false],
  ['will smith', false],
  ['is “the bridge” shut', false],
])('asks something or does not: %s', async (query, expected) => {
  expect((await read(query)).isQuestion).toBe(expected);
});

it('a word that says little in a question says more in other queries', async () => {
  const weightOf = async (query: string) => (await read(query)).terms.at(-1)?.weight;
  expect(await weightOf('will the mayor get going ')).toBeLessThan(1);
  expect(await weightOf('bridge going ')).toBe(1);
});

it('a word that is nowhere is looked for by those that stand in for it', async () => {
  const { terms, unknown } = await read('price bridge ', new Map([['price', ['cost']]]));
  expect(terms[0]?.ways.map(({ places, weight }) => [places.size, weight])).toEqual([
    [0, 1],
    [0, 0.95],
    [1, 0.5],
  ]);
  expect(unknown).toEqual(['price']);
});

describe('a word of a query is looked for', () => {
  const foundBy = async (query: string) => (await read(query)).terms.flatMap(({ ways }) => ways).filter(({ places }) => places.size > 0);

  it.each([
    ['in its other spelling', 'defense ', [0.95]],
    ['as a number in letters', '40 ', [0.95]],
    ['as a month in full', 'aug ', [0.95]],
    ['joined to its neighbour', 'cease fire ', [0.95, 0.95]],
    ['as a beginning, while it is typed', 'brid', [0.5]],
    ['not as a beginning, once a space follows', 'brid ', []],
    ['as any form of the name that it is', 'lena okafor', [1, 0.9, 0.9]],
    ['less surely as the name that it describes', 'mayor', [1, 0.85, 0.85]],
  ])('%s: %s', async (_, query, weights) => {
    expect((await foundBy(query)).map(({ weight }) => weight)).toEqual(weights);
  });
});

describe('a word that says little and is common', () => {
  const readLarge = buildReader(searchDataOf(pages, { commonWords: ['the', 'of'] }), lookupIn(pages), findAmong([]));
  const lookedFor = async (query: string) => (await readLarge(query)).terms.flatMap(({ words, ways }) => (ways.length > 0 ? words : []));

  it.each([
    ['is not looked for beside others', 'the defence of bridge', ['defence', 'bridge']],
    ['is looked for where nothing else is asked for', 'of the', ['of', 'the']],
    ['is looked for in a phrase', '“defence of the ceasefire”', ['defence', 'of', 'the', 'ceasefire']],
  ])('%s', async (_, query, words) => {
    expect(await lookedFor(query)).toEqual(words);
    expect((await readLarge(query)).unknown).toEqual([]);
  });
});

describe('unknown in a query', () => {
  it.each([
    ['are words that stand nowhere', 'bridge xylophone', ['xylophone']],
    ['are not words that say little', 'is the bridge', []],
    ['is not the beginning of a word, while it is typed', 'xylophone brid', ['xylophone']],
    ['is not a word with another spelling', 'defense ', []],
  ])('%s: %s', async (_, query, unknown) => {
    expect((await read(query)).unknown).toEqual(unknown);
  });
});

it.each([
  ['a "b c" d', ['a ', '=b c', ' d']],
  ['«b»', ['=b']],
  ['a "b', ['a ', 'b']],
  ['"" a', [' a']],
])('the pieces of %s', (query, pieces) => {
  expect(piecesOf(query).map(({ text, exact }) => (exact ? `=${text}` : text))).toEqual(pieces);
});
