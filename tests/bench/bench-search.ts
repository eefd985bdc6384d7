/**
 * What search in the tests' full story weighs and how fast it is, in a real browser: `npm run bench:search`. Bytes are
 * brotli, cold, from opening the dialog until results are there and what narrows them; times are from the last key to the results, warm, the
 * median of 20, beside Pagefind's own interface over the same pages. `npm run bench` weighs search in large stories.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { launch, serve } from '../browser/browser.ts';
import { known } from '../helpers/stories.ts';
import { buildSite, distOf } from '../site/build-sites.ts';
import { median } from './report.ts';
import type { Fetched } from './weigh-site.ts';
import { bytesOf, fetchedBySearch } from './weigh-site.ts';

const home = '.cache/bench-search';
const queries =
  'zelensky|putin|ceasefire|macron|truce|sanctions|nato membership|boots on the ground|90 billion|air support|strong army|alaska|ukraine weapons|call the shots|two to tango|security guarantees|kremlin|starmer|peacekeeping force|normandy'.split(
    '|',
  );
const ours = { open: '#q', results: '.results' };
const plain = { open: '.pagefind-ui__search-input', results: '.pagefind-ui__results' };

await rm(home, { recursive: true, force: true });
await buildSite('root');
const dist = distOf('root');
const browser = await launch();

console.log('brotli bytes, cold, from opening the dialog until results are there and what narrows them');
report(await fetchedBySearch(browser, dist, known.person.name));

console.log('\nlast key to results, warm, milliseconds');
await plainSite();
const ourTimes = await times(browser, dist, '', ours);
const plainTimes = await times(browser, join(home, 'plain'), 'plain.html', plain);
for (const [name, list] of [
  ['ours', ourTimes],
  ['Pagefind’s interface', plainTimes],
] as const)
  console.log(`${name.padEnd(34)} median ${median(list).toFixed(1)}, worst ${Math.max(...list).toFixed(1)} of ${list.length}`);
await browser.close();

function report(fetched: Fetched[]): void {
  const part = (test: RegExp) => bytesOf(fetched.filter(({ path }) => test.test(path)));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${kB(bytesOf(fetched))} (Pagefind ${kB(part(/pagefind\.js|wasm|entry|worker/))}, its table ${kB(part(/pf_meta/))}, index ${kB(part(/pf_index/))}, texts ${kB(part(/texts/))}, search data ${kB(part(/search-data/))}, names ${kB(part(/names/))}, facets ${kB(part(/facets|topic|account|person/))}, scripts ${kB(part(/_astro/))})`,
  );
}

/** The same pages with Pagefind as it comes. */
async function plainSite(): Promise<void> {
  const folder = join(home, 'plain');
  await mkdir(folder, { recursive: true });
  const { index } = await createIndex({});
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(
    join(folder, 'plain.html'),
    '<!doctype html><link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: "#search" })</script>',
  );
}

async function times(from: Browser, folder: string, path: string, { open, results }: typeof ours): Promise<number[]> {
  const site = await serve(folder);
  const page = await from.newPage();
  await page.goto(site.url + path);
  if (path === '') await page.keyboard.press('/');
  await page.waitForSelector(open);
  await page.fill(open, 'war');
  await page.waitForSelector(`${results} > li`);
  const measured: number[] = [];
  for (const query of queries) {
    await page.fill(open, query.slice(0, -1));
    await page.waitForTimeout(700);
    measured.push(await lastKey(page, open, results, query.at(-1) ?? ''));
  }
  await page.close();
  site.close();
  return measured;
}

/** From the press of a key to the first change of the list that follows it. */
async function lastKey(page: Page, open: string, results: string, key: string): Promise<number> {
  await page.focus(open);
  await page.press(open, 'End');
  await page.evaluate(
    ([field = '', selector = '']) => {
      const list = document.querySelector(selector)?.parentElement ?? document.body;
      const watch = window as unknown as { took: Promise<number> };
      watch.took = new Promise((resolve) => {
        document.querySelector(field)?.addEventListener(
          'keydown',
          () => {
            const pressed = performance.now();
            new MutationObserver((changes, observer) => {
              if (!changes.some(({ target, addedNodes }) => addedNodes.length > 0 && (target as Element).closest?.(selector))) return;
              observer.disconnect();
              resolve(performance.now() - pressed);
            }).observe(list, { childList: true, subtree: true });
          },
          { once: true, capture: true },
        );
      });
    },
    [open, results],
  );
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took);
}
