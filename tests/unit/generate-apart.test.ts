import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFolder } from '../../src/digest-folder.ts';
import { generateApart } from '../../src/generate-apart.ts';
import { generateFromDisk } from '../../src/generate.ts';
import { Refusal } from '../../src/refusal.ts';
import { smallStory } from '../helpers/stories.ts';

let root = '';
const foldersOf = (name: string) => ({
  seeds: join(root, 'seeds'),
  content: join(root, name, 'content'),
  cache: join(root, name, 'cache'),
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'synoptic-apart-'));
  await cp(smallStory, join(root, 'seeds'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('a story generated in a process of its own', () => {
  it('is the same as in this one, and is left alone where nothing has changed', async () => {
    const apart = await generateApart(foldersOf('apart'));
    expect(apart).toEqual(await generateFromDisk(foldersOf('here')));
    expect(await digestFolder(foldersOf('apart').content)).toBe(await digestFolder(foldersOf('here').content));
    expect(await generateApart(foldersOf('apart'))).toEqual({ ...apart, changed: [] });
  });

  it('that cannot be written is refused in a sentence', async () => {
    await writeFile(join(root, 'file'), '');
    const refused = generateApart({ ...foldersOf('here'), content: join(root, 'file', 'content') });
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(/a file stands where a folder should be/);
  });

  it('is not written once whoever asked for it was stopped', async () => {
    const generator = fork(join(import.meta.dirname, '../../src/generate-apart.ts'));
    generator.send(foldersOf('here'));
    generator.disconnect();
    expect(await once(generator, 'exit')).toEqual([0, null]);
    expect(existsSync(foldersOf('here').content)).toBe(false);
  });
});
