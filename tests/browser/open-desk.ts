import { cp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { OpenDesk } from '../../src/desk/open-desk.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { serveDesk } from '../../src/desk/serve-desk.ts';
import { isError } from '../../src/domain/issue.ts';
import { filesBelow } from '../../src/files-below.ts';
import { openFolders } from '../../src/folders.ts';
import { generateFromDisk } from '../../src/generate.ts';
import { propose } from '../../src/propose.ts';
import { writeFiles } from '../../src/write-files.ts';

/** A copy of a story's seeds at a desk of its own. */
export interface DeskOfCopy {
  seeds: string;
  content: string;
  work: OpenDesk;
  url: string;
  /** What the pages of the desk have reported as wrong. */
  troubles: string[];
  close: () => void;
}

/** In a folder by this `name`, which no other file of tests has. `isProposed`: as `npm run propose` leaves the seeds. */
export async function deskOfCopy(name: string, story: string, { isProposed }: { isProposed: boolean }): Promise<DeskOfCopy> {
  const seeds = resolve('.cache', 'test-seeds', name);
  await rm(seeds, { recursive: true, force: true });
  await cp(story, seeds, { recursive: true });
  if (isProposed) {
    const { files, read } = await propose(seeds, undefined);
    await writeFiles(seeds, files, read);
  }
  const folders = await openFolders(process.cwd(), seeds);
  const work = await openDesk(folders);
  return { seeds, content: folders.content, work, troubles: [], ...(await serveDesk(() => work, 0)) };
}

export async function visitDesk(browser: Browser, { url, troubles }: DeskOfCopy, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('409')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', url).href) && !request.url().startsWith('data:')) troubles.push(`asks ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('.item h2').waitFor({ state: 'attached' });
  return page;
}

/** What was said last. */
export const told = (page: Page) => page.locator('#told').textContent();

/** One after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export async function readFolder(folder: string): Promise<Map<string, string>> {
  const paths = (await filesBelow(folder)).toSorted();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
}

/** What a build would stop at. */
export async function errorsOf({ seeds }: DeskOfCopy): Promise<string[]> {
  const { issues } = await generateFromDisk(await openFolders(process.cwd(), seeds));
  return issues.filter(isError).map(({ message }) => message);
}
