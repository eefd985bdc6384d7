import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PersonData, StoryData } from '../../src/domain/content.ts';
import { known } from '../helpers/stories.ts';
import { readData } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const preview = '#preview:popover-open';

describe('a link of the text', () => {
  const { visit } = openSite('sub');

  it('shows where it leads, on hover and on focus, and puts it away', async () => {
    const { page, troubles } = await visit(topic);
    const link = page.locator('.claim a[href*="/people/"]').first();
    const slug = /people\/([^/]+)\//.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
    await page.mouse.move(...(await firstLineOf(link)));
    await page.locator(preview).waitFor();
    expect(await page.locator(`${preview} p`).innerText()).toBe(readData<PersonData>('sub', `people/${slug}.json`).name);
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator(preview).count()).toBe(0);
    await link.focus();
    await page.locator(preview).waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    expect(await page.locator(preview).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('is followed at the first tap', async () => {
    const { page } = await visit(topic, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const link = page.locator('.claim a[href*="/topics/"]').first();
    await page.touchscreen.tap(...(await firstLineOf(link)));
    await page.waitForURL((url) => !url.pathname.endsWith(topic));
  });
});

describe('an address', () => {
  const { visit } = openSite('root');
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  /** Waited for before the click: it is shown for two seconds. */
  const seen = (page: Page) => page.locator('output.copied').waitFor();
  const permissions = ['clipboard-read', 'clipboard-write'];

  it.each([
    ['a passage', `articles/${known.article}/`, '.passage a.n', /#p\d+$/],
    ['a quotation', 'quotes/', 'a.self', /#q-[\w-]+$/],
  ])('of %s is copied by its link, which says so', async (_, path, selector, address) => {
    const { page } = await visit(path, { permissions });
    await Promise.all([seen(page), page.locator(selector).nth(1).click()]);
    expect(await copied(page)).toMatch(address);
    await expect.poll(() => page.locator('output.copied').count()).toBe(0);
  });

  it.each([
    ['a claim', topic, /#c-[\w-]+$/],
    ['an event', 'timeline/', /#e-[\w-]+$/],
  ])('of %s is copied from the source of a pin', async (_, path, address) => {
    const { page } = await visit(path, { permissions });
    await page.locator('main :is(.claim, .event) a.pin:visible').first().press('Enter');
    await Promise.all([seen(page), page.locator('#pop a.copy').click()]);
    expect(await copied(page)).toMatch(address);
  });
});

describe('tables of accounts', () => {
  const { visit, url } = openSite('root');

  it('use the width of a wide screen, all topics open, and keep the names of their columns in view', async () => {
    const { page } = await visit('compare/');
    const table = page.locator('.compare table').last();
    expect((await table.boundingBox())?.width).toBeGreaterThan(1000);
    const head = table.getByRole('columnheader', { name: 'The New York Times' });
    await table
      .getByRole('row')
      .nth(5)
      .evaluate((row) => {
        scrollTo(0, row.getBoundingClientRect().top + scrollY - 400);
      });
    expect((await head.boundingBox())?.y).toBeGreaterThan(50);
    expect((await head.boundingBox())?.y).toBeLessThan(100);
  });

  it('are folds on a phone, the first open, each claim above the marks of those who tell it', async () => {
    const { page } = await visit('compare/', { viewport: { width: 360, height: 740 } });
    const tables = page.locator('.compare table');
    expect(await tables.first().isVisible()).toBe(true);
    expect(await tables.nth(1).isVisible()).toBe(false);
    const row = tables.first().getByRole('row').nth(1);
    const [claim, mark] = [await row.getByRole('rowheader').boundingBox(), await row.locator('.pin').first().boundingBox()];
    expect(claim?.width).toBeGreaterThan(300);
    expect(mark?.y).toBeGreaterThanOrEqual((claim?.y ?? Infinity) + (claim?.height ?? 0));
    expect(await row.locator('td:empty:visible').count()).toBe(0);
    await page.locator('.topic-claims summary').nth(1).click();
    expect(await tables.nth(1).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
  });

  it('stay where they are when the script comes that chooses a topic', async () => {
    const { page } = await visit('method/', { viewport: { width: 360, height: 740 } });
    const placeOf = async () => (await page.locator('.topic-claims').first().boundingBox())?.y;
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${url()}compare/`);
    const before = await placeOf();
    await page.unrouteAll();
    await page.goto(`${url()}compare/?topic=${known.topic.slug}`);
    await page.locator('.topic-claims[hidden]').first().waitFor({ state: 'attached' });
    expect(await page.locator('.topic-claims:not([hidden])').boundingBox()).toMatchObject({ y: before });
  });

  it('of a pair keep the names of both above their columns', async () => {
    const { page } = await visit('compare/#pairs');
    await page.locator('.pairs a').first().click();
    const heads = page.locator('.heads p');
    await heads.first().waitFor();
    const cells = page.locator('.both li > div');
    await cells.first().evaluate((cell) => {
      scrollTo(0, cell.getBoundingClientRect().bottom + scrollY - 150);
    });
    for (const i of [0, 1]) {
      const [head, cell] = [await heads.nth(i).boundingBox(), await cells.nth(i).boundingBox()];
      expect(head?.x).toBe(cell?.x);
      expect(head?.y).toBeGreaterThan(50);
      expect(head?.y).toBeLessThan(100);
      expect(await heads.nth(i).locator('.pin').innerText()).toBe(await cells.nth(i).locator('.pin').first().innerText());
    }
  });
});

describe('the page of a person', () => {
  const { visit } = openSite('root');
  const address = `people/${known.person.slug}/`;

  it('has what claims say of them beside their words on a wide screen, below them on a phone', async () => {
    const { page } = await visit(address, { viewport: { width: 1440, height: 900 } });
    const boxes = () => Promise.all(['.words', '.about'].map((part) => page.locator(part).boundingBox()));
    const [left, right] = await boxes();
    expect(right?.x).toBeGreaterThan((left?.x ?? Infinity) + (left?.width ?? 0));
    expect(right?.y).toBe(left?.y);
    await page.setViewportSize({ width: 360, height: 740 });
    const [above, below] = await boxes();
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? Infinity) + (above?.height ?? 0));
  });

  it('unfolds the claims of a topic', async () => {
    const { page } = await visit(address, { javaScriptEnabled: false });
    const claim = page.locator('.about details').nth(1).locator('li a').first();
    expect(await claim.isVisible()).toBe(false);
    await page.locator('.about summary').nth(1).press('Enter');
    expect(await claim.isVisible()).toBe(true);
  });
});

describe('a topic page', () => {
  const { visit } = openSite('root');

  it('has a table of contents that stays beside the text', async () => {
    const { page } = await visit(topic);
    const toc = page.getByRole('navigation', { name: 'On this page' });
    const links = await toc.getByRole('link').evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    expect(links.length).toBeGreaterThan(5);
    for (const hash of links) expect(await page.locator(`[id="${hash.slice(1)}"]`).count(), hash).toBe(1);
    await toc.getByRole('link', { name: 'Sources' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    await expect.poll(async () => (await toc.getByRole('link').first().boundingBox())?.y ?? -1).toBeGreaterThan(50);
  });

  it('marks in its contents where the reader is, in browsers that know it', async () => {
    const { page } = await visit(topic, { viewport: { width: 1440, height: 900 } });
    const colors = () => page.locator('.toc a').evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
    const isMarked = await page.evaluate(() => CSS.supports('selector(:target-current)'));
    await expect.poll(async () => new Set(await colors()).size).toBe(isMarked ? 2 : 1);
    const [first, ...others] = await colors();
    expect(others.includes(first ?? '')).toBe(!isMarked);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(async () => (await colors()).at(-1)).toBe(first);
  });

  it.each([
    [360, 'folded'],
    [768, 'folded'],
    [1440, 'open'],
  ])('has its contents at %d px %s, without a script', async (width, how) => {
    const { page } = await visit(topic, { viewport: { width, height: 740 }, javaScriptEnabled: false });
    const toc = page.getByRole('navigation', { name: 'On this page' });
    const last = toc.getByRole('link').last();
    expect(await toc.locator('summary').isVisible()).toBe(how === 'folded');
    expect(await last.isVisible()).toBe(how === 'open');
    if (how === 'open') return;
    expect((await toc.boundingBox())?.height).toBeLessThan(48);
    await toc.locator('summary').click();
    expect(await last.isVisible()).toBe(true);
  });

  it.each([360, 1440])('calls each section in its contents what its heading does, which is seen after a jump, at %d px', async (width) => {
    const { page } = await visit(topic, { viewport: { width, height: 740 }, reducedMotion: 'reduce' });
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    if (width === 360) await page.locator('.toc summary').click();
    const headings = await page.locator('main section > h2:visible, main section > details > summary h2').allInnerTexts();
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      const name = await link.innerText();
      expect(headings).toContain(name);
      await link.click();
      const heading = page.getByRole('heading', { name, exact: true, level: 2 });
      const below = async () => ((await heading.boundingBox())?.y ?? 0) - (await headerEnd());
      await expect.poll(below).toBeGreaterThanOrEqual(0);
      expect((await heading.boundingBox())?.y).toBeLessThan(740);
    }

    async function headerEnd(): Promise<number> {
      const { y = 0, height = 0 } = (await page.locator('header.top').boundingBox()) ?? {};
      return y + height;
    }
  });

  it('links to the previous and the next one', async () => {
    const { page } = await visit('topics/');
    const order = await page
      .locator('main .cards h3 a, main .cards h2 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(order).toHaveLength(readData<StoryData>('root', 'story.json').topics.length);
    for (const [i, address] of order.entries()) {
      await page.goto(new URL(address ?? '', page.url()).href);
      const turn = async (rel: string) => page.locator(`.turn a[rel="${rel}"]`).evaluateAll(([link]) => link?.getAttribute('href'));
      expect([await turn('prev'), await turn('next')]).toEqual([order[i - 1], order[i + 1]]);
    }
  });
});

describe('on every page', () => {
  const { visit } = openSite('root');

  it('one page gives way to the next smoothly, unless motion is unwanted', async () => {
    const { page } = await visit('');
    const rules = await page.evaluate(() => [...document.head.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
    expect(rules).toMatch(/@media \(prefers-reduced-motion:\s*no-preference\)\{[^@]*@view-transition\{navigation:auto\}/);
  });

  it('a link to another site says so', async () => {
    const { page } = await visit('data/');
    const mark = await page
      .locator('main a[href^="https://creativecommons.org"]')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(mark).toContain('↗');
    expect(mark).toContain('on another site');
    expect(
      await page
        .locator('main a[href^="/"]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    ).toBe('none');
  });
});

describe('an address that is nearly right', () => {
  const { visit } = openSite('root');

  it('finds the page that was meant', async () => {
    const { page } = await visit('no-such-page/');
    const { slug } = known.topic;
    const typed = slug.replace('-', 's-');
    await page.goto(new URL(`/topics/${typed}`, page.url()).href);
    await page.locator('#nearest li a').first().waitFor();
    expect(await page.locator('#nearest li a').first().getAttribute('href')).toBe(`/topics/${slug}/`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(typed.replaceAll('-', ' '));
  });
});

/** The middle of the first line of a link: where it breaks into two, the middle of the whole may be beside it. */
async function firstLineOf(link: Locator): Promise<[x: number, y: number]> {
  await link.scrollIntoViewIfNeeded();
  return link.evaluate((element) => {
    const [{ x, y, width, height } = new DOMRect()] = element.getClientRects();
    return [x + width / 2, y + height / 2];
  });
}
