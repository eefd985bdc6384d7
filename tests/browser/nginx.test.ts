import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { always, cacheControl } from '../../src/deploy/headers.ts';
import { findNginx, serveByNginx } from '../helpers/nginx.ts';
import { distOf } from '../site/build-sites.ts';
import { readSite } from '../site/read-site.ts';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}`;
const nginx = findNginx();
if (!nginx) console.warn('Skipped: there is no nginx here, and no apt-get to install it.');

describe.skipIf(!nginx)('nginx, as docs/deploy has it', async () => {
  const { pages, base } = await readSite('sub');
  const { visit, url } = openSite('sub', serveByNginx);
  const first = (folder: string) =>
    `${folder}/${(readdirSync(join(distOf('sub'), folder), { recursive: true }) as string[]).find((file) => file.includes('.')) ?? ''}`;
  const headersOf = async (path: string) => {
    const response = await fetch(url() + path);
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };

  it.each([
    ['a page', () => 'topics/', 200, cacheControl.other],
    ['a hashed file', () => first('_astro'), 200, cacheControl.hashed],
    ['a piece of what search knows', () => first('pagefind/pieces'), 200, cacheControl.hashed],
    ['a part of the search index', () => first('pagefind/index'), 200, cacheControl.hashed],
    ['what names those parts', () => 'pagefind/pagefind-entry.json', 200, cacheControl.other],
    ['an address without a page', () => 'no-such-page/', 404, cacheControl.other],
    ['a folder without a page', () => 'pagefind/', 404, cacheControl.other],
    ['what is there for a host', () => '_headers', 404, cacheControl.other],
    ['a file that begins with a dot', () => '.git/config', 404, cacheControl.other],
    ['a file of that kind that readers may have', () => '.well-known/tdmrep.json', 200, cacheControl.other],
  ])('sends the headers of the table with %s', async (_, path, status, caching) => {
    const answer = await headersOf(path());
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(Object.fromEntries(Object.entries(always).map(([name, value]) => [name.toLowerCase(), value])));
    expect(answer.headers['cache-control']).toBe(caching);
    expect(answer.headers['server']).toBe('nginx');
    if (status === 404) expect(answer.text).toBe(readFileSync(join(distOf('sub'), '404.html'), 'utf8'));
  });

  it.each([
    ['data/claims.csv', 'text/csv; charset=utf-8'],
    [`${topic}.jsonld`, 'application/ld+json'],
    [`${topic}/cite.bib`, 'application/x-bibtex'],
    [`${topic}/cite.ris`, 'application/x-research-info-systems'],
    ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ])('says what /%s is', async (path, type) => {
    const { status, headers } = await headersOf(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('compresses a page, and answers "not modified" to who has it already', async () => {
    const response = await fetch(url());
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const again = await fetch(url(), { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('adds the slash that an address lacks', async () => {
    const response = await fetch(`${url()}topics`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}topics/`]);
  });

  it('shows every page without an error, and none in a frame', async () => {
    const { page, troubles } = await visit('');
    for (const { address } of pages.filter(({ file }) => file !== '404.html')) {
      const response = await page.goto(url() + address.slice(base.length));
      expect(response?.status(), address).toBe(200);
    }
    expect(troubles).toEqual([]);
    await page.setContent(`<iframe src="${url()}"></iframe>`);
    await expect.poll(() => troubles.filter((text) => text.includes('frame-ancestors')).length).toBeGreaterThan(0);
  });

  it('serves a topic whose pins open, with a link to the passage', async () => {
    const { page, troubles } = await visit(`${topic}/`);
    await page.locator('main a[role="doc-noteref"]').first().press('Enter');
    await page.locator('#pop:popover-open mark').first().waitFor();
    await page.locator('#pop:popover-open a[href*="/articles/"]').first().click();
    await page.waitForURL(/\/sub\/dir\/articles\/.*#p\d+$/);
    expect(troubles).toEqual([]);
  });

  it('serves a search that finds', async () => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(known.phrase)}`);
    await page.locator('.results:not(.offered) a').first().click();
    await page.waitForURL(/\/sub\/dir\/.*#/);
    expect(await page.locator('main').innerText()).toContain(known.phrase);
    expect(troubles).toEqual([]);
  });

  it('answers an unknown address with the page for it', async () => {
    const { page } = await visit('no-such-page/');
    expect(await page.locator('h1').textContent()).toContain('no page');
  });
});
