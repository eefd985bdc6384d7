import fc from 'fast-check';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cache } from '../../src/domain/cache.ts';
import type { Edtf } from '../../src/domain/edtf.ts';
import type { SeedFile } from '../../src/domain/seed.ts';
import { writeContent } from '../../src/emit/write-content.ts';
import type { ReadableArticle } from '../../src/extract/read-article.ts';
import { openCache } from '../../src/file-cache.ts';
import { filesBelow } from '../../src/files-below.ts';
import { generateFromDisk, readFromDisk } from '../../src/generate.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate, openArticles, readArticles } from '../../src/pipeline.ts';
import { readInThreads } from '../../src/read-shard.ts';
import { codesOf, readFullStory, readSmallStory, textOfSeed, withSeed } from '../helpers/seeds.ts';
import { editsOf } from '../helpers/random-edits.ts';
import { fullStory, smallStory } from '../helpers/stories.ts';

const edit = (files: SeedFile[], path: string, change: (text: string) => string) =>
  inOrder(withSeed(files, path, change(files.some((file) => file.path === path) ? textOfSeed(files, path) : '')));
/** As they are read from a folder. */
const inOrder = (files: SeedFile[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** A cache in memory, and what was made anew with it since it was last asked, kind by kind. */
function watchedCache() {
  const kept = new Map<string, string>();
  let made: string[] = [];
  const cache: Cache = <T>(kind: string, from: unknown, make: () => T, holds: (kept: T) => boolean = () => true): T => {
    const key = `${kind} ${JSON.stringify(from)}`;
    const text = kept.get(key);
    const known = text === undefined ? undefined : (JSON.parse(text) as T);
    if (known !== undefined && holds(known)) return known;
    made.push(kind);
    const value = make();
    kept.set(key, JSON.stringify(value));
    return value;
  };
  const madeAnew = () => {
    const kinds = made.sort();
    made = [];
    return kinds;
  };
  return { cache, madeAnew };
}

describe('what is read of an article', () => {
  const { cache, madeAnew } = watchedCache();

  const article = 'articles/bridge-stays-shut';
  const rule = `\nlineRules: [{ name: watermark, as: chrome, pattern: 'Seen \\d+ times', example: Seen 12 times }]\n`;
  it.each<[string, string, (text: string) => string, string[]]>([
    ['nothing', 'story.yaml', (text) => text, []],
    ['its text', `${article}.txt`, (text) => `${text}\nIt rained.\n`, ['draft', 'reading']],
    ['its date', `${article}.yaml`, (text) => text.replace('2024-10-07', '2024-10-06'), ['reading']],
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
    ['the day in its dateline', `${article}.txt`, (text) => text.replace(/\n\n/, '\n\nRIVERTON, Oct. 8 — '), ['draft', 'reading']],
  ])('is made anew after a change of %s', async (_, path, change, expected) => {
    const files = await readSmallStory();
    readArticles(files, cache);
    madeAnew();
    readArticles(edit(files, path, change), cache);
    expect(madeAnew()).toEqual(expected);
  });

  it.each<Partial<ReadableArticle>>([
    { language: 'de' },
    { publishedAt: '2024-10-09' as Edtf },
    { publishedAtSource: 'unknown' },
    { writtenAt: '2024-10-06' as Edtf },
    { blocks: [] },
  ])('is made anew where it is read as %j', async (otherwise) => {
    const { seeds, read } = readArticles(await readSmallStory(), cache);
    madeAnew();
    const [readable] = seeds.articles;
    if (!readable) throw new Error('the story has an article');
    read(readable);
    expect(madeAnew()).toEqual([]);
    read({ ...readable, ...otherwise });
    expect(madeAnew()).toEqual(['reading']);
  });
});

describe('what the machine finds in accounts', () => {
  const ferry = 'topics/ferry.yaml';
  /** The small story with two topics and a timeline that nobody wrote. */
  const readUnwritten = async () => {
    const files = (await readSmallStory()).filter(({ path }) => path !== 'events.yaml');
    const withFerry = edit(files, ferry, () => 'title: The ferry\nterms: [ferry]\nquestion: Who pays for the ferry?\n');
    const withCosts = edit(withFerry, 'topics/costs.yaml', () => 'title: The repair\nterms: [repair, county]\n');
    const withThird = edit(withCosts, 'articles/third.txt', () => `A repair of the bridge\n\n${third.join('\n\n')}\n`);
    const bare = edit(withThird, 'story.yaml', (text) => text.slice(0, text.indexOf('answer:')).replace(/accounts: .*\n/, ''));
    return edit(bare, 'topics/bridge.yaml', () => 'title: The old bridge\nterms: [old bridge]\n');
  };
  const third = [
    'Mayor Lena Okafor met the county engineers on Oct. 6, and a toll on the old bridge did not come up.',
    'The repair of the old bridge will cost $4.2 million, of which the county gives half.',
    'The ferry crosses the river twice as often since Oct. 7, and 1,200 people use it every day.',
    'The old bridge stays shut for at least five months, Mayor Okafor said on Oct. 7.',
  ];
  const all = ['answer', 'claims', 'claims', 'claims', 'events'];
  const claim = { id: 'twice', text: 'It crosses twice as often [RE].', pins: [{ at: 'bridge-stays-shut#p4', words: 'twice as often' }] };
  const proposal = { ...claim, status: 'rejected', under: 'answer' };
  const event = { id: 'shut', when: '2024-10-07', text: 'The bridge is shut [RE].', pins: [{ at: 'bridge-stays-shut#p1', words: 'shut' }] };

  it.each<[string, string, (text: string) => string, string[]]>([
    ['nothing', ferry, (text) => text, []],
    ['a topic’s question', ferry, (text) => text.replace('Who pays', 'Who really pays'), []],
    ['a claim of a topic', ferry, (text) => `${text}answer: ${JSON.stringify([claim])}\n`, []],
    ['what an editor rejected', ferry, (text) => `${text}proposals: ${JSON.stringify([proposal])}\n`, []],
    ['an event', 'events.yaml', () => JSON.stringify([event]), []],
    ['a proposed event', 'events.yaml', () => JSON.stringify([{ ...event, status: 'proposed' }]), []],
    ['a topic’s title', ferry, (text) => text.replace('The ferry', 'The quay'), all],
    ['a topic’s term', ferry, (text) => text.replace('[ferry]', '[ferry, people]'), all],
    ['a topic more', 'topics/toll.yaml', () => 'title: A toll\nterms: [toll]\n', [...all, 'claims']],
    ['the text of an article', 'articles/third.txt', (text) => text.replace('every day', 'each day'), all],
    ['the date of an article', 'articles/third.yaml', () => "publishedAt: '2024-10-08'\n", all],
    ['the mark of an article', 'articles/no-toll-planned.yaml', (text) => text.replace('mark: RR', 'mark: XX'), all],
    ['a name', 'entities.yaml', (text) => text.replace('name: Lena Okafor', 'name: Lena Maria Okafor'), all],
    ['the order of accounts', 'story.yaml', (text) => `${text}accounts: [third]\n`, all],
    ['the marks that are locked', 'addresses.lock', () => 'marks: { third: ZZ }\n', all],
  ])('is what a build from nothing finds after a change of %s', async (_, path, change, expected) => {
    const { cache, madeAnew } = watchedCache();
    const found = () => madeAnew().filter((kind) => all.includes(kind));
    const files = await readUnwritten();
    generate(files, cache);
    expect(found()).toEqual(all);
    const changed = edit(files, path, change);
    const { files: made } = generate(changed, cache);
    expect(found().sort()).toEqual(expected.toSorted());
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(generate(changed).files));
  });

  it('is written again on the page of a topic whose question is another, and on no other page', async () => {
    const { cache, madeAnew } = watchedCache();
    const files = await readUnwritten();
    generate(files, cache);
    madeAnew();
    generate(
      edit(files, ferry, (text) => text.replace('Who pays', 'Who really pays')),
      cache,
    );
    expect(madeAnew()).toEqual(['mdx']);
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
    const edits = fc.constantFrom(
      ...editsOf(at('seeds')),
      async () => rm(at('cache'), { recursive: true, force: true }),
      async () => rm(at('content'), { recursive: true, force: true }),
    );
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        await edit();
        const { failed } = await run();
        if (!failed) expect(await textsBelow(at('content'))).toEqual(await clean());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a story of many articles', () => {
  const ARTICLES = 320;
  let folders = { seeds: '', content: '', cache: '' };
  beforeEach(async () => {
    const root = await mkdtemp(join(tmpdir(), 'synoptic-threads-'));
    folders = { seeds: join(root, 'seeds'), content: join(root, 'content'), cache: join(root, 'cache') };
    await mkdir(folders.seeds);
    for (let i = 0; i < ARTICLES; i++)
      await writeFile(join(folders.seeds, `a${i}.txt`), `Ferry ${i} waits\n\nThe ferry number ${i} waits, Mayor Lena Okafor said.\n`);
  });
  afterEach(() => rm(dirname(folders.seeds), { recursive: true }));

  const readings = async () => (await filesBelow(folders.cache)).filter((path) => path.split('/')[1] === 'reading').length;

  it('is read by all cores before it is generated, and only where much is unread', async () => {
    const { files } = await readSeeds(folders.seeds);
    const task = { files, folder: folders.cache, code: 'a code of its own' };
    await readInThreads(task, 299);
    expect(await readings()).toBe(0);
    await readInThreads(task, ARTICLES);
    expect(await readings()).toBe(availableParallelism() < 2 ? 0 : ARTICLES);
  });

  it('is the same read by several threads, and read again when a name is listed that all hold', async () => {
    const clean = async () => {
      const alone = { ...folders, content: `${folders.content}-clean` };
      await writeContent(alone.content, generate((await readSeeds(folders.seeds)).files).files);
      return textsBelow(alone.content);
    };
    const unread = async () => {
      const cache = openCache(folders.cache, 'a code of its own');
      const { read, seeds, unread: among } = openArticles((await readSeeds(folders.seeds)).files, cache.take);
      const before = among(cache.has).length;
      for (const article of seeds.articles) read(article);
      return before;
    };
    expect([await unread(), await unread()]).toEqual([ARTICLES, 0]);
    await generateFromDisk(folders);
    expect(await textsBelow(folders.content)).toEqual(await clean());
    await writeFile(join(folders.seeds, 'entities.yaml'), '- { id: lena-okafor, kind: person, name: Lena Okafor }\n');
    expect(await unread()).toBe(ARTICLES);
    await generateFromDisk(folders);
    expect(await textsBelow(folders.content)).toEqual(await clean());
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
