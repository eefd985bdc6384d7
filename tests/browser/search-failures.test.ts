import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

/** How a part of search may fail. */
const ways = {
  missing: (route: Route) => route.fulfill({ status: 404, body: 'not here' }),
  forbidden: (route: Route) => route.abort('blockedbyclient'),
  'cut off': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    // A browser keeps no answer that broke off.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: body.subarray(0, Math.ceil(body.length * 0.6)) });
  },
  'replaced by a page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in to this network' }),
};
type Way = keyof typeof ways;

const files = {
  'search data': '**/search-data.json',
  'Pagefind’s script': /\/pagefind\.js/,
  'Pagefind’s entry': '**/pagefind-entry.json*',
  'Pagefind’s WebAssembly': '**/wasm.*.pagefind',
  'Pagefind’s table': '**/*.pf_meta',
  'a chunk of the index': '**/*.pf_index',
  names: '**/names/*.json',
  texts: '**/texts/*.json',
  facets: '**/facets/*.json',
  'names of topics': '**/pieces/*/topic/*.json',
  words: '**/words.json',
} as const;
type File = keyof typeof files;

/** Without these nothing can be looked for. */
const needed: [File, Way[]][] = [
  ['search data', ['cut off']],
  ['Pagefind’s script', ['forbidden']],
  ['Pagefind’s entry', ['replaced by a page']],
  ['Pagefind’s WebAssembly', ['missing', 'cut off']],
  ['Pagefind’s table', ['missing', 'cut off', 'replaced by a page']],
  ['a chunk of the index', ['forbidden', 'missing', 'cut off', 'replaced by a page']],
];

const { word, slip } = known;
const filters = 'Topics, accounts and people could not be fetched';
/** What is searched for, what a reader is told, and whether there are results all the same. */
const helpful: [File, Way[], { search: string; told: string; results: boolean }][] = [
  ['names', ['cut off'], { search: `q=${word}`, told: 'Other spellings of names could not be fetched', results: true }],
  ['names', ['missing'], { search: 'q=qqqqzzzz', told: 'Other spellings of names could not be fetched', results: false }],
  ['texts', ['forbidden', 'cut off'], { search: `q=${word}%20`, told: 'What was found here could not be fetched', results: true }],
  ['facets', ['replaced by a page'], { search: `q=${word}`, told: filters, results: true }],
  [
    'facets',
    ['missing'],
    { search: `q=${word}&topic=${known.topic.slug}`, told: 'All results: what narrows or sorts them', results: true },
  ],
  ['names of topics', ['cut off'], { search: `q=${word}`, told: filters, results: true }],
  ['words', ['cut off'], { search: `q=${slip.typed}`, told: 'Likelier spellings could not be fetched', results: false }],
];

const each = <T extends [File, Way[], ...unknown[]]>(rows: T[]) => rows.flatMap((row) => row[1].map((way) => ({ file: row[0], way, row })));

describe('a part of search that fails', () => {
  const { visit, url } = openSite('root');
  const status = (page: Page) => page.getByRole('status').textContent();
  const results = (page: Page) => page.locator('.results:not(.offered) > li').count();
  /** A page of search whose part fails until `mend` is called. */
  const broken = async (search: string, file: File, fail: (route: Route) => unknown) => {
    const { page } = await visit('favicon.svg');
    await page.route(files[file], (route) => void fail(route));
    await page.goto(`${url()}search/?${search}`);
    return { page, mend: () => page.unroute(files[file]) };
  };

  it.each(each(needed))('is told and asked for again, and nothing is said to be nowhere: $file, $way', async ({ file, way }) => {
    const { page, mend } = await broken(`q=${word}`, file, ways[way]);
    await expect.poll(() => status(page)).toContain('could not be fetched');
    expect(await page.locator('main').textContent()).not.toMatch(/Nothing found|no text here/);
    expect(await page.locator('#lists').isVisible()).toBe(true);
    expect(await page.locator('#q').inputValue()).toBe(word);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status(page)).toMatch(/^\d+ results/);
    expect(await results(page)).toBeGreaterThan(2);
  });

  it.each(each(helpful))('leaves the rest and is told: $file, $way', async ({ file, way, row }) => {
    const [, , expected] = row;
    const { page, mend } = await broken(expected.search, file, ways[way]);
    await expect.poll(() => page.locator('main').textContent()).toContain(expected.told);
    await expect.poll(() => status(page)).toMatch(expected.results ? /^\d+ results/ : /^Nothing found: no text here has/);
    expect((await results(page)) > 0).toBe(expected.results);
    await mend();
    await page
      .getByRole('button', { name: /try again/i })
      .first()
      .click();
    await expect.poll(() => page.locator('main').textContent()).not.toContain(expected.told);
  });

  it.each<[File, boolean]>([
    ['search data', false],
    ['a chunk of the index', false],
    ['names', false],
    ['facets', true],
  ])('keeps nobody waiting without a word where it never answers: %s', async (file, shows) => {
    const { promise: network, resolve: mend } = Promise.withResolvers<undefined>();
    let asked = 0;
    const { page } = await visit('favicon.svg');
    await page.clock.install();
    await page.route(files[file], async (route) => {
      asked++;
      await network;
      await route.continue();
    });
    await page.goto(`${url()}search/?q=${word}`);
    await expect.poll(() => asked).toBeGreaterThan(0);
    await page.clock.fastForward(11_000);
    await expect.poll(() => status(page)).toContain(shows ? 'results' : 'Still waiting for the search index');
    expect(await page.locator('#lists').isVisible()).toBe(!shows);
    mend(undefined);
    await page.locator('.narrow select').first().waitFor();
    await expect.poll(() => status(page)).toMatch(/^\d+ results/);
  });

  it.each<Way | 'never answers'>(['missing', 'cut off', 'replaced by a page', 'never answers'])(
    'leaves a page that says so and keeps the query where it is its script: %s',
    async (way) => {
      const { page } = await visit('favicon.svg');
      const scripts = /_astro\/(?:search|mount)[^/]*\.js/;
      await page.clock.install();
      await page.route(scripts, (route) => void (way === 'never answers' ? undefined : ways[way](route)));
      await page.goto(`${url()}search/?q=two%20words`, { waitUntil: 'commit' });
      await page.locator('#lists').waitFor({ state: 'attached' });
      if (way !== 'missing') await page.clock.fastForward(11_000);
      await expect.poll(() => page.locator('#not-loaded').isVisible()).toBe(true);
      expect(await page.locator('#q').inputValue()).toBe('two words');
      expect(await page.locator('#lists').isVisible()).toBe(true);
      await page.locator('#q').fill(word);
      await page.unroute(scripts);
      // What was waited for comes by itself.
      if (way !== 'never answers') await page.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => status(page)).toMatch(/^\d+ results/);
      expect(await page.locator('#not-loaded').count()).toBe(0);
    },
  );

  it.each(['click', '/'])('leaves a link to the page of search where it is the dialog: %s', async (how) => {
    for (const fail of [ways.missing, () => undefined]) {
      const { page } = await visit('favicon.svg');
      await page.clock.install();
      await page.route(/_astro\/search-dialog/, (route) => void fail(route));
      await page.goto(`${url()}method/`);
      if (how === 'click') await page.locator('a.find').click();
      else await page.keyboard.press(how);
      await page.clock.fastForward(5000).catch(() => undefined);
      await page.waitForURL(`${url()}search/`);
    }
  });

  it('is not the history of a browser that takes no more of it', async () => {
    const { page } = await visit('favicon.svg');
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
    });
    await page.goto(`${url()}search/`);
    await page.locator('#q').fill(word);
    await expect.poll(() => status(page)).toMatch(/^\d+ results/);
    await page.getByRole('button', { name: /^Passages/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Passages/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is not a query without end', async () => {
    const { page } = await visit('favicon.svg');
    const endless = Array.from({ length: 1000 }, (_, i) => `qz${i}`).join(' ');
    await page.goto(`${url()}search/?q=${encodeURIComponent(endless)}`);
    await expect.poll(() => status(page)).toMatch(/^Nothing found: no text here has “qz0” .* more words\.$/);
    expect((await status(page))?.length).toBeLessThan(200);
    expect(await page.locator('.note-mended').textContent()).toBe('Only the beginning of what you typed was looked for');
    expect(await page.locator('#q').inputValue()).toBe(endless);
  });
});
