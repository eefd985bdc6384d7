import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mkdir } from 'node:fs/promises';
import type { Lock } from '../../src/domain/lock.ts';
import { lockSchema } from '../../src/domain/lock.ts';
import { generate } from '../../src/pipeline.ts';
import { propose } from '../../src/propose.ts';
import { codesOf, readSmallStory, readFullStory, textOfSeed } from '../helpers/seeds.ts';
import { fullStory } from '../helpers/stories.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-'));
  for (const { path, bytes } of await readSmallStory()) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});

afterEach(() => rm(folder, { recursive: true }));

async function run(): Promise<Map<string, string>> {
  const { files } = await propose(folder);
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  return files;
}

async function readLock(): Promise<Lock> {
  return lockSchema.parse(parse(await readFile(join(folder, 'addresses.lock'), 'utf8')));
}

describe('npm run propose', () => {
  it('says how many pins it has confirmed, in all files together, and of one topic no more than that', async () => {
    const fullFolder = await mkdtemp(join(tmpdir(), 'synoptic-'));
    for (const { path, bytes } of await readFullStory()) {
      await mkdir(join(fullFolder, path, '..'), { recursive: true });
      await writeFile(join(fullFolder, path), new TextDecoder().decode(bytes).replace(/^ *hash: .*\n/gm, ''));
    }
    const each = [];
    for (const topic of ['nato-stance', 'security-guarantees', 'events'])
      each.push((await propose(fullFolder, topic)).summary.split('\n').at(-1));
    const all = (await propose(fullFolder)).summary.split('\n').at(-1);
    const counts = each.map((said = '') => Number(/^(\d+) pins confirmed$/.exec(said)?.[1]));
    expect(
      counts.every((count) => count > 0),
      each.join(),
    ).toBe(true);
    const [, together] = /^(\d+) pins confirmed; addresses recorded in addresses\.lock$/.exec(all ?? '') ?? [];
    expect(Number(together)).toBeGreaterThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
    await rm(fullFolder, { recursive: true });
  });

  it('only adds lines: comments, order and layout stay', async () => {
    const before = textOfSeed(await readSmallStory(), 'topics/bridge.yaml').split('\n');
    const after = (await run()).get('topics/bridge.yaml')?.split('\n') ?? [];
    const added = after.filter((line) => !before.includes(line));
    expect(added.length).toBe(5);
    for (const line of added) expect(line).toMatch(/^ +hash: "[0-9a-f]{8}"$|words: .*, hash: "[0-9a-f]{8}" \} # on one line$/);
    expect(after.filter((line) => !/^ *hash:/.test(line)).map((line) => line.replace(/, hash: "[0-9a-f]{8}"/, ''))).toEqual(before);
  });

  it('confirms every pin and records every address, so that nothing is left to report', async () => {
    await run();
    const { files } = await readSeeds(folder);
    const { issues, seeds } = generate(files);
    expect(codesOf(issues)).toEqual([]);
    expect(JSON.stringify([...seeds.topics.values()]).match(/"hash"/g)).toHaveLength(5);
    expect(Object.keys(seeds.lock.articles)).toEqual(['bridge-stays-shut', 'no-toll-planned']);
  });

  it('knows an article and a topic whose address every object has, and writes into the file that is there', async () => {
    await run();
    await writeFile(join(folder, 'topics/constructor.yml'), 'title: The constructor\nterms: [toll]\n');
    await writeFile(
      join(folder, 'articles/constructor.txt'),
      'Who builds\n\nThe constructor of the bridge plans no toll, the mayor of Riverton said on Monday.',
    );
    const files = await run();
    expect([...files.keys()]).not.toContain('topics/constructor.yaml');
    expect(parse(files.get('addresses.lock') ?? '')).toMatchObject({
      articles: { constructor: { p1: expect.stringMatching(/^[0-9a-f]{16}$/) as string } },
    });
    expect([...(await run()).keys()]).toEqual(['addresses.lock']);
  });

  it.each([
    ['addresses.lock', '<<<<<<< ours\narticles: {}\n'],
    ['topics/bridge.yaml', 'title: The bridge\nquestion: Why?\nclaim: []\n'],
  ])('writes nothing while %s cannot be read, and says why', async (path, text) => {
    await run();
    await writeFile(join(folder, path), text);
    await expect(propose(folder)).rejects.toThrow(`  ${path}:`);
  });

  it('writes nothing for a topic that is not there', async () => {
    await expect(propose(folder, 'brigde')).rejects.toThrow('There is no topic "brigde"; the topics are: bridge');
  });

  it('writes nothing into a file in UTF-16, which it would destroy', async () => {
    const path = join(folder, 'topics/bridge.yaml');
    await writeFile(path, Buffer.from(`\ufeff${await readFile(path, 'utf8')}`, 'utf16le'));
    await expect(propose(folder)).rejects.toThrow('topics/bridge.yaml is not in UTF-8: nothing was written');
  });

  it.each(['constructor', 'to-string', 'valueof'])('takes the topic and the article "%s" like any other', async (name) => {
    await writeFile(join(folder, `topics/${name}.yaml`), 'title: The builder\nquestion: Who built it?\nterms: [bridge]\n');
    await writeFile(join(folder, `articles/${name}.txt`), 'The builder\n\nThe bridge was built in a week by Lena Okafor. She said so.\n');
    await run();
    expect(Object.keys((await readLock()).articles)).toContain(name);
    expect((await readLock()).topics[name]).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await run();
    const lock = await readFile(join(folder, 'addresses.lock'), 'utf8');
    expect([...(await run())]).toEqual([['addresses.lock', lock]]);
  });

  it('confirms anew only the pin whose hash was taken out', async () => {
    await run();
    const path = join(folder, 'topics/bridge.yaml');
    const confirmed = await readFile(path, 'utf8');
    await writeFile(path, confirmed.replace(/\n +hash: .*/, ''));
    expect((await run()).get('topics/bridge.yaml')).toBe(confirmed);
  });

  it('starts entities.yaml where there is none, with nothing in it that has an effect', async () => {
    await rm(join(folder, 'entities.yaml'), { force: true });
    const before = generate((await readSeeds(folder)).files);
    const written = (await run()).get('entities.yaml') ?? '';
    expect(written).toMatch(/^# - \{ id: [a-z-]+, kind: (?:person|organisation|place), name: "/m);
    expect(parse(written)).toBeNull();
    expect([...generate((await readSeeds(folder)).files).story.entities]).toEqual([...before.story.entities]);
  });

  it('has nothing left to do in a story in which everything is confirmed', async () => {
    const seeds = await readFullStory();
    const { files } = await propose(fullStory);
    expect([...files.keys()]).toEqual(['addresses.lock']);
    expect(parse(files.get('addresses.lock') ?? '')).toEqual(parse(textOfSeed(seeds, 'addresses.lock')));
  });
});
