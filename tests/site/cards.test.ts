import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { StoryData, TopicData } from '../../src/domain/content.ts';
import { framed } from '../../src/deploy/headers.ts';
import { textOf } from '../helpers/html.ts';
import { origin } from './build-sites.ts';
import { byTag, problemOf, readData, readSite } from './read-site.ts';

describe('cards', async () => {
  const site = await readSite('root');
  const cards = site.pages.filter(({ file }) => file.startsWith('cards/'));

  it('are there for each claim that an editor confirmed, one for all versions of a conflict', () => {
    const { topics } = readData<StoryData>('root', 'story.json');
    const expected = topics.flatMap(({ slug }) =>
      readData<TopicData>('root', `topics/${slug}.json`).claims.flatMap(({ id, unconfirmed, differs }) =>
        unconfirmed ? [] : `/cards/${slug}/${differs?.kind === 'conflict' ? differs.id : id}/`,
      ),
    );
    expect(cards.map(({ address }) => address).sort()).toEqual([...new Set(expected)].sort());
  });

  it('have no script, weigh at most 15 kB, and lead to their claim', () => {
    for (const page of cards) {
      expect(byTag(page, 'script'), page.address).toEqual([]);
      expect(gzipSync(page.html).length, page.address).toBeLessThan(15_000);
      const links = byTag(page, 'a').map(({ properties }) => String(properties['href']));
      expect(links, page.address).toHaveLength(1);
      expect(problemOf(site, links[0] ?? '')).toBeUndefined();
      expect(links[0]).toMatch(/^\/topics\/[\w-]+\/#c-[\w-]+$/);
    }
  });

  it('are announced as oEmbed, whose frame shows them', () => {
    for (const page of cards) {
      const [discovery] = byTag(page, 'link').filter(({ properties }) => properties['type'] === 'application/json+oembed');
      const path = new URL(String(discovery?.properties['href'])).pathname;
      const found = JSON.parse(readFileSync(join(site.dist, path), 'utf8')) as Record<string, unknown>;
      expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Synoptic', width: 600, url: origin + page.address });
      expect(found['html']).toContain(`<iframe src="${origin}${page.address}"`);
      expect(textOf(byTag(page, 'title')[0] as never)).toBe(`${String(found['title'])} – Synoptic`);
    }
  });

  it('may be framed, and no other page', () => {
    const isFramed = (file: string) =>
      framed.some((path) =>
        path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : path === file || (path === '' && file === 'index.html'),
      );
    expect(site.pages.filter(({ file }) => isFramed(file) === file.startsWith('cards/')).map(({ file }) => file)).toEqual([]);
  });
});
