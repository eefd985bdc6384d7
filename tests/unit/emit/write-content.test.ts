import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChanges, writeChanges, writeContent } from '../../../src/emit/write-content.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { killAfter, restoreDisk, watchDisk } from '../../helpers/mortal-disk.ts';

const before = new Map([
  ['story.mdx', 'a'],
  ['topics/one.mdx', 'b'],
  ['topics/two.mdx', 'c'],
]);
const after = new Map([
  ['story.mdx', 'a'],
  ['topics/one.mdx', 'changed'],
  ['articles/new.mdx', 'd'],
]);
let root = '';
const folder = () => join(root, 'content');
const contents = async () => new Map((await filesBelow(folder())).map((path) => [path, readFileSync(join(folder(), path), 'utf8')]));
const sorted = (files: Map<string, string>) => [...files].sort();

beforeAll(watchDisk);
afterAll(restoreDisk);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('writing content', () => {
  it('leaves exactly these files in the folder, and says which changed', async () => {
    await writeContent(folder(), before);
    expect((await writeContent(folder(), after)).changed.sort()).toEqual(['articles/new.mdx', 'topics/one.mdx', 'topics/two.mdx']);
    expect(sorted(await contents())).toEqual(sorted(after));
    expect((await writeContent(folder(), after)).changed).toEqual([]);
  });

  it('leaves a file alone that is the same', async () => {
    await writeContent(folder(), before);
    const { ino, mtimeMs } = statSync(join(folder(), 'story.mdx'));
    await writeContent(folder(), after);
    expect(statSync(join(folder(), 'story.mdx'))).toMatchObject({ ino, mtimeMs });
  });

  it.each(['../outside.mdx', '/etc/outside.mdx', 'topics/../../outside.mdx'])('writes nothing outside: %s', async (path) => {
    await expect(writeContent(folder(), new Map([...after, [path, 'x']]))).rejects.toThrow('would leave');
    await expect(writeChanges(folder(), new Map([[path, 'x']]))).rejects.toThrow('would leave');
    expect(existsSync(folder())).toBe(false);
    expect(existsSync(join(root, 'outside.mdx'))).toBe(false);
  });

  it('killed at any step, leaves everything as before or complete once it starts again', async () => {
    await writeContent(folder(), before);
    for (let step = 0; ; step++) {
      const killed = await killAfter(step, () => writeContent(folder(), after));
      if (existsSync(folder())) expect([sorted(before), sorted(after)], `step ${step}`).toContainEqual(sorted(await contents()));
      const isNew = (await writeContent(folder(), after)).changed.length === 0;
      expect(await filesBelow(root)).toEqual([...after.keys()].map((path) => `content/${path}`).sort());
      if (!killed) {
        expect(isNew).toBe(true);
        return expect(step).toBeGreaterThan(5);
      }
      await writeContent(folder(), before);
    }
  });

  it('one by one, each file is old or new at any step', async () => {
    const write = async () => writeChanges(folder(), await findChanges(folder(), after));
    for (let step = 0, killed = true; killed; step++) {
      await writeContent(folder(), before);
      killed = await killAfter(step, write);
      for (const [path, text] of await contents()) expect([before.get(path), after.get(path)], `step ${step}: ${path}`).toContain(text);
      await write();
      expect(sorted(await contents())).toEqual(sorted(after));
      if (!killed) expect(step).toBeGreaterThan(5);
    }
  });
});
