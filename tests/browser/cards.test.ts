import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distOf } from '../site/build-sites.ts';
import { readSite } from '../site/read-site.ts';
import { openSite } from './open-site.ts';

describe('a card', async () => {
  const { visit, url } = openSite('root');
  const { pages } = await readSite('root');
  const cards = pages.filter(({ file }) => file.startsWith('cards/'));

  it.each([320, 600])('has room in the frame of its oEmbed at %d px', async (width) => {
    const { page, troubles } = await visit('', { viewport: { width, height: 400 } });
    const faults: string[] = [];
    for (const { address, file } of cards) {
      const read = readFileSync(join(distOf('root'), file.replace('index.html', 'oembed.json')), 'utf8');
      const { html } = JSON.parse(read) as { html: string };
      const [, wide, narrow] = /clamp\((\d+)px.* (\d+)px\)/.exec(html) ?? [];
      const height = Number(width === 320 ? narrow : wide);
      await page.setViewportSize({ width, height });
      await page.goto(url() + address.slice(1));
      const [across = 0, high = 0] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      if (across > width || high > height) faults.push(`${address}: ${across} x ${high} in ${width} x ${height}`);
    }
    expect(cards.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
