import { describe, expect, it } from 'vitest';
import { readSite } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

describe.each(['root', 'sub'] as const)('the site "%s"', async (name) => {
  const { pages, base } = await readSite(name);
  const { visit, url } = openSite(name);

  it('shows every page without a console error and without breaking its policy', async () => {
    const { page, troubles } = await visit('');
    for (const { address } of pages) {
      await page.goto(url() + address.slice(base.length), { waitUntil: 'load' });
      expect((await page.locator('h1').textContent())?.trim(), address).not.toBe('');
    }
    expect(pages.length).toBeGreaterThan(18);
    expect(troubles).toEqual([]);
  });

  it('has a policy that would notice', async () => {
    const { page, troubles } = await visit('method/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.broken = true';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => troubles.filter((text) => text.includes('policy:')).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  it('answers an unknown address with its own page', async () => {
    const { page } = await visit('no-such-page/');
    expect(await page.locator('h1').textContent()).toContain('no page');
  });
});
