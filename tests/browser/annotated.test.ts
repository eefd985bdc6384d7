import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const article = `articles/${known.article}/`;
const phone = { viewport: { width: 390, height: 844 } };

describe('a sign in an article', () => {
  const { visit } = openSite('root');

  it('opens its note in a sheet from below that never covers it, on a phone', async () => {
    const { page, troubles } = await visit(article, { ...phone, hasTouch: true });
    const signs = page.locator('a.told');
    for (let i = 0; i < Math.min(4, await signs.count()); i++) {
      const sign = signs.nth(i);
      await sign.tap();
      const note = page.locator('.heard:popover-open');
      await note.waitFor();
      expect(`#${await note.getAttribute('id')}`).toBe(await sign.getAttribute('href'));
      const gap = async () => ((await note.boundingBox())?.y ?? 0) - ((await sign.boundingBox())?.y ?? Infinity);
      await expect.poll(gap).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
    }
    expect(troubles).toEqual([]);
  });

  it('is reached, opened and closed by keyboard, and keeps the focus', async () => {
    const { page } = await visit(article, phone);
    await page.locator('a.told').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.heard:popover-open').waitFor();
    await page.keyboard.press('Escape');
    expect(
      await page
        .locator('a.told')
        .first()
        .evaluate((sign) => sign === document.activeElement),
    ).toBe(true);
  });

  it('opens the words in the margin, on a wide screen', async () => {
    const { page } = await visit(article);
    const sign = page.locator('a.told', { hasText: '+' }).first();
    const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
    const words = note.locator('.also li span').first();
    expect(await note.isVisible()).toBe(true);
    expect(await words.isVisible()).toBe(false);
    await sign.click();
    expect(await words.isVisible()).toBe(true);
    const [text, margin] = [await page.locator('.passage p').first().boundingBox(), await note.boundingBox()];
    expect(margin?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  it('leads to a note below its passage without a script', async () => {
    const { page } = await visit(article, { ...phone, javaScriptEnabled: false });
    const sign = page.locator('a.told', { hasText: '+' }).first();
    await sign.click();
    const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
    expect(await note.locator('li').first().isVisible()).toBe(true);
    expect((await note.boundingBox())?.y).toBeLessThan(844);
  });

  it.each([phone, {}])('says of which statement it is that an account tells it alone: %j', async (options) => {
    const { page } = await visit(article, options);
    const sign = page.locator('a.told.only').first();
    const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
    expect(await note.isVisible()).toBe(false);
    await sign.click();
    expect(await note.locator('a').isVisible()).toBe(true);
  });

  it('stands on paper with its note', async () => {
    const { page } = await visit(article, phone);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.heard li').first().isVisible()).toBe(true);
  });
});
