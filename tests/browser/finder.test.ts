import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

describe('the finder', () => {
  const { visit, url } = openSite('sub');

  it('asks for nothing before a reader turns to it', async () => {
    const { page } = await visit('');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(loaded.filter((address) => /pagefind|search-dialog|mount-search|mark-found/.test(address))).toEqual([]);
  });

  it.each(known.typedName.as)('finds who is meant by %s', async (typed) => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(typed)}`);
    expect(await first(page)).toBe(known.typedName.name);
    expect(troubles).toEqual([]);
  });

  it('says what it corrected, and searches for what was typed on request', async () => {
    const { typed, meant, title } = known.slip;
    const { page, troubles } = await visit(`search/?q=${typed}`);
    expect(await firstTopic(page)).toBe(title);
    expect(await page.locator('.note-mended').textContent()).toBe(`Showing results for ${meant} · search instead for “${typed}”`);
    await page.getByRole('button', { name: /search instead/ }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`Nothing found: no text here has “${typed}”.`);
    expect(new URL(page.url()).searchParams.get('literal')).toBe('1');
    await page.locator('.near a').first().waitFor();
    await page.goBack();
    expect(await firstTopic(page)).toBe(title);
    expect(troubles).toEqual([]);
  });

  it('narrows by kind, topic, account and person, all in the address', async () => {
    const { page, troubles } = await visit(`search/?q=${known.word}`);
    await page.getByRole('button', { name: /^Passages/ }).click();
    await page.getByLabel('Account', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Order', { exact: true }).selectOption('date');
    await expect.poll(() => page.url()).toContain('sort=date');
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      q: known.word,
      kind: 'passage',
      sort: 'date',
      account: expect.any(String) as string,
    });
    await expect.poll(() => page.locator('.results:not(.offered) > li').count()).toBe(1);
    const before = await page.locator('.results').textContent();
    await page.reload();
    await expect.poll(() => page.locator('.results').textContent()).toBe(before);
    await expect.poll(() => page.getByRole('button', { name: /^Passages/ }).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe(null);
    expect(troubles).toEqual([]);
  });

  it('keeps room for what comes later, so that nothing moves', async () => {
    const { page } = await visit('method/', { viewport: { width: 360, height: 740 } });
    await page.route('**/facets/*.json', async (route) => {
      await page.locator('.results:not(.offered) a').first().waitFor();
      await route.continue();
    });
    await page.goto(`${url()}search/?q=${known.word}`);
    await page.evaluate(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      const add = (list: PerformanceObserverEntryList) =>
        moved.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    });
    await page.locator('.narrow select').first().waitFor({ state: 'attached' });
    // What moved is told after the frame in which it did.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
  });

  it('leaves the lists where they are when its script comes', async () => {
    const { page } = await visit('method/', { viewport: { width: 360, height: 740 } });
    const placeOf = async () => (await page.locator('#lists h2').first().boundingBox())?.y;
    let before: number | undefined;
    await page.route('**/_astro/search-page*.js', async (route) => {
      before = await placeOf();
      await route.continue();
    });
    await page.goto(`${url()}search/`);
    await page.locator('[role=status]').waitFor({ state: 'attached' });
    expect(before).toBeGreaterThan(0);
    expect(await placeOf()).toBe(before);
  });

  it('keeps the focus on what was chosen', async () => {
    const { page } = await visit(`search/?q=${known.word}`);
    const chip = page.getByRole('button', { name: /^Claims/ });
    await chip.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Claims/);
  });

  it('tells a screen reader the count once, not at every letter', async () => {
    const { page } = await visit('method/');
    await page.addInitScript(holdTimers);
    await page.goto(`${url()}search/`);
    await page.locator('[role=status]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('[role=status]') as Element;
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
    const said = async () => (await page.evaluate(() => (window as unknown as { said: string[] }).said)).filter(Boolean);
    await page.keyboard.type(known.word.slice(0, 2));
    for (const letter of known.word.slice(2)) {
      await page.keyboard.type(letter);
      await page.locator('.results:not(.offered) a').first().waitFor();
    }
    await page.locator('.narrow select').first().waitFor();
    expect(await said()).toEqual([]);
    await page.evaluate(() => (window as unknown as { release: () => void }).release());
    expect(await said()).toEqual([expect.stringMatching(/^\d+ results on \d+ pages$/)]);
  });

  it('is left by Escape in two steps, and gives the focus back', async () => {
    const { page } = await visit(`topics/${known.topic.slug}/`);
    await page.locator('a.find').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type(known.word);
    // Before anything is typed, questions are offered there.
    await page.locator('dialog[open] .results:not(.offered) a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('hit');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('find');
  });

  it('gives the focus back to the field where what a reader stood on is gone', async () => {
    const { page } = await visit('method/');
    const held = Promise.withResolvers<undefined>();
    await page.route('**/*.pf_index', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.locator('dialog[open] .results.offered a').first().waitFor();
    await page.keyboard.type(known.word);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('hit');
    held.resolve(undefined);
    await page.locator('dialog[open] .results:not(.offered) a').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('opens the first result with Enter and marks the words where one lands', async () => {
    const { page, troubles } = await visit(`search/?q=${encodeURIComponent(known.phrase)}`);
    await first(page);
    await page.keyboard.press('Enter');
    await page.locator('mark.found').first().waitFor();
    expect(page.url().startsWith(url())).toBe(true);
    expect((await page.locator('mark.found').allTextContents()).join(' ').toLowerCase()).toContain(known.phrase);
    expect(troubles).toEqual([]);
  });

  it('works in a worker too', async () => {
    const { page, troubles } = await visit('method/');
    await page.route('**/search-data.json', async (route) => {
      const searchData = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...searchData, worker: true } });
    });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill(known.slip.meant);
    expect(await firstTopic(page)).toBe(known.slip.title);
    await expect.poll(() => page.workers().length).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('fetches what narrows results in a large story when a reader asks for it', async () => {
    const { page, troubles } = await visit('method/');
    await page.route('**/search-data.json', async (route) => {
      const searchData = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...searchData, narrowsUnasked: false } });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const fetched = () => asked.filter((path) => /pieces\/[^/]+\/(?:facets|topic|account|person)\//.test(path)).length;
    await page.goto(`${url()}search/?q=${known.word}`);
    await page.getByRole('button', { name: /^Passages/ }).click();
    await page.getByRole('button', { name: 'By topic, account or person' }).focus();
    expect(fetched()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByLabel('Person', { exact: true }).selectOption({ index: 1 });
    await expect.poll(() => page.url()).toContain('person=');
    expect(fetched()).toBeGreaterThan(2);
    expect(troubles).toEqual([]);
  });

  it('says so when WebAssembly is off', async () => {
    const { page } = await visit('search/');
    await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto(`${url()}search/?q=${known.word}`);
    await expect.poll(() => page.getByRole('status').textContent()).toContain('WebAssembly is switched off');
    expect(await page.locator('#lists').isVisible()).toBe(true);
  });

  it('is a list of every page without JavaScript, and says so', async () => {
    const { page } = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator('#lists').textContent()).toContain('Search needs JavaScript');
    for (const section of ['Questions answered here', 'People', 'Articles'])
      expect(await page.locator('#lists section', { hasText: section }).locator('a').count()).toBeGreaterThan(4);
  });
});

async function first(page: Page): Promise<string> {
  await page.locator('.results:not(.offered) .hit').first().waitFor();
  return (await page.locator('.results:not(.offered) .hit').first().textContent()) ?? '';
}

/** The title of the topic that is the first result. */
async function firstTopic(page: Page): Promise<string> {
  await first(page);
  return ((await page.locator('.results:not(.offered) .kicker').first().textContent()) ?? '').replace(/^Topic, /, '');
}

/** Run in the page before its scripts: a pause of 400 ms does not end before `release()` is called, however long typing takes. */
function holdTimers(): void {
  const [start, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const held = new Map<number, () => void>();
  let last = 0;
  const setTimeout = (handler: () => void, delay?: number) => {
    if (delay !== 400) return start(handler, delay);
    held.set(--last, handler);
    return last;
  };
  const clearTimeout = (id: number) => {
    if (!held.delete(id)) stop(id);
  };
  const release = () => held.forEach((handler) => handler());
  Object.assign(window, { setTimeout, clearTimeout, release });
}
