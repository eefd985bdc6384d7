import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeSource } from './browser.ts';

/** Which ways to look at a page. The first of its kind is looked at in each, the others, whose styles are the same, on a phone by day. */
export const inEachWay = [
  { width: 360, colorScheme: 'light' as const },
  { width: 360, colorScheme: 'dark' as const },
  { width: 1440, colorScheme: 'light' as const },
];
export const inTwoWays = inEachWay.slice(1);

const all = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const ofColours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on a page, or in a part of it, in each of some ways to look at it. */
export async function look(page: Page, ways = inEachWay, part = 'html'): Promise<string[]> {
  const faults: string[] = [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  for (const { width, colorScheme } of ways) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Nothing but colours is otherwise by night.
    const runOnly = colorScheme === 'dark' ? ofColours : all;
    const found = await run(page, part, { runOnly, resultTypes: ['violations'], selectors: false });
    faults.push(...found.map((fault) => `at ${width} px, ${colorScheme}: ${fault}`));
  }
  return faults;
}

async function run(page: Page, part: string, options: RunOptions): Promise<string[]> {
  const { violations, passes } = await page.evaluate(([where, how]) => (window as unknown as { axe: typeof axe }).axe.run(where, how), [
    part,
    options,
  ] as const);
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`,
  );
}
