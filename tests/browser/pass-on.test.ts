import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const person = `people/${known.person.slug}/`;
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

  it('is passed on from where a person’s page tells it as from its own page', async () => {
    const { page, troubles } = await visit(person, { permissions });
    const link = page.locator('.about a.self').first();
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    const sheet = page.getByRole('dialog');
    const plain = async () => {
      await sheet.getByRole('button', { name: 'Plain', exact: true }).click();
      await page.locator('output.copied').waitFor();
      const card = sheet.getByRole('link', { name: 'See it' });
      await card.waitFor();
      return [await copied(page), await card.getAttribute('href')];
    };
    await link.click();
    const there = await plain();
    expect(there[0]).toMatch(/ \[\w+(?: \w+)*\]\n\n\[\w+\] Our digest of .+, passage \d+: \S/);
    expect(new URL(page.url()).pathname).toBe(`/${person}`);
    await page.goto(address);
    await page.locator('.claim:target a.self').click();
    expect(await plain()).toEqual(there);
    expect(troubles).toEqual([]);
  });

  it('is an address to copy where its page cannot be had', async () => {
    const { page } = await visit(person, { permissions });
    const link = page.locator('.about a.self').first();
    await link.hover();
    await page.route('**/topics/**', (route) => route.abort());
    await link.click();
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toBe(await link.evaluate((element) => (element as HTMLAnchorElement).href));
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
    await page.goto(new URL(`/${person}`, page.url()).href);
    await page.locator('.about a.self').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/topics\/[\w-]+\/$/);
    expect(await page.locator('.claim:target').count()).toBe(1);
  });
});

describe('an event', () => {
  const { visit } = openSite('root');

  it('is passed on from the timeline with its sources', async () => {
    const { page, troubles } = await visit('timeline/', { permissions });
    const links = page.locator('.event a.self');
    expect(await links.count()).toBe(await page.locator('.event').count());
    await links.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plain', exact: true }).click();
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toMatch(/ \[\w+(?: \w+)*\][^]+\n\[\w+\] Our digest of .+, passage \d+: \S[^]+\/timeline\/#e-[\w-]+$/);
    expect(troubles).toEqual([]);
  });

  it('has its address without a script', async () => {
    const { page } = await visit('timeline/', { javaScriptEnabled: false });
    await page.locator('.event a.self').nth(2).click();
    expect(new URL(page.url()).hash).toMatch(/^#e-/);
    expect(await page.locator('.event:target').count()).toBe(1);
  });
});

describe('the sign of an address', () => {
  const { visit } = openSite('root');

  it.each(['light', 'dark'] as const)('is fainter than the text, until it is pointed at or leads here: %s', async (colorScheme) => {
    const { page } = await visit(topic, { colorScheme });
    const sign = page.locator(claimLink).first();
    const colour = (element = sign) => element.evaluate((found) => getComputedStyle(found).color);
    const [quiet, text] = [await colour(), await colour(page.locator('main p').last())];
    expect(quiet).not.toBe(text);
    await sign.hover();
    const hovered = await colour();
    expect(hovered).not.toBe(quiet);
    await page.mouse.move(0, 0);
    expect(await colour()).toBe(quiet);
    await page.goto(await sign.evaluate((element) => (element as HTMLAnchorElement).href));
    expect(await colour()).toBe(hovered);
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
