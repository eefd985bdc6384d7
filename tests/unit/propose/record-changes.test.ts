import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TopicData } from '../../../src/domain/content.ts';
import { LOCK_FILE } from '../../../src/domain/lock.ts';
import type { Change } from '../../../src/domain/record.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { propose } from '../../../src/propose.ts';
import { codesOf } from '../../helpers/seeds.ts';
import { smallStory } from '../../helpers/stories.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-record-'));
  await cp(smallStory, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

type Line = [id: string, text: string, more?: string];

/** The topic gets these claims, each on a passage that backs it. */
async function write(claims: Line[], rest = ''): Promise<void> {
  const yaml = claims.map(([id, text, more = '']) => {
    const pins = 'pins: [{ at: no-toll-planned#p3, words: The repair will cost $4.2 million }]';
    return `      - id: ${id}\n        text: ${text}\n${more && `        ${more}\n`}        ${pins}\n`;
  });
  const head = 'title: The old bridge\nquestions:\n  - id: cost\n    question: What does it cost?\n    claims:\n';
  await writeFile(join(folder, 'topics/bridge.yaml'), `${head}${yaml.join('')}${rest}`);
}

async function build() {
  return generate((await readSeeds(folder)).files);
}

/** What `npm run propose` writes and says on a day in January. */
async function record(day: number): Promise<string> {
  const { files, summary } = await propose(folder, undefined, new Date(Date.UTC(2025, 0, day)));
  for (const [path, text] of files) await writeFile(join(folder, path), text);
  return summary;
}

/** What readers of a build are told. */
async function told(): Promise<{ changes: Change[]; told: number; since?: string }> {
  return JSON.parse((await build()).files.get('data/changes.json') ?? '') as Awaited<ReturnType<typeof told>>;
}

async function changes(): Promise<unknown[]> {
  return (await told()).changes.map(({ n, on, topic, claim, what, note }) =>
    [n, on.slice(-2), `${topic ?? ''} ${claim}`, what, note].filter((part) => part !== undefined),
  );
}

const warnings = async () => codesOf((await build()).issues).filter((code) => /^(?:address|change)-/.test(code));

const cost: Line = ['cost', 'The repair will cost $4.2 million [RR].'];
const price: Line = ['price', 'It costs $4.2 million [RR].'];
const sum: Line = ['sum', 'The sum is $4.2 million [RR].'];
const bill: Line = ['bill', 'The bill is $4.2 million [RR].'];

describe('three builds of a story that grows', () => {
  it('mark exactly the changed claims, each with what an editor wrote of it', async () => {
    await write([cost, price, sum]);
    await record(1);
    expect(await told()).toEqual({ since: '2025-01-01', told: 0, changes: [] });

    await write([cost, ['price', 'Repairs cost $4.2 million [RR].'], sum, bill]);
    expect(await warnings()).toContain('change-unrecorded');
    expect(await record(2)).toContain('2 changes recorded for readers: 1 reworded, 1 new');
    expect(await warnings()).toEqual([]);
    const second = [
      [1, '02', 'bridge price', 'reworded'],
      [2, '02', 'bridge bill', 'new'],
    ];
    expect(await changes()).toEqual(second);

    // One is corrected, one only gets another id, one goes; the home page tells something else, too.
    const renamed: Line = ['amount', 'Repairs cost $4.2 million [RR].', 'was: [price]'];
    const withdrawn = 'withdrawn:\n  - { id: sum, reason: It told the cost a second time. }\n';
    await write([['cost', 'The repair is to cost $4.2 million [RR].', 'corrected: It is a plan.'], renamed, bill], withdrawn);
    const home = join(folder, 'story.yaml');
    await writeFile(home, (await readFile(home, 'utf8')).replace('The old bridge stays shut', 'The bridge stays shut'));
    await record(3);
    expect(await changes()).toEqual([
      ...second,
      [3, '03', ' answer-1', 'reworded'],
      [4, '03', 'bridge cost', 'corrected', 'It is a plan.'],
      [5, '03', 'bridge sum', 'withdrawn', 'It told the cost a second time.'],
    ]);

    // The note stays in the file and is told once; a build with nothing new tells nothing new.
    await write([['cost', 'The whole repair is to cost $4.2 million [RR].', 'corrected: It is a plan.'], renamed, bill], withdrawn);
    await record(4);
    await record(5);
    expect((await changes()).slice(5)).toEqual([[6, '04', 'bridge cost', 'reworded']]);
  });

  it('tell of no claim that was lost and comes back as it was', async () => {
    await write([cost, sum]);
    await record(1);
    await write([cost]);
    await record(2);
    await write([cost, sum]);
    await record(3);
    expect(await changes()).toEqual([]);
  });

  it('tell of a board’s statements as of any other', async () => {
    const board = (text: string) =>
      `board:\n  title: Who pays?\n  rows:\n    - label: The repair\n      cells:\n        - { id: county, stance: open, actor: The repair, text: "${text}", pins: [{ at: no-toll-planned#p3, words: The repair will cost $4.2 million }] }\n`;
    await write([cost], board('The repair costs $4.2 million.'));
    await record(1);
    await write([cost], board('The repair will cost $4.2 million.'));
    await record(2);
    expect(await changes()).toEqual([[1, '02', 'bridge county', 'reworded']]);
  });

  it('give names that objects have by themselves no meaning', async () => {
    await write([['constructor', 'It costs $4.2 million [RR].']]);
    await record(1);
    await write([
      ['constructor', 'It costs $4.2 million [RR].'],
      ['valueof', 'The sum is $4.2 million [RR].'],
    ]);
    await record(2);
    expect(await changes()).toEqual([[1, '02', 'bridge valueof', 'new']]);
  });
});

describe('a page', () => {
  it('says what was corrected and withdrawn, and leads the address of what is gone to the reason', async () => {
    await write([cost, sum]);
    await record(1);
    await write(
      [['cost', 'The repair is to cost $4.2 million [RR].', 'corrected: It is a plan.']],
      'withdrawn:\n  - { id: sum, reason: Told twice. }\n',
    );
    const { files, issues } = await build();
    expect(codesOf(issues).filter((code) => code.startsWith('address-'))).toEqual([]);
    expect(files.get('topics/bridge.mdx')).toContain('<Correction id="sum">');
    const { sections } = JSON.parse(files.get('data/topics/bridge.json') ?? '') as TopicData;
    expect(sections.find(({ kind }) => kind === 'corrections')).toMatchObject({
      corrections: [
        { claim: 'cost', note: 'It is a plan.' },
        { claim: 'sum', note: 'Told twice.' },
      ],
    });
  });
});

describe('a lock', () => {
  it('without a record, as older versions wrote it, has a build say nothing of changes', async () => {
    await write([cost]);
    await record(1);
    const path = join(folder, LOCK_FILE);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^record:\n(?: .*\n)+/m, ''));
    await write([['cost', 'Repairs cost $4.2 million [RR].'], bill]);
    expect(await told()).toEqual({ told: 0, changes: [] });
    expect(await warnings()).not.toContain('change-unrecorded');
    await record(2);
    expect(await told()).toEqual({ since: '2025-01-02', told: 0, changes: [] });
  });

  it('keeps the last 200 changes, and counts all', async () => {
    const many = (word: string): Line[] => Array.from({ length: 150 }, (_, i) => [`claim-${i}`, `${word} cost $4.2 million [RR].`]);
    await write(many('Repairs'));
    await record(1);
    await write(many('Works'));
    await record(2);
    await write(many('Plans'));
    await record(3);
    const { changes: kept, told: all } = await told();
    expect([all, kept.length, kept[0]?.n, kept.at(-1)?.n]).toEqual([300, 200, 101, 300]);
  });

  it('whose record is no record is damaged', async () => {
    await write([cost]);
    await record(1);
    const path = join(folder, LOCK_FILE);
    const text = await readFile(path, 'utf8');
    for (const [from, to] of [
      [/cost: "?[0-9a-f]{8}"?/, 'cost: <b>'],
      ['told: 0', 'told: -1'],
      ['since: 2025-01-01', 'since: yesterday'],
      ['changes: []', 'changes: [{ n: 1, on: 2025-01-01, topic: ../bridge, claim: cost, what: new }]'],
    ] as const) {
      const damaged = text.replace(from, to);
      expect(damaged).not.toBe(text);
      await writeFile(path, damaged);
      expect(codesOf((await build()).issues), to).toContain('lock-damaged');
    }
  });
});
