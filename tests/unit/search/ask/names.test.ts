import { describe, expect, it } from 'vitest';
import { buildNameFinder } from '../../../../src/search/ask/names.ts';
import { composeNamePieces, composeNames } from '../../../../src/search/build/compose-names.ts';
import type { NameData, PersonData } from '../../../../src/domain/content.ts';
import type { IndexedDoc } from '../../../../src/search/build/compose-search-data.ts';

const names = [
  { slug: 'lena-okafor', name: 'Lena Okafor', spellings: ['Okafor', 'Lena O’Kafor'], descriptions: ['the mayor'] },
  { name: 'Riverton Council', spellings: ['Council'], descriptions: [] },
] as unknown as NameData[];
const slug = 'lena-okafor' as PersonData['slug'];
const docs: IndexedDoc[] = [
  { doc: { url: `/people/${slug}/`, title: 'Lena Okafor', kinds: ['Person', 'Person'], parts: [] }, parts: [['Lena', 'Okafor.']] },
  { doc: { url: '/timeline/', title: 'Timeline', kinds: ['Event', 'Event'], parts: [] }, parts: [['The', 'Riverton', 'Council', 'met.']] },
];
const forms = composeNames(names, docs);

it('every form of a name leads to its page and to the shortest forms that occur', () => {
  expect(forms.map(({ form, certain, doc, found }) => `${form}${certain ? '' : '?'} → ${doc}: ${found.join(', ')}`)).toEqual([
    'lena okafor → 0: okafor',
    'okafor → 0: okafor',
    'mayor? → 0: okafor',
    'riverton council → -1: council',
    'council → -1: council',
  ]);
});

describe('the names that begin with a word', () => {
  const many = Array.from({ length: 900 }, (_, i) => ({ form: `name${i} person`, certain: true, doc: i, found: [] }));
  const pieces = composeNamePieces([...many, ...forms]);
  const read: number[] = [];
  const find = buildNameFinder({ names: pieces.map(({ first }) => first) }, (piece) => {
    read.push(piece);
    return Promise.resolve(pieces[piece]?.piece ?? []);
  });

  it.each([
    ['are found', 'riverton', ['riverton council']],
    ['are found in the middle of a piece', 'name77', ['name77 person']],
    ['are none where none begins so', 'name', []],
    ['are none where it stands before all', 'a', []],
  ])('%s: %s', async (_, word, found) => {
    expect((await find(word))?.map(({ form }) => form)).toEqual(found);
  });

  it('are not known where their piece cannot be had', async () => {
    expect(await buildNameFinder({ names: ['a'] }, () => Promise.reject(new Error('gone')))('council')).toBeUndefined();
  });

  it('are read from one piece of several', async () => {
    read.length = 0;
    await find('riverton');
    expect(pieces.length).toBeGreaterThan(3);
    expect(read).toHaveLength(1);
  });
});
