import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Suggestions } from '../../../src/suggest/suggest-claims.ts';
import { pinsOf } from '../../../src/domain/claim.ts';
import type { TopicData } from '../../../src/domain/content.ts';
import { findWords, overlaps } from '../../../src/domain/span.ts';
import type { Topic } from '../../../src/domain/topic.ts';
import { topicsOf } from '../../../src/suggest/suggest-unwritten.ts';
import type { AccountSentence } from '../../../src/compare/read-account-sentences.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { generate } from '../../../src/pipeline.ts';
import { expectFile } from '../../helpers/expect-file.ts';
import { generateFrom, readSmallStory, readFullStory, textOfSeed, withSeed } from '../../helpers/seeds.ts';
import { sentencesOf } from '../../helpers/sentences-of.ts';

let ours: Generated;
let bare: Generated;
let judged: Record<string, string[]>;
const found = new Map<string, Suggestions>();

beforeAll(async () => {
  let files = await readFullStory();
  ours = generate(files);
  for (const [slug, { value }] of ours.seeds.topics)
    files = withSeed(files, `topics/${slug}.yaml`, `title: ${JSON.stringify(value.title)}\nterms: ${JSON.stringify(value.terms)}\n`);
  bare = generate(withSeed(files, 'addresses.lock', textOfSeed(files, 'addresses.lock').replace(/^topics:\n(?: .*\n)*/m, 'topics: {}\n')));
  const topics = topicsOf(bare.story);
  for (const [slug, { value }] of bare.seeds.topics) found.set(slug, bare.suggester.suggest(value, topics));
  judged = parse(await readFile('tests/fixtures/gold/machine-claims.yaml', 'utf8')) as Record<string, string[]>;
});

describe('the topics of a whole story, reduced to title and terms', () => {
  it('find at least 80 % of the passages that the confirmed claims cite, half of them in claims', () => {
    let cited = 0;
    let near = 0;
    let told = 0;
    for (const [slug, { value }] of ours.seeds.topics) {
      const { claims, near: list } = found.get(slug) as Suggestions;
      const inClaims = new Set<string>(claims.flatMap(({ proposal }) => [...pinsOf(proposal), ...proposal.partly].map(({ at }) => at)));
      const wanted = new Set<string>(claimsIn(value).flatMap((claim) => pinsOf(claim).map(({ at }) => at)));
      cited += wanted.size;
      told += [...wanted].filter((at) => inClaims.has(at)).length;
      near += [...wanted].filter((at) => inClaims.has(at) || list.includes(at)).length;
    }
    console.log(`found ${near} of ${cited} cited passages (${percent(near, cited)}), ${told} of them in claims (${percent(told, cited)})`);
    expect(near / cited).toBeGreaterThanOrEqual(0.8);
    expect(told / cited).toBeGreaterThanOrEqual(0.5);
  });

  it('make at most 10 % of their claims off topic', () => {
    const off: string[] = [];
    let all = 0;
    for (const [slug, { value }] of ours.seeds.topics) {
      for (const { proposal, draft } of found.get(slug)?.claims ?? []) {
        all++;
        const said = sentencesOf(proposal).replaceAll(/ \[[^\]]*\]/g, '');
        const isJudged = judged[slug]?.some((words) => said.startsWith(words));
        if (!isJudged && !draft.sentences.some((sentence) => isCited(sentence, value))) off.push(`${slug}: ${sentencesOf(proposal)}`);
      }
    }
    console.log(`${off.length} of ${all} claims off topic (${percent(off.length, all)}):\n${off.join('\n')}`);
    expect(off.length / all).toBeLessThanOrEqual(0.1);
  });

  it('join only sentences of one fact; every joined one is listed, and was read', () => {
    const joined = bare.suggester.compared().facts.filter(({ sentences }) => sentences.length > 1);
    const blocks = joined.map(({ sentences }) => sentences.map(({ placed, text }) => `${placed.account.mark} ${text}`).join('\n'));
    expectFile('tests/fixtures/gold/joined-facts.txt', `${blocks.join('\n\n')}\n`);
  });

  it('print no sentence twice on a page', () => {
    for (const [slug, { claims }] of found) {
      const said = claims.flatMap(({ draft }) => draft.supported.map(({ said: sentence }) => sentence.text));
      expect(
        said.filter((text, i) => said.indexOf(text) !== i),
        slug,
      ).toEqual([]);
    }
  });

  it('are complete pages that say that they are unconfirmed', () => {
    for (const slug of found.keys()) {
      const text = bare.files.get(`topics/${slug}.mdx`) ?? '';
      expect(text).toContain('no editor has confirmed it');
      expect(text).toContain('## In short');
      expect(text).toContain('kind="question"');
      expect((JSON.parse(bare.files.get(`data/topics/${slug}.json`) ?? '') as TopicData).confirmed).toBe(false);
    }
    expect(bare.issues.filter(({ severity, code }) => severity === 'error' && code !== 'address-lost')).toEqual([]);
  });
});

function claimsIn({ answer, questions, next, unknown }: Topic) {
  return [...answer, ...questions.flatMap(({ claims }) => claims), ...next, ...unknown];
}

function isCited(sentence: AccountSentence, topic: Topic): boolean {
  return claimsIn(topic).some((claim) =>
    pinsOf(claim).some(({ at, words }) => {
      const span = at === sentence.address ? findWords(sentence.placed.passage.text, words) : undefined;
      return span !== undefined && overlaps(span, sentence);
    }),
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

describe('a story', () => {
  it('may name somebody with brackets', () => {
    const said = 'The Bridge Board (Upper North) said that the bridge needs paint.';
    const { files } = generateFrom({
      'articles/one.txt': `Paint\n\n${said} It rained. The bridge is old. The bridge is high.\n`,
      'articles/two.txt': `More paint\n\nIn May the Bridge Board (Upper North) said it again. The bridge is long.\n`,
      'entities.yaml': '- {id: board, kind: organisation, name: Bridge Board (Upper North)}\n',
      'topics/bridge.yaml': 'title: The bridge\nterms: [bridge]\n',
    });
    expect(files.get('topics/bridge.mdx')).toContain('Bridge Board (Upper North)');
  });

  it.each(['events.yaml', 'entities.yaml'])('gives each entry of %s its own id', async (path) => {
    const files = await readSmallStory();
    const text = textOfSeed(files, path);
    const { issues } = generate(withSeed(files, path, text + text));
    expect(issues.find(({ code }) => code === 'same-id')).toMatchObject({ file: path, line: text.split('\n').length });
  });
});
