import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../src/domain/content.ts';
import { byId, elementsOf, textOf } from '../helpers/html.ts';
import { origin } from './build-sites.ts';
import type { Page } from './read-site.ts';
import { byTag, readData, readSite } from './read-site.ts';

describe.each(['root', 'sub'] as const)('citing the site "%s"', async (name) => {
  const { pages, dist, files } = await readSite(name);
  const cited = pages.filter(({ file }) => /^(?:topics|articles)\/[^/]+\/index\.html$/.test(file));
  const meta = (page: Page, key: string) => byTag(page, 'meta').find(({ properties }) => properties['name'] === key)?.properties['content'];

  it('is possible for every topic and article', () => {
    const { topics, accounts } = readData<StoryData>(name, 'story.json');
    expect(cited).toHaveLength(topics.length + accounts.length);
  });

  describe.each(cited.filter(({ file }) => file.startsWith('articles/')).map((page) => [page.address, page] as const))(
    '%s',
    (address, page) => {
      const box = byId(page.tree, 'cite');

      it('is cited by its title, its publisher and its address in every format', () => {
        const title = String(meta(page, 'citation_title'));
        expect(meta(page, 'citation_publisher')).toBe('Synoptic');
        const shown = elementsOf(box, ({ tagName }) => tagName === 'pre').map((pre) => textOf(pre));
        expect(shown).toHaveLength(5);
        for (const text of shown) expect(text).toContain(origin + address);
        const [{ issued, ...item }] = JSON.parse(shown[4] ?? '') as [{ issued?: { 'date-parts': number[][] }; title: string; URL: string }];
        expect(item).toMatchObject({ type: 'webpage', title, URL: origin + address, author: [{ literal: 'Synoptic' }] });
        const date = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');
        expect(meta(page, 'citation_publication_date')).toBe(date);
      });

      it('says what the article itself is', () => {
        expect(textOf(box)).toContain('This cites our page. The article itself is ');
      });
    },
  );

  describe.each(cited.filter(({ file }) => file.startsWith('topics/')).map((page) => [page.address, page] as const))(
    '%s',
    (address, page) => {
      const cite = pages.find((other) => other.address === `${address}cite/`) as Page;
      const shown = byTag(cite, 'pre').map((pre) => textOf(pre));
      const file = (end: string) => readFileSync(join(dist, page.file.replace('/index.html', `/cite.${end}`)), 'utf8');

      it('leads to its citation, which leads back', () => {
        expect(byTag(page, 'a').filter(({ properties }) => properties['href'] === cite.address)).toHaveLength(1);
        expect(byTag(cite, 'a').some(({ properties }) => properties['href'] === address)).toBe(true);
      });

      it('is cited by its title, its publisher and its address in every format', () => {
        const title = String(meta(page, 'citation_title'));
        expect(meta(page, 'citation_publisher')).toBe('Synoptic');
        for (const text of shown.slice(0, 5)) expect(text).toContain(origin + address);
        const [{ issued, ...item }] = JSON.parse(file('csl.json')) as [
          { issued?: { 'date-parts': number[][] }; title: string; URL: string },
        ];
        expect(item).toMatchObject({ type: 'webpage', title, URL: origin + address, author: [{ literal: 'Synoptic' }] });
        const date = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');
        expect(meta(page, 'citation_publication_date')).toBe(date);
        expect(file('ris')).toContain(`\r\nTI  - ${title}\r\n`);
        expect(file('bib')).toMatch(/^@misc\{synoptic-[a-z0-9-]+,\n[^]*\n\}\n$/);
      });

      it('shows what is in the files', () => {
        expect(shown.slice(2, 5).map((text) => text.trim())).toEqual(
          ['bib', 'ris', 'csl.json'].map((end) => file(end).replaceAll('\r\n', '\n').trim()),
        );
      });

      it('gives every claim its own address', () => {
        const claims = [...page.ids].filter((id) => id.startsWith('c-'));
        for (const id of claims) {
          const place = byId(page.tree, id);
          // An address that a claim once had leads to the one that replaces it, or to why it was withdrawn.
          if (place.children.length === 0 || textOf(place).startsWith('Withdrawn.')) continue;
          expect(textOf(byId(cite.tree, id)), id).toContain(`${origin}${address}#${id}`);
        }
        expect(claims.length).toBeGreaterThan(0);
      });

      it('is found itself, not its citation', () => {
        expect(meta(cite, 'robots')).toBe('noindex');
        expect(meta(page, 'robots')).toBeUndefined();
      });
    },
  );

  it('is not part of sitemap and search', () => {
    const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/cite/');
    for (const { address } of cited) expect(sitemap).toContain(`<loc>${origin}${address}</loc>`);
    const records = files.filter((file) => /\/texts\/\d+\.json$/.test(file)).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((record) => record.includes('/cite/'))).toEqual([]);
  });
});
