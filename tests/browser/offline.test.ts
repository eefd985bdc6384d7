import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;

describe.each(['root', 'sub'] as const)('without a network, of the site "%s"', (name) => {
  const { visit, url } = openSite(name);
  const open = async () => {
    const visited = await visit('', { serviceWorkers: 'allow' });
    // The first page is read before anything can keep it.
    await visited.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await visited.page.goto(url() + topic);
    await visited.page.goto(`${url()}search/?q=troops`);
    await visited.page.locator('.results li, main li').first().waitFor();
    await visited.page.goto(`${url()}method/`);
    return visited;
  };
  const keptIn = () =>
    caches.keys().then(async (names) => {
      const caught = await Promise.all(names.map(async (one) => (await (await caches.open(one)).keys()).map(({ url: kept }) => kept)));
      return caught.flat();
    });

  it('the page that a reader came to is kept, and no more than fifty pages are kept', async () => {
    const { page } = await open();
    await expect.poll(() => page.evaluate(keptIn)).toContain(url());
    const cache = await page.evaluate(async () => (await caches.keys()).find((one) => one.endsWith('pages')));
    await page.evaluate(async (one) => {
      const filled = await caches.open(one ?? '');
      for (let i = 0; i < 70; i++) await filled.put(`/old/${i}/`, new Response(''));
    }, cache);
    await page.goto(url() + topic);
    const pages = async () => (await page.evaluate(keptIn)).filter((address) => !address.includes('/_astro/'));
    await expect.poll(async () => (await pages()).length).toBe(50);
    expect((await pages()).at(-1)).toBe(url() + topic);
  });

  it('a page that was read is shown, and says from which day it is', async () => {
    const { page } = await open();
    await expect.poll(() => page.evaluate(keptIn)).toContain(url() + topic);
    await page.context().setOffline(true);
    await page.goto(url() + topic);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const day = await page.evaluate(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
    expect(await page.locator('main [role="status"]').innerText()).toBe(`There is no network: this is the page as it was on ${day}.`);
    await page.locator('a.pin[role="doc-noteref"]').first().press('Enter');
    await page.context().setOffline(false);
    await page.goto(url() + topic);
    expect(await page.locator('main > [role="status"]').count()).toBe(0);
  });

  it('a page that was not read is none', async () => {
    const { page } = await open();
    await page.context().setOffline(true);
    await expect(page.goto(`${url()}timeline/`)).rejects.toThrow();
  });

  it('neither the index of search nor data is kept', async () => {
    const { page } = await open();
    await page.evaluate((at) => fetch(`${at}data/claims.json`).then((answer) => answer.text()), url());
    const kept = await page.evaluate(keptIn);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter((address) => !/\/$|\/_astro\//.test(address))).toEqual([]);
  });

  it('nothing is kept any more once a reader says so', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Keep no copies' }).click();
    await page.getByRole('button', { name: 'Keep copies' }).waitFor();
    expect(await page.evaluate(keptIn)).toEqual([]);
    await page.goto(url() + topic);
    await page.reload();
    expect(await page.evaluate(keptIn)).toEqual([]);
    await page.context().setOffline(true);
    await expect(page.goto(url() + topic)).rejects.toThrow();
  });
});
