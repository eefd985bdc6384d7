import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ArticleData } from '../../../src/domain/content.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { generate } from '../../../src/pipeline.ts';
import { readFullStory, textOfSeed } from '../../helpers/seeds.ts';

type Gold = Record<string, [passage: string, words: string, value: string][]>;

const seeds = await readFullStory();
const generated = generate(seeds);
const slugs = generated.seeds.articles.map(({ slug }) => slug);

describe('the digests', () => {
  it('have all been read by a person', () => {
    expect(slugs.toSorted()).toEqual(Object.keys(readGold('dates')).sort());
    expect(slugs.toSorted()).toEqual(Object.keys(readGold('quotes')).sort());
  });

  it('raise no error and no warning', () => {
    expect(generated.issues).toEqual([]);
  });
});

describe.each(slugs)('the digest %s', (slug) => {
  const data = dataOf(generated, slug);

  it('gives every quotation to the speaker that a person gave it to', () => {
    const gold = readGold('quotes')[slug] ?? [];
    const found = data.quotes.map(({ passage, text, speaker, speakerText }) => ({
      passage,
      text,
      value: speaker ?? speakerText ?? 'nobody',
    }));
    expect(found.map(({ passage, value }, i) => [passage, gold[i]?.[1] ?? '', value])).toEqual(gold);
    for (const [i, { text }] of found.entries()) expect(text.startsWith(gold[i]?.[1] ?? '-'), text).toBe(true);
  });

  it('reads every date as a person read it', () => {
    expect(data.dates.map(({ passage, text, value }) => [passage, text, value])).toEqual(readGold('dates')[slug]);
  });

  it('leaves no quotation mark of its text outside a quotation', () => {
    const text = textOfSeed(seeds, `articles/${slug}.txt`)
      .split('\n')
      .slice(data.account.headlineStated ? 1 : 0)
      .join('\n');
    const printed = text.match(/“|"[^"]*"/g)?.length ?? 0;
    expect(data.quotes).toHaveLength(printed);
  });
});

function dataOf({ files }: Generated, slug: string): ArticleData {
  return JSON.parse(files.get(`data/articles/${slug}.json`) ?? '') as ArticleData;
}

function readGold(name: string): Gold {
  return parse(readFileSync(`tests/fixtures/gold/${name}.yaml`, 'utf8')) as Gold;
}
