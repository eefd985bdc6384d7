import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersOf, isOutputOf } from '../../src/folders.ts';
import { stampSeeds, watchSeeds } from '../../src/watch-seeds.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-watch-'));
  mkdirSync(join(folder, 'articles'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, 'articles', name), 'A\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A watcher that is told by hand what it sees. */
async function watched() {
  const saves: string[] = [];
  let tell: (event: string, path: string) => void = () => undefined;
  const watcher = { add: () => undefined, on: (_: 'all', listener: typeof tell) => (tell = listener) };
  const { look } = watchSeeds(folder, watcher, await stampSeeds(folder), (file) => saves.push(file));
  return { saves, look, sees: (path: string) => tell('change', join(folder, path)) };
}

describe('what is saved among the seeds', () => {
  it('is found by looking, where no watcher has told of it: changed, added or removed', async () => {
    const { saves, look } = await watched();
    writeFileSync(join(folder, 'articles/a.txt'), 'A and more\n');
    writeFileSync(join(folder, 'articles/c.txt'), 'C\n');
    rmSync(join(folder, 'articles/b.txt'));
    await look();
    expect(saves.sort()).toEqual(['articles/a.txt', 'articles/b.txt', 'articles/c.txt']);
  });

  it('is told once, whoever finds it first', async () => {
    const { saves, look, sees } = await watched();
    writeFileSync(join(folder, 'articles/a.txt'), 'A and more\n');
    sees('articles/a.txt');
    await expect.poll(() => saves).toEqual(['articles/a.txt']);
    await look();
    sees('articles/a.txt');
    await look();
    expect(saves).toEqual(['articles/a.txt']);
  });

  it('is nothing that begins with a dot, such as what is being written', async () => {
    const { saves, look, sees } = await watched();
    mkdirSync(join(folder, '.writing'));
    writeFileSync(join(folder, '.writing/a.txt'), 'A');
    sees('.writing/a.txt');
    await look();
    expect(saves).toEqual([]);
  });
});

describe('outputs', () => {
  const root = resolve('/project');
  const own = foldersOf(root, undefined);
  const other = foldersOf(root, '.cache/stories/mine');

  it.each([
    ['content/topics/a.mdx', own, true],
    ['.content.next/story.mdx', own, true],
    ['.dist.before/index.html', own, true],
    ['.stories/other/.dist.next/index.html', own, true],
    ['.cache/astro/x', own, true],
    ['seeds/topics/a.yaml', own, false],
    ['src/dev.ts', own, false],
    ['contents/a.txt', own, false],
    ['.cache/stories/mine/story.yaml', other, false],
    ['.stories/mine/content/story.mdx', other, true],
  ])('%s need not be watched: %#', (path, folders, isOutput) => {
    expect(isOutputOf(folders, root)(join(root, path))).toBe(isOutput);
  });
});
