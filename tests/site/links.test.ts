import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ShownPart } from '../../src/search/ask/search-data.ts';
import { elementsOf } from '../helpers/html.ts';
import { origin } from './build-sites.ts';
import { byTag, problemOf, readSite, referencesOf } from './read-site.ts';

describe.each(['root', 'sub'] as const)('links of the site "%s"', async (name) => {
  const site = await readSite(name);
  const { pageAt } = site;

  it('lead to pages and places that exist', () => {
    const references = site.pages.flatMap((page) =>
      elementsOf(page.tree, () => true).flatMap((element) => referencesOf(element).map((reference) => [page, reference] as const)),
    );
    expect(references.length).toBeGreaterThan(2000);
    expect(references.flatMap(([page, reference]) => problemOf(site, reference, page.address) ?? [])).toEqual([]);
  });

  it('stay below the base', () => {
    const outside = site.pages.flatMap((page) =>
      byTag(page, 'a', 'link', 'script', 'img', 'form')
        .flatMap(referencesOf)
        .filter((reference) => reference.startsWith('/') && !reference.startsWith(site.base))
        .map((reference) => `${page.address} → ${reference}`),
    );
    expect(outside).toEqual([]);
  });

  it('come to every page from the home page', () => {
    const reached = new Set<string>();
    const walk = (address: string): void => {
      const page = pageAt.get(address);
      if (!page || reached.has(address)) return;
      reached.add(address);
      for (const link of byTag(page, 'a')) walk(new URL(String(link.properties['href']), origin + address).pathname);
    };
    walk(site.base);
    const orphans = [...pageAt.keys()].filter((address) => !reached.has(address));
    expect(orphans).toEqual([`${site.base}404.html`]);
  });

  it('of the sitemap lead to pages that exist', () => {
    const xml = readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8');
    const found = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => new URL(match[1] ?? ''));
    expect(found.length).toBeGreaterThan(5);
    for (const url of found) expect([url.origin, pageAt.has(url.pathname) ? '' : url.pathname]).toEqual([origin, '']);
  });

  it('of search results lead to places that exist', () => {
    const pieces = site.files.filter((file) => /\/texts\/\d+\.json$/.test(file));
    const parts = pieces.flatMap((file) => JSON.parse(readFileSync(join(site.dist, file), 'utf8')) as ShownPart[]);
    const urls = parts.map(({ path, id }) => (id === undefined ? path : `${path}#${id}`));
    expect(urls.length).toBeGreaterThan(100);
    expect(urls.flatMap((url) => problemOf(site, site.base + url.replace(/^\//, '')) ?? [])).toEqual([]);
  });
});
