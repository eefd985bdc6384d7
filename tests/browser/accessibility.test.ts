import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../src/domain/content.ts';
import { known } from '../helpers/stories.ts';
import { readData } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;

describe('by keyboard', () => {
  const { visit } = openSite('root');

  it.each([
    ['', 360],
    ['', 1440],
    [topic, 360],
    [topic, 1440],
    [`articles/${known.article}/`, 360],
    ['quotes/', 360],
    ['compare/', 360],
    ['compare/', 1440],
    [`people/${known.person.slug}/`, 360],
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
        await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))); // a reader sees frames
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

describe('by mouse', () => {
  const { visit, url } = openSite('root');

  it('every link of a sentence is met where it is seen', async () => {
    const { page } = await visit('');
    for (const { slug } of readData<StoryData>('root', 'story.json').topics) {
      await page.goto(`${url()}topics/${slug}/`);
      expect(await page.evaluate(findUnreachable), slug).toEqual([]);
    }
  });
});

describe('the mark of an account', () => {
  const { visit } = openSite('root');
  // It has a board.
  const many = openSite('many');

  it.each([
    ['', visit],
    [topic, visit],
    [`articles/${known.article}/`, visit],
    ['compare/', visit],
    ['timeline/', visit],
    ['topics/bridge/', many.visit],
  ])('has its letters in its middle, on /%s', async (path, open) => {
    const { page } = await open(path, { viewport: { width: 1440, height: 900 } });
    const off = await page.locator('.pin').evaluateAll((pins) =>
      pins.flatMap((pin) => {
        const letters = document.createRange();
        letters.selectNodeContents(pin);
        const [box, text] = [pin.getBoundingClientRect(), letters.getBoundingClientRect()];
        const apart = Math.abs((box.top + box.bottom - text.top - text.bottom) / 2);
        return box.height === 0 || apart < 2 ? [] : `${pin.outerHTML.slice(0, 60)} ${apart} px`;
      }),
    );
    expect(off).toEqual([]);
  });
});

describe('what a reader asks of their browser', () => {
  const { visit } = openSite('root');

  it('nothing moves when motion is unwanted', async () => {
    for (const path of ['', topic, 'timeline/']) {
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
    const { page } = await visit(topic, { forcedColors: 'active' });
    const widths = await page
      .locator('main a.pin:not(.more)')
      .evaluateAll((pins) => pins.map((pin) => getComputedStyle(pin).borderTopWidth));
    expect(widths.length).toBeGreaterThan(10);
    expect(new Set(widths)).toEqual(new Set(['1px']));
  });

  it('marks are spoken with the names of their accounts', async () => {
    const { page } = await visit(topic);
    const names = await page.locator('main a[role="doc-noteref"]:not(.more)').evaluateAll((pins) => pins.map((pin) => pin.ariaLabel));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/^\w+, \S.{3,}/.test(name ?? ''))).toEqual([]);
  });
});

/** Links in whose middle something else lies. */
function findUnreachable(): string[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return [...document.querySelectorAll('.claim a:not(.pin)')].flatMap((link) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [{ x, y, width, height } = new DOMRect()] = link.getClientRects();
    const met = document.elementFromPoint(x + width / 2, y + height / 2);
    return link === met ? [] : [`${link.outerHTML}: ${met?.outerHTML.slice(0, 80)}`];
  });
}

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
