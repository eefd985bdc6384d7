import fc from 'fast-check';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cache } from '../../src/domain/cache.ts';
import type { SeedFile } from '../../src/domain/seed.ts';
import { filesBelow } from '../../src/files-below.ts';
import { generateFromDisk, readFromDisk } from '../../src/generate.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate, readArticles } from '../../src/pipeline.ts';
import { codesOf, readFullStory, readSmallStory, textOfSeed, withSeed } from '../helpers/seeds.ts';
import { fullStory, smallStory } from '../helpers/stories.ts';

describe('what is read of an article', () => {
  const kept = new Map<string, unknown>();
  /** What is made anew, kind by kind, of seeds that differ in one file from those that were read before. */
  const madeAnew = (files: SeedFile[]) => {
    const made: string[] = [];
    const cache: Cache = <T>(kind: string, from: unknown, make: () => T): T => {
      const key = `${kind} ${JSON.stringify(from)}`;
      if (!kept.has(key)) {
        made.push(kind);
        kept.set(key, make());
      }
      return kept.get(key) as T;
    };
    readArticles(files, cache);
    return made.sort();
  };
  const edit = (files: SeedFile[], path: string, change: (text: string) => string) =>
    withSeed(files, path, change(files.some((file) => file.path === path) ? textOfSeed(files, path) : ''));

  const article = 'articles/bridge-stays-shut';
  const rule = `\nlineRules: [{ name: watermark, as: chrome, pattern: 'Seen \\d+ times', example: Seen 12 times }]\n`;
  it.each<[string, string, (text: string) => string, string[]]>([
    ['nothing', 'story.yaml', (text) => text, []],
    ['its text', `${article}.txt`, (text) => `${text}\nIt rained.\n`, ['draft', 'reading']],
    ['its date', `${article}.yaml`, (text) => `${text}publishedAt: '2024-10-07'\n`, ['reading']],
    ['only its label', `${article}.yaml`, (text) => text.replace(/label: .*/, 'label: the Echo'), []],
    ['a name', 'entities.yaml', (text) => text.replace('Lena Okafor', 'Lena Oku'), ['reading', 'reading']],
    ['a line rule', 'story.yaml', (text) => text + rule, ['draft', 'draft']],
    ['a term that it holds', 'topics/bridge.yaml', (text) => text.replace('terms: [old bridge]', 'terms: [a people day]'), ['reading']],
    [
      'a term that it does not hold',
      'topics/bridge.yaml',
      (text) => text.replace('terms: [old bridge]', 'terms: [old bridge, sawmill]'),
      [],
    ],
    ['a claim', 'topics/bridge.yaml', (text) => text.replace('What does it cost?', 'What is the price?'), []],
  ])('is made anew after a change of %s', async (_, path, change, expected) => {
    const files = await readSmallStory();
    madeAnew(files);
    expect(madeAnew(edit(files, path, change))).toEqual(expected);
  });
});

async function textsBelow(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const path of await filesBelow(folder)) texts[path] = await readFile(join(folder, path), 'utf8');
  return texts;
}

describe('a story on disk', () => {
  let root = '';
  const at = (path: string) => join(root, path);
  const run = () => generateFromDisk({ seeds: at('seeds'), content: at('content'), cache: at('cache') });
  const clean = async () => Object.fromEntries(generate((await readSeeds(at('seeds'))).files).files);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'synoptic-generate-'));
    await cp(smallStory, at('seeds'), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is left alone where nothing has changed, and says again what is wrong', async () => {
    await writeFile(at('seeds/articles/third.txt'), 'A ferry waits\n\nThe ferry waits on the quay of Riverton, the mayor said.\n');
    const first = await run();
    const again = await run();
    expect(codesOf(first.issues)).toContain('no-date');
    expect({ ...again, changed: first.changed }).toEqual(first);
    expect(again.changed).toEqual([]);
  });

  it.each([
    ['changed', () => appendFile(at('content/topics/bridge.mdx'), 'By hand.')],
    ['missing', () => rm(at('content/data/story.json'))],
    ['added', () => writeFile(at('content/topics/mine.mdx'), 'By hand.')],
    ['gone altogether', () => rm(at('content'), { recursive: true })],
  ])('is written again where a file of content/ is %s', async (_, harm) => {
    await run();
    await harm();
    await run();
    expect(await textsBelow(at('content'))).toEqual(await clean());
  });

  it('with errors stays as it was, and has the errors again each time', async () => {
    await run();
    const before = await textsBelow(at('content'));
    await appendFile(at('seeds/topics/bridge.yaml'), '\nanswr: []\n');
    for (const { failed, issues } of [await run(), await run()]) {
      expect(failed).toBe(true);
      expect(codesOf(issues)).toContain('unknown-key');
    }
    expect(await textsBelow(at('content'))).toEqual(before);
  });

  it('is the same after any edits as if it were made anew', async () => {
    const seeds = at('seeds');
    const lines = ['It rained in Riverton.', '“We wait for the ferry,” Mayor Lena Okafor said on Monday.', 'Ada Quill counted 300 people.'];
    const edits = fc.constantFrom(
      async () => appendFile(join(seeds, 'articles/bridge-stays-shut.txt'), `\n\n${lines[0]}\n`),
      async () => appendFile(join(seeds, 'articles/no-toll-planned.txt'), `\n\n${lines[1]}\n`),
      async () => writeFile(join(seeds, 'articles/third.txt'), `A ferry waits\n\n${lines.join('\n\n')}\n`),
      async () => writeFile(join(seeds, 'articles/third.yaml'), `publishedAt: '2024-10-06'\nrights: link\n`),
      async () => rm(join(seeds, 'articles/third.txt'), { force: true }),
      async () => rm(join(seeds, 'articles/third.yaml'), { force: true }),
      async () => writeFile(join(seeds, 'topics/ferry.yaml'), 'title: The ferry\nterms: [ferry]\n'),
      async () => writeFile(join(seeds, 'topics/ferry.yaml'), 'title: The quay\nterms: [quay, ferry]\n'),
      async () => rm(join(seeds, 'topics/ferry.yaml'), { force: true }),
      async () => rm(at('cache'), { recursive: true, force: true }),
      async () => rm(at('content'), { recursive: true, force: true }),
    );
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        await edit();
        const { failed } = await run();
        if (!failed) expect(await textsBelow(at('content'))).toEqual(await clean());
      }),
      { numRuns: 30 },
    );
  });
});

describe('four parts of a story', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'synoptic-shards-'));
  });
  afterEach(() => rm(root, { recursive: true }));
  const foldersOf = (name: string) => ({ seeds: fullStory, content: join(root, name, 'content'), cache: join(root, name, 'cache') });
  it('read by four machines and copied together are the whole, byte for byte', async () => {
    const counts = [];
    for (const part of [1, 2, 3, 4]) {
      const machine = foldersOf(`machine-${part}`);
      counts.push((await readFromDisk(machine, { part, of: 4 })).articles);
      await cp(machine.cache, foldersOf('merged').cache, { recursive: true });
    }
    expect(counts.reduce((a, b) => a + b)).toBe((await readFullStory()).filter(({ path }) => path.endsWith('.txt')).length);
    await readFromDisk(foldersOf('one'), { part: 1, of: 1 });
    expect(await textsBelow(foldersOf('merged').cache)).toEqual(await textsBelow(foldersOf('one').cache));
    for (const name of ['merged', 'one', 'none']) {
      if (name === 'none') await rm(foldersOf(name).cache, { recursive: true, force: true });
      await generateFromDisk(foldersOf(name));
    }
    expect(await textsBelow(foldersOf('merged').content)).toEqual(await textsBelow(foldersOf('none').content));
    expect(await textsBelow(foldersOf('one').content)).toEqual(await textsBelow(foldersOf('none').content));
  });
});
