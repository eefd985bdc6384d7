import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../src/domain/content.ts';
import { known } from '../helpers/stories.ts';
import { readData } from '../site/read-site.ts';
import { expectInView, openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const pin = 'main a[role="doc-noteref"]';

describe('a topic page', () => {
  const { visit } = openSite('root');

  it('opens at the claim that its address names', async () => {
    const { page, troubles } = await visit(topic);
    const ids = await page.locator('[id^="c-"]').evaluateAll((claims) => claims.map((claim) => claim.id));
    expect(ids.length).toBeGreaterThanOrEqual(6);
    const last = ids.at(-1) ?? '';
    await page.goto(`${page.url()}#${last}`);
    await expectInView(page, `#${last}`);
    expect((await page.locator(`#${last}`).textContent())?.length).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
  });

  it('shows the source of a pin on hover, and puts it away', async () => {
    const { page, troubles } = await visit(topic);
    await page.locator(pin).first().hover();
    await page.locator('#pop:popover-open mark').first().waitFor();
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('#pop:popover-open').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows it on Enter, not on focus alone, with the cited words marked, and Escape closes it', async () => {
    const { page, troubles } = await visit(topic);
    const first = page.locator(pin).first();
    await first.focus();
    const pop = page.locator('#pop:popover-open');
    expect(await pop.count()).toBe(0);
    await page.keyboard.press('Enter');
    await pop.waitFor();
    const label = (await first.getAttribute('href'))?.slice(1) ?? '';
    const cited = await page.evaluate((id) => document.getElementById(id)?.textContent ?? '', label);
    const marked = (await pop.locator('mark').allTextContents()).join(' ');
    expect(marked.length).toBeGreaterThan(5);
    expect(cited).toContain(marked.slice(0, 20));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#pop:popover-open').count()).toBe(0);
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('puts it away on Escape wherever the reader is: in it, or with the pointer alone', async () => {
    const { page } = await visit(topic);
    const first = page.locator(pin).first();
    const pop = page.locator('#pop:popover-open');
    await first.press('Enter');
    await pop.locator('a').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => pop.count()).toBe(0);
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    await first.blur();
    await first.hover();
    await pop.waitFor();
    await page.keyboard.press('Escape');
    expect(await pop.count()).toBe(0);
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it('shows it on a tap, from below and clear of the pin, and its link leads to the passage', async () => {
    const { page, troubles } = await visit(topic, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const last = page.locator(`section.unknown ${'a[role="doc-noteref"]'}`).last();
    await last.evaluate((link) => {
      link.scrollIntoView({ block: 'end' });
    });
    await last.tap();
    const pop = page.locator('#pop:popover-open');
    await pop.waitFor();
    const box = await pop.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 360 });
    const isAbove = () =>
      last.evaluate((link) => link.getBoundingClientRect().bottom <= (document.querySelector('#pop')?.getBoundingClientRect().top ?? 0));
    await expect.poll(isAbove).toBe(true);
    await pop.locator('a[href*="/articles/"]').first().tap();
    await page.waitForURL(/\/articles\/.*#p\d+$/);
    await expectInView(page, `[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(troubles).toEqual([]);
  });

  it('is reached by keyboard, and its pins too', async () => {
    const { page } = await visit(topic);
    const reached = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? ''));
    }
    expect([...reached]).toEqual(expect.arrayContaining(['A', 'doc-noteref']));
  });
});

describe('claims by account', () => {
  const { visit } = openSite('root');
  const shown = '.topic-claims:not([hidden])';
  const { topics, accounts } = readData<StoryData>('root', 'story.json');

  it('narrow to one topic without a reload, and the address keeps the choice', async () => {
    const { page, troubles } = await visit('compare/');
    expect(await page.locator(shown).count()).toBe(topics.length);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByLabel('Topic').selectOption({ label: known.topic.title });
    expect(await page.locator(shown).count()).toBe(1);
    expect(await page.locator(shown).getByRole('columnheader').first().innerText()).toBe(known.topic.title);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await page.reload();
    expect(await page.locator(shown).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('open at the topic that an address names, without a script', async () => {
    const { slug = '' } = topics.at(-1) ?? {};
    const { page } = await visit(`compare/?topic=${slug}#${slug}`, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await expectInView(page, `#${slug}`);
  });

  it('are tables whose rows and columns a screen reader can name', async () => {
    const { page } = await visit('compare/', { javaScriptEnabled: false });
    expect(await page.locator(shown).count()).toBe(topics.length);
    const table = page.getByRole('table').first();
    expect(await table.getByRole('columnheader').count()).toBe(1 + accounts.length);
    const rows = table.getByRole('row');
    expect(await page.getByRole('row').count()).toBeGreaterThan(100);
    expect(await rows.nth(2).getByRole('rowheader').innerText()).not.toBe('');
    expect(await rows.nth(2).getByRole('cell').count()).toBe(accounts.length);
  });
});

describe('without JavaScript', () => {
  const { visit } = openSite('root');

  it('a topic is read, a pin followed to its source, and back', async () => {
    const { page, troubles } = await visit(topic, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
    const first = page.locator(pin).first();
    const href = await first.getAttribute('href');
    await first.click();
    expect(new URL(page.url()).hash).toBe(href);
    const source = page.locator(`li:has([id="${href?.slice(1) ?? ''}"]), li[id="${href?.slice(1) ?? ''}"]`).first();
    expect((await source.innerText()).length).toBeGreaterThan(20);
    await expectInView(page, `[id="${href?.slice(1) ?? ''}"]`);
    await page.goBack();
    await expectInView(page, pin);
    expect(troubles).toEqual([]);
  });

  it('search says that it needs it, and lists everything', async () => {
    const { page } = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.locator('main a').count()).toBeGreaterThan(10);
  });
});
