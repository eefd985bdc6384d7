import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { readSite } from '../site/read-site.ts';
import { axeSource } from './browser.ts';
import { openSite } from './open-site.ts';

/** One page of each kind. */
const pages = [
  ...new Map(
    (await readSite('root')).pages
      .filter(({ file }) => file !== '404.html')
      .map(({ address }) => [address.replace(/^\/(topics|articles|people)\/[^/]+/, '/$1/*'), address.slice(1)]),
  ).values(),
  `topics/${known.topic.slug}/`,
  'no-such-page/',
];
const newsreader = readFileSync('node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2', 'base64');

/** One font in the place of all, with letters as high and as wide as those of other machines may be. */
function fontFace(rules: string): string {
  return `@font-face { font-family: Other; src: url(data:font/woff2;base64,${newsreader}); line-gap-override: 0%; ${rules} }
    html * { font-family: Other !important }`;
}

describe.each([
  ['low and narrow', fontFace('ascent-override: 70%; descent-override: 21%; size-adjust: 85%')],
  ['high and wide', fontFace('ascent-override: 110%; descent-override: 35%; size-adjust: 115%')],
])('in a font that is %s', (_, style) => {
  const { visit, url } = openSite('root');

  it('every link is 24 px high and no page scrolls sideways, at 360 and 1440 px', async () => {
    const { page } = await visit('', { bypassCSP: true });
    const faults: string[] = [];
    for (const address of pages) {
      await page.goto(url() + address);
      await page.addStyleTag({ content: style });
      await page.evaluate(axeSource);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        faults.push(...(await faultsOf(page)).map((fault) => `/${address} at ${width} px: ${fault}`));
      }
    }
    expect(pages.length).toBeGreaterThan(12);
    expect(faults).toEqual([]);
  });
});

async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'rule', values: ['target-size'] } });
    const small = violations.flatMap(({ nodes }) => nodes.map(({ html }) => `axe: ${html}`));
    const low = [...document.querySelectorAll('main a, .top a, .foot a, summary, select, button')]
      .filter((element) => !element.closest('svg, .vh'))
      .flatMap((element) =>
        [...element.getClientRects()].filter(({ height }) => height < 24).map(({ height }) => `${height} px: ${element.outerHTML}`),
      );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...small, ...low, ...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide`] : [])];
  });
}
