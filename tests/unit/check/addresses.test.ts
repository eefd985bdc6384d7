import { describe, expect, it } from 'vitest';
import type { Account, Citation } from '../../../src/domain/content.ts';
import { renderMdx } from '../../../src/mdx/render-mdx.ts';
import { checkAddresses } from '../../../src/check/check-addresses.ts';
import { formatIssues } from '../../../src/check/format-issues.ts';
import type { Lock } from '../../../src/domain/lock.ts';
import { generate } from '../../../src/pipeline.ts';
import { codesOf, readOwnSeeds, textOfSeed, withSeed } from '../../helpers/seeds.ts';

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
      "error address-lost  addresses.lock
        /articles/bridge-stays-shut/#p2 would disappear
        → Restore it, or name its id under \`was\` of the claim that took its place: an address once published keeps working.
      error address-lost  addresses.lock
        /topics/bridge/#c-four-million would disappear
        → Restore it, or name its id under \`was\` of the claim that took its place: an address once published keeps working.
      error address-lost  addresses.lock
        /quotes/#q-we-spoke-of-rust would disappear
        → Restore it, or name its id under \`was\` of the claim that took its place: an address once published keeps working.
      error address-lost  addresses.lock
        /timeline/#e-engineers-meeting would disappear
        → Restore it, or name its id under \`was\` of the claim that took its place: an address once published keeps working.
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

  it('is still there for every one in the lock of this repository', async () => {
    const files = await readOwnSeeds();
    const { issues, seeds } = generate(files);
    expect(Object.keys(seeds.lock.articles)).toHaveLength(5);
    expect(codesOf(issues).filter((code) => code.startsWith('address'))).toEqual([]);
  });

  it('stays with a passage when a paragraph is put before it', async () => {
    const files = await readOwnSeeds();
    const path = 'articles/no-us-peacekeepers.txt';
    const longer = textOfSeed(files, path).replace(
      '\n\nRuins after',
      '\n\nA paragraph that nobody wrote before stands here now. It is the first one of all.\n\nRuins after',
    );
    expect(longer).not.toBe(textOfSeed(files, path));
    expect(codesOf(generate(withSeed(files, path, longer)).issues).filter((code) => code !== 'address-unrecorded')).toEqual([]);
  });

  it('is lost, and the build says so, when its passage is taken out', async () => {
    const files = await readOwnSeeds();
    const path = 'articles/no-us-peacekeepers.txt';
    const shorter = textOfSeed(files, path).replace(/\n\nRuins after[^\n]*/, '');
    const lost = generate(withSeed(files, path, shorter)).issues.filter(({ code }) => code === 'address-lost');
    expect(lost.map(({ message, severity }) => [severity, message])).toEqual([
      ['error', '/articles/no-us-peacekeepers/#p1 would disappear'],
    ]);
  });

  it('leads to the claim that took its place', async () => {
    const files = await readOwnSeeds();
    const path = 'topics/nato-stance.yaml';
    const renamed = textOfSeed(files, path).replace(
      '- id: rutte-coming-days\n',
      '- id: what-rutte-adds\n        was: [rutte-coming-days]\n',
    );
    const { issues, files: content } = generate(withSeed(files, path, renamed));
    expect(codesOf(issues).filter((code) => code !== 'address-unrecorded')).toEqual([]);
    expect(content.get('topics/nato-stance.mdx')).toContain('<Claim id="what-rutte-adds" was="rutte-coming-days">');
    const story = JSON.parse(content.get('data/story.json') ?? '{}') as { accounts: Account[] };
    const { citations } = JSON.parse(content.get('data/topics/nato-stance.json') ?? '{}') as { citations: Citation[] };
    const page = renderMdx(content.get('topics/nato-stance.mdx') ?? '', { base: '/', ...story, citations, references: new Map() });
    expect(page.html).toContain('<span id="c-rutte-coming-days"></span><span class="claim" id="c-what-rutte-adds">');
  });
});
