import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../helpers/html.ts';
import type { Page } from './read-site.ts';
import { byTag, readSite } from './read-site.ts';

/** One round trip: what a server may send before it hears back. */
const MAX_PAGE = 14_600;
const MAX_SCRIPTS = 3_000;
const MAX_OFFLINE = 1_500;
const MAX_FONTS = 40_000;

const { pages, dist, files } = await readSite('root');

describe('a first view', () => {
  const weighed = pages.map((page) => ({
    page,
    html: gzip(page.html),
    scripts: scriptsOf(page).reduce((sum, text) => sum + gzip(text), 0),
  }));

  it('is one round trip, styles and all', () => {
    const heaviest = weighed.toSorted((a, b) => b.html - a.html).slice(0, 10);
    console.log(
      [
        'The ten heaviest pages, gzip -9, and their scripts:',
        ...heaviest.map(({ page, html, scripts }) => `  ${html} + ${scripts}  ${page.address}`),
      ].join('\n'),
    );
    expect(weighed.filter(({ html }) => html > MAX_PAGE).map(({ page, html }) => `${page.address} ${html}`)).toEqual([]);
  });

  it('needs no style sheet beside its page, that of print excepted', () => {
    for (const page of pages) {
      expect(
        byTag(page, 'link').filter(({ properties }) => String(properties['rel']) === 'stylesheet' && properties['media'] !== 'print'),
        page.address,
      ).toEqual([]);
      expect(byTag(page, 'style').length, page.address).toBeGreaterThan(0);
    }
  });

  it('runs at most 3 kB of scripts, none of which blocks', () => {
    expect(weighed.filter(({ scripts }) => scripts > MAX_SCRIPTS).map(({ page, scripts }) => `${page.address} ${scripts}`)).toEqual([]);
    expect(weighed.some(({ scripts }) => scripts > 0)).toBe(true);
    const blocking = pages.flatMap((page) =>
      byTag(page, 'script').filter(
        ({ properties }) =>
          properties['src'] && properties['type'] !== 'module' && properties['defer'] === undefined && properties['async'] === undefined,
      ),
    );
    expect(blocking).toEqual([]);
  });

  it('has at most 1.5 kB of code that keeps copies of pages', () => {
    expect(gzip(readFileSync(join(dist, 'offline.js'), 'utf8'))).toBeLessThanOrEqual(MAX_OFFLINE);
  });

  it('has at most 40 kB of fonts', () => {
    const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    expect(fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0)).toBeLessThanOrEqual(MAX_FONTS);
  });
});

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Scripts that run on the first view, with the modules that they import at once. */
function scriptsOf(page: Page): string[] {
  const inline = byTag(page, 'script')
    .filter(({ properties }) => !properties['src'] && properties['type'] !== 'application/ld+json')
    .map((script) => textOf(script));
  const named = byTag(page, 'script', 'link')
    .filter(({ tagName, properties }) => tagName === 'script' || String(properties['rel']).includes('modulepreload'))
    .flatMap(({ properties }) => properties['src'] ?? properties['href'] ?? [])
    .map((path) => String(path).replace(/^\//, ''));
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, relative = ''] of text.matchAll(/(?:^|[;}\s])(?:import|export)(?:[\w{},*$\s]+from)?\s*["'](\.[^"']+)["']/g))
      load(join(file, '..', relative));
  };
  named.forEach(load);
  return [...inline, ...[...loaded].map((file) => readFileSync(join(dist, file), 'utf8'))];
}
