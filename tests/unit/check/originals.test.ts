import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkOriginals } from '../../../src/check/check-originals.ts';
import { passagesOf } from '../../../src/domain/article.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { TopicData } from '../../../src/domain/content.ts';
import { rowsOf } from '../../../src/domain/content.ts';
import { sha256 } from '../../../src/domain/hash.ts';
import { isError } from '../../../src/domain/issue.ts';
import { squash } from '../../../src/domain/span.ts';
import { findQuotations } from '../../../src/extract/find-quotations.ts';
import { splitSentences } from '../../../src/extract/extract-sentences.ts';
import { decodeText, normaliseText } from '../../../src/ingest/decode-text.ts';
import { parseSeeds } from '../../../src/ingest/parse-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import { layout, originals, readOriginals } from '../../helpers/originals.ts';
import { readFullStory, toSeedFiles } from '../../helpers/seeds.ts';
import { bareTopics } from '../../helpers/bare-topics.ts';

/** Counts and sums only: the originals' sentences belong to others. */
type Gold = Record<string, { sha256: string; sentences: number; passages: number; setAside: number; quotations: number }>;
const gold = parse(readFileSync('tests/fixtures/gold/originals.yaml', 'utf8')) as Gold;

const chrome = ['Site icon', 'Exit mobile version', 'Source link', 'Leave a Comment', 'Your email address', 'Scroll to Top'];

if (!originals) console.warn(layout);

describe('the comparison with originals', () => {
  const digest = (text: string, original: string, paragraphs: string) =>
    checkOriginals(
      parseSeeds(
        toSeedFiles({
          'articles/a.txt': `A headline of no importance\n\n${text}`,
          'articles/a.yaml': `rights: digest\nlabel: A\noriginal: { sha256: ${sha256(original)} }\nparagraphs: ${paragraphs}\n`,
        }),
      ).seeds.articles,
      [{ name: 'a-original.txt', bytes: new TextEncoder().encode(original) }],
    );

  it('finds nothing where quotations are equal and paragraphs exist', () => {
    expect(digest('She called it “a pity.” It rained.', 'Head\n\nIt rained, “a pity.”\n', '{p1: 2}')).toEqual([]);
  });

  it('finds a quotation that is not equal to the character, from both sides', () => {
    expect(digest('She called it “a pity”. It rained.', 'Head\n\nIt rained, “a pity.”\n', '{p1: 2}')).toEqual([
      'a: the original does not contain the quotation “a pity” (a-original.txt)',
      'a: the digest leaves out the quotation “a pity.” (a-original.txt)',
    ]);
  });

  it('finds a paragraph that does not exist, and a passage without one', () => {
    expect(digest('It rained. Much.\n\nIt stopped. Late.', 'Head\n\nIt rained.\n', '{p1: 3}')).toEqual([
      'a: p2 names no paragraph (a-original.txt)',
      'a: p1 names paragraph 3 of 2 (a-original.txt)',
    ]);
  });

  it('asks for the original itself', () => {
    const { articles } = parseSeeds(
      toSeedFiles({ 'articles/a.txt': 'It rained. Much.', 'articles/a.yaml': 'rights: digest\nlabel: A\n' }),
    ).seeds;
    expect(checkOriginals(articles, [])).toEqual(['a: its sidecar gives no original.sha256']);
  });
});

describe.skipIf(!originals)('the original articles (skipped without ORIGINALS)', async () => {
  const folder = originals ?? '';
  const texts = originals ? await readOriginals(folder) : [];
  const raw = texts.map(({ name, bytes }) => ({ path: name, bytes }));
  const plain = originals ? generate(raw) : undefined;
  const articles = plain?.seeds.articles ?? [];

  it('are retold by the digests, quotation by quotation', async () => {
    expect(checkOriginals(parseSeeds(await readFullStory()).seeds.articles, texts)).toEqual([]);
  });

  it('make five articles from bare files, without an error', () => {
    expect(articles.map(({ file }) => file)).toEqual(Object.keys(gold));
    expect(plain?.issues.filter(isError)).toEqual([]);
  });

  it.each(Object.keys(gold))('%s loses no sentence and no quotation', (name) => {
    const bytes = texts.find((text) => text.name === name)?.bytes ?? new Uint8Array();
    const article = articles.find(({ file }) => file === name);
    expect(sha256(bytes)).toBe(gold[name]?.sha256);
    if (!article) throw new Error(`${name} was not read`);
    const lines = normaliseText(decodeText(bytes) ?? '')
      .split('\n')
      .map((line) => squash(line).replace(/^• /, ''))
      .filter(Boolean);
    const sentences = lines.flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
    const kept = textsOfWhole(article);
    const known = [...kept, ...article.setAside.map(({ text }) => text)];
    // A date glued in front of a sentence is set aside for itself, and a heading loses its colon.
    const bare = (sentence: string) => sentence.replace(/^date \d{4}-\d\d-\d\d /, '').replace(/:$/, '');
    const lost = sentences.filter((sentence) => !known.some((text) => text.includes(bare(sentence))));
    expect(lost).toEqual([]);
    expect({
      sha256: sha256(bytes),
      sentences: sentences.length,
      passages: passagesOf(article).length,
      setAside: article.setAside.length,
      quotations: passagesOf(article).flatMap(({ text }) => findQuotations(text)).length,
    }).toEqual(gold[name]);
  });

  it.each(chrome)('keep no "%s"', (words) => {
    for (const article of articles) expect(textsOfWhole(article).filter((text) => text.includes(words))).toEqual([]);
    for (const [path, text] of plain?.files ?? []) expect(text.includes(words), path).toBe(false);
  });

  it('fill three topics of a title and a few terms with claims from at least three accounts each', () => {
    const { files, issues } = generate([...raw, ...toSeedFiles(bareTopics)]);
    expect(issues.filter(isError)).toEqual([]);
    for (const path of Object.keys(bareTopics)) {
      const topic = JSON.parse(files.get(`data/${path.replace('.yaml', '.json')}`) ?? '') as TopicData;
      expect(new Set(rowsOf(topic).flatMap(({ accounts }) => accounts)).size, path).toBeGreaterThanOrEqual(3);
      expect(topic.receipt.confirmed).toBe(0);
    }
  });
});

function textsOfWhole(article: Article): string[] {
  const headings = article.blocks.flatMap((block) => (block.type === 'heading' ? block.text : []));
  return [article.headline, article.standfirst ?? '', article.note ?? '', ...headings, ...passagesOf(article).map(({ text }) => text)];
}
