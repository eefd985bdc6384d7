import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

describe('a story with more accounts than a table has columns', () => {
  const { visit } = openSite('many');

  it.each([
    '',
    'topics/ferry/',
    'topics/bridge/',
    'compare/',
    'compare/side-by-side/?one=elm-ferry&other=ivy-ferry',
    'quotes/',
    'quotes/others/',
    'articles/',
    'articles/elm-ferry/',
  ])('fits on a phone: /%s', async (path) => {
    const { page, troubles } = await visit(path, { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(troubles).toEqual([]);
  });

  it('unfolds a topic by keyboard, without a script', async () => {
    const { page } = await visit('compare/', { javaScriptEnabled: false });
    const claim = page.getByText('The ferry is full.');
    expect(await claim.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'The ferry' }).focus();
    await page.keyboard.press('Enter');
    expect(await claim.isVisible()).toBe(true);
  });

  it('sets any two accounts side by side, chosen in two fields', async () => {
    const { page, troubles } = await visit('compare/');
    await page.locator('select[name="one"]').selectOption('elm-ferry');
    await page.locator('select[name="other"]').selectOption('ivy-ferry');
    await page.getByRole('button', { name: 'Show' }).click();
    const both = page.locator('.both li');
    await both.first().waitFor();
    expect(await both.locator('h3').allTextContents()).toEqual(['The ferry is full.', 'People there wait for an hour.']);
    expect(await page.locator('select[name="other"]').inputValue()).toBe('ivy-ferry');
    expect(troubles).toEqual([]);
  });

  it('leads to the claims by account where two accounts need a script', async () => {
    const { page } = await visit('compare/side-by-side/?one=elm-ferry&other=ivy-ferry', { javaScriptEnabled: false });
    await page.locator('noscript a').click();
    await page.waitForURL('**/compare/');
  });

  it('goes on from an address among all quotations to where the quotation stands', async () => {
    const { page } = await visit('quotes/#q-bread-outlasts-elm');
    await page.waitForURL('**/people/lena-okafor/#q-bread-outlasts-elm');
    expect(await page.locator('#q-bread-outlasts-elm').textContent()).toContain('Bread outlasts Elm');
  });

  it('prints what is folded', async () => {
    const { page } = await visit('compare/');
    const claim = page.getByText('The ferry is full.');
    expect(await claim.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await claim.isVisible()).toBe(true);
  });
});
