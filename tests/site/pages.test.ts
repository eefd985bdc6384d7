import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../src/domain/content.ts';
import { elementsOf, textOf } from '../helpers/html.ts';
import { origin } from './build-sites.ts';
import { byTag, readData, readSite } from './read-site.ts';

describe('what leads a page', async () => {
  const { pages } = await readSite('root');
  const leading = pages.filter(({ address }) => /^\/(?:topics\/[^/]+\/)?$/.test(address));

  it.each(leading.map(({ address, html }) => [address, html] as const))(
    'is a question, the key, and the answer with its marks: %s',
    (_, html) => {
      const parts = ['<h1', 'class="basis"', 'id="answer"', 'class="pins"', 'class="pass', 'class="board"', 'class="question"'];
      const at = parts.map((part) => html.indexOf(part)).filter((index) => index >= 0);
      expect(at.length).toBeGreaterThanOrEqual(4);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    },
  );
});

it('the home page asks each question of a topic once', async () => {
  const { pages } = await readSite('root');
  const home = pages.find(({ address }) => address === '/') ?? expect.fail('no home page');
  const questions = readData<StoryData>('root', 'story.json').topics.flatMap(({ question }) => question ?? []);
  expect(questions.length).toBeGreaterThan(3);
  for (const question of questions) expect(textOf(home.tree).split(question), question).toHaveLength(2);
});

describe.each(['root', 'sub'] as const)('the site "%s"', async (name) => {
  const { pages, base } = await readSite(name);

  it('has every kind of page', () => {
    const addresses = pages.map(({ address }) => address.slice(base.length - 1));
    expect(addresses).toEqual(expect.arrayContaining(['/', '/topics/', '/articles/', '/search/', '/method/', '/data/', '/404.html']));
    const { topics, accounts } = readData<StoryData>(name, 'story.json');
    const below = (kind: string) => addresses.filter((address) => new RegExp(`^/${kind}/[^/]+/$`).test(address)).sort();
    expect(below('topics')).toEqual(topics.map(({ slug }) => `/topics/${slug}/`).sort());
    expect(below('articles')).toEqual(accounts.map(({ slug }) => `/articles/${slug}/`).sort());
  });

  describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
    it('says its language, title, description and canonical address', () => {
      const [html] = byTag(page, 'html');
      expect(html?.properties['lang']).toBe('en');
      const titles = byTag(page, 'head').flatMap((head) =>
        head.children.filter((child) => child.type === 'element' && child.tagName === 'title'),
      );
      expect(titles.map((title) => textOf(title).length > 10)).toEqual([true]);
      const description = byTag(page, 'meta').find(({ properties }) => properties['name'] === 'description')?.properties['content'];
      expect(String(description).length).toBeGreaterThan(20);
      const canonical = byTag(page, 'link').find(({ properties }) => String(properties['rel']) === 'canonical')?.properties['href'];
      const isHidden = byTag(page, 'meta').some(({ properties }) => properties['name'] === 'robots' && properties['content'] === 'noindex');
      expect(canonical).toBe(isHidden ? undefined : origin + address);
      expect(byTag(page, 'h1')).toHaveLength(1);
    });

    it('has no id twice', () => {
      const all = elementsOf(page.tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => properties['id']);
      expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
    });

    it('puts a strict policy before everything that it governs', () => {
      const head = byTag(page, 'head')[0]?.children.filter((child) => child.type === 'element') ?? [];
      const at = head.findIndex(({ properties }) => String(properties['httpEquiv']).toLowerCase() === 'content-security-policy');
      expect(at).toBeGreaterThanOrEqual(0);
      const loading = ({ tagName, properties }: Element) =>
        tagName === 'script' || tagName === 'style' || /stylesheet|modulepreload/.test(String(properties['rel']));
      expect(
        head
          .slice(0, at)
          .filter(loading)
          .map(({ tagName }) => tagName),
      ).toEqual([]);
      expect(head.slice(at).filter(loading)).not.toEqual([]);

      const policy = new Map(
        String(head[at]?.properties['content'])
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name, sources]),
      );
      expect(policy.get('default-src')).toEqual(["'self'"]);
      expect(policy.get('object-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'self'"]);
      const allowed = /^(?:'self'|'none'|'sha(?:256|384|512)-[\w+/=]+')$/;
      const others = [...policy].flatMap(([name, sources]) =>
        sources.filter((source) => !allowed.test(source)).map((source) => `${name} ${source}`),
      );
      expect(others.toSorted()).toEqual(['img-src data:', "script-src 'wasm-unsafe-eval'"]);
    });

    it('allows its own inline scripts and styles, and no other', () => {
      const [policy] = byTag(page, 'meta').filter(
        ({ properties }) => String(properties['httpEquiv']).toLowerCase() === 'content-security-policy',
      );
      const allowed = [...String(policy?.properties['content']).matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash);
      const inline = byTag(page, 'script', 'style').filter(
        ({ children, properties }) => children.length > 0 && properties['type'] !== 'application/ld+json',
      );
      const hashes = inline.map((element) => `sha256-${createHash('sha256').update(textOf(element)).digest('base64')}`);
      expect(new Set(allowed)).toEqual(new Set(hashes));
    });

    it('has no inline style and no inline handler', () => {
      const inline = elementsOf(page.tree, ({ properties }) =>
        Object.keys(properties).some((key) => key === 'style' || /^on[A-Z]/i.test(key)),
      );
      expect(inline.map(({ tagName, properties }) => `${tagName} ${JSON.stringify(properties)}`)).toEqual([]);
    });

    it('loads nothing from another host', () => {
      const loaded = [
        ...byTag(page, 'script', 'img', 'iframe', 'source', 'video', 'audio', 'embed').map(({ properties }) => properties['src']),
        ...byTag(page, 'link')
          .filter(({ properties }) => /stylesheet|preload|icon|modulepreload|preconnect/.test(String(properties['rel'])))
          .map(({ properties }) => properties['href']),
        ...byTag(page, 'style').flatMap((style) => [...textOf(style).matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1])),
      ].filter((value) => value !== undefined);
      expect(
        loaded
          .map((value) => new URL(String(value), origin))
          .filter((url) => url.origin !== origin && url.protocol !== 'data:')
          .map(String),
      ).toEqual([]);
    });
  });
});
