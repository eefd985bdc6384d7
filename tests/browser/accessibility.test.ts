import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const pages = [
  '',
  'topics/',
  'topics/security-guarantees/',
  'articles/',
  'articles/no-us-peacekeepers/',
  'people/',
  'people/donald-trump/',
  'quotes/',
  'timeline/',
  'search/?q=ceasefire',
  'method/',
  'no-such-page/',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2 AA as far as axe can tell. The policy of the page is set aside for axe itself only. */
describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([360, 1440])('at %d px', (width) => {
    const { visit } = openSite('root');

    it.each(pages)('axe finds nothing on /%s', async (path) => {
      const { page } = await visit(path, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      if (path.startsWith('search')) await page.locator('.results a').first().waitFor();
      const { violations, passes } = await run(page);
      expect(passes.length).toBeGreaterThan(10);
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`,
        ),
      ).toEqual([]);
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
      expect(
        [...withSource.violations, ...withDialog.violations].map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`,
        ),
      ).toEqual([]);
    });
  });
});

async function run(page: Awaited<ReturnType<ReturnType<typeof openSite>['visit']>>['page']): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
}
