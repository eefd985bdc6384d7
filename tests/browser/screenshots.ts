/** Pictures of every kind of page at three widths, light and dark: `npm run screenshots [-- FOLDER]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, serve } from './browser.ts';

const folder = process.argv[2] ?? '.cache/screenshots';
const pages = {
  home: '',
  topics: 'topics/',
  topic: 'topics/security-guarantees/',
  people: 'people/',
  person: 'people/donald-trump/',
  quotes: 'quotes/',
  timeline: 'timeline/',
  compare: 'compare/',
  articles: 'articles/',
  article: 'articles/no-us-peacekeepers/',
  search: 'search/?q=boots%20on%20the%20ground',
  method: 'method/',
  missing: 'no-such-page/',
};

await mkdir(folder, { recursive: true });
const site = await serve('dist');
const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
site.close();
console.log(`${Object.keys(pages).length * 6} pictures in ${folder}`);
