import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeContent } from '../../../src/emit/write-content.ts';
import type { Content } from '../../../src/mdx/read-content.ts';
import { openContent } from '../../../src/mdx/read-content.ts';
import { generate } from '../../../src/pipeline.ts';
import { readSmallStory } from '../../helpers/seeds.ts';

describe('content', () => {
  let folder = '';
  let content: Content;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'synoptic-read-')), 'content');
    await writeContent(folder, generate(await readSmallStory()).files);
    content = openContent(folder);
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  /** As the generator does it: beside the file, then into its place. */
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, 'next'), text.replace(from, to));
    await rename(join(folder, 'next'), join(folder, file));
  };
  const read = async () => ({
    bridge: await content.read('topics', 'bridge'),
    article: await content.read('articles', 'bridge-stays-shut'),
    story: await content.read('story'),
  });

  it.each([
    ['nothing', () => Promise.resolve(), []],
    ['the text of a topic', () => edit('topics/bridge.mdx', 'In short', 'Briefly'), ['bridge']],
    ['the data of a topic', () => edit('data/topics/bridge.json', '"title": "', '"title": "New '), ['bridge']],
    ['the data of an article', () => edit('data/articles/bridge-stays-shut.json', '"text": "', '"text": "Now '), ['article']],
    ['an account', () => edit('data/story.json', '"mark": "', '"mark": "X'), ['story']],
  ])('is read again where %s has changed, and there alone', async (_, change, expected) => {
    const before = await read();
    await change();
    const after = await read();
    const names = Object.keys(before) as (keyof typeof before)[];
    expect(names.filter((name) => after[name] !== before[name])).toEqual(expected);
    expect(names.filter((name) => after[name].digest !== before[name].digest)).toEqual(expected);
  });

  it('has the ids of a kind in order, and none where nothing is of it', async () => {
    expect(content.ids('articles')).toEqual(['bridge-stays-shut', 'no-toll-planned']);
    await rm(join(folder, 'data/people'), { recursive: true, force: true });
    expect(content.ids('people')).toEqual([]);
  });

  it('says what to do where a file is missing, or is not what the site reads', async () => {
    await expect(content.read('topics', 'ferry')).rejects.toThrow('data/topics/ferry.json is missing; generate it anew');
    await writeFile(join(folder, 'data/topics/ferry.json'), '{"slug": 1}');
    await expect(content.read('topics', 'ferry')).rejects.toThrow('data/topics/ferry.json is not what the site reads; generate it anew');
  });
});
