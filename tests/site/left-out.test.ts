import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../helpers/html.ts';
import { fullStory } from '../helpers/stories.ts';
import { build, copySeeds, origin } from './build-sites.ts';
import type { Site } from './read-site.ts';
import { problemOf, readSiteIn, referencesOf } from './read-site.ts';

const pages = ['people', 'timeline', 'quotes', 'compare', 'data', 'changes', 'cards'];

describe('a site without all that it can do without', () => {
  let site: Site;
  beforeAll(async () => {
    const seeds = await copySeeds('test-left-out', fullStory);
    await writeFile(join(seeds, 'site.yaml'), `pages: { ${pages.map((page) => `${page}: false`).join(', ')} }\n`);
    const { code, output } = await build(seeds, { BASE: '/sub/dir/' });
    expect(code, output).toBe(0);
    site = await readSiteIn('.stories/test-left-out/dist', '/sub/dir/');
  });

  it('has none of those pages, and nothing that belongs to them', () => {
    expect(site.files.filter((file) => pages.includes(/^\w+/.exec(file)?.[0] ?? '') || file.endsWith('.ics'))).toEqual([]);
    expect(site.pages.length).toBeGreaterThan(20);
  });

  it('leads to none of them', () => {
    const references = site.pages.flatMap((page) =>
      elementsOf(page.tree, () => true)
        .flatMap(referencesOf)
        .map((reference) => [page, reference] as const),
    );
    expect(references.length).toBeGreaterThan(1000);
    expect(references.flatMap(([page, reference]) => problemOf(site, reference, page.address) ?? [])).toEqual([]);
  });

  it('names none of their addresses in any file', () => {
    const gone = new RegExp(`(?:${origin}/sub/dir|(?<!\\*=)["(\\s])/(?:${pages.join('|')})[./][\\w.]*`, 'g');
    const files = site.files.filter((file) => /\.(?:html|json|jsonld|md|txt|xml|atom)$/.test(file));
    expect(files.length).toBeGreaterThan(60);
    const named = files.flatMap((file) =>
      (readFileSync(join(site.dist, file), 'utf8').match(gone) ?? []).map((found) => `${file}: ${found}`),
    );
    expect(named).toEqual([]);
  });

  it('speaks of no card', () => {
    expect(site.pageAt.get('/sub/dir/method/')?.html).toContain('offers the sentence as text, with its sources. A small “i”');
  });
});
