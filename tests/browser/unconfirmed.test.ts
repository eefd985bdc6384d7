import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const words = 'found by machine, not confirmed by an editor';
const permissions = ['clipboard-read', 'clipboard-write'];

describe('a sentence of the machine', () => {
  const { visit } = openSite('many');

  const copied = async (page: Page, place: string) => {
    await page.locator(`${place} a.self`).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plain', exact: true }).click();
    await page.locator('output.copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it.each([
    ['topics/cracks/', '#answer', true],
    ['topics/council/', '.question', true],
    ['topics/council/', '#answer', false],
  ])('is copied with words that say so: %s %s', async (path, place, isFound) => {
    const { page, troubles } = await visit(path, { permissions });
    const [sentence = ''] = (await copied(page, `${place} .claim`)).split('\n');
    expect(sentence).toMatch(/ \[R[ER]\]/);
    expect(sentence.endsWith(` (${words})`)).toBe(isFound);
    expect(sentence).not.toContain('◇');
    expect(troubles).toEqual([]);
  });

  it.each([
    ['cracks older than', 'The cracks', true],
    ['repair million', 'The council', false],
  ])('has its sign in what search finds, with its words: %s', async (query, title, isFound) => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(query)}`);
    const results = page.locator('.results:not(.offered) > li', { has: page.locator('.hit, .kicker', { hasText: title }) });
    await results.first().waitFor();
    const signs = await results.first().getByRole('img', { name: words, exact: true }).count();
    expect(signs > 0).toBe(isFound);
    expect(await page.getByText(`◇: ${words}.`).count()).toBe(isFound ? 1 : 0);
    expect(troubles).toEqual([]);
  });
});
