import { describe, expect, it } from 'vitest';
import { buildParts, cutTexts } from '../../../../src/search/ask/parts.ts';
import type { ShownPart } from '../../../../src/search/ask/search-data.ts';
import { page, searchDataOf } from '../../../helpers/small-index.ts';

/** Of 150, 300 and 500 words, and of few. */
const long = (word: string, length: number) => Array.from({ length }, () => word).join(' ');
const pages = [page('Topic', 'Claim', long('a', 150), long('b', 300), long('c', 500)), page('Topic', 'Claim', 'd', 'e e', 'f')];
const all = pages.flatMap(({ parts }) => parts.map((text): ShownPart => ({ path: '', title: '', text, detail: '', accounts: [] })));
const pieces = cutTexts(all, ({ text }) => text.split(' ').length);
const read: number[] = [];
const parts = buildParts(searchDataOf(pages), (piece) => {
  read.push(piece);
  return Promise.resolve(pieces[piece] ?? []);
});

it('the texts of all parts are cut between parts, into pieces of a few hundred words', () => {
  expect(pieces.map((piece) => piece.map(({ text }) => text[0]).join(''))).toEqual(['a', 'b', 'c', 'def']);
});

describe('a part', () => {
  it.each([
    ['of the first page', 0, 1, 'b', 1],
    ['of another page, in a piece with others', 1, 1, 'e', 3],
  ])('%s is read from the piece that holds it, and from no other', async (_, doc, part, first, piece) => {
    read.length = 0;
    expect((await parts.text(doc, part)).words[0]).toBe(first);
    expect(read).toEqual([piece]);
  });

  it('is found by a word of its page', () => {
    expect([0, 149, 150, 450, 900].map((word) => Object.values(parts.partAt(0, word)).join(' from '))).toEqual([
      '0 from 0',
      '0 from 0',
      '1 from 150',
      '2 from 450',
      '2 from 450',
    ]);
  });

  it('that its piece does not hold is an error, not an empty text', async () => {
    const cut = buildParts(searchDataOf(pages), () => Promise.resolve([]));
    await expect(cut.text(0, 0)).rejects.toThrow('has no part');
  });
});
