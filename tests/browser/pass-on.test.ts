import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const permissions = ['clipboard-read', 'clipboard-write'];
const claimLink = '.question .claim a.self';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a claim', () => {
  const { visit } = openSite('root');

  it.each([360, 1440])('is passed on as an address, as text with its sources, and as a page at %d px', async (width) => {
    const { page, troubles } = await visit(topic, { permissions, viewport: { width, height: 740 } });
    const link = page.locator(claimLink).first();
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    await link.click();
    const sheet = page.getByRole('dialog');
    const copy = async (name: string) => {
      await Promise.all([page.locator('output.copied').waitFor(), sheet.getByRole('button', { name, exact: true }).click()]);
      await expect.poll(() => page.locator('output.copied').count()).toBe(0);
      return copied(page);
    };
    expect(await copy('Copy link')).toBe(address);
    const plain = await copy('Plain');
    expect(plain).toMatch(/ \[\w+(?: \w+)*\]/);
    expect(plain).toMatch(/\n\[\w+\] Our digest of .+, passage \d+: \S/);
    expect(plain).not.toContain('¶');
    expect(plain.endsWith(address)).toBe(true);
    expect(await copy('Markdown')).toMatch(/^> .+\n\n- /);
    expect(await copy('HTML')).toMatch(/^<blockquote cite="http/);
    const box = await sheet.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 740).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('says where the sentences of its sources have more', async () => {
    const { page } = await visit(topic, { permissions });
    const cut = await page.evaluate(() => {
      for (const mark of document.querySelectorAll('.sources span > mark:not([id$="c"])')) {
        const claim = document.querySelector(`.question .claim a.pin[href="#${mark.id}"]`)?.closest('.claim');
        const [before, after] = [mark.previousSibling?.textContent ?? '', mark.nextSibling?.textContent ?? ''];
        if (claim && /\w/.test(before) && !/\w/.test(after)) return { id: claim.id, words: mark.textContent };
      }
      return undefined;
    });
    await page.locator(`#${cut?.id} a.self`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plain', exact: true }).click();
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toContain(`: … ${cut?.words}\n`);
  });

  it('shows what could not be copied, selected', async () => {
    const { page } = await visit(topic);
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('not allowed')) }));
    await page.locator(claimLink).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plain', exact: true }).click();
    const shown = page.locator('textarea.by-hand');
    expect(await shown.inputValue()).toContain('Our digest of');
    expect(await shown.evaluate((field) => (field as HTMLTextAreaElement).selectionEnd)).toBe((await shown.inputValue()).length);
  });

  it('has its address without a script', async () => {
    const { page } = await visit(topic, { javaScriptEnabled: false });
    await page.locator(claimLink).nth(2).click();
    expect(new URL(page.url()).hash).toMatch(/^#c-/);
    expect(await page.locator('.claim:target').count()).toBe(1);
    expect(await page.locator('.pass a:visible').allInnerTexts()).not.toContain('Share');
  });
});

describe('a page', () => {
  const { visit } = openSite('root');

  it('is shared with its short answer from its head', async () => {
    const { page } = await visit(topic, { permissions });
    await page.locator('.pass').getByText('Share').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plain', exact: true }).click();
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toContain((await page.locator('#answer .claim').first().innerText()).slice(0, 30));
  });

  it('is cited in two taps from its head', async () => {
    const { page } = await visit(topic, { permissions });
    await page.locator('.pass').getByText('Cite').click();
    await page.locator('.cite button.copy').first().click();
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toBe(await page.locator('.cite pre').first().innerText());
  });
});
