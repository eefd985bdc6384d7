import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { partPinsOf, pinsOf } from '../../../src/domain/claim.ts';
import type { TopicData } from '../../../src/domain/content.ts';
import { rowsOf } from '../../../src/domain/content.ts';
import type { Proposal } from '../../../src/domain/topic.ts';
import { topicSchema } from '../../../src/domain/topic.ts';
import { isError } from '../../../src/domain/issue.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { propose, reject } from '../../../src/propose.ts';
import { sentencesOf } from '../../helpers/sentences-of.ts';

const stories = 'tests/fixtures/stories';
const topicFile = 'topics/repair-and-toll.yaml';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-'));
  await cp(`${stories}/lockmere-bridge`, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeFile(join(folder, path), text);

async function run(topic?: string): Promise<{ summary: string; changed: string[] }> {
  const { files, summary } = await propose(folder, topic);
  const changed: string[] = [];
  for (const [path, text] of files) {
    if ((await read(path).catch(() => '')) !== text) changed.push(path);
    await write(path, text);
  }
  return { summary, changed };
}

async function proposals(): Promise<Proposal[]> {
  return topicSchema.parse(parse(await read(topicFile))).proposals;
}

async function generated() {
  const result = generate((await readSeeds(folder)).files);
  return { ...result, page: result.files.get('topics/repair-and-toll.mdx') ?? '', errors: result.issues.filter(isError) };
}

/** As an editor does it: one value of one proposal, in the text. */
async function decide(id: string, from: string, to: string): Promise<void> {
  const text = await read(topicFile);
  const at = text.indexOf(from, text.indexOf(`- id: ${id}\n`));
  await write(topicFile, text.slice(0, at) + to + text.slice(at + from.length));
}

async function reword(id: string, words: string): Promise<void> {
  const text = await read(topicFile);
  const start = text.indexOf('    text: ', text.indexOf(`- id: ${id}\n`));
  const end = start + text.slice(start + 1).search(/\n {4}\w+:/) + 1;
  await write(topicFile, `${text.slice(0, start)}    text: ${JSON.stringify(words)}${text.slice(end)}`);
}

async function addFifth(): Promise<void> {
  await write('articles/ferry-news.txt', await readFile(`${stories}/lockmere-bridge.fifth.txt`, 'utf8'));
}

describe('propose, decide, propose again', () => {
  it('keeps what was there, to the letter, and adds only proposals', async () => {
    const before = '# A topic of ours.\ntitle: Repair and toll # for now\nterms: [repair, toll, reopen]\n';
    await write(topicFile, before);
    await run();
    const after = await read(topicFile);
    expect(after.startsWith(before)).toBe(true);
    expect((await proposals()).every(({ status }) => status === 'proposed')).toBe(true);
    expect((await run()).changed).toEqual([]);
    expect((await generated()).errors).toEqual([]);
  });

  it('changes nothing on the page by writing proposals down', async () => {
    const { page } = await generated();
    await run();
    expect((await generated()).page).toBe(page);
  });

  it('never changes what was confirmed nor brings back what was rejected, when an account arrives', async () => {
    await run();
    const all = await proposals();
    const [cost, toll, ...rest] = all;
    if (!cost || !toll) throw new Error('nothing was proposed');
    for (const { id } of rest.slice(0, Math.ceil(all.length / 2) - 1))
      await decide(id, 'status: proposed', 'status: accepted # read by A.');
    await decide(cost.id, 'status: proposed', 'status: rejected');
    const reworded = rest.find(({ differs }) => !differs) as Proposal;
    await reword(reworded.id, `In our own words: ${sentencesOf(reworded)}`);
    await run();
    const decided = await read(topicFile);
    const rejectedText = sentencesOf(cost).replace(/ \[[^\]]*\]/g, '');

    await addFifth();
    const { summary } = await run();
    const after = await read(topicFile);
    expect(after.startsWith(decided.trimEnd())).toBe(true);
    expect(after.match(/# read by A\./g)).toHaveLength(Math.ceil(all.length / 2) - 1);
    expect((await proposals()).filter(({ id }) => id.startsWith(cost.id))).toHaveLength(1);
    expect((await generated()).page).not.toContain(rejectedText);
    expect(summary).toContain('adds to repair-and-toll');

    const added = (await proposals()).slice(all.length);
    for (const proposal of added)
      expect([...pinsOf(proposal), ...partPinsOf(proposal)].some(({ at }) => at.startsWith('ferry-news#'))).toBe(true);
  });

  it('brings back nothing of what was rejected at once, and leaves what was decided', async () => {
    await run();
    const [first] = await proposals();
    await decide(first?.id ?? '', 'status: proposed', 'status: accepted');
    const { files, summary } = await reject(folder, 'all');
    for (const [path, text] of files) await write(path, text);
    const all = await proposals();
    expect(all.map(({ status }) => status)).toEqual(['accepted', ...all.slice(1).map(() => 'rejected')]);
    expect(summary).toContain(`repair-and-toll: ${all.length - 1} proposals rejected`);
    await run('repair-and-toll');
    expect((await proposals()).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    await expect(reject(folder, 'single', 'repair-and-toll')).rejects.toThrow('Nothing proposed');
  });

  it('makes an accepted proposal a claim with pins, confirmed with hashes', async () => {
    await run();
    const [first] = (await proposals()).filter(({ differs }) => !differs);
    if (!first) throw new Error('nothing was proposed');
    await decide(first.id, 'status: proposed', 'status: accepted');
    await run();
    const [accepted] = (await proposals()).filter(({ status }) => status === 'accepted');
    expect(accepted?.pins.every(({ hash }) => /^[0-9a-f]{8}$/.test(hash ?? ''))).toBe(true);
    const { page, seeds, errors } = await generated();
    expect(errors).toEqual([]);
    expect(page).toContain(`<Claim id="${first.id}"`);
    expect(page).toContain('an editor has confirmed 1 of its claims');
    expect(seeds.lock.topics['repair-and-toll']).toContain(`c-${first.id}`);
  });

  it('asks for a new look where the passage of an accepted proposal changed around its words', async () => {
    await run();
    const ferry = (await proposals()).find((proposal) => sentencesOf(proposal).includes('will vote on the repair')) as Proposal;
    await decide(ferry.id, 'status: proposed', 'status: accepted');
    await run();
    await write(
      'articles/lockmere-echo.txt',
      (await read('articles/lockmere-echo.txt')).replace('on 20 March 2025.', 'on 20 March 2025. The session is public.'),
    );
    expect((await generated()).issues.map(({ code }) => code)).toContain('claim-context');
  });

  it('says what a new account confirms, contradicts and leaves out', async () => {
    await run();
    for (const { id } of await proposals()) await decide(id, 'status: proposed', 'status: accepted');
    await run();
    await addFifth();
    const { summary } = await run();
    expect(summary).toMatch(/Ferry works double shifts.* adds to repair-and-toll: \d proposal/);
    expect(summary).toMatch(/confirms +\S+/);
    expect(summary).toMatch(/contradicts +\S+/);
    expect(summary).toMatch(/leaves out +\S+/);
  });

  it('gives the pins of a proposal that joins a claim to that claim', async () => {
    await run();
    const [one, other] = (await proposals()).filter(({ differs }) => !differs);
    if (!one || !other) throw new Error('nothing was proposed');
    await decide(one.id, 'status: proposed', 'status: accepted');
    await decide(other.id, 'status: proposed', `status: accepted\n    joins: ${one.id}`);
    const { files, errors } = await generated();
    expect(errors).toEqual([]);
    const topic = JSON.parse(files.get('data/topics/repair-and-toll.json') ?? '') as TopicData;
    expect(rowsOf(topic).find(({ id }) => id === other.id)).toBeUndefined();
    await decide(other.id, `joins: ${one.id}`, 'joins: nothing-here');
    expect((await generated()).errors.map(({ code }) => code)).toEqual(['unknown-claim']);
  });

  it('proposes new names as comments, once', async () => {
    await run();
    await addFifth();
    const before = await read('entities.yaml');
    await run();
    const after = await read('entities.yaml');
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after).toMatch(/^# - \{ id: jonas-wick, kind: person, name: "Jonas Wick" \}/m);
    expect(parse(after)).toEqual(parse(before));
    await run();
    expect(await read('entities.yaml')).toBe(after);
  });

  it('for one topic writes only that topic', async () => {
    expect((await run('the-collision')).changed).toEqual(['topics/the-collision.yaml']);
    await expect(run('no-such-topic')).rejects.toThrow('There is no topic "no-such-topic"');
  });
});
