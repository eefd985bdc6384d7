import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { followSaves } from '../../src/follow-saves.ts';
import type { Changes } from '../../src/generate.ts';
import { changesFromDisk, generateFromDisk } from '../../src/generate.ts';
import { smallStory } from '../helpers/stories.ts';

const article = 'articles/bridge-stays-shut';
const [first, second] = ['Nobody counted the lamps.', 'Nobody counted the gulls.'];

describe('a save in astro dev', () => {
  let root = '';
  const folders = () => ({ seeds: join(root, 'seeds'), content: join(root, 'content'), cache: join(root, 'cache') });
  /** What the follower did, in its order, with what the article's page held then. */
  let told: string[] = [];
  let save: (file: string) => void;
  /** Runs that have read the seeds and wait to be let go. */
  let runs: (() => void)[] = [];

  const page = async () => readFile(join(root, 'content', `${article}.mdx`), 'utf8');
  const add = async (sentence: string) => {
    await appendFile(join(root, 'seeds', `${article}.txt`), `\n\n${sentence}\n`);
    save(`${article}.txt`);
  };
  const until = async (what: () => boolean) => {
    while (!what()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'synoptic-saves-'));
    [told, runs] = [[], []];
    await cp(smallStory, folders().seeds, { recursive: true });
    const { slugs } = await generateFromDisk(folders());
    save = followSaves(folders(), slugs, {
      generate: async () => {
        const changes = await changesFromDisk(folders());
        await new Promise<void>((resolve) => runs.push(resolve));
        return changes;
      },
      onArticles: (files) => told.push(files.join()),
      onStory: ({ failed }: Changes) => told.push(failed ? 'errors' : 'story'),
      onError: (error) => told.push(String(error)),
    });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('shows the article first, and then the story as a build would', async () => {
    await add(first);
    await until(() => told.length === 1);
    expect(told).toEqual([`${article}.txt`]);
    expect(await page()).toContain(first);
    await until(() => runs.length === 1);
    runs[0]?.();
    await until(() => told.length === 2);
    expect(told[1]).toBe('story');
    expect((await changesFromDisk(folders())).changes.size).toBe(0);
  });

  it('is one with others that come at once', async () => {
    for (const sentence of [first, second, first]) await add(sentence);
    await until(() => runs.length === 1);
    runs[0]?.();
    await until(() => told.includes('story'));
    expect(told).toEqual([`${article}.txt`, 'story']);
    expect(runs).toHaveLength(1);
  });

  it('is not taken back by a run that began before it', async () => {
    await add(first);
    await until(() => runs.length === 1);
    await add(second);
    await until(() => told.length === 2);
    runs[0]?.();
    await until(() => told.length === 3);
    expect(told).toEqual([`${article}.txt`, `${article}.txt`, 'story']);
    expect(await page()).toContain(second);
    await until(() => runs.length === 2);
    runs[1]?.();
    await until(() => told.length === 4);
    expect((await changesFromDisk(folders())).changes.size).toBe(0);
  });

  it('that takes away what a claim rests on leaves the page as it was, in the end', async () => {
    const before = await page();
    const file = join(folders().seeds, `${article}.txt`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('We count 1,200', 'We count 1,300'));
    await add(first);
    await until(() => runs.length === 1);
    expect(await page()).toContain(first);
    runs[0]?.();
    await until(() => told.length === 2);
    expect(told).toEqual([`${article}.txt`, 'errors']);
    expect(await page()).toBe(before);
  });

  it('of anything else is shown with the story', async () => {
    await writeFile(
      join(folders().seeds, 'articles/third.txt'),
      'A ferry waits\n\nThe ferry waits on the quay of Riverton, the mayor said.\n',
    );
    save('articles/third.txt');
    save('topics/bridge.yaml');
    await until(() => runs.length === 1);
    runs[0]?.();
    await until(() => told.length > 0);
    expect(told).toEqual(['story']);
    expect(await readFile(join(root, 'content/articles/third.mdx'), 'utf8')).toContain('on the quay');
  });
});
