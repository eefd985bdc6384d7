import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../src/files-below.ts';
import { serve } from '../browser/browser.ts';
import { makeTopics } from './corpus.ts';

/** Files of a built site, their bytes, and its heaviest page of each kind: home, `/quotes/`, those below `/topics/`. */
export async function weighSite(dist: string) {
  const files = await filesBelow(dist);
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(join(dist, file))).size })));
  const heaviest = new Map<string, { file: string; size: number }>();
  for (const one of sized) {
    if (!one.file.endsWith('.html')) continue;
    const kind = `/${one.file.replace(/index\.html$/, '').replace(/^([^/]+\/).+/, '$1…/')}`;
    if (one.size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, one);
  }
  const pages = [...heaviest].map(async ([kind, { file }]) => ({
    kind,
    bytes: gzipSync(await readFile(join(dist, file)), { level: 9 }).length,
  }));
  return {
    files: files.length,
    bytes: sized.reduce((sum, { size }) => sum + size, 0),
    pages: (await Promise.all(pages)).sort((a, b) => b.bytes - a.bytes),
  };
}

export interface Fetched {
  path: string;
  /** Brotli. */
  bytes: number;
}

/** All that a browser with an empty cache fetches from opening the dialog until results are there, and what narrows them. */
export async function fetchedBySearch(browser: Browser, dist: string, query: string): Promise<Fetched[]> {
  const site = await serve(dist);
  const page = await browser.newPage();
  await page.goto(`${site.url}method/`);
  await page.waitForLoadState('networkidle');
  const fetched: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    fetched.push(response.body().then((body) => ({ path, bytes: Math.min(body.length, brotliCompressSync(body).length) })));
  });
  await page.keyboard.press('/');
  await page.fill('#q', query);
  await page.waitForSelector('.results > li');
  // It comes last.
  await page.waitForSelector('.narrow select');
  const all = await Promise.all(fetched);
  await page.close();
  site.close();
  return all;
}

export function bytesOf(fetched: Fetched[]): number {
  return fetched.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** In bytes, of a story of the corpus: a search for a word that many articles have, or for words that few have together. */
export async function heaviestSearch(browser: Browser, dist: string): Promise<{ query: string; bytes: number }> {
  const queries = [0, 1].map(
    (topic) =>
      makeTopics()
        [topic]?.terms.slice(0, topic + 1)
        .join(' ') ?? '',
  );
  const weighed = [];
  for (const query of queries) weighed.push({ query, bytes: bytesOf(await fetchedBySearch(browser, dist, query)) });
  return weighed.reduce((heaviest, one) => (one.bytes > heaviest.bytes ? one : heaviest));
}
