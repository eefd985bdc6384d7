import { createPatch } from 'diff';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Suggestion } from '../../../src/suggest/suggest-claims.ts';
import type { SeedFile } from '../../../src/domain/seed.ts';
import type { Slug } from '../../../src/domain/slug.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { generate } from '../../../src/pipeline.ts';
import { expectFile } from '../../helpers/expect-file.ts';
import { withSeed } from '../../helpers/seeds.ts';
import { sentencesOf } from '../../helpers/sentences-of.ts';

interface Gold {
  joined: { topic: string; words: string; accounts: string[] }[];
  differs: { topic: string; kind: string; words: string[] }[];
  unknown: { topic: string; words: string }[];
  next: { topic: string; words: string }[];
  absent: string[];
  apart: string[][];
}

const stories = 'tests/fixtures/stories';
let gold: Gold;
let files: SeedFile[];
let story: Generated;

beforeAll(async () => {
  gold = parse(await readFile(`${stories}/lockmere-bridge.gold.yaml`, 'utf8')) as Gold;
  files = (await readSeeds(`${stories}/lockmere-bridge`)).files;
  story = generate(files);
});

function claimsOf(topic: string): Suggestion[] {
  const source = story.seeds.topics.get(topic as Slug);
  return source ? story.suggester.suggest(source.value).claims : [];
}

function claimWith(topic: string, ...words: string[]): Suggestion | undefined {
  return claimsOf(topic).find(({ proposal }) => words.every((part) => sentencesOf(proposal).includes(part)));
}

function everyClaim(): Suggestion[] {
  return [...story.seeds.topics.keys()].flatMap(claimsOf);
}

describe('the second story', () => {
  it('is read without a problem, whatever the format of its four accounts', () => {
    expect(story.seeds.articles.map(({ mark }) => mark).sort()).toEqual(['CG', 'HR', 'LE', 'VC']);
    expect(story.issues.map(({ message }) => message)).toEqual([]);
  });

  it('joins what several accounts tell', () => {
    for (const { topic, words, accounts } of gold.joined) {
      const claim = claimWith(topic, words);
      const marks = new Set(claim?.draft.sentences.map(({ placed }) => placed.account.mark));
      expect([...marks].sort(), words).toEqual(accounts.toSorted());
    }
  });

  it('asks the editor whether figures and dates differ, and sets none beside each other', () => {
    const questions = [...story.seeds.topics.values()].flatMap(({ value }) => story.suggester.suggest(value).questions());
    for (const { kind, words } of gold.differs) {
      const question = questions.find(({ asked: { sentences } }) =>
        words.every((part) => sentences.some(({ text }) => text.includes(part))),
      );
      expect(question?.asked.kind, words.join(' / ')).toBe(kind);
    }
    expect(everyClaim().filter(({ proposal }) => proposal.differs)).toEqual([]);
    expect([...story.files].filter(([path, text]) => path.endsWith('.mdx') && text.includes('<Versions'))).toEqual([]);
  });

  it('tells what is open and what comes next', () => {
    for (const { topic, words } of gold.unknown) expect(claimWith(topic, words)?.proposal.under, words).toBe('unknown');
    for (const { topic, words } of gold.next) expect(claimWith(topic, words)?.proposal.under, words).toBe('next');
  });

  it('leaves out what belongs to no topic, and keeps apart what only shares words', () => {
    for (const words of gold.absent)
      expect(
        everyClaim().filter(({ proposal }) => sentencesOf(proposal).includes(words)),
        words,
      ).toEqual([]);
    for (const words of gold.apart)
      expect(
        everyClaim().filter(({ draft }) => words.every((part) => draft.sentences.some(({ text }) => text.includes(part)))),
        words.join(' / '),
      ).toEqual([]);
  });

  it('names a day that only the first readers could place', () => {
    expect(claimWith('the-collision', 'without a pilot')?.proposal.text).toContain('Monday [3 March 2025]');
  });
});

describe('a fifth account', () => {
  it('changes in content/ what its diff shows', async () => {
    const added = generate(withSeed(files, 'articles/ferry-news.txt', await readFile(`${stories}/lockmere-bridge.fifth.txt`, 'utf8')));
    const changed = [...added.files].filter(([path, text]) => path.endsWith('.mdx') && story.files.get(path) !== text);
    const diff = changed.map(([path, text]) => createPatch(path, story.files.get(path) ?? '', text, '', '', { context: 0 })).join('');
    expectFile(`${stories}/lockmere-bridge.fifth.diff`, diff);
  });

  it('changes its own page, the pages that cite it and the lists, and nothing else', async () => {
    const added = generate(withSeed(files, 'articles/ferry-news.txt', await readFile(`${stories}/lockmere-bridge.fifth.txt`, 'utf8')));
    const changed = [...added.files].filter(([path, text]) => story.files.get(path) !== text).map(([path]) => path);
    expect([...story.files.keys()].filter((path) => !added.files.has(path))).toEqual([]);
    expect(changed.filter((path) => !/^data\/(?:people|story|unused)|^story\.mdx/.test(path)).sort()).toMatchInlineSnapshot(`
      [
        "articles/ferry-news.mdx",
        "data/articles/ferry-news.json",
        "data/topics/repair-and-toll.json",
        "data/topics/the-collision.json",
        "topics/repair-and-toll.mdx",
        "topics/the-collision.mdx",
      ]
    `);
  });

  it('stands behind the claim that it confirms, and moves no other sentence', async () => {
    const added = generate(withSeed(files, 'articles/ferry-news.txt', await readFile(`${stories}/lockmere-bridge.fifth.txt`, 'utf8')));
    const source = added.seeds.topics.get('repair-and-toll' as Slug);
    const claims = source ? added.suggester.suggest(source.value).claims : [];
    const cost = claims.find(({ proposal }) => sentencesOf(proposal).includes('$4.2 million'));
    expect(cost?.draft.sentences.map(({ placed }) => placed.article.slug)).toContain('ferry-news');
    const before = claimsOf('repair-and-toll').map(({ proposal }) => sentencesOf(proposal));
    const after = new Set(claims.map(({ proposal }) => sentencesOf(proposal)));
    expect(before.filter((text) => !after.has(text) && !text.includes('$4.2 million'))).toEqual([]);
  });
});
