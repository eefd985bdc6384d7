import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryData, TopicData } from '../../src/domain/content.ts';
import { origin } from './build-sites.ts';
import { byTag, problemOf, readData, readSite } from './read-site.ts';

describe.each(['root', 'sub'] as const)('Markdown of the site "%s"', async (name) => {
  const site = await readSite(name);
  const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
  const home = origin + site.base;
  const twins = site.pages.flatMap((page) =>
    byTag(page, 'link')
      .filter(({ properties }) => properties['type'] === 'text/markdown')
      .map(({ properties }) => ({ page, file: String(properties['href']).slice(site.base.length) })),
  );

  it('is announced by every page that tells the story', () => {
    const addresses = twins.map(({ page }) => page.address.slice(site.base.length));
    const telling = site.pages
      .map(({ address }) => address.slice(site.base.length))
      .filter((address) => /^$|^timeline\/$|^quotes\/$|^(?:topics|articles|people)\/[^/]+\/$/.test(address));
    expect(addresses.sort()).toEqual(telling.sort());
  });

  it('says where its page is, and leads only to places that exist', () => {
    for (const { page, file } of twins) {
      const text = read(file);
      expect(text, file).toMatch(/^# \S/);
      expect(text, file).toContain(`<${origin}${page.address}>`);
      expect(text, file).not.toMatch(/<[A-Z]\w+[ >]/);
      const problems = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, link = '']) => problemOf(site, link)).filter(Boolean);
      expect(problems, file).toEqual([]);
    }
  });

  it('has every claim of its topic, and every source as a footnote', () => {
    for (const { slug } of readData<StoryData>(name, 'story.json').topics) {
      const text = read(`topics/${slug}.md`);
      const { claims, citations } = readData<TopicData>(name, `topics/${slug}.json`);
      const plain = text.replace(/\[\^[^\]]+\]|\]\([^)]+\)|[[\\]/g, '');
      for (const claim of claims) expect(plain, claim.id).toContain(claim.plain.slice(0, 40));
      for (const { label } of citations) expect(text, label).toContain(`[^${label}]: `);
    }
  });

  it('is what llms.txt leads to', () => {
    for (const { slug } of readData<StoryData>(name, 'story.json').topics) expect(read('llms.txt')).toContain(`(${home}topics/${slug}.md)`);
  });
});
