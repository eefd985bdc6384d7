import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/article.ts';
import type { StoryData } from '../../src/domain/content.ts';
import { generate } from '../../src/pipeline.ts';
import { readFullStory } from '../helpers/seeds.ts';

const { files, seeds } = generate(await readFullStory());

describe('what the generator writes', () => {
  it('is the same when it is generated a second time', async () => {
    expect(generate(await readFullStory()).files).toEqual(files);
  });

  it('lists every passage that nothing cites, and no other', () => {
    const { value: story } = seeds.story;
    const claims = [
      ...story.answer,
      ...story.positions,
      ...seeds.events.value,
      ...[...seeds.topics.values()].flatMap(({ value }) => [
        ...value.answer,
        ...value.questions.flatMap((q) => q.claims),
        ...value.next,
        ...value.unknown,
      ]),
    ];
    const cited = new Set<string>(claims.flatMap(({ pins }) => pins.map(({ at }) => at)));
    const all = seeds.articles.flatMap((article) => passagesOf(article).map(({ id }) => `${article.slug}#${id}`));
    const { unused } = JSON.parse(files.get('data/story.json') ?? '') as StoryData;
    expect(cited.size).toBeGreaterThan(10);
    expect(unused.map(({ article, passage }) => `${article}#${passage}`)).toEqual(all.filter((address) => !cited.has(address)));
  });
});
