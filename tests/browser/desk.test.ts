import type axe from 'axe-core';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDesk } from '../../src/desk/open-desk.ts';
import { serveDesk } from '../../src/desk/serve-desk.ts';
import { isError } from '../../src/domain/issue.ts';
import { filesBelow } from '../../src/files-below.ts';
import { openFolders } from '../../src/folders.ts';
import { generateFromDisk } from '../../src/generate.ts';
import { propose } from '../../src/propose.ts';
import { writeFiles } from '../../src/write-files.ts';
import { axeSource, launch } from './browser.ts';

let browser: Browser;
let seeds: string;
let url: string;
let close: () => void;
let troubles: string[] = [];
const folders = () => openFolders(process.cwd(), seeds);

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  seeds = resolve('.cache', 'test-seeds', 'desk');
  await rm(seeds, { recursive: true, force: true });
  await cp('tests/fixtures/stories/lockmere-bridge', seeds, { recursive: true });
  const proposed = await propose(seeds, undefined);
  await writeFiles(seeds, proposed.files, proposed.read);
  const work = await openDesk(await folders());
  ({ url, close } = await serveDesk(() => work, 0));
  troubles = [];
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  close();
  expect(troubles).toEqual([]);
});

async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('409')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(url);
  await page.locator('.item h2').waitFor({ state: 'attached' });
  return page;
}

const told = (page: Page) => page.locator('#told').textContent();
const openCount = async (page: Page) => Number(/^\d+/.exec((await page.locator('#progress').textContent()) ?? '')?.[0]);
const sentence = (page: Page) => page.locator('.sentence textarea').first();
const topicFile = () => join(seeds, 'topics/repair-and-toll.yaml');
const readFolder = async () => {
  const paths = await filesBelow(seeds);
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(seeds, path), 'utf8')] as const)));
};

/** What a build would stop at. */
const errorsOfStory = async () => (await generateFromDisk(await folders())).issues.filter(isError).map(({ message }) => message);

interface Entry {
  id: string;
  status?: string;
  text?: string;
  pins: { at: string; words: string }[];
}
const topic = async (file = topicFile()) => parse(await readFile(file, 'utf8')) as { proposals: Entry[]; next?: Entry[]; answer?: Entry[] };

/** To another decision. */
async function turnPage(page: Page, key: 'n' | 'p'): Promise<void> {
  const before = await page.locator('.item h2').textContent();
  await page.keyboard.press(key);
  await expect.poll(() => page.locator('.item h2').textContent()).not.toBe(before);
}

/** One after the other. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('Review, by the keyboard alone', () => {
  it('decides on all that is open, in one key each, and the pages have it', async () => {
    const page = await visit();
    const all = await openCount(page);
    expect(all).toBeGreaterThan(17);
    for (let left = all; left > 0; left--) {
      await expect.poll(() => page.locator('.item .about').count()).toBe(1);
      const isDoubtful = (await page.locator('.item .issues .error, .item legend').count()) > 0;
      await page.keyboard.press(isDoubtful ? 'x' : 'a');
      await expect.poll(() => openCount(page)).toBe(left - 1);
    }
    const { proposals } = await topic();
    expect(new Set(proposals.map(({ status }) => status))).not.toContain('proposed');
    expect(await errorsOfStory()).toEqual([]);
    const accepted = proposals.find(({ status }) => status === 'accepted')?.id;
    expect(await readFile(join((await folders()).content, 'data/topics/repair-and-toll.json'), 'utf8')).toContain(`"${accepted}"`);
  });

  it('undoes any number of decisions, and the files are as they were, byte for byte', async () => {
    const before = await readFolder();
    const page = await visit();
    const all = await openCount(page);
    await press(page, 'x', 'x', 'm', '2', 'a');
    await expect.poll(() => openCount(page)).toBe(all - 3);
    expect(await readFolder()).not.toEqual(before);
    await press(page, 'u', 'u', 'u', 'u');
    await expect.poll(() => openCount(page)).toBe(all);
    await expect.poll(() => page.locator('[data-key="u"]').count()).toBe(0);
    expect(await readFolder()).toEqual(before);
  });

  it('saves the words as they were edited, and accepts them, in one step', async () => {
    const before = await readFolder();
    const page = await visit();
    while ((await page.locator('.sentence').count()) > 1) await turnPage(page, 'n');
    const words = `As told here: ${await sentence(page).inputValue()}`;
    await press(page, 'e', 'Control+Home');
    await page.keyboard.type('As told here: ');
    const { id } = await currentEntry(page);
    await press(page, 'Control+Enter');
    await expect.poll(() => told(page)).toMatch(/^Accepted/);
    const files = await Promise.all(['repair-and-toll', 'the-collision'].map((name) => topic(join(seeds, `topics/${name}.yaml`))));
    const entry = files.flatMap(({ proposals }) => proposals).find((one) => one.id === id);
    expect([entry?.status, entry?.text]).toEqual(['accepted', words]);
    await press(page, 'u');
    await expect.poll(() => told(page)).toMatch(/^Undone/);
    expect(await readFolder()).toEqual(before);
  });

  it('makes a pin context, and takes that back', async () => {
    const page = await visit();
    while ((await page.locator('.source').count()) < 2 || (await page.locator('.sentence').count()) > 1) await turnPage(page, 'n');
    const { file } = await currentEntry(page);
    const before = await readFile(join(seeds, file), 'utf8');
    await page.locator('.source select').last().selectOption('context');
    await expect.poll(() => told(page)).toBe('Changed. It is still open.');
    expect(await readFile(join(seeds, file), 'utf8')).toContain('    context:\n');
    await press(page, 'u');
    await expect.poll(() => told(page)).toMatch(/^Undone/);
    expect(await readFile(join(seeds, file), 'utf8')).toBe(before);
  });

  it('rejects several alike at once, and takes them back at once', async () => {
    const page = await visit();
    const all = await openCount(page);
    await press(page, 's', 's');
    expect(await told(page)).toMatch(/^2 selected|^1 selected/);
    const count = await page.locator('.queue .selected').count();
    await press(page, 'x');
    await expect.poll(() => openCount(page)).toBe(all - count);
    await press(page, 'u');
    await expect.poll(() => openCount(page)).toBe(all);
  });

  it('shows the next decision before the last one is written', async () => {
    const page = await visit();
    await expect.poll(() => page.locator('.queue li').count()).toBeGreaterThan(2);
    const first = await page.locator('.item h2').textContent();
    const next = await page.locator('.queue .title').nth(1).textContent();
    await page.waitForLoadState('networkidle');
    let write: () => void = () => undefined;
    const isLetThrough = new Promise<void>((resolve) => (write = resolve));
    await page.route('**/api/do', async (route) => {
      await isLetThrough;
      await route.continue();
    });
    await press(page, 'x');
    await expect.poll(() => page.locator('.item h2').textContent()).toBe(next);
    expect(next).not.toBe(first);
    write();
    await expect.poll(() => told(page)).toMatch(/^Rejected/);
  });

  it('keeps what was typed when the file was saved elsewhere, and shows what is new', async () => {
    const page = await visit();
    const shown = await sentence(page).inputValue();
    const { file } = await currentEntry(page);
    const before = await readFile(join(seeds, file), 'utf8');
    await press(page, 'e', 'Control+End');
    await page.keyboard.type(' Typed here.');
    const begin = shown.split(' ').slice(0, 3).join(' ');
    const changed = before.replaceAll(`text: ${begin}`, `text: Elsewhere ${begin}`);
    expect(changed).not.toBe(before);
    await writeFile(join(seeds, file), changed);
    await press(page, 'Control+Enter');
    await expect.poll(() => told(page)).toContain('saved elsewhere');
    expect(await readFile(join(seeds, file), 'utf8')).toBe(changed);
    expect(await sentence(page).inputValue()).toBe(`${shown} Typed here.`);
    await expect.poll(() => page.locator('.meanwhile').textContent()).toContain(`Elsewhere ${shown}`);
  });
});

async function currentEntry(page: Page): Promise<{ file: string; id: string }> {
  const place = (await page.locator('.about small').textContent()) ?? '';
  const [file = '', line = ''] = place.split(':');
  const lines = (await readFile(join(seeds, file), 'utf8')).split('\n');
  const id = /id: (\S+)/.exec(lines.slice(Number(line) - 1).find((one) => one.includes('id: ')) ?? '')?.[1] ?? '';
  return { file, id };
}

describe('Write', () => {
  const words = 'A ferry crosses every twenty minutes until the bridge can reopen.';
  const text = 'The Valley Courier says that a ferry crosses every twenty minutes. [VC]';

  const ways: [string, (page: Page) => Promise<void>][] = [
    [
      'keyboard',
      async (page) => {
        await page.getByLabel('or choose an account').focus();
        await page.keyboard.type('VC');
        await page.locator('.found button', { hasText: words }).focus();
        await press(page, 'Enter', 'Control+Home', 'Control+Shift+End', 'Enter');
      },
    ],
    [
      'mouse',
      async (page) => {
        await page.getByLabel('or choose an account').selectOption('valley-courier');
        await page.locator('.found button', { hasText: words }).click();
        await page.locator('.words').click({ clickCount: 3, position: { x: 40, y: 20 } });
        await page.getByRole('button', { name: 'They tell it' }).click();
      },
    ],
    [
      'pasted words',
      async (page) => {
        await page.getByLabel('Paste or type words').fill(words);
        await expect.poll(() => told(page)).toMatch(/^Found/);
        await press(page, 'Enter', 'Enter');
      },
    ],
  ];

  it.each(ways)('pins the same words by %s', async (_, choose) => {
    const page = await visit();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByLabel('Stands under').selectOption('next');
    await choose(page);
    await expect.poll(() => told(page)).toMatch(/^Pinned/);
    await page
      .getByLabel(/^Sentence/)
      .last()
      .fill(text);
    await press(page, 'Control+Enter');
    await expect.poll(() => told(page)).toMatch(/^Saved/);
    const { next } = await topic();
    expect(
      next?.map(({ text: said, pins }) => ({ text: said, pins: pins.map(({ at, words: pinned }) => ({ at, words: pinned })) })),
    ).toEqual([{ text, pins: [{ at: 'valley-courier#p3', words }] }]);
  });
});

it('adds an article, a topic, an event and a person, and the story is generated with them', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByLabel(/^Text, as you copied it/)
    .fill('Ferry timetable\n\nThe ferry runs until midnight, the harbour office says.\n\nShare this article\n');
  await expect.poll(() => page.locator('.lines li').allTextContents()).toContain('5dropped: sharingShare this article');
  await page.getByLabel(/^Account/).fill('Harbour office');
  await page.getByLabel('Rights').selectOption('full');
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain('Saved as articles/ferry-timetable.txt');
  expect(await readFile(join(seeds, 'articles/ferry-timetable.yaml'), 'utf8')).toBe('label: Harbour office\nrights: full\n');

  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('radio', { name: 'Topic' }).check();
  await page.getByLabel('Title').fill('The ferry');
  await page.getByLabel(/^Terms/).fill('ferry, timetable');
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain('Saved in topics/the-ferry.yaml');

  const pin = async (words: string) => {
    await page.getByLabel('Paste or type words').fill(words);
    await expect.poll(() => page.locator('.words').inputValue()).toContain(words);
    await page.getByLabel('Paste or type words').focus();
    await press(page, 'Enter', 'Enter');
    await expect.poll(() => page.locator('ul.pins').textContent()).toContain(words);
  };
  await page.getByRole('radio', { name: 'Event' }).check();
  await page.getByLabel(/^When/).fill('2025-03-03');
  await page
    .getByLabel(/^Sentence/)
    .last()
    .fill('A barge struck the northern pier, the Valley Courier says. [VC]');
  await page.getByRole('checkbox', { name: 'The ferry' }).check();
  await pin('struck the northern pier of the Lockmere bridge on 3 March 2025');
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain('Saved in events.yaml');

  await page.getByRole('radio', { name: 'Name' }).check();
  await page.getByLabel(/^Name, as the site/).fill('Lena Quist');
  await page.getByLabel(/^Other spellings/).fill('Ms Quist');
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain('Saved in entities.yaml');
  await page.getByRole('button', { name: 'People', exact: true }).click();
  expect(await page.locator('.people').textContent()).toContain('Lena Quist');

  expect(await errorsOfStory()).toEqual([]);
});

it('says which file cannot be read, and shows the others', async () => {
  await writeFile(join(seeds, 'topics/the-collision.yaml'), 'title: [\n');
  const page = await visit();
  await expect.poll(() => page.locator('#unreadable').textContent()).toContain('topics/the-collision.yaml');
  expect(await page.locator('.about small').textContent()).toContain('topics/repair-and-toll.yaml');
});

describe('axe finds nothing, and nothing is wider than the screen', () => {
  it.each(['Review', 'Write', 'Add', 'People'])('in %s', async (name) => {
    const page = await visit({ bypassCSP: true });
    await page.getByRole('button', { name, exact: true }).click();
    await page.keyboard.press('?');
    await page.evaluate(axeSource);
    for (const [width, colorScheme] of [
      [360, 'light'],
      [768, 'dark'],
      [1440, 'light'],
      // 1440 px at 200 %.
      [720, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${width}: ${id}: ${nodes[0]?.html.slice(0, 150)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});
