import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryData, TopicData } from '../../src/domain/content.ts';
import { rowsOf } from '../../src/domain/content.ts';
import { hashText } from '../../src/domain/hash.ts';
import { origin } from './build-sites.ts';
import { byTag, problemOf, readData, readSite } from './read-site.ts';

interface RssItem {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  pubDate?: string;
  'content:encoded': string;
}
interface Rss {
  rss: {
    '@_version': string;
    channel: {
      title: string;
      link: string;
      description: string;
      lastBuildDate: string;
      'atom:link': { '@_href': string };
      item: RssItem[];
    };
  };
}
interface AtomLink {
  '@_href': string;
  '@_rel'?: string;
}
interface Atom {
  feed: {
    id: string;
    title: string;
    updated: string;
    author: { name: string };
    link: AtomLink[];
    entry: { id: string; title: { '#text': string }; updated: string; link: AtomLink }[];
  };
}
interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  authors: { name: string }[];
  items: { id: string; url: string; title: string; content_html: string; date_modified?: string }[];
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'item' || name === 'entry' });
const story = readData<StoryData>('root', 'story.json');
const topics = story.topics
  .map(({ slug }) => readData<TopicData>('root', `topics/${slug}.json`))
  .map((topic) => ({
    ...topic,
    claims: rowsOf(topic),
    withdrawn: topic.sections.flatMap((section) =>
      section.kind === 'corrections' ? section.corrections.filter(({ text }) => text === undefined) : [],
    ),
  }));

describe.each(['root', 'sub'] as const)('feeds of the site "%s"', async (name) => {
  const site = await readSite(name);
  const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
  const home = origin + site.base;
  const all = [
    {
      folder: '',
      entries: story.accounts.length + topics.reduce((sum, { claims, withdrawn }) => sum + claims.length + withdrawn.length, 0),
    },
    ...topics.map(({ slug, claims, withdrawn, receipt }) => ({
      folder: `topics/${slug}/`,
      entries: claims.length + withdrawn.length + receipt.accounts.length,
    })),
  ];

  it('are as many as the topics, and those of the story', () => {
    expect(site.files.filter((file) => /(?:^|\/)feed\.(?:xml|atom|json)$/.test(file))).toHaveLength(3 * (topics.length + 1));
  });

  describe.each(all)('in /$folder', ({ folder, entries }) => {
    it('are RSS 2.0 with every element that it demands', () => {
      const xml = read(`${folder}feed.xml`);
      expect(XMLValidator.validate(xml)).toBe(true);
      const { rss } = parser.parse(xml) as Rss;
      expect(rss['@_version']).toBe('2.0');
      const { title, link, description, lastBuildDate, item } = rss.channel;
      expect([title, description].every(Boolean)).toBe(true);
      expect(link).toBe(home + folder);
      expect(rss.channel['atom:link']['@_href']).toBe(`${home}${folder}feed.xml`);
      expect(Date.parse(lastBuildDate)).toBe(Math.max(...item.map(({ pubDate }) => Date.parse(pubDate ?? ''))));
      expect(item).toHaveLength(entries);
      for (const each of item) expect([each.title, each.link, each.guid['#text'], each['content:encoded']].every(Boolean)).toBe(true);
      expect(new Set(item.map(({ guid }) => guid['#text'])).size).toBe(entries);
    });

    it('are Atom with every element that it demands', () => {
      const xml = read(`${folder}feed.atom`);
      expect(XMLValidator.validate(xml)).toBe(true);
      const { feed } = parser.parse(xml) as Atom;
      expect(feed.id).toBe(home + folder);
      expect([feed.title, feed.author.name].every(Boolean)).toBe(true);
      expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(`${home}${folder}feed.atom`);
      expect(feed.entry).toHaveLength(entries);
      for (const { id, title, updated, link } of feed.entry) {
        expect([id, title['#text'], link['@_href']].every(Boolean)).toBe(true);
        expect(updated <= feed.updated).toBe(true);
      }
    });

    it('are a JSON Feed 1.1 with every field that it demands', () => {
      const feed = JSON.parse(read(`${folder}feed.json`)) as JsonFeed;
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: home + folder,
        feed_url: `${home}${folder}feed.json`,
        language: 'en',
        authors: [{ name: 'Synoptic' }],
      });
      expect(feed.title.length).toBeGreaterThan(3);
      expect(feed.items).toHaveLength(entries);
      for (const { id, content_html } of feed.items) expect([id, content_html].every(Boolean)).toBe(true);
    });

    it('have entries that lead to pages and places that exist', () => {
      const { items } = JSON.parse(read(`${folder}feed.json`)) as JsonFeed;
      const { rss } = parser.parse(read(`${folder}feed.xml`)) as Rss;
      const { feed } = parser.parse(read(`${folder}feed.atom`)) as Atom;
      const links = items.map(({ url }) => url);
      expect(rss.channel.item.map(({ link }) => link)).toEqual(links);
      expect(feed.entry.map(({ link }) => link['@_href'])).toEqual(links);
      for (const link of [...links, ...items.map(({ id }) => id)]) {
        expect(link.startsWith(home), link).toBe(true);
        expect(problemOf(site, link)).toBeUndefined();
      }
    });
  });

  it('give a claim another id when its sentence changes', () => {
    const { items } = JSON.parse(read('feed.json')) as JsonFeed;
    for (const { slug, claims } of topics)
      for (const { id, text, plain } of claims)
        expect(items.find((item) => item.id === `${home}topics/${slug}/?v=${hashText(plain)}#c-${id}`)?.title).toBe(text);
  });

  it('say of a claim what became of it last, and when', () => {
    const { items } = JSON.parse(read('topics/nato-stance/feed.json')) as JsonFeed;
    const itemOf = (claim: string) => items.find(({ url }) => url.endsWith(`#c-${claim}`));
    expect(itemOf('guarantees-discussed')?.content_html).toMatch(/^Corrected\. An earlier version did not say who said so\. Rutte: /);
    expect(itemOf('strong-army-instead')?.content_html).toMatch(/^Reworded\. Macron: /);
    expect(itemOf('trump-argument')?.content_html).toMatch(/^Trump: /);
    expect(itemOf('rutte-rules-it-out')?.title).toMatch(/^Withdrawn: That Rutte/);
    expect(['guarantees-discussed', 'trump-argument'].map((claim) => itemOf(claim)?.date_modified?.slice(0, 10))).toEqual([
      '2025-08-21',
      '2025-08-20',
    ]);
  });

  it('are announced by the pages: that of the topic on its page, that of the story elsewhere', () => {
    for (const page of site.pages) {
      const feeds = byTag(page, 'link').filter(({ properties }) => String(properties['type']).includes('rss'));
      const topic = /topics\/[^/]+\/$/.exec(page.address)?.[0] ?? '';
      expect(feeds.map(({ properties }) => properties['href'])).toEqual([`${site.base}${topic}feed.xml`]);
    }
  });
});
