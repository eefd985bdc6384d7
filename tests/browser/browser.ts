import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

/** A browser that is installed, or gets installed here; never a silent skip. */
export async function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath: findBrowser(isRoot), args: isRoot ? [...args, '--no-sandbox'] : args });
}

export function findBrowser(isRoot: boolean): string {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const installed = onPath() ?? [chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return installed;
  console.error('No Chromium or Chrome found: trying to install one for the browser tests.');
  spawnSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium-headless-shell'], { stdio: 'ignore', timeout: 120_000 });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Debian’s chromium with apt-get.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found = onPath();
  if (found) return found;
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
}

function onPath(): string | undefined {
  const known = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      continue;
    }
  }
  return known.find((path) => existsSync(path));
}

/** Serves a built site under its base path; gives its address, with a slash at the end. */
export async function serve(folder: string, base = '/'): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
