/**
 * What search in the tests' full story weighs and how fast it is, in a real browser: `npm run bench:search`. Bytes are
 * brotli, cold, from opening the dialog until results are there and what narrows them; times are from the last key to the results, warm, the
 * median of 20, beside Pagefind's own interface over the same pages. `npm run bench` weighs search in large stories.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { launch } from '../browser/browser.ts';
import { known } from '../helpers/stories.ts';
import { buildSite, distOf } from '../site/build-sites.ts';
import { timeSearch } from './time-search.ts';
import type { Fetched } from './weigh-site.ts';
import { bytesOf, fetchedBySearch } from './weigh-site.ts';

const home = '.cache/bench-search';
const queries =
  'zelensky|putin|ceasefire|macron|truce|sanctions|nato membership|boots on the ground|90 billion|air support|strong army|alaska|ukraine weapons|call the shots|two to tango|security guarantees|kremlin|starmer|peacekeeping force|normandy'.split(
    '|',
  );
/** Each query is asked in so many pages. */
const RUNS = 3;
const plain = { path: 'plain.html', field: '.pagefind-ui__search-input', results: '.pagefind-ui__results' };

await rm(home, { recursive: true, force: true });
await buildSite('root');
const dist = distOf('root');
const browser = await launch();

console.log('brotli bytes, cold, from opening the dialog until results are there and what narrows them');
report(await fetchedBySearch(browser, dist, known.person.name));

console.log('\nlast key to results, warm, milliseconds');
await plainSite();
const plainTimes = await timeSearch(browser, join(home, 'plain'), queries, RUNS, plain);
for (const [name, times] of Object.entries({ ours: await timeSearch(browser, dist, queries, RUNS), 'Pagefind’s interface': plainTimes }))
  console.log(`${name.padEnd(34)} median ${times.median.toFixed(1)}, worst ${times.worst.toFixed(1)} of ${queries.length}`);
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
