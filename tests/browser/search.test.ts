import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { expectInView, openSite } from './open-site.ts';

const words = known.phrase;

describe.each(['root', 'sub'] as const)('search on the site "%s"', (name) => {
  const { visit, url } = openSite(name);

  it.each(['/', 'Control+k'])('opens with %s, and its first result is a passage that holds the words', async (key) => {
    const { page, troubles } = await visit(`topics/${known.topic.slug}/`);
    await page.keyboard.press(key);
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type(words);
    await followFirst(page, 'dialog[open] .results > li');
    expect(page.url().startsWith(url())).toBe(true);
    await expectTargetHolds(page, words);
    expect(troubles).toEqual([]);
  });

  it('has an address for each query, which shows its results', async () => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(words)}`);
    await followFirst(page, '.results > li');
    await expectTargetHolds(page, words);
    await page.goBack();
    await page.locator('.results a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(troubles).toEqual([]);
  });

  it('says whose words a passage of a digest is in', async () => {
    const { page } = await visit(`search/?q=${encodeURIComponent(words)}`);
    await page.locator('.results a').first().waitFor();
    const kickers = await page.locator('.results .kicker').allTextContents();
    const passages = kickers.filter((kicker) => kicker.includes('Passage'));
    expect(passages.length).toBeGreaterThan(0);
    for (const kicker of passages) expect(kicker).toContain('Passage, our digest, ');
  });

  it('says so when it finds nothing', async () => {
    const { page } = await visit('search/?q=qqqqzzzz');
    await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('Nothing found');
  });

  it('closes with Escape and gives the focus back', async () => {
    const { page } = await visit('');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('is walked through by arrow keys', async () => {
    const { page } = await visit(`search/?q=${known.word}`);
    await page.locator('.results a').nth(1).waitFor();
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page
      .locator('.results a')
      .nth(1)
      .evaluate((link) => link === document.activeElement);
    expect(second).toBe(true);
  });
});

async function followFirst(page: Page, selector: string): Promise<void> {
  // While the words are typed, the list holds what fits their beginning.
  const first = page.locator(selector).first();
  await expect.poll(async () => (await first.textContent())?.toLowerCase()).toContain(words);
  await first.locator('a').first().click();
  await page.waitForURL(/#/);
}

async function expectTargetHolds(page: Page, text: string): Promise<void> {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(id).not.toBe('');
  const target = page.locator(`[id="${id}"]`);
  expect(((await target.textContent()) ?? '').replace(/\s+/g, ' ').toLowerCase()).toContain(text);
  await expectInView(page, `[id="${id}"]`);
}
