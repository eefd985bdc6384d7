import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../helpers/html.ts';
import { byTag, readSite } from './read-site.ts';

/** All accounts of this story are held as digests. */
describe('words of a digest', async () => {
  const { pages, dist } = await readSite('root');
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const rowsOf = (table: string) => JSON.parse(read(`data/${table}.json`)) as Record<string, string>[];

  it('stand under the name of a digest wherever a page lists its sources', () => {
    const sources = pages.flatMap((page) =>
      elementsOf(page.tree, ({ properties }) => properties['id'] === 'sources').map((section) => ({ page, section })),
    );
    expect(sources.length).toBeGreaterThan(8);
    for (const { page, section } of sources) {
      const headings = elementsOf(section, ({ tagName }) => tagName === 'h3').map((heading) => textOf(heading));
      expect(headings.length, page.address).toBeGreaterThan(0);
      for (const heading of headings) expect(heading, page.address).toMatch(/^\S+ Our digest of /);
      expect(textOf(section), page.address).not.toMatch(/“\s*<mark/);
    }
  });

  it('stand in their sentence, which a source prints once', () => {
    const sentences = (source: Element) => elementsOf(source, ({ tagName }) => tagName === 'span').map((span) => textOf(span));
    const sources = pages.flatMap(({ tree }) =>
      elementsOf(tree, ({ properties }) => properties['id'] === 'sources').flatMap((list) =>
        elementsOf(list, ({ tagName }) => tagName === 'li'),
      ),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((source) => sentences(source).some((one) => one.includes('… '))).length).toBeGreaterThan(5);
    for (const shown of sources.map(sentences)) {
      const bare = shown.map((text) => text.replace(/^Context: /, ''));
      // A part of a printed sentence says so at its cuts, and so is no part of it, letter for letter.
      expect(bare.filter((text, i) => bare.some((other, j) => j !== i && other.includes(text)))).toEqual([]);
    }
  });

  it('are said to be one on the page that shows them, and where it is described', () => {
    for (const page of pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file))) {
      expect(textOf(byTag(page, 'main')[0] as never), page.address).toContain('Our digest of the article');
      const about = byTag(page, 'meta').find(({ properties }) => properties['name'] === 'description');
      expect(about?.properties['content'], page.address).toMatch(/^Our digest of an article of [^:]+: /);
    }
  });

  it('are told from quotations in data, feeds and notices for machines', () => {
    expect(new Set(rowsOf('citations').map(({ from }) => from))).toEqual(new Set(['digest']));
    expect(new Set(rowsOf('accounts').map(({ rights }) => rights))).toEqual(new Set(['digest']));
    const { items } = JSON.parse(read('feed.json')) as { items: { title: string; content_html: string }[] };
    const told = items.filter(({ title }) => !title.startsWith('Withdrawn: '));
    expect(told.filter(({ content_html: text }) => !text.includes('our digest'))).toEqual([]);
    expect(read('llms.txt')).toContain('Every text held here is our digest');
  });
});
