import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const KEY = 'seen /changes/';
/** Of the five changes that the story's lock records, those that the topic's page tells. */
const ofTopic = ['c-trump-argument', 'c-strong-army-instead', 'c-guarantees-discussed', 'c-rutte-rules-it-out'];

const marks = (page: Page) => page.locator('.fresh').evaluateAll((places) => places.map(({ id }) => id));
const bar = (page: Page) => page.getByRole('status').filter({ hasText: 'since your visit' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** When the script has done what it does at once: it has looked for what is new where it is not known to be old. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

/** A tab of its own is another visit by the same reader, whose browser keeps this of the ones before. */
async function comeBack(page: Page, seen: string, path: string = new URL(page.url()).pathname): Promise<Page> {
  await settled(page);
  await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [KEY, seen]);
  const tab = await page.context().newPage();
  await tab.goto(new URL(path, page.url()).href);
  return tab;
}

/** Where each claim stands. A first visit may do without type that is not there in time, so it is asked of a later one. */
async function tops(page: Page): Promise<number[]> {
  await settled(page);
  return page.locator('.claim').evaluateAll((claims) => claims.map((claim) => claim.getBoundingClientRect().top));
}

describe('what changed', () => {
  const { visit } = openSite('root');

  it('is marked for who was here before it, until the next visit, and moves nothing', async () => {
    const { page } = await visit(topic);
    await settled(page);
    expect(await marks(page)).toEqual([]);
    expect(await kept(page)).toBe(JSON.stringify({ '': 5, [`/${topic}`]: 5 }));
    const before = await tops(await comeBack(page, (await kept(page)) ?? ''));

    const tab = await comeBack(page, '{"":1}');
    await bar(tab).waitFor();
    expect(await marks(tab)).toEqual(ofTopic.slice(1));
    expect(await bar(tab).innerText()).toContain('3 changes');
    expect(await tab.locator('#c-guarantees-discussed .self').getAttribute('aria-label')).toBe('Permalink; corrected since your visit');
    expect(await tops(tab)).toEqual(before);

    await tab.reload();
    await bar(tab).waitFor();
    expect(await marks(tab)).toEqual(ofTopic.slice(1));
    const last = await comeBack(tab, (await kept(tab)) ?? '');
    await settled(last);
    expect(await marks(last)).toEqual([]);
  });

  it('is gone through one by one, and cleared by one button', async () => {
    const { page } = await visit(topic);
    const tab = await comeBack(page, '{"":0}');
    for (const id of [...ofTopic, ofTopic[0]]) {
      await bar(tab).getByRole('link', { name: 'Next' }).click();
      await expect.poll(() => new URL(tab.url()).hash).toBe(`#${id}`);
    }
    await bar(tab).getByRole('button', { name: 'Clear' }).click();
    expect(await marks(tab)).toEqual([]);
    expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await tab.goto(new URL('/', tab.url()).href);
    await settled(tab);
    expect(await bar(tab).count()).toBe(0);
  });

  it('is counted on the home page for the whole site, and counts as seen once it was listed', async () => {
    const { page } = await visit('');
    const home = await comeBack(page, `{"":0,"/${topic}":3}`);
    await bar(home).waitFor();
    expect(await bar(home).innerText()).toContain('3 changes');
    expect(await marks(home)).toEqual(['c-answer-1']);
    await bar(home).getByRole('link', { name: 'All' }).click();
    await home.waitForURL(/\/changes\/$/);
    await bar(home).waitFor();
    expect(await marks(home)).toEqual(['n5', 'n4', 'n2']);
    expect(await kept(home)).toBe('{"":5}');
    await home.locator('main').getByRole('button', { name: 'Clear' }).click();
    expect(await kept(home)).toBeNull();
  });

  it('is listed without a script, each leading to its claim or to the reason', async () => {
    const { page } = await visit('changes/', { javaScriptEnabled: false });
    expect(await page.locator('.changes li b').allInnerTexts()).toEqual(['Withdrawn', 'Corrected', 'Reworded', 'Reworded', 'New']);
    expect(await page.locator('.clear:visible').count()).toBe(0);
    await page.locator('.changes li a').first().click();
    await page.waitForURL(/#c-rutte-rules-it-out$/);
    expect(await page.locator(':target').innerText()).toContain('Withdrawn.');
  });

  it.each(['', 'null', '7', '"x"', '[]', '[3]', '{}', '{"":"0"}', '{"":0.5}', '{"":99}', '{"__proto__":1}', '{"":null}', '<b>', '{"":0'])(
    'is not marked where the browser keeps %j',
    async (seen) => {
      const { page, troubles } = await visit(topic);
      const tab = await comeBack(page, seen);
      tab.on('pageerror', ({ message }) => troubles.push(message));
      await settled(tab);
      expect(await marks(tab)).toEqual([]);
      expect(await kept(tab)).toBe(JSON.stringify({ '': 5, [`/${topic}`]: 5 }));
      expect(troubles).toEqual([]);
    },
  );

  it.each([
    ['forbidden', () => Object.defineProperty(window, 'localStorage', { get: () => void JSON.parse('forbidden') })],
    ['full', () => (Storage.prototype.setItem = () => void JSON.parse('full'))],
  ])('is not marked, and nothing else fails, where the storage is %s', async (_, spoil) => {
    const { page, troubles } = await visit('method/');
    page.on('pageerror', ({ message }) => troubles.push(message));
    await page.addInitScript(spoil);
    await page.goto(new URL(`/${topic}`, page.url()).href);
    await settled(page);
    expect(await marks(page)).toEqual([]);
    await page.locator('.claim a.self').first().click();
    await page.getByRole('dialog').waitFor();
    expect(troubles).toEqual([]);
  });

  it('is not marked where the list cannot be had', async () => {
    const { page, troubles } = await visit(topic);
    await page.context().route('**/changes.json', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
    const tab = await comeBack(page, '{"":0}');
    tab.on('pageerror', ({ message }) => troubles.push(message));
    await settled(tab);
    expect(await bar(tab).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
