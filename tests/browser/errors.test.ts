import { describe, expect, it } from 'vitest';
import { readSite } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

describe('the site', async () => {
  const { pages } = await readSite('root');
  const { visit, url } = openSite('root');

  it('shows every page without a console error, without breaking its policy, and without scrolling sideways', async () => {
    const { page, troubles } = await visit('', { viewport: { width: 320, height: 700 } });
    for (const { address } of pages) {
      await page.goto(url() + address.slice(1));
      const [title, wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [document.querySelector('h1')?.innerText, scrollWidth, clientWidth] as const;
      });
      expect(title, address).toMatch(/\S/);
      expect(wide, address).toBeLessThanOrEqual(room);
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
