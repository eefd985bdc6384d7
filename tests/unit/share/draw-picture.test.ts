import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../src/share/draw-picture.ts';
import type { Picture } from '../../../src/share/picture.ts';

const columns = (accounts: number, rows: number): Picture['columns'] =>
  Array.from({ length: accounts }, (_, i) => ({
    account: { mark: `M${i}`, colour: i + 1 },
    has: Array.from({ length: rows }, (__, row) => (row + i) % 3 === 0),
  }));

const plain: Picture = {
  kicker: 'The bridge',
  title: 'When will it open?',
  foot: '3 claims',
  site: { name: 'Synoptic', tokens: {} },
  columns: columns(3, 3),
};

describe('a picture', () => {
  it('has the same bytes for the same words', async () => {
    expect((await drawPicture(plain)).equals(await drawPicture(plain))).toBe(true);
    expect((await drawPicture(plain)).equals(await drawPicture({ ...plain, title: 'When did it open?' }))).toBe(false);
  });

  it.each([
    ['words that do not end', { title: 'Bridge '.repeat(500), kicker: 'x'.repeat(900), foot: 'word '.repeat(300) }],
    ['one word that does not end', { title: 'W'.repeat(3000) }],
    ['every letter of the fonts', { title: String.fromCodePoint(...Array.from({ length: 0x2c0 - 0x20 }, (_, i) => i + 0x20)) }],
    ['other scripts', { title: 'Міст закрито 橋 שלום مرحبا', kicker: '👩‍👩‍👧 🇺🇦', foot: 'e\u0301\u202e\u0000\ud800' }],
    ['no words', { title: '', kicker: '', foot: '' }],
    ['as many accounts as fit, and many rows', { columns: columns(8, 200) }],
    ['a site’s name that does not end', { site: { name: 'Bridge '.repeat(11), tokens: {} } }],
    ['no accounts', { columns: [] }],
    ['no rows', { columns: columns(3, 0) }],
  ])('is drawn with %s', async (_, change) => {
    const png = await drawPicture({ ...plain, ...change });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(120_000);
  });

  it('cuts what is too long', async () => {
    const long = 'Bridge over the river '.repeat(20);
    expect((await drawPicture({ ...plain, title: long })).equals(await drawPicture({ ...plain, title: `${long}and more` }))).toBe(true);
  });

  it('leaves out a title in letters that it does not have', async () => {
    expect((await drawPicture({ ...plain, title: 'Міст закрито з 2024' })).equals(await drawPicture({ ...plain, title: '' }))).toBe(true);
  });
});
