import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/article.ts';
import type { StoryData, TopicData, UnusedData } from '../../src/domain/content.ts';
import { generate } from '../../src/pipeline.ts';
import { readFullStory } from '../helpers/seeds.ts';

const { files, seeds } = generate(await readFullStory());

describe('what the generator writes', () => {
  it('is the same when it is generated a second time', async () => {
    expect(generate(await readFullStory()).files).toEqual(files);
  });

  it('has in data every section of a page, and every statement in it, in the order of the page', () => {
    const read = <T>(name: string) => JSON.parse(files.get(`data/${name}.json`) ?? '') as T;
    const ids = (name: string, component: string) =>
      [...(files.get(`${name}.mdx`) ?? '').matchAll(new RegExp(`<${component} id="([^"]+)"`, 'g'))].map(([, id]) => id);
    const story = read<StoryData>('story');
    expect(story.sections.map(({ id }) => id)).toEqual(ids('story', 'Section'));
    expect(
      story.sections.flatMap((section) =>
        'claims' in section ? section.claims.map(({ id }) => id) : section.from.map(({ topic, claim }) => `${topic}-${claim}`),
      ),
    ).toEqual(ids('story', 'Claim'));
    for (const { slug } of story.topics) {
      const topic = read<TopicData>(`topics/${slug}`);
      expect(topic.sections.map(({ id }) => id)).toEqual(ids(`topics/${slug}`, 'Section'));
      expect(topic.claims.map(({ id }) => id)).toEqual(ids(`topics/${slug}`, 'Claim'));
      expect(topic.sections.flatMap((section) => ('events' in section ? section.events.map(({ id }) => id) : []))).toEqual(
        ids(`topics/${slug}`, 'Event'),
      );
    }
  });

  it('counts every passage that nothing cites, and no other, and lists the first of them', () => {
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
    const { number, first } = JSON.parse(files.get('data/unused.json') ?? '') as UnusedData;
    const uncited = all.filter((address) => !cited.has(address));
    expect(cited.size).toBeGreaterThan(10);
    expect(first.map(({ article, passage }) => `${article}#${passage}`)).toEqual(uncited.slice(0, 60));
    expect(number).toBe(uncited.length);
  });
});
