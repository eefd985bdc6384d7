import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleData, StoryData, TopicData } from '../../src/domain/content.ts';
import { rowsOf } from '../../src/domain/content.ts';
import { textOf } from '../helpers/html.ts';
import { origin } from './build-sites.ts';
import type { Page } from './read-site.ts';
import { byTag, readData, readSite } from './read-site.ts';

type Json = Record<string, unknown>;
interface Data {
  '@context': string;
  '@graph': Json[];
}

/** Properties that hold addresses. */
const ADDRESSES = ['@id', 'url', 'item', 'urlTemplate'];

describe.each(['root', 'sub'] as const)('linked data of the site "%s"', async (name) => {
  const { pages, base, dist, files } = await readSite(name);
  const home = origin + base;
  const pageAt = new Map(pages.map((page) => [origin + page.address, page]));
  const scripts = (page: Page) => byTag(page, 'script').filter(({ properties }) => properties['type'] === 'application/ld+json');
  const dataOf = (page: Page) => scripts(page).flatMap((script) => (JSON.parse(textOf(script)) as Data)['@graph']);
  const only = (page: Page, type: string) => dataOf(page).filter((node) => node['@type'] === type);
  const robots = (page: Page) => byTag(page, 'meta').some(({ properties }) => properties['name'] === 'robots');
  const graphs = files
    .filter((file) => file.endsWith('.jsonld') && file.includes('topics/'))
    .map((file) => ({ file, data: JSON.parse(readFileSync(join(dist, file), 'utf8')) as Data }));
  const story = readData<StoryData>(name, 'story.json');

  it('is at most one script a page, in the vocabulary of schema.org', () => {
    for (const page of pages) {
      expect(scripts(page).length, page.address).toBe(robots(page) ? 0 : 1);
      for (const script of scripts(page)) expect(JSON.parse(textOf(script))).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  it('names addresses that are absolute and exist', () => {
    const problems: string[] = [];
    const check = (value: unknown, where: string): void => {
      if (Array.isArray(value)) value.forEach((item) => check(item, where));
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          if (ADDRESSES.includes(key)) problems.push(...problemWith(String(inner)).map((problem) => `${where}: ${problem}`));
          check(inner, where);
        }
    };
    const problemWith = (address: string): string[] => {
      const url = new URL(address);
      if (url.origin !== origin) return url.protocol === 'https:' ? [] : [address];
      const page = pageAt.get(url.origin + url.pathname);
      return page && (url.hash === '' || page.ids.has(url.hash.slice(1))) ? [] : [`there is no ${address}`];
    };
    for (const page of pages) check(dataOf(page), page.address);
    for (const { file, data } of graphs) check(data, file);
    expect(problems).toEqual([]);
  });

  it.each(pages.filter((page) => page.address !== base && !robots(page)).map((page) => [page.address, page] as const))(
    'says where %s stands',
    (address, page) => {
      const [crumbs, ...more] = only(page, 'BreadcrumbList');
      expect(more).toEqual([]);
      const items = crumbs?.['itemListElement'] as { '@type': string; position: number; name: string; item: string }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, i) => i + 1));
      expect(items[0]).toMatchObject({ '@type': 'ListItem', name: 'Home', item: home });
      expect(items.at(-1)?.item).toBe(origin + address);
      expect(items.length).toBe(address.slice(base.length).split('/').length);
      expect(items.every(({ name: title }) => title.length > 2 && !title.includes('Synoptic'))).toBe(true);
    },
  );

  it('offers search from the home page', () => {
    const page = pageAt.get(home) as Page;
    expect(only(page, 'BreadcrumbList')).toEqual([]);
    const [site] = only(page, 'WebSite');
    expect(site).toMatchObject({ url: home, name: 'Synoptic' });
    expect(site?.['potentialAction']).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${home}search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
  });

  it('says of each article what is known, and no more', () => {
    const articles = pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));
    expect(articles).toHaveLength(story.accounts.length);
    for (const page of articles) {
      const { account } = readData<ArticleData>(name, page.file.replace('/index.html', '.json'));
      const [node] = only(page, 'WebPage');
      expect(node).toMatchObject({ '@id': origin + page.address, sdPublisher: { '@type': 'Organization', name: 'Synoptic', url: home } });
      const original = node?.['isBasedOn'] as Json;
      expect(original['@type']).toBe('NewsArticle');
      expect(original['headline']).toBe(account.headlineStated ? account.headline : undefined);
      expect((original['publisher'] as Json | undefined)?.['name']).toBe(account.outletSource === 'stated' ? account.outlet : undefined);
      const day = account.publishedAtSource === 'stated' ? account.publishedAt?.match(/^\d{4}-\d\d-\d\d$/)?.[0] : undefined;
      expect(original['datePublished']).toBe(day);
      expect(original['url']).toBe(account.canonicalUrl);
    }
  });

  it('holds of each topic its claims and quotations, in a file that the page names', () => {
    expect(graphs).toHaveLength(story.topics.length);
    for (const { file, data } of graphs) {
      const page = pageAt.get(home + file.replace('.jsonld', '/')) as Page;
      const link = byTag(page, 'link').find(({ properties }) => properties['type'] === 'application/ld+json');
      expect(link?.properties).toMatchObject({ rel: ['alternate'], href: base + file });
      const topic = readData<TopicData>(name, file.replace('.jsonld', '.json'));
      const [core] = only(page, 'WebPage');
      const [full, ...others] = data['@graph'];
      expect(full).toMatchObject(core ?? {});
      expect(core).toMatchObject({ name: topic.title, dateModified: topic.updated });
      expect((full?.['citation'] as Json[]).length).toBe(topic.receipt.accounts.length);
      const claims = others.filter((node) => node['@type'] === 'Claim');
      expect(claims.map(({ name: text }) => text)).toEqual(rowsOf(topic).map(({ text }) => text));
      for (const claim of claims) expect((claim['appearance'] as Json[]).length).toBeGreaterThan(0);
      for (const quotation of full?.['hasPart'] as Json[]) {
        expect(quotation['@type']).toBe('Quotation');
        expect(String(quotation['text']).length).toBeGreaterThan(1);
        expect((quotation['isPartOf'] as Json[]).length).toBeGreaterThan(0);
        const creator = quotation['creator'] as Json | undefined;
        if (creator) expect(['Person', 'Organization']).toContain(creator['@type']);
      }
      expect(JSON.stringify(data)).not.toContain('ClaimReview');
    }
  });
});
