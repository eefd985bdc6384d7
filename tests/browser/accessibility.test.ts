import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

const pages = (await readSite('root')).pages.map(({ address }) => address.slice(1).replace('404.html', 'no-such-page/'));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2 AA as far as axe can tell. The policy of the page is set aside for axe itself only. */
describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([360, 1440])('at %d px', (width) => {
    const { visit, url } = openSite('root');

    it('axe finds nothing on any page', async () => {
      const { page } = await visit('', { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      const faults: string[] = [];
      for (const address of pages) {
        await page.goto(url() + address);
        const { violations, passes } = await run(page);
        expect(passes.length, address).toBeGreaterThan(10);
        faults.push(...toText(violations).map((fault) => `/${address} ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    it('axe finds nothing on a page of search results', async () => {
      const { page } = await visit('search/?q=ceasefire', { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      await page.locator('.results a').first().waitFor();
      expect(toText((await run(page)).violations)).toEqual([]);
    });

    it('axe finds nothing in the search dialog and in the source of a pin', async () => {
      const { page } = await visit('topics/nato-stance/', { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      await page.locator('main a[role="doc-noteref"]').first().focus();
      await page.locator('#pop:popover-open').waitFor();
      const withSource = await run(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] input').fill('ceasefire');
      await page.locator('dialog[open] .results a').first().waitFor();
      const withDialog = await run(page);
      expect(toText([...withSource.violations, ...withDialog.violations])).toEqual([]);
    });
  });
});

describe.each([360, 1440])('by keyboard, at %d px', (width) => {
  const { visit } = openSite('root');

  it.each(['', 'topics/nato-stance/', 'articles/no-us-peacekeepers/', 'quotes/', 'compare/', 'people/donald-trump/'])(
    'focus on /%s is seen, and never under the header',
    async (path) => {
      const { page } = await visit(path, { viewport: { width, height: 700 }, reducedMotion: 'reduce' });
      const faults: string[] = [];
      let stops = 0;
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.evaluate((end) => {
          scrollTo(0, end ? document.body.scrollHeight : 0);
        }, key === 'Shift+Tab');
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press(key);
          const fault = await page.evaluate(lookAtFocus);
          if (fault === undefined) continue;
          stops += 1;
          if (fault) faults.push(`${key} ${fault}`);
        }
      }
      expect(stops).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    },
  );
});

describe('what a reader asks of their browser', () => {
  const { visit } = openSite('root');

  it('nothing moves when motion is unwanted', async () => {
    for (const path of ['', 'topics/nato-stance/', 'timeline/']) {
      const { page } = await visit(path, { reducedMotion: 'reduce' });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return scrollBehavior === 'smooth' || animationName !== 'none' || !/^(?:0s(?:, )?)+$/.test(transitionDuration);
          }).length,
      );
      expect(moving, path).toBe(0);
    }
  });

  it('marks keep a border where colours are forced', async () => {
    const { page } = await visit('topics/nato-stance/', { forcedColors: 'active' });
    const widths = await page
      .locator('main a.pin:not(.more)')
      .evaluateAll((pins) => pins.map((pin) => getComputedStyle(pin).borderTopWidth));
    expect(widths.length).toBeGreaterThan(10);
    expect(new Set(widths)).toEqual(new Set(['1px']));
  });

  it('marks are spoken with the names of their accounts', async () => {
    const { page } = await visit('topics/nato-stance/');
    const names = await page.locator('main a[role="doc-noteref"]:not(.more)').evaluateAll((pins) => pins.map((pin) => pin.ariaLabel));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/^\w+, \S.{3,}/.test(name ?? ''))).toEqual([]);
  });
});

/** What is wrong with the place of focus: nothing, `''`; focus is on no element of the page, `undefined`. */
function lookAtFocus(): string | undefined {
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  const { top, bottom, left, right, height } = at.getBoundingClientRect();
  const what = `${at.outerHTML.slice(0, 80)} at ${Math.round(left)},${Math.round(top)}`;
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of view: ${what}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `not seen: ${what}`;
  const header = document.querySelector('header.top');
  const over = header?.getBoundingClientRect();
  if (header?.contains(at) || at.matches('.skip') || !over || getComputedStyle(header as Element).position !== 'sticky') return '';
  return top < over.bottom - 1 && bottom > over.top && top + height / 2 < over.bottom ? `under the header: ${what}` : '';
}

function toText(violations: AxeResults['violations']): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`,
  );
}

async function run(page: Awaited<ReturnType<ReturnType<typeof openSite>['visit']>>['page']): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
}
