import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { topicSchema } from '../../../src/domain/topic.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { newTopic } from '../../../src/new-story/new-topic.ts';
import { generate } from '../../../src/pipeline.ts';
import { smallStory } from '../../helpers/stories.ts';

let seeds = '';
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'synoptic-topic-'));
  cpSync(smallStory, seeds, { recursive: true });
});
afterEach(() => rmSync(seeds, { recursive: true }));

const fileOf = (slug: string) => readFileSync(join(seeds, 'topics', `${slug}.yaml`), 'utf8');

describe('a new topic', () => {
  it.each([
    ['The ferry', 'the-ferry', 'The ferry', 'ferry'],
    ['the-ferry', 'the-ferry', 'The ferry', 'ferry'],
    ['detour', 'detour', 'Detour', 'Detour'],
    ['A toll: "nobody\'s" #1  plan', 'a-toll-nobodys-1-plan', 'A toll: "nobody\'s" #1 plan', 'toll: "nobody\'s" #1 plan'],
    ['../../outside', 'outside', '../../outside', '../../outside'],
    ['The', 'the', 'The', 'The'],
    [' Toll on the bridge ', 'toll-on-the-bridge', 'Toll on the bridge', 'Toll on the bridge'],
    ['The terms: who pays', 'the-terms-who-pays', 'The terms: who pays', 'terms: who pays'],
  ])('%s is topics/%s.yaml', async (named, slug, title, term) => {
    expect(await newTopic(seeds, named)).toEqual({ path: `topics/${slug}.yaml`, slug });
    expect(parse(fileOf(slug))).toEqual({ title, terms: [term] });
  });

  it('is the first of a story that has no folder for them', async () => {
    rmSync(join(seeds, 'topics'), { recursive: true });
    await newTopic(seeds, 'The ferry');
    expect(parse(fileOf('the-ferry'))).toEqual({ title: 'The ferry', terms: ['ferry'] });
  });

  it('is nothing without a word', async () => {
    await expect(newTopic(seeds, ' \n')).rejects.toThrow('A title needs a word');
    expect(readdirSync(join(seeds, 'topics'))).toEqual(['bridge.yaml']);
  });

  it('has a page, and no errors', async () => {
    await newTopic(seeds, 'The bridge toll');
    const { files, issues } = generate((await readSeeds(seeds)).files);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.get('topics/the-bridge-toll.mdx')).toContain('The bridge toll');
  });

  it('is what its file says it may be: what stands there as a comment is accepted without the mark', async () => {
    await newTopic(seeds, 'The ferry');
    const whole = fileOf('the-ferry').replace(/^# (?=(?: *- | +)?[a-z]+:)/gm, '');
    expect(topicSchema.parse(parse(whole))).toMatchObject({
      question: 'What happens to it?',
      answer: [{ pins: [{ words: 'the exact words' }] }],
    });
  });

  it.each(['bridge.yaml', 'Bridge.yml', 'BRIDGE.YAML'])('never takes the place of topics/%s', async (name) => {
    renameSync(join(seeds, 'topics/bridge.yaml'), join(seeds, 'topics', name));
    await expect(newTopic(seeds, 'Bridge')).rejects.toThrow(`topics/${name} is there already: nothing was written`);
    expect(readdirSync(join(seeds, 'topics'))).toEqual([name]);
  });
});
