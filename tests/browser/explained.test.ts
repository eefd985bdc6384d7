import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const mention = 'main a[role="doc-glossref"]';

describe('a term that an editor explained', () => {
  const { visit } = openSite('root');

  it.each([
    ['a topic’s page', topic],
    ['an article’s page', 'articles/troops-not-discussed/'],
  ])('opens in place on %s, by key as by mouse, and says where that is from', async (_, path) => {
    const { page, troubles } = await visit(path);
    const term = page.locator(mention).first();
    const entry = page.locator(`[id="${(await term.getAttribute('href'))?.slice(1)}"]`);
    expect((await entry.locator('dfn').textContent())?.toLowerCase()).toBe((await term.innerText()).toLowerCase());
    const pop = page.locator('#pop:popover-open');
    await term.focus();
    expect(await pop.count()).toBe(0);
    await page.keyboard.press('Enter');
    await pop.waitFor();
    expect(await pop.innerText()).toContain('more than 30 countries');
    expect(await pop.locator('a[href*="/articles/"]').count()).toBeGreaterThan(0);
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await pop.count()).toBe(0);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await term.blur();
    await term.hover();
    await pop.waitFor();
    expect(troubles).toEqual([]);
  });

  it('opens from below on a phone, clear of the term', async () => {
    const { page } = await visit(topic, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const term = page.locator(mention).first();
    await term.tap();
    await page.locator('#pop:popover-open').waitFor();
    const { y = 0, height = 0 } = (await term.boundingBox()) ?? {};
    expect(await page.locator('#pop').boundingBox()).toMatchObject({ x: 0, width: 360 });
    expect(y + height).toBeLessThanOrEqual((await page.locator('#pop').boundingBox())?.y ?? 0);
    await page.locator('#pop').getByRole('button', { name: 'Close' }).tap();
    expect(await page.locator('#pop:popover-open').count()).toBe(0);
  });

  it.each([topic, 'articles/troops-not-discussed/'])('is explained at the end of %s, where no script runs', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const term = page.locator(mention).first();
    const entry = page.locator(`[id="${(await term.getAttribute('href'))?.slice(1)}"]`);
    expect(await entry.isVisible()).toBe(false);
    await term.click();
    await expect.poll(() => entry.isVisible()).toBe(true);
  });

  it('is a word like any other on paper', async () => {
    const { page } = await visit(topic);
    await page.emulateMedia({ media: 'print' });
    const term = page.locator(mention).first();
    expect(await term.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
    expect(await page.locator('section.terms').isVisible()).toBe(false);
  });
});
