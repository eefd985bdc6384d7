import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

/** What readers of the story come for, on a phone: how many taps it takes, and that what they read then is on one screen. */
describe('on a phone, from the home page', () => {
  const { visit } = openSite('root');
  const open = async () => {
    const { page } = await visit('', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    let taps = 0;
    const tap = async (what: string) => {
      taps++;
      await page.locator(what).first().tap();
    };
    return { page, tap, taps: () => taps };
  };
  /** All of these words are on the screen at once. */
  const reads = async (page: Page, ...words: string[]) => {
    const shown = (one: string) =>
      page.getByText(one).evaluateAll((found) =>
        found.some((element) => {
          const { top, bottom, height } = element.getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= innerHeight;
        }),
      );
    await expect.poll(() => Promise.all(words.map(shown))).toEqual(words.map(() => true));
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('no tap: will American soldiers go?', async () => {
    const { page } = await open();
    await reads(page, 'ruled out American troops on the ground');
  });

  it.each([
    ['who leads the Coalition of the Willing?', 'a[href="/topics/coalition-of-the-willing/"]', ['co-chaired by']],
    [
      'what is NATO’s own view, and were troops discussed?',
      'a[href="/topics/nato-stance/"]',
      ['No account has NATO’s own view', 'was not discussed'],
    ],
    [
      'do the accounts agree on the call to Putin?',
      'a:text-is("When Trump and Putin spoke on the telephone")',
      ['During the White House meetings', 'After the meeting'],
    ],
  ])('one tap: %s', async (_, link, answer) => {
    const { page, tap, taps } = await open();
    await tap(link);
    await reads(page, ...answer);
    expect(taps()).toBe(1);
  });

  it('two taps: all that Costa said', async () => {
    const { page, tap, taps } = await open();
    await tap('header a:text-is("People")');
    await tap('main a:text-is("António Costa")');
    await reads(page, 'The top priority must be to stop the killings');
    expect(taps()).toBe(2);
  });

  it('two taps: share a claim', async () => {
    const { page, tap, taps } = await open();
    await tap('a.self');
    await tap('dialog button:text-is("Plain")');
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toContain('ruled out American troops on the ground');
    expect(taps()).toBe(2);
  });

  it('three taps: cite a page in APA', async () => {
    const { page, tap, taps } = await open();
    await tap('a[href="/topics/nato-stance/"]');
    await tap('a:text-is("Cite")');
    await tap('button:text-is("Copy")');
    await page.locator('output.copied').waitFor();
    expect(await copied(page)).toMatch(/NATO’s stance/);
    expect(taps()).toBe(3);
  });
});
