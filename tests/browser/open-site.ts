import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { SiteName } from '../site/build-sites.ts';
import { distOf, sites } from '../site/build-sites.ts';
import { serveByNginx } from '../helpers/nginx.ts';
import { launch, serve } from './browser.ts';

/** A page of a built site in a real browser, with everything that went wrong on it. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught errors, failed requests and violations of the policy. */
  troubles: string[];
}

/** `SERVER=nginx` in the environment has nginx serve every site. */
const usual = process.env['SERVER'] === 'nginx' ? serveByNginx : serve;

/** Serves a built site for the tests of one file; gives what opens its pages. */
export function openSite(name: SiteName, server: typeof serve | typeof serveByNginx = usual) {
  return openBuilt(distOf(name), sites[name].base, server);
}

/** The same for a site in any folder. */
export function openBuilt(dist: string, base: string, server: typeof serve | typeof serveByNginx = usual) {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof server>>;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), server(dist, base)]);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/no-such-page/')) troubles.push(`${response.url()}: ${response.status()}`);
    });
    if (options.javaScriptEnabled !== false) {
      await page.exposeFunction('reportViolation', (text: string) => troubles.push(`${page.url()}: ${text}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
          reportViolation(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
        });
      });
    }
    await page.goto(site.url + path);
    return { page, troubles };
  };

  return { visit, url: () => site.url };
}

/** In the part of the page that a reader sees, not above or below it; once the page has stopped moving. */
export async function expectInView(page: Page, selector: string): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  const target = page.locator(selector).first();
  await expect
    .poll(async () => {
      const { y = Number.NaN } = (await target.boundingBox()) ?? {};
      return y >= 0 && y < height ? 'in view' : `${selector} at ${y} of ${height}`;
    })
    .toBe('in view');
}
