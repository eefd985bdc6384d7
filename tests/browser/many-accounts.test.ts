import { describe, expect, it } from 'vitest';
import { heaviestPage } from '../helpers/heaviest-page.ts';
import { known } from '../helpers/stories.ts';
import { distOf } from '../site/build-sites.ts';
import { expectInView, openSite } from './open-site.ts';

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
    const { page, troubles } = await visit('compare/#pairs');
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

describe('the claims by account on paper', () => {
  const { visit } = openSite('root');

  it('are a few pages, on which each mark has its account’s name once', async () => {
    const { page } = await visit('compare/');
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    const names = page.locator('.compare thead .name').filter({ visible: true });
    expect(await names.allTextContents()).toEqual([...new Set(await page.locator('.compare thead .name').allTextContents())]);
    const claims = page.locator('.compare tbody th a');
    expect(await claims.filter({ visible: true }).count()).toBe(await claims.count());
  });
});

describe('a board on a phone', () => {
  const { visit } = openSite('many');
  const says = 'gives half of the $4.2 million';
  const phone = { viewport: { width: 360, height: 740 } };

  it.each(['', 'topics/bridge/'])('says beside each name where it stands, in a line as wide as the page: /%s', async (path) => {
    const { page } = await visit(path, { ...phone, javaScriptEnabled: false });
    const board = page.getByRole('table', { name: 'Who offers what' });
    expect(await board.getByText(says).isVisible()).toBe(true);
    const entries = await board.locator('.claim').evaluateAll((claims) =>
      claims.map((claim) => ({
        stance: claim.closest('td')?.className,
        said: getComputedStyle(claim, '::before').content.split('"')[1]?.toLowerCase(),
        width: claim.getBoundingClientRect().width,
      })),
    );
    expect(entries.length).toBeGreaterThan(1);
    for (const { stance, said, width } of entries) {
      expect(said).toBe(stance);
      expect(width).toBeGreaterThan(290);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('leads from anywhere in an entry of the home page to its place', async () => {
    const { page } = await visit('', phone);
    const entry = page.locator('.board .claim').first();
    const { width = 0, height = 0 } = (await entry.boundingBox()) ?? {};
    await entry.click({ position: { x: width - 2, y: height - 2 } });
    await page.waitForURL(/\/topics\/bridge\/#c-board-/);
  });

  it('shows what the side says that an address names', async () => {
    const { page } = await visit('topics/bridge/#c-board-half', phone);
    await expectInView(page, '#c-board-half');
    expect(await page.getByRole('table').getByText(says).isVisible()).toBe(true);
  });

  it('is a table to those who hear it, and on paper', async () => {
    const { page } = await visit('topics/bridge/', phone);
    const board = page.getByRole('table', { name: 'Who offers what' });
    expect(await board.getByRole('columnheader').allInnerTexts()).toEqual(
      ['Yes', 'Open', 'No'].map((name) => expect.stringContaining(name) as string),
    );
    expect(await board.getByRole('rowheader').count()).toBe(2);
    expect(await board.getByRole('row').nth(1).getByRole('cell').count()).toBe(3);
    await page.emulateMedia({ media: 'print' });
    expect(await board.getByText(says).isVisible()).toBe(true);
  });
});

describe('what is folded on the page of a topic', () => {
  const { visit } = openSite('root');

  it('is not on paper, where a topic is a page with its address and date, unless a reader has opened it', async () => {
    const { page } = await visit(`topics/${known.topic.slug}/`);
    const onPaper = async (name: string) => {
      await page.emulateMedia({ media: 'print' });
      const isShown = await page.getByRole('heading', { name, exact: true }).isVisible();
      await page.emulateMedia({ media: 'screen' });
      return isShown;
    };
    const pagesOf = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(await pagesOf()).toBe(1);
    // No page of this story is near other passages.
    await page.locator('.sources').evaluate((sources) => {
      sources.insertAdjacentHTML('beforebegin', '<section class="near"><details><summary><h2>Near</h2></summary></details></section>');
    });
    expect([await onPaper('Sources'), await onPaper('Near'), await onPaper('In short')]).toEqual([false, false, true]);
    await page.locator('.sources summary').click();
    expect(await onPaper('Sources')).toBe(true);
    expect(await pagesOf()).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('link[rel="canonical"]').evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      `/topics/${known.topic.slug}/`,
    );
    expect(await page.getByText(/^As of about 19 August 2025/).isVisible()).toBe(true);
  });

  it('opens by the contents below the short answer, without a script', async () => {
    const { page } = await visit(`topics/${known.topic.slug}/`, { ...{ viewport: { width: 390, height: 844 } }, javaScriptEnabled: false });
    const mark = page.locator('.sources mark').first();
    expect(await mark.isVisible()).toBe(false);
    const toc = page.getByRole('navigation', { name: 'On this page' });
    await toc.getByText('On this page').click();
    await toc.getByRole('link', { name: 'Sources' }).click();
    expect(await mark.isVisible()).toBe(true);
  });

  it('leaves at most nine screens of a phone', async () => {
    const { page } = await visit(await heaviestPage(distOf('root'), 'topics'), { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(9);
  });

  it.each([320, 360, 416])('has all of the navigation at %d px', async (width) => {
    const { page } = await visit('', { viewport: { width, height: 700 } });
    const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().right <= innerWidth))).toEqual(
      Array(6).fill(true),
    );
  });

  it('is passed by keyboard in at most 40 stops, from the head of the page to its foot', async () => {
    const { page } = await visit(`topics/${known.topic.slug}/`, { viewport: { width: 390, height: 844 } });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    let stops = 0;
    const tabTo = async (isThere: () => Promise<boolean>) => {
      do await page.keyboard.press('Tab');
      while (++stops < 100 && !(await isThere()));
      await page.keyboard.press('Enter');
    };
    await tabTo(async () => (await focused()) === 'Skip to the text');
    await tabTo(async () => (await focused()) === 'On this page');
    await tabTo(async () => (await focused()) === 'Related topics');
    await tabTo(() => page.evaluate(() => document.activeElement?.closest('footer') !== null));
    expect(stops).toBeLessThanOrEqual(40);
  });
});

describe('a home page that asks no question', () => {
  const { visit } = openSite('root');

  it('leaves nothing blank below a title that is no question', async () => {
    const { page } = await visit('', { viewport: { width: 1440, height: 900 } });
    const gap = await page.evaluate(() => {
      document.querySelector('header .kicker')?.remove();
      const [title, answer] = [document.querySelector('h1'), document.querySelector('.answer')];
      if (!title || !answer) return Infinity;
      title.textContent = 'Riverton';
      return answer.getBoundingClientRect().top - title.getBoundingClientRect().bottom;
    });
    expect(gap).toBeLessThan(80);
  });
});
