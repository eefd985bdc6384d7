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
    await followFirst(page, 'dialog[open] .results:not(.offered) > li');
    expect(page.url().startsWith(url())).toBe(true);
    await expectTargetHolds(page, words);
    expect(troubles).toEqual([]);
  });

  it('has an address for each query, which shows its results', async () => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(words)}`);
    await followFirst(page, '.results:not(.offered) > li');
    await expectTargetHolds(page, words);
    await page.goBack();
    await page.locator('.results:not(.offered) a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(troubles).toEqual([]);
  });

  it('says whose words a passage of a digest is in', async () => {
    const { page } = await visit(`search/?q=${encodeURIComponent(words)}`);
    await page.locator('.results:not(.offered) a').first().waitFor();
    const kickers = await page.locator('.results:not(.offered) .kicker').allTextContents();
    const passages = kickers.filter((kicker) => kicker.includes('Passage'));
    expect(passages.length).toBeGreaterThan(0);
    for (const kicker of passages) expect(kicker).toContain('Passage, our digest, ');
  });

  it('answers a question with a topic: its short answer, and the accounts that tell it', async () => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(known.asked.type)}`);
    const answer = page.locator('.results:not(.offered) > li').first();
    await answer.locator('.excerpt .pins .pin').first().waitFor();
    expect(await answer.locator('.kicker').textContent()).toBe(`Topic, ${known.asked.topic}`);
    expect(await answer.locator('.excerpt').textContent()).not.toMatch(/[[\]]/);
    await answer.locator('.hit').click();
    await page.locator('h1').waitFor();
    expect(new URL(page.url()).pathname).toContain('/topics/');
    expect(troubles).toEqual([]);
  });

  it('offers the questions of the story before anything is typed, for arrow keys too', async () => {
    const { page, troubles } = await visit('method/');
    await page.keyboard.press('/');
    await page.locator('dialog[open] .results.offered a').first().waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('/method/');
    await page.keyboard.press('ArrowDown');
    const offered = await page.evaluate(() => document.activeElement?.textContent);
    expect(offered).toMatch(/\?$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/topics\//);
    expect(troubles).toEqual([]);
  });

  it('says which word is not where it leads', async () => {
    const { page } = await visit(`search/?q=${encodeURIComponent(known.apart.join(' '))}`);
    await page.locator('.without').first().waitFor();
    const said = await page.locator('.without').allTextContents();
    for (const text of said) expect(text).toMatch(/^Without “[^”]+”(, “[^”]+”)*$/);
  });

  it('keeps its filters behind a button on a phone, open where one is chosen', async () => {
    const { page } = await visit(`search/?q=${known.word}`, { viewport: { width: 360, height: 740 } });
    const kind = page.getByRole('button', { name: /^Claims/ });
    const unfold = page.getByRole('button', { name: 'Filter' });
    await unfold.waitFor();
    expect(await kind.isVisible()).toBe(false);
    await unfold.click();
    await kind.click();
    await expect.poll(() => kind.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await kind.waitFor();
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

  it('has no field without scripts, which could do nothing with it: lists stand there', async () => {
    const fieldOf = (page: Page) => page.getByRole('searchbox');
    const { page: scripted } = await visit('search/');
    expect(await fieldOf(scripted).isVisible()).toBe(true);
    const { page } = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator('#q').count()).toBe(1);
    expect(await fieldOf(page).count()).toBe(0);
    expect(await page.locator('#lists a').first().isVisible()).toBe(true);
  });

  it('is walked through by arrow keys', async () => {
    const { page } = await visit(`search/?q=${known.word}`);
    await page.locator('.results:not(.offered) a').nth(1).waitFor();
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page
      .locator('.results:not(.offered) a')
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
