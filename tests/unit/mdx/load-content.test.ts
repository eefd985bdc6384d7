import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/hash.ts';
import { generateFromDisk } from '../../../src/generate.ts';
import { digestModules } from '../../../src/digest-modules.ts';
import { loadContent } from '../../../src/mdx/load-content.ts';
import { smallStory } from '../../helpers/stories.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'synoptic-load-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('code that makes an entry', () => {
  const digest = () => digestModules(pathToFileURL(join(home, 'src/mdx/load-content.ts')), pathToFileURL(join(home, 'package-lock.json')));
  beforeEach(async () => {
    for (const path of ['src', 'package-lock.json']) await cp(path, join(home, path), { recursive: true });
  });

  it.each([
    ['a component', 'src/mdx/components.ts'],
    ['how pages are rendered', 'src/mdx/render-mdx.ts'],
    ['how dates are written', 'src/domain/edtf.ts'],
    ['how an account is described', 'src/page-data/describe-account.ts'],
    ['what data may hold', 'src/domain/article.ts'],
    ['what stores it', 'src/mdx/load-content.ts'],
    ['a package', 'package-lock.json'],
  ])('is other code once %s changes', async (_, file) => {
    const before = digest();
    await appendFile(join(home, file), '\n');
    expect(digest()).not.toBe(before);
  });

  it('is the same while only other modules change', async () => {
    const before = digest();
    for (const file of ['components/Mark.astro', 'search/ask/rank.ts', 'english/stems.ts']) await appendFile(join(home, 'src', file), '\n');
    expect(digest()).toBe(before);
  });
});

describe('an entry', () => {
  const topic = 'bridge';
  let store = new Map<string, { id: string; digest: string }>();
  const load = async (base = '/', madeBy?: string): Promise<string> => {
    const context = {
      store: {
        keys: () => store.keys(),
        get: (id: string) => store.get(id),
        set: (entry: { id: string; digest: string }) => store.set(entry.id, entry),
      },
      config: { base },
      generateDigest: (data: object) => sha256(JSON.stringify(data)),
      parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    };
    await loadContent(home, 'topics', madeBy).load(context as never);
    return store.get(topic)?.digest ?? '';
  };
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(home, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(home, file), text.replace(from, to));
  };
  beforeEach(async () => {
    store = new Map();
    await generateFromDisk({ seeds: smallStory, content: home, cache: join(home, '.cache') });
  });

  it('is made once while nothing changes', async () => {
    await load();
    const made = store.get(topic);
    await load();
    expect(made).toBeDefined();
    expect(store.get(topic)).toBe(made);
  });

  it.each([
    ['its text', () => edit(`topics/${topic}.mdx`, 'In short', 'Briefly'), []],
    ['its data', () => edit(`data/topics/${topic}.json`, '"title": "', '"title": "New '), []],
    ['an account', () => edit('data/story.json', '"mark": "', '"mark": "X'), []],
    ['the base', () => Promise.resolve(), ['/sub/']],
    ['the code', () => Promise.resolve(), ['/', 'other']],
  ])('is made again once %s changes', async (_, change, [base, madeBy]) => {
    const before = await load();
    await change();
    expect(await load(base, madeBy)).not.toBe(before);
  });
});
