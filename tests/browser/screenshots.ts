/** Pictures of every kind of page of a site at three widths, light and dark: `npm run screenshots [-- FOLDER [DIST]]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { heaviestPage } from '../helpers/heaviest-page.ts';
import { launch, serve } from './browser.ts';

const [, , folder = '.cache/screenshots', dist = 'dist'] = process.argv;
const topic = await heaviestPage(dist, 'topics');
const pages = {
  home: '',
  topics: 'topics/',
  topic,
  people: 'people/',
  person: await heaviestPage(dist, 'people'),
  quotes: 'quotes/',
  timeline: 'timeline/',
  compare: 'compare/',
  articles: 'articles/',
  article: await heaviestPage(dist, 'articles'),
  search: `search/?q=${topic.split('/')[1]?.replaceAll('-', '+')}`,
  method: 'method/',
  missing: 'no-such-page/',
};

await mkdir(folder, { recursive: true });
const site = await serve(dist);
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
