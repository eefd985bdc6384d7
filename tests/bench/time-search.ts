import type { Browser, Page } from 'playwright-core';
import { serve } from '../browser/browser.ts';
import type { SearchTimes } from './report.ts';
import { median } from './report.ts';

/** How one types a query, and where its results stand. */
export interface SearchField {
  /** Below the site. */
  path: string;
  field: string;
  results: string;
}
export const ourSearch: SearchField = { path: '', field: '#q', results: '.results' };

/**
 * From the last key of each query to its results, warm: the median of some pages that are opened for it, each of which asks all
 * of them. In our own interface the key that opens it is pressed first.
 */
export async function timeSearch(browser: Browser, dist: string, queries: string[], runs: number, how = ourSearch): Promise<SearchTimes> {
  const site = await serve(dist);
  const pages: number[][] = [];
  for (let run = 0; run < runs; run++) pages.push(await timeOnPage(browser, site.url, queries, how));
  site.close();
  const times = queries.map((_, i) => median(pages.map((page) => page[i] ?? 0)));
  return { median: median(times), worst: Math.max(...times) };
}

async function timeOnPage(browser: Browser, url: string, queries: string[], { path, field, results }: SearchField): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url + path);
  if (field === ourSearch.field) await page.keyboard.press('/');
  await page.waitForSelector(field);
  await page.fill(field, queries.at(-1) ?? '');
  await page.waitForSelector(`${results} > li`);
  const times: number[] = [];
  for (const query of queries) {
    await page.fill(field, query.slice(0, -1));
    await page.waitForTimeout(700);
    times.push(await lastKey(page, field, results, query.at(-1) ?? ''));
  }
  await page.close();
  return times;
}

/** Longer than any search takes; a query that finds nothing changes no list. */
const PATIENCE = 10_000;

/** From the press of a key to the first change of the list that follows it. */
async function lastKey(page: Page, field: string, results: string, key: string): Promise<number> {
  await page.focus(field);
  await page.press(field, 'End');
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
    [field, results],
  );
  await page.keyboard.press(key);
  const took = await page.evaluate(
    (patience) =>
      Promise.race([
        (window as unknown as { took: Promise<number> }).took,
        new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined)),
      ]),
    PATIENCE,
  );
  if (took === undefined) throw new Error(`The query "${await page.inputValue(field)}" finds nothing.`);
  return took;
}

/** Queries of one and of two words, twenty of each, from passages of articles all over a corpus. */
export function queriesOf(corpus: string[]): string[] {
  return Array.from({ length: 40 }, (_, i) => {
    const text = corpus[Math.floor((i * corpus.length) / 40)]?.split('\n\n')[1] ?? '';
    return (text.match(/\b[a-z]{5,}\b/g) ?? ['people', 'under']).slice(0, 1 + (i % 2)).join(' ');
  });
}
