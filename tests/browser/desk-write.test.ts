import { createTwoFilesPatch } from 'diff';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectFile } from '../helpers/expect-file.ts';
import { fullStory } from '../helpers/stories.ts';
import { build } from '../site/build-sites.ts';
import { launch } from './browser.ts';
import type { DeskOfCopy } from './open-desk.ts';
import { deskOfCopy, errorsOf, press, readFolder, told, visitDesk } from './open-desk.ts';

let browser: Browser;
let desk: DeskOfCopy;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await deskOfCopy('desk-write', fullStory, { isProposed: false });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  desk.close();
  expect(desk.troubles).toEqual([]);
});

const article = `How reports of one day tell its date

Published: 20 August 2025

Reports of one day give its date in three ways, Ana Brolin, a reader, counted.

Some of them name the day of the week alone, Brolin told the paper.

Nobody writes the year, she said.

Share this article
`;

/** Three ways to the words of a passage. */
const ways: [text: string, choose: (page: Page) => Promise<void>][] = [
  [
    'Reports give the date in three ways, Ana Brolin told the Example Courier [EC].',
    async (page) => {
      await page.getByLabel('or choose an account').focus();
      await typeAccount(page, 'EC');
      await page.locator('.found button', { hasText: 'Reports of one day' }).focus();
      await press(page, 'Enter', 'Control+Home', 'Control+Shift+End', 'Enter');
    },
  ],
  [
    'Some name the day of the week alone, the Example Courier has from her [EC].',
    async (page) => {
      await page.getByLabel('or choose an account').selectOption({ label: 'EC · Example Courier' });
      await page.locator('.found button', { hasText: 'Some of them' }).click();
      await page.locator('.words').click({ clickCount: 3, position: { x: 40, y: 20 } });
      await page.getByRole('button', { name: 'They tell it' }).click();
    },
  ],
  ['No report has the year, the Example Courier has from her [EC].', (page) => paste(page, 'Nobody writes the year, she said.')],
];

/** As an editor does who sees the accounts listed. */
async function typeAccount(page: Page, mark: string): Promise<void> {
  await page.locator('select:focus option', { hasText: `${mark} · ` }).waitFor({ state: 'attached' });
  await page.keyboard.type(mark);
}

async function paste(page: Page, words: string, key = 'Enter'): Promise<void> {
  await page.getByLabel('Paste or type words').fill(words);
  await press(page, 'Enter');
  await page.locator('.words:focus').waitFor();
  await press(page, key);
}

/** Takes words of accounts, then saves with what was typed. */
async function save(page: Page, saved: string): Promise<void> {
  await press(page, 'Control+Enter');
  await expect.poll(() => told(page)).toContain(saved);
}

const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sentence = (page: Page) => page.getByLabel(/^Sentence/).last();
const pinned = (page: Page) => expect.poll(() => page.locator('ul.pins li').count());

/** The lines of each entry of a list, without what they say. */
const formsOf = (yaml: string) =>
  yaml
    .split(/^ {2}- /m)
    .slice(1)
    .map((entry) => entry.replace(/: (["']?)\S.*\1$/gm, ': $1…$1'));

it('adds an article, a topic, claims by keyboard, mouse and pasted words, an event and a person, as a careful editor would', async () => {
  const before = await readFolder(desk.seeds);
  const page = await visitDesk(browser, desk);
  await view(page, 'Add');
  await page.getByLabel(/^Text, as you copied it/).fill(article);
  await expect.poll(() => page.locator('.lines li').allTextContents()).toContain('11dropped: sharingShare this article');
  await page.getByLabel(/^Account/).fill('Example Courier');
  await page.getByLabel(/^Mark/).fill('EC');
  await page.getByLabel('Rights').selectOption('full');
  await save(page, 'Saved as articles/how-reports-of-one-day-tell-its-date.txt');

  await view(page, 'Write');
  await page.getByRole('radio', { name: 'Topic' }).check();
  await page.getByLabel('Title').fill('The date of the day');
  await page.getByLabel('Question').last().fill('How do reports of one day tell its date?');
  await page.getByLabel(/^Terms/).fill('date, day of the week');
  await save(page, 'Saved in topics/the-date-of-the-day.yaml');

  await page.getByRole('radio', { name: 'Claim' }).check();
  await page.getByRole('combobox', { name: 'Topic', exact: true }).selectOption('The date of the day');
  await page.getByLabel('Stands under').selectOption('answer');
  for (const [text, choose] of ways) {
    await choose(page);
    await pinned(page).toBe(1);
    await sentence(page).fill(text);
    await save(page, 'Saved in topics/the-date-of-the-day.yaml');
  }

  await page.getByRole('radio', { name: 'Event' }).check();
  await page.getByLabel(/^When/).fill('2025-08-20');
  await sentence(page).fill('A reader counts in how many ways reports give a date, the Example Courier says [EC].');
  await page.getByRole('checkbox', { name: 'The date of the day' }).check();
  await paste(page, 'Ana Brolin, a reader, counted');
  await pinned(page).toBe(1);
  await save(page, 'Saved in events.yaml');

  await page.getByRole('radio', { name: 'Name' }).check();
  await page.getByLabel(/^Name, as the site/).fill('Ana Brolin');
  await page.getByLabel(/^Other spellings/).fill('Brolin');
  await page.getByLabel(/^Role/).fill('reader');
  await paste(page, 'Ana Brolin, a reader');
  await pinned(page).toBe(1);
  await save(page, 'Saved in entities.yaml');

  const topic = await readFile(join(desk.seeds, 'topics/the-date-of-the-day.yaml'), 'utf8');
  expect((parse(topic) as { answer: { text: string }[] }).answer.map(({ text }) => text)).toEqual(ways.map(([text]) => text));
  expect(new Set(formsOf(topic)).size).toBe(1);
  const after = await readFolder(desk.seeds);
  const diffs = [...after].map(([path, text]) =>
    text === before.get(path) ? '' : createTwoFilesPatch(path, path, before.get(path) ?? '', text, '', '', { context: 3 }),
  );
  expectFile('tests/fixtures/desk/written.diff', diffs.join(''));
  expect(await errorsOf(desk)).toEqual([]);
  const { code, output } = await build(desk.seeds);
  expect(code, output).toBe(0);
  expect(await readFile(join('.stories/desk-write/dist/topics/the-date-of-the-day/index.html'), 'utf8')).toContain(
    'Reports give the date in three ways',
  );
});

/** The lines that are new in a file. */
async function addedLines(path: string, before: string): Promise<string[]> {
  const patch = createTwoFilesPatch(path, path, before, await readFile(join(desk.seeds, path), 'utf8'));
  return patch.split('\n').flatMap((line) => (/^\+(?!\+)/.test(line) ? line.slice(1).trimEnd() : []));
}

describe('More pins for what is there', () => {
  const path = 'topics/nato-stance.yaml';
  const words = 'the possibility of U.S. or European troops going to Ukraine had not even been discussed';
  const pin = [
    '          - at: us-troops-not-part-of-guarantees#p7',
    `            words: "${words}"`,
    expect.stringMatching(/^ {12}hash: "[0-9a-f]{8}"$/) as string,
  ];

  it.each([
    ['support', 'Enter', pin],
    ['a part', 'p', ['        partly:', ...pin]],
    ['context', 'c', ['        context:', ...pin]],
  ])('are pasted, as %s', async (_, key, added) => {
    const before = await readFile(join(desk.seeds, path), 'utf8');
    const page = await visitDesk(browser, desk);
    await view(page, 'Write');
    await page.getByRole('radio', { name: 'Pins for what is there' }).check();
    await page.getByLabel('Stands in').selectOption(path);
    await expect.poll(() => page.getByLabel('Statement').textContent()).toContain('opposes NATO membership');
    await page.getByLabel('Statement').selectOption('trump-opposes-membership');
    await paste(page, words, key);
    await save(page, `Saved in ${path}`);
    expect(await addedLines(path, before)).toEqual(added);
  });

  it('are chosen by keyboard in Review, which goes on with that decision', async () => {
    const file = 'events.yaml';
    const seed = await readFile(join(desk.seeds, file), 'utf8');
    const before = seed.replace('- id: trump-takes-office\n', '- id: trump-takes-office\n  status: proposed\n');
    await writeFile(join(desk.seeds, file), before);
    const page = await visitDesk(browser, desk);
    await press(page, 'w');
    await page.locator('input[type=search]:focus').waitFor();
    await press(page, 'Tab');
    await typeAccount(page, 'AR');
    await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(5);
    await page.locator('.found button', { hasText: 'No American ground troops' }).focus();
    await press(page, 'Enter', 'Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'c');
    await save(page, `Saved in ${file}`);
    expect(await page.locator('.item h2').textContent()).toContain('Trump takes office');
    await expect.poll(() => page.locator('.sources').first().textContent()).toContain('No American ground troops');
    expect((await addedLines(file, before)).slice(0, 3)).toEqual([
      '  context:',
      '    - at: assurance-no-ground-troops#p2',
      '      words: "No American"',
    ]);
    await press(page, 'u');
    await expect.poll(() => told(page)).toMatch(/^Undone/);
    expect(await readFile(join(desk.seeds, file), 'utf8')).toBe(before);
  });
});
