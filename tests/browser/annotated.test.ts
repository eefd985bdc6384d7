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

  it('says whether its note is open, which its button or Escape closes, and the focus goes back', async () => {
    for (const options of [phone, {}]) {
      const { page } = await visit(article, options);
      const sign = page.locator('a.told', { hasText: '+' }).first();
      const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
      const button = note.getByRole('button', { name: 'Close' });
      const isOpen = () => sign.getAttribute('aria-expanded');
      const hasFocus = () => sign.evaluate((element) => element === document.activeElement);
      expect(await isOpen()).toBe('false');
      for (const close of ['Escape', 'Enter']) {
        await sign.focus();
        await page.keyboard.press('Enter');
        await expect.poll(isOpen).toBe('true');
        if (options === phone) await button.focus();
        else await note.locator('a').first().focus();
        if (options === phone || close === 'Escape') await page.keyboard.press(close);
        else await sign.press(close);
        await expect.poll(isOpen).toBe('false');
        expect(await hasFocus()).toBe(true);
      }
      expect(await button.isVisible()).toBe(false);
    }
  });

  it('has notes in the margin that neither move the text nor cover each other', async () => {
    const { page } = await visit(article);
    const boxes = (selector: string) =>
      page.locator(selector).evaluateAll((found) =>
        found.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return { top: top + scrollY, bottom: bottom + scrollY };
        }),
      );
    const texts = await boxes('.passage > p');
    for (const sign of await page.locator('a.told').all()) {
      await sign.click();
      expect(await boxes('.passage > p')).toEqual(texts);
      expect(await page.locator('.heard.open').count()).toBe(1);
      const notes = await boxes('.beside');
      expect(notes.every(({ top }, i) => i === 0 || top >= (notes[i - 1]?.bottom ?? 0))).toBe(true);
      expect(notes.at(-1)?.bottom).toBeLessThan((await boxes('.foot'))[0]?.top ?? 0);
    }
    const gaps = texts.slice(1).map(({ top }, i) => top - (texts[i]?.bottom ?? 0));
    // The same between all passages; more only where a heading stands.
    expect(gaps.filter((gap) => gap > Math.min(...gaps) + 1).length).toBeLessThanOrEqual(await page.locator('.article h2').count());
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

describe('an article', () => {
  const { visit } = openSite('root');

  it('stands where the rest of the site does', async () => {
    for (const width of [360, 768, 1440]) {
      const { page } = await visit(article, { viewport: { width, height: 900 } });
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
      expect(await left('h1')).toBe(await left('.brand'));
      expect(await left('.passage > p')).toBe(await left('.brand'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('has its first words on the first screen of a phone, and beside its head on a wide one what leads on', async () => {
    const { page } = await visit(article, { viewport: { width: 360, height: 740 } });
    const first = page.locator('.passage').first();
    expect((await first.boundingBox())?.y).toBeLessThan(600);
    const [rights, way] = [page.getByText('Copyright of the original'), page.locator('.head a.pin').first()];
    expect([await rights.isVisible(), await way.isVisible()]).toEqual([false, false]);
    for (const summary of await page.locator('.head summary').all()) await summary.click();
    expect([await rights.isVisible(), await way.isVisible()]).toEqual([true, true]);
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    expect(await rights.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect((await way.boundingBox())?.x).toBeGreaterThan(900);
    expect((await way.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
  });

  it('unfolds how it is cited where a link leads there, without a script', async () => {
    const { page } = await visit(`${article}#cite`, { javaScriptEnabled: false });
    expect(await page.locator('.cite pre').first().isVisible()).toBe(true);
  });

  it('is passed by keyboard in at most 40 stops, from the head of the page to its foot', async () => {
    const { page } = await visit(article);
    let stops = 0;
    const press = async (until: string) => {
      do await page.keyboard.press('Tab');
      while (++stops < 100 && !(await page.evaluate((selector) => document.activeElement?.matches(selector), until)));
    };
    await press('nav a[href="#cite"]');
    await page.keyboard.press('Enter');
    await press('.foot a');
    expect(stops).toBeLessThanOrEqual(40);
  });
});
