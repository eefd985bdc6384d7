import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { origin } from './build-sites.ts';
import type { Page } from './read-site.ts';
import { byTag, readSite } from './read-site.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_BYTES = 100_000;

describe.each(['root', 'sub'] as const)('pictures of links on the site "%s"', async (name) => {
  const { pages, base, dist, files } = await readSite(name);
  const pictures = files.filter((file) => file.startsWith('og/'));
  const og = (page: Page, key: string) =>
    byTag(page, 'meta').find(({ properties }) => (properties['property'] ?? properties['name']) === key)?.properties['content'];

  it('are there for the story, each topic', () => {
    const own = pages.flatMap(({ file }) => /^(topics\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    expect(pictures).toEqual([...own, 'story/story'].map((path) => `og/${path}.png`).sort());
  });

  it.each(pictures)('%s is a PNG of the right size', (file) => {
    const bytes = readFileSync(join(dist, file));
    expect(bytes.subarray(0, 8)).toEqual(PNG);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(MAX_BYTES);
  });

  it('are all different', () => {
    expect(new Set(pictures.map((file) => readFileSync(join(dist, file), 'base64'))).size).toBe(pictures.length);
  });

  it.each(pages.map((page) => [page.address, page] as const))('stand for %s, in words too', (_, page) => {
    const image = String(og(page, 'og:image'));
    expect(image.startsWith(origin + base)).toBe(true);
    expect(pictures).toContain(image.slice((origin + base).length));
    expect([og(page, 'og:image:width'), og(page, 'og:image:height'), og(page, 'twitter:card')]).toEqual([
      '1200',
      '630',
      'summary_large_image',
    ]);
    expect(String(og(page, 'og:image:alt')).length).toBeGreaterThan(5);
    const [, topic] = /^(?:topics|cards)\/([^/]+)\//.exec(page.file) ?? [];
    expect(image).toBe(`${origin}${base}og/${topic ? `topics/${topic}` : 'story/story'}.png`);
  });
});
