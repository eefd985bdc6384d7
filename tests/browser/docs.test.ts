import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../helpers/html.ts';
import type { Site } from '../site/read-site.ts';
import { readSiteIn } from '../site/read-site.ts';
import { look } from './look.ts';
import { openSite } from './open-site.ts';

const folder = '.stories/test-docs';
const [dist, base] = [`${folder}/dist`, '/docs/'];

let site: Site;
beforeAll(async () => {
  const { VITEST: _vitest, NODE_ENV: _env, BASE_URL: _url, ...env } = process.env;
  await promisify(execFile)('node', ['docs/site/build-docs.ts', folder], { env: { ...env, BASE: base } });
  site = await readSiteIn(dist, base);
});

describe('the site of the documentation', () => {
  it('has a title of its own on every page', () => {
    const titles = site.pages.map(({ tree }) => {
      const [title, heading] = ['title', 'h1'].map((tag) =>
        elementsOf(tree, ({ tagName }) => tagName === tag).map((found) => textOf(found)),
      );
      expect(heading).toHaveLength(1);
      return title?.join() ?? '';
    });
    expect(titles.length).toBeGreaterThan(25);
    expect(titles.filter((title) => title.replace('– Synoptic', '').trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has links and pictures that lead to pages, places and files that are there', () => {
    const files = new Set(site.files.map((file) => base + file));
    const addresses = site.pages.flatMap((page) =>
      elementsOf(page.tree, () => true).flatMap(({ properties: { href, src } }) =>
        [href, src].flatMap((address) => (typeof address === 'string' && !/^[a-z]+:/.test(address) ? { page, address } : [])),
      ),
    );
    const isThere = ({ page, address }: (typeof addresses)[number]) => {
      const { pathname, hash } = new URL(address, `http://localhost${page.address}`);
      const target = site.pageAt.get(pathname);
      return target ? hash === '' || target.ids.has(decodeURIComponent(hash.slice(1))) : files.has(pathname);
    };
    expect(addresses.filter(({ address }) => /^\/docs\/\w+\/#/.test(address)).length).toBeGreaterThan(5);
    expect(addresses.filter((link) => !isThere(link)).map(({ page, address }) => `${page.address}: ${address}`)).toEqual([]);
  });

  it('keeps code as it is written, and tables', () => {
    const text = (tag: string) =>
      elementsOf(site.pageAt.get(base)?.tree ?? { type: 'root', children: [] }, ({ tagName }) => tagName === tag);
    expect(text('pre').map((found) => textOf(found))).toContain('npm install synoptic-0.1.0.tgz\nnpx synoptic new .\nnpm run dev\n');
    expect(text('table').length).toBeGreaterThan(2);
  });
});

describe('in a browser the documentation', () => {
  const { visit } = openSite({ dist, base });

  it('is found by our search', async () => {
    const { page, troubles } = await visit('search/?q=pins');
    const results = page.locator('.results > li');
    await results.first().waitFor();
    const found = await results
      .locator('.hit')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(found.slice(0, 3)).toContain(`${base}editing/`);
    await results.getByRole('link', { name: 'Claims', exact: true }).click();
    await page.locator('#claims mark.found').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('is searched from any page', async () => {
    const { page } = await visit('mounting/');
    await page.keyboard.press('/');
    await page.locator('#search-dialog input').fill('lock');
    await page.locator('#search-dialog .results > li').first().waitFor();
  });

  it.each(['configuration/', 'search/?q=pins'])('gives axe nothing to find on %s', async (path) => {
    const { page } = await visit(path);
    if (path.startsWith('search')) await page.locator('.results > li').first().waitFor();
    expect(await look(page)).toEqual([]);
  });
});
