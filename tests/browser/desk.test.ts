import type axe from 'axe-core';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { propose } from '../../src/propose.ts';
import { axeSource, launch } from './browser.ts';
import type { DeskOfCopy } from './open-desk.ts';
import { deskOfCopy, errorsOf, press, readFolder, told, visitDesk } from './open-desk.ts';

let browser: Browser;
let desk: DeskOfCopy;
let seeds: string;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await deskOfCopy('desk', 'tests/fixtures/stories/lockmere-bridge', { isProposed: true });
  ({ seeds } = desk);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  desk.close();
  expect(desk.troubles).toEqual([]);
});

const visit = (options: BrowserContextOptions = {}) => visitDesk(browser, desk, options);
const openCount = async (page: Page) => Number(/^\d+/.exec((await page.locator('#progress').textContent()) ?? '')?.[0]);
const sentence = (page: Page) => page.locator('.sentence textarea').first();
const topicFile = () => join(seeds, 'topics/repair-and-toll.yaml');

interface Entry {
  id: string;
  status?: string;
  text?: string;
  under?: string;
  context?: unknown[];
  pins: { at: string; words: string }[];
}
const topic = async (file = topicFile()) => parse(await readFile(file, 'utf8')) as { proposals: Entry[]; next?: Entry[]; answer?: Entry[] };

/** To another decision. */
async function turnPage(page: Page, key: 'n' | 'p'): Promise<void> {
  const before = await page.locator('.item h2').textContent();
  await page.keyboard.press(key);
  await expect.poll(() => page.locator('.item h2').textContent()).not.toBe(before);
}

describe('Review, by the keyboard alone', () => {
  it('makes at least 20 decisions, each in three keys at most, and the pages have them', async () => {
    const page = await visit();
    const all = await openCount(page);
    const decisions: string[][] = [];
    const decide = async (...keys: string[]) => {
      decisions.push(keys);
      await press(page, ...keys);
    };
    // A claim goes under another question, and words of one account only explain it.
    while ((await page.locator('.sentence').count()) > 1) await turnPage(page, 'n');
    const { file, id } = await currentEntry(page);
    const entry = async () => (await topic(join(seeds, file))).proposals.find((one) => one.id === id);
    const before = await entry();
    await decide('m', '2');
    await expect.poll(() => told(page)).toMatch(/^Moved/);
    await decide('c', '2');
    await expect.poll(() => told(page)).toMatch(/^Changed/);
    const after = await entry();
    expect(after?.under).not.toBe(before?.under);
    expect([before?.context, after?.context]).toEqual([undefined, [expect.objectContaining(before?.pins[0] ?? {})]]);
    for (let left = all; left > 0; left--) {
      await expect.poll(() => page.locator('.item .about').count()).toBe(1);
      const isDoubtful = (await page.locator('.item .issues .error, .item legend').count()) > 0;
      await decide(isDoubtful ? 'x' : 'a');
      await expect.poll(() => openCount(page)).toBe(left - 1);
    }
    expect(decisions.length).toBeGreaterThanOrEqual(20);
    expect(Math.max(...decisions.map((keys) => keys.length))).toBeLessThanOrEqual(3);
    const { proposals } = await topic();
    expect(new Set(proposals.map(({ status }) => status))).not.toContain('proposed');
    expect(await errorsOf(desk)).toEqual([]);
    const accepted = proposals.find(({ status }) => status === 'accepted')?.id;
    expect(await readFile(join(desk.content, 'data/topics/repair-and-toll.json'), 'utf8')).toContain(`"${accepted}"`);
  });

  it('undoes any number of decisions, and the files are as they were, byte for byte', async () => {
    const before = await readFolder(seeds);
    const page = await visit();
    const all = await openCount(page);
    await press(page, 'x', 'x', 'm', '2', 'a');
    await expect.poll(() => openCount(page)).toBe(all - 3);
    expect(await readFolder(seeds)).not.toEqual(before);
    await press(page, 'u', 'u', 'u', 'u');
    await expect.poll(() => openCount(page)).toBe(all);
    await expect.poll(() => page.locator('[data-key="u"]').count()).toBe(0);
    expect(await readFolder(seeds)).toEqual(before);
  });

  it('saves the words as they were edited, and accepts them, in one step', async () => {
    const before = await readFolder(seeds);
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
    expect(await readFolder(seeds)).toEqual(before);
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

describe('What has to be judged of a pin', () => {
  const source = (page: Page, mark: string) => page.locator('.source', { has: page.locator('.mark', { hasText: mark }) });
  const turnTo = async (page: Page, words: string) => {
    while (!(await page.locator('.item h2').textContent())?.startsWith(words)) await turnPage(page, 'n');
    await page.waitForLoadState('networkidle');
  };

  it('is a line where its words are the sentence itself; one key unfolds all passages with what stands beside them', async () => {
    const page = await visit();
    await turnTo(page, 'A barge of Brandt Shipping struck');
    expect(await page.locator('.about .what').textContent()).toBe(
      'Adds a claim to ‘The short answer’, told by 2 accounts, in part by 1 more',
    );
    const own = source(page, 'VC');
    expect(await own.locator('> .fine').textContent()).toBe('The sentence, word for word.');
    const shown = [own.locator('.passage'), own.locator('.neighbour').first(), source(page, 'LE').locator('.neighbour').first()];
    const areShown = () => Promise.all(shown.map((element) => element.isVisible()));
    expect(await areShown()).toEqual([false, false, false]);
    await press(page, 'f');
    expect(await areShown()).toEqual([true, true, true]);
    expect(await own.locator('.fold').getAttribute('aria-expanded')).toBe('true');
    await press(page, 'f');
    expect(await areShown()).toEqual([false, false, false]);
    await own.locator('.fold').focus();
    await press(page, 'Enter');
    expect(await areShown()).toEqual([true, true, false]);
  });

  it('is what was put in and left out of its words, which is said aloud too', async () => {
    const page = await visit();
    await turnTo(page, 'Two members of the crew');
    const changes = source(page, 'VC').locator('.changes');
    expect(await changes.locator('ins, del').allTextContents()).toEqual([
      'left out: its;',
      'put in: the;',
      'left out: the harbour police said.;',
    ]);
    await turnTo(page, 'The barge that struck the pier');
    expect(await source(page, 'CG').locator('ins').textContent()).toBe('put in: [3 March 2025];');
  });

  it('is what both say, and what only the sentence says, as it is typed', async () => {
    const page = await visit();
    await turnTo(page, 'A barge of Brandt Shipping struck');
    const other = source(page, 'LE');
    expect(await other.locator('> .fine').textContent()).toBe('Names and days all found.');
    expect(await other.locator('.passage b').allTextContents()).toContain('3 March 2025');
    expect(await other.locator('.passage mark').textContent()).toBe(
      'The Lockmere bridge has been closed since 3 March 2025, when a barge of Brandt Shipping struck its northern pier in fog.',
    );
    await other.locator('.fold').focus();
    await press(page, 'Enter');
    await sentence(page).fill('On 9 March 2025 a barge of Brandt Shipping struck no pier of Mira Olsson with 239 people. [VC] [LE HR]');
    await expect.poll(() => other.locator('.missing').textContent()).toBe('Not in this account: 9 March 2025, 239, “no pier of”');
    expect(await other.locator('.elsewhere').textContent()).toBe('Not in these words, but elsewhere in this account: Mira Olsson');
    // What was unfolded stays so.
    expect(await other.locator('.neighbour').first().isVisible()).toBe(true);
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
        // An editor sees the accounts listed; one letter says which, as a list begins anew where a second one comes late.
        await page.locator('select:focus option', { hasText: 'VC · ' }).waitFor({ state: 'attached' });
        await page.keyboard.press('V');
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
        await press(page, 'Enter');
        await page.locator('.words:focus').waitFor();
        await press(page, 'Enter');
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

it('proposes what is new in an account that was added, once nothing is open any more', async () => {
  const page = await visit();
  for (let left = await openCount(page); left > 0; left = await openCount(page)) {
    await press(page, 'S', 'x');
    await expect.poll(() => openCount(page)).toBeLessThan(left);
  }
  await expect.poll(() => page.locator('.item').textContent()).toContain('Nothing is open here.');
  await press(page, 'r');
  await expect.poll(() => told(page)).toBe('Nothing new to decide.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel(/^Text, as you copied it/).fill(await readFile('tests/fixtures/stories/lockmere-bridge.fifth.txt', 'utf8'));
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain('In Review, r proposes');
  const before = await readFolder(seeds);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Propose what is new in them' }).click();
  await expect.poll(() => told(page)).toMatch(/^\d+ proposed/);
  expect(await page.locator('[aria-label="What was proposed"]').textContent()).toContain('repair-and-toll');
  const proposed = await readFolder(seeds);
  await press(page, 'u');
  await expect.poll(() => told(page)).toMatch(/^Undone: Proposed/);
  expect(await readFolder(seeds)).toEqual(before);
  const again = await propose(seeds);
  for (const [path, text] of again.files) expect(proposed.get(path), path).toBe(text);
});

describe('The page as it will be', () => {
  it('has the words while they are typed, and goes on with the next decision', async () => {
    const page = await visit();
    while ((await page.locator('.sentence').count()) > 1) await turnPage(page, 'n');
    const shown = page.locator('.page-preview:visible');
    const target = shown.locator('.target');
    await press(page, 'v');
    // The page prints other quotation marks.
    const plain = (text: string | null) => (text ?? '').replaceAll(/["“”]/g, '');
    const begins = (text: string) => plain(text).replace(/ \[.*/, '').slice(0, 25);
    const isShown = async () => plain(await target.textContent()).includes(begins(await sentence(page).inputValue()));
    await expect.poll(isShown).toBe(true);
    await press(page, 'e', 'Control+Home');
    await page.keyboard.type('Typed <b>here</b>: ');
    await expect.poll(() => target.textContent()).toContain('Typed <b>here</b>: ');
    expect(await shown.locator('script, style, img, a, iframe, form').count()).toBe(0);
    await press(page, 'Escape');
    await turnPage(page, 'n');
    await expect.poll(isShown).toBe(true);
    await press(page, 'v');
    expect(await shown.count()).toBe(0);
  });

  it('has a claim that is being written, as soon as nothing is missing', async () => {
    const before = await readFolder(seeds);
    const page = await visit();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByRole('button', { name: 'The page as it will be' }).click();
    await page.getByLabel('Stands under').selectOption('next');
    const shown = page.locator('.page-preview:visible');
    await expect.poll(() => shown.textContent()).toContain('as soon as nothing is missing');
    await page
      .getByLabel(/^Sentence/)
      .last()
      .fill('A ferry crosses [VC].');
    await page.getByLabel('Paste or type words').fill('A ferry crosses every twenty minutes');
    await press(page, 'Enter');
    await page.locator('.words:focus').waitFor();
    await press(page, 'Enter');
    await expect.poll(() => shown.locator('.target:visible').textContent()).toBe('A ferry crosses.VC');
    expect(await readFolder(seeds)).toEqual(before);
  });
});

describe('Add', () => {
  const text = (page: Page) => page.getByLabel(/^Text, as you copied it/);
  const open = async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    return page;
  };
  const drop = async (page: Page, fill: (transfer: DataTransfer, value: string) => void, value: string) => {
    const transfer = await page.evaluateHandle(
      `(() => { const transfer = new DataTransfer(); (${String(fill)})(transfer, ${JSON.stringify(value)}); return transfer; })()`,
    );
    await page.locator('.sources[aria-label="What was read"]').dispatchEvent('drop', { dataTransfer: transfer });
  };

  it('takes a saved page that is dropped', async () => {
    const page = await open();
    const saved =
      '<!doctype html><title>Ferry runs again</title><body><nav>Home</nav><article><h1>Ferry runs again</h1><p>The ferry runs again, its captain said on Monday. It takes cars, too, and costs nothing until the summer.</p><script>alert(1)</script></article>';
    await drop(page, (transfer, html) => transfer.items.add(new File([html], 'Saved page.html', { type: 'text/html' })), saved);
    await expect.poll(() => page.locator('.known').textContent()).toContain('Ferry runs again');
    await page.getByLabel('Rights').focus();
    await press(page, 'Control+Enter');
    await expect.poll(() => told(page)).toContain('Saved as articles/saved-page.html');
    expect(await readFile(join(seeds, 'articles/saved-page.html'), 'utf8')).toBe(saved);
  });

  it.each([
    ['http://news.example/ferry?id=1', 'fetches nothing from the web'],
    ['  www.news.example/ferry ', 'fetches nothing from the web'],
    ['file:///home/editor/Saved page.html', 'opens no file by its address'],
    ['C:\\Saved pages\\ferry.htm', 'opens no file by its address'],
  ])('asks nobody for %s, and says what to do', async (address, advice) => {
    const before = await readFolder(seeds);
    const page = await open();
    await text(page).fill(address);
    await expect.poll(() => page.locator('.sources:visible').textContent()).toContain(advice);
    await press(page, 'Control+Enter');
    await expect.poll(() => told(page)).toContain(advice);
    expect(await readFolder(seeds)).toEqual(before);
  });

  it('stays where it is when a link is dropped', async () => {
    const page = await open();
    await drop(page, (transfer, link) => transfer.setData('text/plain', link), 'http://news.example/ferry');
    await expect.poll(() => page.locator('.sources:visible').textContent()).toContain('fetches nothing from the web');
    expect(page.url()).toBe(desk.url);
  });
});

it('says which file cannot be read, and shows the others', async () => {
  await writeFile(join(seeds, 'topics/the-collision.yaml'), 'title: [\n');
  const page = await visit();
  await expect.poll(() => page.locator('#unreadable').textContent()).toContain('topics/the-collision.yaml');
  expect(await page.locator('.about small').textContent()).toContain('topics/repair-and-toll.yaml');
});

describe('axe finds nothing, and nothing is wider than the screen', () => {
  it.each<[string, (page: Page) => Promise<void>]>([
    ['Review', (page) => press(page, 'v')],
    ['Review', (page) => press(page, 'f')],
    ['Review', (page) => sentence(page).fill('On 9 March 2025 nobody saw Mira Olsson with 239 people.')],
    ['Write', (page) => page.getByLabel('Paste or type words').fill('A ferry crosses every twenty minutes')],
    ['Write', (page) => page.getByRole('radio', { name: 'Pins for what is there' }).check()],
    ['Add', (page) => page.getByLabel(/^Text, as you copied it/).fill('http://news.example/ferry')],
    ['People', (page) => page.getByLabel('Find a name').fill('a')],
  ])('in %s', async (name, use) => {
    const page = await visit({ bypassCSP: true });
    await page.getByRole('button', { name, exact: true }).click();
    await use(page);
    await page.locator('#help-button').focus();
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
