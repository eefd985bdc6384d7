import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryData, TopicData } from '../../src/domain/content.ts';
import { origin } from './build-sites.ts';
import { problemOf, readData, readSite } from './read-site.ts';

interface Annotation {
  id: string;
  type: string;
  body: { id?: string; value?: string }[];
  target: {
    source: string;
    scope: string;
    selector: [{ type: string; exact: string; prefix: string; suffix: string }, { type: string; start: number; end: number }];
  };
}

describe.each(['root', 'sub'] as const)('annotations of the site "%s"', async (name) => {
  const site = await readSite(name);
  const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
  const { total, first } = JSON.parse(read('data/annotations.jsonld')) as { total: number; first: { items: Annotation[] } };

  it('are all pins, each once with each statement that rests on it', () => {
    const pins = readData<StoryData>(name, 'story.json')
      .topics.map(({ slug }) => readData<TopicData>(name, `topics/${slug}.json`))
      .flatMap(({ claims, citations }) => [
        ...claims.flatMap((claim) => claim.citations),
        ...citations.filter(({ kind }) => kind === 'context'),
      ]);
    expect(first.items).toHaveLength(total);
    expect(first.items.filter(({ body }) => body[0]?.id?.includes('/topics/'))).toHaveLength(pins.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  it('are found again in exactly one place, by the words and by the place, by one who reads the text alone', () => {
    for (const { id, target } of first.items) {
      const text = read(target.source.slice((origin + site.base).length));
      const [quote, position] = target.selector;
      expect(text.split(quote.prefix + quote.exact + quote.suffix), id).toHaveLength(2);
      expect([...text].slice(position.start, position.end).join(''), id).toBe(quote.exact);
      const at = text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length;
      expect([...text.slice(0, at)], id).toHaveLength(position.start);
    }
  });

  it('lead to statements and passages that exist', () => {
    const problems = first.items.flatMap(({ body, target }) =>
      [body[0]?.id ?? '', target.scope].map((address) => problemOf(site, address)),
    );
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  });
});
