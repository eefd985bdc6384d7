import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account, Citation } from '../../../src/domain/content.ts';
import { renderMdx } from '../../../src/mdx/render-mdx.ts';
import { checkAddresses } from '../../../src/check/check-addresses.ts';
import { formatIssues } from '../../../src/check/format-issues.ts';
import type { Lock } from '../../../src/domain/lock.ts';
import type { SeedFile } from '../../../src/domain/seed.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { forget, propose } from '../../../src/propose.ts';
import { codesOf, readFullStory, readSmallStory, textOfSeed, withSeed } from '../../helpers/seeds.ts';
import { smallStory } from '../../helpers/stories.ts';

const lock: Lock = {
  articles: { 'bridge-stays-shut': { p1: '0'.repeat(16), p2: '1'.repeat(16) } },
  topics: { bridge: ['c-four-million', 'q-what-does-it-cost'] },
  quotes: { 'we-spoke-of-rust': '2'.repeat(16) },
  events: ['engineers-meeting'],
};

describe('an address that was given once', () => {
  it('is reported when it would disappear', () => {
    const now: Lock = {
      articles: { 'bridge-stays-shut': { p1: '0'.repeat(16) } },
      topics: { bridge: ['q-what-does-it-cost'] },
      quotes: {},
      events: [],
    };
    expect(formatIssues(checkAddresses(lock, now))).toMatchInlineSnapshot(`
      "error address-lost  4 in 1 file
        addresses.lock: /articles/bridge-stays-shut/#p2 would disappear
        addresses.lock: /topics/bridge/#c-four-million would disappear
        addresses.lock: /quotes/#q-we-spoke-of-rust would disappear
        addresses.lock: /timeline/#e-engineers-meeting would disappear
        → Restore the text, or list the id under \`was\` of the claim, question or event that replaces it. Where neither can be, as of a quotation that a new version reads differently: npm run propose -- --forget <address>, or lost for all.
      4 errors, 0 warnings"
    `);
  });

  it('may change its text', () => {
    expect(checkAddresses(lock, { ...lock, articles: { 'bridge-stays-shut': { p1: 'f'.repeat(16), p2: '1'.repeat(16) } } })).toEqual([]);
  });

  it('is missed when it is new and not recorded', () => {
    expect(formatIssues(checkAddresses(lock, { ...lock, events: ['engineers-meeting', 'second-meeting'] }))).toMatchInlineSnapshot(`
      "warning address-unrecorded  addresses.lock
        1 new address is not recorded yet: /timeline/#e-second-meeting
        → Run npm run propose to record it in addresses.lock.
      0 errors, 1 warning"
    `);
  });

  it('is asked of no story that has recorded none', () => {
    expect(checkAddresses({ articles: {}, topics: {}, quotes: {}, events: [] }, lock)).toEqual([]);
  });

  it('is still there for every one in the lock of a whole story', async () => {
    const { issues, seeds } = generate(await readFullStory());
    expect(Object.keys(seeds.lock.articles).sort()).toEqual(seeds.articles.map(({ slug }) => slug).sort());
    expect(codesOf(issues).filter((code) => code.startsWith('address'))).toEqual([]);
  });

  it('stays with a passage when a paragraph is put before it', async () => {
    const files = await recordedStory();
    const path = 'articles/bridge-stays-shut.txt';
    const longer = textOfSeed(files, path).replace(
      '\n\nMayor Lena',
      '\n\nA paragraph that nobody wrote before stands here now. It is the first one of all.\n\nMayor Lena',
    );
    expect(longer).not.toBe(textOfSeed(files, path));
    expect(codesOf(generate(withSeed(files, path, longer)).issues)).toEqual(['address-unrecorded']);
  });

  it('is lost, and the build says so, when its passage is taken out', async () => {
    const files = await recordedStory();
    const path = 'articles/bridge-stays-shut.txt';
    const shorter = textOfSeed(files, path).replace(/\n\nDr\. Ada Quill[^\n]*/, '');
    const lost = generate(withSeed(files, path, shorter)).issues.filter(({ code }) => code === 'address-lost');
    expect(lost.map(({ message, severity }) => [severity, message])).toEqual([
      ['error', '/articles/bridge-stays-shut/#p3 would disappear'],
      ['error', '/quotes/#q-older-than-any-of-us would disappear'],
    ]);
  });

  it('leads to the claim that took its place', async () => {
    const files = await recordedStory();
    const path = 'topics/bridge.yaml';
    const renamed = textOfSeed(files, path).replace('- id: people-a-day\n', '- id: what-okafor-counts\n        was: [people-a-day]\n');
    const { issues, files: content } = generate(withSeed(files, path, renamed));
    expect(codesOf(issues)).toEqual(['address-unrecorded']);
    expect(content.get('topics/bridge.mdx')).toContain('<Claim id="what-okafor-counts" was="people-a-day">');
    const story = JSON.parse(content.get('data/story.json') ?? '{}') as { accounts: Account[] };
    const { citations } = JSON.parse(content.get('data/topics/bridge.json') ?? '{}') as { citations: Citation[] };
    const page = renderMdx(content.get('topics/bridge.mdx') ?? '', { base: '/', ...story, manyAccounts: false, citations });
    expect(page.html).toContain('<span id="c-people-a-day"></span><span class="claim" id="c-what-okafor-counts">');
  });
});

describe('an address that is lost for good', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'synoptic-forget-'));
    const files = await recordedStory();
    const path = 'articles/bridge-stays-shut.txt';
    const shorter = withSeed(files, path, textOfSeed(files, path).replace(/\n\nDr\. Ada Quill[^\n]*/, ''));
    for (const { path: name, bytes } of shorter) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
  });
  afterEach(() => rm(folder, { recursive: true }));

  const lost = async () => codesOf(generate((await readSeeds(folder)).files).issues).filter((code) => code === 'address-lost').length;
  const run = async (address: string) => {
    const { files, summary } = await forget(folder, address);
    for (const [path, text] of files) await writeFile(join(folder, path), text);
    return summary;
  };

  it('is let go of by its name, a quotation too, or with all that are', async () => {
    expect(await lost()).toBe(2);
    expect(await run('/quotes/#q-older-than-any-of-us')).toBe('/quotes/#q-older-than-any-of-us\n1 address forgotten');
    expect(await lost()).toBe(1);
    expect(await run('lost')).toBe('/articles/bridge-stays-shut/#p3\n1 address forgotten');
    expect(await lost()).toBe(0);
  });

  it('is given to nothing else, and stays forgotten after the next proposals', async () => {
    await run('lost');
    const path = join(folder, 'articles/bridge-stays-shut.txt');
    await writeFile(path, `${await readFile(path, 'utf8')}\n\nThe river froze in the night, and nobody saw the ferry move.\n`);
    for (const [name, text] of (await propose(folder)).files) await writeFile(join(folder, name), text);
    const { seeds, issues } = generate((await readSeeds(folder)).files);
    expect(codesOf(issues).filter((code) => code.startsWith('address'))).toEqual([]);
    const ids = seeds.articles
      .find(({ slug }) => slug === 'bridge-stays-shut')
      ?.blocks.flatMap((block) => ('passage' in block ? block.passage.id : []));
    expect(ids).not.toContain('p3');
  });

  it('is none that is still given', async () => {
    await expect(forget(folder, '/articles/bridge-stays-shut/#p1')).rejects.toThrow(
      'No lost address is "/articles/bridge-stays-shut/#p1". Those that are: /articles/bridge-stays-shut/#p3, /quotes/#q-older-than-any-of-us',
    );
  });
});

/** The small story with all its addresses recorded. */
async function recordedStory(): Promise<SeedFile[]> {
  const { files } = await propose(smallStory);
  return [...files].reduce((seeds, [path, text]) => withSeed(seeds, path, text), await readSmallStory());
}
