import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { byId, elementsOf, textOf } from '../helpers/html.ts';
import { astroDev, buildMounted, copyMountedSite, mountedSite, settings } from '../site/mounted-site.ts';
import { byTag, problemOf, readSiteIn, sumsOf } from '../site/read-site.ts';
import { inEachWay, look } from './look.ts';
import { openSite } from './open-site.ts';

await copyMountedSite();
const built = await buildMounted();
expect(built.code, built.said).toBe(0);

const base = '/news/';
const dist = join(mountedSite, 'public-site');
const site = await readSiteIn(dist, base);
/** Where each story is, a topic of it, a word that it has alone and one that both have, and what one is offered for its first claim. */
const stories = [
  { path: 'bridge/', topic: 'bridge/topics/bridge/', word: 'Quill', shared: 'bridge', offered: 'See it' },
  { path: 'stories/lockmere/', topic: 'stories/lockmere/topics/the-collision/', word: 'Brandt', shared: 'bridge', offered: 'Copy link' },
];

/** Links in our part of the page that it says lead to another site, and that do not. */
const elsewhere = '#synoptic a[href^="http://127.0.0.1"]';

describe('the site', () => {
  it('has its own pages as they are without stories', async () => {
    expect(await buildMounted('alone.config.mjs')).toMatchObject({ code: 0 });
    const alone = await sumsOf(join(mountedSite, 'alone'));
    expect(Object.keys(alone)).toEqual(expect.arrayContaining(['about/index.html', 'index.html', 'site.css']));
    expect(await sumsOf(dist)).toMatchObject(alone);
  });

  it('has at fixed addresses only what is its own', () => {
    const ofStories = new RegExp(`^(?:${stories.map(({ path }) => path).join('|')}|_astro/)`);
    expect(site.files.filter((file) => !ofStories.test(file))).toEqual(['about/index.html', 'index.html', 'site.css']);
    expect(site.files.filter((file) => /robots|404|offline|tdmrep|sitemap|_headers/.test(file))).toEqual([]);
  });

  it('is written where its settings say, and says nothing of the machine', async () => {
    expect(await filesBelow(join(mountedSite, 'dist'))).toEqual([]);
    for (const { html } of site.pages) expect(html).not.toContain(mountedSite);
  });
});

describe.each(stories)('the story at /$path', ({ path, topic, word, shared, offered }) => {
  const { visit, url } = openSite({ dist, base });
  const own = site.pages.filter(({ file }) => file.startsWith(path));

  it('has links to places that there are, in the story alone and to the site’s home', () => {
    const to = own.flatMap((page) =>
      byTag(page, 'a', 'form').map(({ properties: { href, action } }) => [page, String(href ?? action)] as const),
    );
    expect(to.length).toBeGreaterThan(300);
    expect(to.flatMap(([page, reference]) => problemOf(site, reference, page.address) ?? [])).toEqual([]);
    const outside = to
      .map(([, reference]) => reference)
      .filter((reference) => reference.startsWith('/') && !reference.startsWith(base + path));
    expect(new Set(outside)).toEqual(new Set([base]));
  });

  it('stands in the layout of the site, with what belongs into its head', () => {
    expect(own.length).toBeGreaterThan(15);
    for (const page of own.filter(({ file }) => !file.includes('/cards/'))) {
      expect(byTag(page, 'main', 'body').length, page.file).toBe(2);
      expect(page.html).toMatch(/<title>[^<]+ \| River News<\/title>/);
      expect(elementsOf(page.tree, ({ properties }) => properties['rel']?.toString() === 'alternate').length).toBeGreaterThan(0);
    }
  });

  it('finds nothing but its own', async () => {
    const { page, troubles } = await visit(topic);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill(shared);
    await page.locator('dialog[open] .results:not(.offered) a.hit').first().waitFor();
    const found = await page
      .locator('dialog[open] .results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.filter((href) => !href.startsWith(base + path))).toEqual([]);
    expect(await page.locator(elsewhere).count()).toBe(0);
    await page.goto(`${url()}${path}search/?q=${word}`);
    await page.locator('.results:not(.offered) a.hit').first().click();
    await page.locator('mark.found').first().waitFor();
    expect(new URL(page.url()).pathname.startsWith(base + path)).toBe(true);
    const [other] = stories.filter((one) => one.path !== path);
    await page.goto(`${url()}${path}search/?q=${other?.word}`);
    await page.getByText('Nothing found').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('shows the source of a pin, and what passes a claim on', async () => {
    const { page, troubles } = await visit(topic);
    await page.locator('#synoptic a[role="doc-noteref"]').first().press('Enter');
    await page.locator('#synoptic #pop:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#synoptic .claim a.self').first().click();
    await page.locator('#synoptic dialog.share[open]').getByText(offered).waitFor();
    expect(await page.locator(elsewhere).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('takes no style from the site, and gives it none', async () => {
    const { page } = await visit(topic);
    await page.locator('#synoptic a[role="doc-noteref"]').first().press('Enter');
    await page.locator('#pop:popover-open').waitFor();
    expect(await changedBy(page, '#synoptic, #synoptic *', 'site')).toEqual([]);
    expect(
      await changedBy(page, 'html, body, body > header, body > header *, body > footer, body > footer *, body > main', 'ours'),
    ).toEqual([]);
  });

  it.each(['', 'articles/', 'search/', 'compare/', 'timeline/'])('has nothing at %s that axe finds', async (address) => {
    const { page } = await visit(path + address);
    expect(await look(page, inEachWay)).toEqual([]);
  });
});

describe('a story without a layout', () => {
  it('has pages of its own with nothing around them, whose words are the same without `compressHTML: jsx`', async () => {
    const { code, said } = await buildMounted('bare.config.mjs');
    expect(code, said).toBe(0);
    const bare = await readSiteIn(join(mountedSite, 'bare'), '/');
    const wordsOf = ({ tree }: (typeof bare.pages)[number]) =>
      textOf(byId(tree, 'synoptic'), ({ tagName }) => tagName === 'head')
        .replace(/\s+/g, ' ')
        .replaceAll(base, '/')
        .trim();
    const own = bare.pages.filter(({ file }) => file.startsWith('bridge/'));
    expect(own.length).toBeGreaterThan(15);
    for (const page of own) {
      expect(page.html).toMatch(/^<!DOCTYPE html><html lang="en"/);
      expect(byTag(page, 'a').flatMap(({ properties }) => problemOf(bare, String(properties['href']), page.address) ?? [])).toEqual([]);
      expect(wordsOf(site.pageAt.get(base + page.address.slice(1)) ?? page)).toBe(wordsOf(page));
    }
  });
});

describe('a story with errors', () => {
  it('ends the build by name, and leaves the site as it was', async () => {
    const topic = join(mountedSite, 'stories/bridge/topics/bridge.yaml');
    const before = await readFile(topic, 'utf8');
    const sums = await sumsOf(dist);
    await writeFile(topic, `${before}\nanswr: []\n`);
    const { code, said } = await buildMounted();
    await writeFile(topic, before);
    expect(code).toBe(1);
    expect(said).toContain('The seeds in stories/bridge have errors');
    expect(await sumsOf(dist)).toEqual(sums);
  });
});

describe('astro dev', () => {
  const dev = { url: '', output: '', stop: (): unknown => undefined };
  beforeAll(async () => {
    const { cwd, env } = settings();
    const child = spawn(process.execPath, astroDev, { cwd, env });
    dev.stop = () => child.kill();
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (dev.output += text.toString()));
    for (; dev.url === ''; await wait(100)) {
      if (child.exitCode !== null) throw new Error(`astro dev ended:\n${dev.output}`);
      dev.url = /http:\/\/localhost:\d+\/news\//.exec(dev.output)?.[0] ?? '';
    }
  });
  afterAll(() => {
    dev.stop();
  });
  const get = async (path: string) => (await fetch(dev.url + path, { headers: { connection: 'close' } })).text();

  it('shows both stories and the site’s page, and what is saved of a story', async () => {
    expect(await get('')).toContain('News of the river');
    const [bridge = '', lockmere = ''] = await Promise.all(stories.map(({ topic }) => get(topic)));
    expect(bridge).toContain('href="/news/bridge/articles/"');
    expect(lockmere).toContain('href="/news/stories/lockmere/articles/"');
    const topic = join(mountedSite, 'stories/bridge/topics/bridge.yaml');
    await writeFile(topic, (await readFile(topic, 'utf8')).replace(/title: .*/, 'title: The crossing'));
    while (!(await get('bridge/topics/bridge/')).includes('The crossing')) await wait(100);
    expect(await get('stories/lockmere/')).not.toContain('The crossing');
  });
});

/** Which properties of elements are others when the style sheets of one side are switched off. */
function changedBy(page: Page, selector: string, side: 'site' | 'ours'): Promise<string[]> {
  return page.evaluate(
    ([where, whose]) => {
      const read = () =>
        [...document.querySelectorAll(where)].flatMap((element) =>
          ['', '::before', '::after'].map((part): [string, Map<string, string>] => {
            const style = getComputedStyle(element, part);
            return [
              `${element.tagName}.${element.getAttribute('class') ?? ''}${part}`,
              new Map([...style].filter((name) => !name.startsWith('--')).map((name) => [name, style.getPropertyValue(name)])),
            ];
          }),
        );
      const before = read();
      // How large the site's own elements are depends on our part of the page.
      const sizes = ['block-size', 'height', 'inline-size', 'width', 'perspective-origin', 'transform-origin'];
      const isSites = ({ href }: StyleSheet) => href?.endsWith('/site.css') === true;
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => isSites(sheet) === (whose === 'site'));
      if (sheets.length === 0) return ['there are no style sheets'];
      for (const sheet of sheets) sheet.disabled = true;
      const after = read();
      for (const sheet of sheets) sheet.disabled = false;
      return before.flatMap(([name, style], i) =>
        [...style].flatMap(([property, value]) => {
          const then = after[i]?.[1].get(property);
          return then === value || (whose === 'ours' && sizes.includes(property))
            ? []
            : [`${name}: ${property} is ${value}, without ${String(then)}`];
        }),
      );
    },
    [selector, side] as const,
  );
}
