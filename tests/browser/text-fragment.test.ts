import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { accountSchema, citationSchema } from '../../src/domain/content.ts';
import { originalAddress } from '../../src/share/text-fragment.ts';
import { launch } from './browser.ts';

/** A saved page, on which some of the words stand more than once. What the browser finds is drawn in a colour of its own. */
const sentences = [
  'The pier was shut at noon, the ferry line says.',
  'On Friday the pier was shut at noon, and opened again at four.',
  'The well-known mayor, Ada Quill, said: “It will hold, as it has always held.”',
];
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pier</title>
<style>body{font:20px/1.6 sans-serif;color:#000;background:#fff}::target-text{color:#000;background:#f0f}</style>
<h1>The pier</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}`;

/** The box around what the browser marked, in CSS pixels; it throws where a picture shows none. */
async function findMarked(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const marked = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  for (let i = 0; i < data.length; i += 3) {
    if (data[i] !== 255 || data[i + 1] !== 0 || data[i + 2] !== 255) continue;
    const [x, y] = [(i / 3) % info.width, Math.floor(i / 3 / info.width)];
    Object.assign(marked, { left: Math.min(marked.left, x), right: Math.max(marked.right, x + 1) });
    Object.assign(marked, { top: Math.min(marked.top, y), bottom: Math.max(marked.bottom, y + 1) });
  }
  if (marked.right === 0) throw new Error('The browser marks nothing.');
  return marked;
}

it.each([
  ['full', 1, 'the pier was shut at noon'],
  ['full', 0, 'shut at noon'],
  ['full', 2, 'The well-known mayor, Ada Quill'],
  ['digest', 2, 'It will hold, as it has always held'],
] as const)(
  'a browser shows on the page of an account of which we hold %s just the words cited from sentence %i: %s',
  async (rights, number, words) => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const account = accountSchema.parse({
      ...{ slug: 'pier', label: 'Paper', mark: 'P', outletSource: 'stated', headline: 'Pier', headlineStated: true, index: 1 },
      ...{ publishedAtSource: 'unknown', rights, canonicalUrl: url },
    });
    const context = sentences[number] ?? '';
    const at = { start: context.indexOf(words), end: context.indexOf(words) + words.length };
    const citation = citationSchema.parse({ label: 'P-1', kind: 'support', article: 'pier', passage: 'p1', words, context, at });
    await page.goto(originalAddress(account, citation) ?? '');
    // A browser that has just started may refuse its first picture, or take it before the words are marked.
    const marked = await vi.waitFor(() => findMarked(page), { timeout: 20_000, interval: 200 });
    const box = await page.evaluate(
      ([paragraph, start, end]) => {
        const text = document.querySelectorAll('p')[paragraph]?.firstChild as Text;
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, end);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      },
      [number, at.start, at.end] as const,
    );
    await browser.close();
    server.close();
    for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(Math.abs(marked[side] - box[side]), side).toBeLessThan(2);
  },
);
