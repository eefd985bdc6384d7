import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArticle } from '../../src/add-article.ts';
import { foldersOf } from '../../src/folders.ts';
import { Refusal } from '../../src/refusal.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'synoptic-add-'));
  await cp('templates/story', join(home, 'seeds'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

const add = (file: string, text: string) => addArticle(foldersOf(home, undefined), file, Buffer.from(text));
const articles = () => readdir(join(home, 'seeds/articles'));
const text = 'Owner sells the mill\n\nThe owner of the mill, Ida Brook, said on Monday that she would sell.\n';

describe('an article is added', () => {
  it('under the name of its file, as it is, and once', async () => {
    expect(await add('/some/where/The Owner.txt', text)).toEqual({ path: 'articles/the-owner.txt', isNew: true });
    expect(await readFile(join(home, 'seeds/articles/the-owner.txt'), 'utf8')).toBe(text);
    const before = await articles();
    expect(await add('again.txt', text)).toEqual({ path: 'articles/the-owner.txt', isNew: false });
    expect(await articles()).toEqual(before);
  });

  it('under its headline where its name says nothing', async () => {
    expect(await add('0.txt', text)).toMatchObject({ path: 'articles/owner-sells-the-mill.txt' });
  });

  it('not where nothing can be read of it, and in no other folder', async () => {
    const before = await articles();
    await expect(add('empty.txt', '')).rejects.toThrow(Refusal);
    expect(await articles()).toEqual(before);
    expect(await add('../../outside.txt', text)).toMatchObject({ path: 'articles/outside.txt' });
    expect((await readdir(home)).filter((name) => !name.startsWith('.'))).toEqual(['seeds']);
  });
});
