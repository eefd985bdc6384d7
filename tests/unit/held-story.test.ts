import fc from 'fast-check';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeedFile } from '../../src/domain/seed.ts';
import { changesFromDisk } from '../../src/generate.ts';
import type { HeldStory } from '../../src/held-story.ts';
import { linkHeld } from '../../src/held-story.ts';
import { linkArticles } from '../../src/pipeline.ts';
import { editsOf } from '../helpers/random-edits.ts';
import { readSmallStory, textOfSeed, withSeed } from '../helpers/seeds.ts';
import { smallStory } from '../helpers/stories.ts';

describe('a story that is held from one run to the next', () => {
  /** How often it is linked where a second run has other seeds. */
  async function timesLinked(edit: (files: SeedFile[]) => SeedFile[]): Promise<number> {
    const held: HeldStory = {};
    let times = 0;
    const files = await readSmallStory();
    for (const seeds of [files, edit(files)])
      await linkHeld(held, seeds, [], () => {
        times++;
        return Promise.resolve(linkArticles(seeds));
      });
    return times;
  }

  /** The same files with another text of one, in its place. */
  const change = (path: string, from: RegExp, to: string) => (files: SeedFile[]) =>
    files.map((file) => {
      if (file.path !== path) return file;
      const text = textOfSeed(files, path).replace(from, to);
      expect(text).not.toBe(textOfSeed(files, path));
      return { ...file, bytes: new TextEncoder().encode(text) };
    });

  it.each<[string, (files: SeedFile[]) => SeedFile[], number]>([
    ['nothing', (files) => files, 1],
    ['the question of a topic', change('topics/bridge.yaml', /question: .*/, 'question: What now?'), 1],
    ['an event', change('events.yaml', /text: .*/, 'text: It rains.'), 1],
    ['a term of a topic', change('topics/bridge.yaml', /terms: .*/, 'terms: [ferry]'), 2],
    ['an article', change('articles/bridge-stays-shut.txt', /$/, '\n\nIt rained.\n'), 2],
    ['the story', change('story.yaml', /title: .*/, 'title: The wet bridge'), 2],
    ['a new topic', (files) => withSeed(files, 'topics/ferry.yaml', 'title: The ferry\n'), 2],
    ['a topic with an error', change('topics/bridge.yaml', /title: .*/, 'title: 4'), 2],
  ])('is linked again or not where this is changed: %s', async (_, edit, times) => {
    expect(await timesLinked(edit)).toBe(times);
  });
});

describe('after thirty random edits, with a run after each', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'synoptic-held-'));
    await cp(smallStory, join(root, 'seeds'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('a story that is held is as if it were linked anew', async () => {
    const seeds = join(root, 'seeds');
    const run = (name: string, held?: HeldStory) =>
      changesFromDisk({ seeds, content: join(root, name, 'content'), cache: join(root, name, 'cache') }, held);
    const held: HeldStory = {};
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...editsOf(seeds)), async (edit) => {
        await edit();
        expect(await run('held', held)).toEqual(await run('anew'));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
