import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { serveSite } from '../../src/serve-site.ts';
import { aptInstall, hasApt, isRoot } from '../helpers/apt.ts';

/** What a page runs to have axe. */
export const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export async function launch(): Promise<Browser> {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: findBrowser(), args: isRoot ? [...args, '--no-sandbox'] : args });
}

/** A browser that is installed, or gets installed here; never a silent skip. */
export function findBrowser(): string {
  const found = process.env['CHROME_PATH'] ?? installed() ?? (install(), installed());
  if (found) return found;
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
}

/** The one without windows first: it takes half the time. */
function installed(): string | undefined {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const [shell, ...others] = names.map((name) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path)));
  const known = [chromium.executablePath(), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [shell, ...known, ...others].find((path) => path && existsSync(path));
}

function install(): void {
  if (hasApt && !aptInstall('chromium-headless-shell')) return;
  console.error('Having Playwright install a browser.');
  spawnSync('npx', ['playwright-core', 'install', 'chromium-headless-shell'], { stdio: 'ignore', timeout: 120_000 });
}

/** Serves a built site under its base path; gives its address, with a slash at the end. */
export function serve(folder: string, base = '/') {
  return serveSite(folder, { base });
}
