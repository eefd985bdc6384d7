import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

describe('by keyboard', () => {
  const { visit } = openSite('root');

  it.each([
    ['', 360],
    ['', 1440],
    ['topics/nato-stance/', 360],
    ['topics/nato-stance/', 1440],
    ['articles/no-us-peacekeepers/', 360],
    ['quotes/', 360],
    ['compare/', 360],
    ['compare/', 1440],
    ['people/donald-trump/', 360],
  ])('focus on /%s at %d px is seen, and never under the header', async (path, width) => {
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
  });
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
