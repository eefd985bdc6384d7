import { appendFile, cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/file-cache.ts';
import { filesBelow } from '../../src/files-below.ts';

let home = '';
let made = 0;
const take = (from: string, folder = 'cache', code = 'code') =>
  openCache(join(home, folder), code).take('word', from, () => {
    made++;
    return { word: from.toUpperCase() };
  });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'synoptic-cache-'));
  made = 0;
});
afterEach(() => rm(home, { recursive: true }));

describe('a cache on disk', () => {
  it('makes a thing once, and again of other things or by other code', () => {
    expect([take('quay'), take('quay')]).toEqual([{ word: 'QUAY' }, { word: 'QUAY' }]);
    expect(made).toBe(1);
    take('ferry');
    take('quay', 'cache', 'other code');
    expect(made).toBe(3);
  });

  it('knows what it has', () => {
    take('quay');
    const cache = openCache(join(home, 'cache'), 'code');
    expect([cache.has('word', 'quay'), cache.has('word', 'ferry'), cache.has('count', 'quay')]).toEqual([true, false, false]);
  });

  it('makes anew what no longer holds', () => {
    const count = (holds: boolean) =>
      openCache(join(home, 'cache'), 'code').take(
        'count',
        'quay',
        () => ++made,
        () => holds,
      );
    expect([count(true), count(true), count(false), count(true)]).toEqual([1, 1, 2, 2]);
  });

  const harms: [string, (file: string) => Promise<unknown>][] = [
    ['missing', (file) => rm(file)],
    ['empty', (file) => truncate(file, 0)],
    ['cut off', async (file) => truncate(file, (await readFile(file)).length - 3)],
    ['added to', (file) => appendFile(file, '}')],
    ['changed', async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('QUAY', 'QUAI'))],
    ['a folder', async (file) => (await rm(file), mkdir(file))],
  ];
  it.each(harms)('makes anew what is %s', async (_, harm) => {
    take('quay');
    const [file = ''] = await filesBelow(join(home, 'cache'));
    await harm(join(home, 'cache', file));
    expect(take('quay')).toEqual({ word: 'QUAY' });
    expect(made).toBe(2);
  });

  it('keeps nothing where nothing can be written, and leaves nothing half written', async () => {
    await writeFile(join(home, 'cache'), 'a file in the place of the folder');
    expect(take('quay')).toEqual({ word: 'QUAY' });
    expect(await filesBelow(home)).toEqual(['cache']);
  });

  it('has what another holds once its files are copied', async () => {
    take('quay', 'there');
    await cp(join(home, 'there'), join(home, 'cache'), { recursive: true });
    take('quay');
    expect(made).toBe(1);
  });

  it('is rid of what was not asked for since it was opened', async () => {
    take('quay');
    take('ferry');
    const cache = openCache(join(home, 'cache'), 'code');
    cache.take('word', 'ferry', () => ({ word: '' }));
    await cache.prune();
    expect(await filesBelow(join(home, 'cache'))).toHaveLength(1);
    take('ferry');
    expect(made).toBe(2);
  });

  it('keeps what is of a kind of which nothing was asked for, unless other code made it', async () => {
    take('quay');
    take('quay', 'cache', 'other code');
    const cache = openCache(join(home, 'cache'), 'code');
    cache.take('count', 'quay', () => 1);
    await cache.prune();
    expect((await filesBelow(join(home, 'cache'))).map((path) => path.split('/').slice(0, 2))).toEqual([
      ['code', 'count'],
      ['code', 'word'],
    ]);
  });
});
