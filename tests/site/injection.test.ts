import { h } from 'hastscript';
import type { Browser } from 'playwright-core';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/article.ts';
import { squash } from '../../src/domain/span.ts';
import { typographic } from '../../src/domain/words.ts';
import { filesBelow } from '../../src/files-below.ts';
import { normaliseText } from '../../src/ingest/decode-text.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate } from '../../src/pipeline.ts';
import { launch, serve } from '../browser/browser.ts';
import { evalData, injectionRows } from '../helpers/eval-data.ts';
import { elementsOf, isSign, parseHtml, textOf } from '../helpers/html.ts';
import { generateFrom } from '../helpers/seeds.ts';
import { build } from './build-sites.ts';

const seeds = join('.cache', 'test-seeds', 'test-hostile');
const dist = join('.stories', 'test-hostile', 'dist');

/**
 * How many rows share an article. Each stands in its text in every kind of block, and the fields are dealt among them:
 * that each row keeps still in each field is what the unit test `emit/injection` shows. With 1, each row is in every
 * field here too, of 4,200 pages, in some five minutes.
 */
const PER_ARTICLE = 16;

describe.skipIf(!evalData)('a site whose articles are full of attacks', () => {
  const rows = evalData
    ? injectionRows()
        .map((row) => squash(normaliseText(row)))
        .filter(Boolean)
    : [];
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    rmSync(seeds, { recursive: true, force: true });
    for (const [path, text] of Object.entries(withStatements(rows, { ...hostileSeeds(rows), ...rawBodies(rows) }))) {
      mkdirSync(dirname(join(seeds, path)), { recursive: true });
      writeFileSync(join(seeds, path), text);
    }
    const { code, output } = await build(seeds);
    expect(code, output.slice(-3000)).toBe(0);
    browser = await launch();
    site = await serve(dist);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('shows every row as the very same text', async () => {
    const { seeds: read } = generate((await readSeeds(seeds)).files);
    const known = new Set(read.articles.flatMap((article) => [...passagesOf(article), ...article.setAside].map(({ text }) => text)));
    const lost = rows.filter((row) => !known.has(row) && ![...known].some((text) => text.includes(row)));
    expect(lost).toEqual([]);
    for (const article of read.articles) {
      const page = parseHtml(readFileSync(join(dist, 'articles', article.slug, 'index.html'), 'utf8'), false);
      expect(squash(textOf(elementsOf(page, ({ tagName }) => tagName === 'h1')[0] ?? page)), article.slug).toContain(
        squash(article.headline),
      );
      const placed = new Map(
        elementsOf(page, ({ properties }) => 'id' in properties).map((element) => [element.properties['id'], element]),
      );
      for (const { id, text } of passagesOf(article)) {
        const words = elementsOf(placed.get(id) ?? h('div'), ({ tagName }) => tagName === 'p').map((paragraph) =>
          squash(textOf(paragraph, isSign)),
        );
        expect(words, `${article.slug}#${id}`).toContain(squash(text));
      }
    }
  });

  it('shows each row unchanged in a claim, an event and a role', () => {
    const topic = parseHtml(readFileSync(join(dist, 'topics', 'claims', 'index.html'), 'utf8'), false);
    const timeline = parseHtml(readFileSync(join(dist, 'timeline', 'index.html'), 'utf8'), false);
    const shownIn = (page: typeof topic, prefix: string) =>
      new Map(
        elementsOf(page, ({ properties }) => String(properties['id']).startsWith(prefix)).map((element) => [
          element.properties['id'],
          squash(textOf(element)),
        ]),
      );
    const shown = [shownIn(topic, 'c-row-'), shownIn(timeline, 'e-row-')];
    const { claims, events } = statementsIn(seeds);
    // The others are no passage of their own, hold no word, or say what no check lets through.
    expect(Math.min(claims.length, events.length)).toBeGreaterThan(rows.length * 0.6);
    const lost = [...claims.map((id) => `c-${id}`), ...events.map((id) => `e-${id}`)].filter((id) => {
      const row = squash(typographic(rows[Number(id.split('-')[2])] ?? ''));
      return !shown.some((texts) => texts.get(id)?.includes(row));
    });
    expect(lost).toEqual([]);
    const entities = JSON.parse(readFileSync(join(seeds, 'entities.yaml'), 'utf8')) as { id: string; role?: { text: string } }[];
    const people = entities.flatMap(({ id, role }) => {
      const file = join(dist, 'people', id, 'index.html');
      return role && existsSync(file) ? { role: role.text, text: squash(textOf(parseHtml(readFileSync(file, 'utf8'), false))) } : [];
    });
    expect(people.filter(({ role, text }) => !text.includes(squash(typographic(role))) && !text.includes(squash(role)))).toEqual([]);
    expect(people.length).toBeGreaterThan(entities.length / 2);
  });

  it('opens no dialog, breaks no policy, asks nobody else, on any page', async () => {
    const pages = (await filesBelow(dist)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan((2 * rows.length) / PER_ARTICLE); // the article, its speaker
    const troubles: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      troubles.push(`dialog on ${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on(
      'console',
      (message) => message.type() === 'error' && !page.url().endsWith('404.html') && troubles.push(`${page.url()}: ${message.text()}`),
    );
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== new URL(site.url).origin && !request.url().startsWith('data:')) troubles.push(`${page.url()} asks ${request.url()}`);
    });
    await page.exposeFunction('reportViolation', (text: string) => troubles.push(`${page.url()}: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        (window as unknown as { reportViolation: (text: string) => void }).reportViolation(`${violatedDirective} ${blockedURI}`);
      });
    });
    const addresses = pages.map((file) => site.url + file.replace(/index\.html$/, ''));
    await page.goto(site.url);
    for (let i = 0; i < addresses.length; i += 50) expect(await page.evaluate(openInFrames, addresses.slice(i, i + 50))).toBe(true);
    for (const query of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'alert']) {
      await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    }
    expect(troubles).toEqual([]);
  });
});

/** Many pages at once, each in a frame of its own; whether all of them loaded. */
async function openInFrames(addresses: string[]): Promise<boolean> {
  const frames = addresses.map((src) => Object.assign(document.createElement('iframe'), { src }));
  const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)));
  document.body.replaceChildren(...frames);
  await Promise.all(loaded);
  return frames.every(({ contentDocument }) => (contentDocument?.querySelector('h1')?.textContent.length ?? 0) > 0);
}

function hostileSeeds(rows: string[]): Record<string, string> {
  const groups = Array.from({ length: Math.ceil(rows.length / PER_ARTICLE) }, (_, i) => rows.slice(i * PER_ARTICLE, (i + 1) * PER_ARTICLE));
  const files: Record<string, string> = { 'story.yaml': 'rights: full\n' };
  files['entities.yaml'] = JSON.stringify(
    groups.map((group, i) => ({
      id: `entity-${i}`,
      kind: 'person',
      name: `${group[0]} ${i}`,
      alsoSpelled: group.filter((row, at) => rows.indexOf(row) === i * PER_ARTICLE + at),
    })),
  );
  for (const [i, group] of groups.entries()) {
    const row = (field: number) => group[(i + field) % group.length] ?? '';
    files[`articles/hostile-${i}.html`] = pageOf(group, `${group[0]} ${i}`, i);
    files[`articles/hostile-${i}.yaml`] = JSON.stringify({
      headline: row(0),
      standfirst: row(1),
      byline: row(2),
      outlet: row(3).slice(0, 150),
      label: `${row(4).slice(0, 150)} ${i}`,
      dateline: row(5),
      mark: `H${i}`,
    });
  }
  files['topics/hostile.yaml'] = JSON.stringify({
    title: rows[0],
    question: rows[1],
    terms: rows.slice(2, 40).filter((row) => row.length > 3),
    unexplained: rows.slice(40, 60),
  });
  files['topics/attacks.yaml'] = JSON.stringify({ title: 'Attacks', terms: ['paragraph', 'alert', 'script'] });
  return files;
}

/** The rows as they are, as a page and as Markdown: whatever that makes of them. */
function rawBodies(rows: string[]): Record<string, string> {
  const groups = Object.entries(Object.groupBy(rows, (row) => Math.floor(rows.indexOf(row) / PER_ARTICLE)));
  const lead = 'This is a text that an article would have, with all that anybody wrote into it.';
  return Object.fromEntries(
    groups.flatMap(([i, group = []]) => [
      [`articles/raw-text-${i}.md`, `# Raw text ${i}\n\n${lead} It is number ${i}.\n\n${group.join('\n\n')}\n`],
      [
        `articles/raw-page-${i}.html`,
        `<h1>Raw page ${i}</h1><p>${lead} Its number is ${i}.</p>${group.map((row) => `<div>${row}</div>`).join('\n')}`,
      ],
    ]),
  );
}

function roleOf(rows: string[], i: number): string {
  return rows[i * PER_ARTICLE + 1] ?? '';
}

/** The same with each row as a claim, as an event and some as roles, pinned to where they stand; without those that the checks refuse. */
function withStatements(rows: string[], files: Record<string, string>): Record<string, string> {
  const { seeds: read } = generateFrom(files);
  const hostile = read.articles.filter(({ file }) => file.includes('hostile-'));
  const placed = new Map(
    hostile.flatMap((article) =>
      passagesOf(article)
        .map(({ id, text }) => [text, { at: `${article.slug}#${id}`, file: article.file }] as const)
        .reverse(),
    ),
  );
  const statements = rows.flatMap((row, i) => {
    const place = placed.get(row);
    const mark = place && /hostile-(\d+)/.exec(place.file)?.[1];
    return mark === undefined ? [] : { id: `row-${i}`, text: `${row} [H${mark}]`, pins: [{ at: place?.at, words: row }] };
  });
  const entities = (JSON.parse(files['entities.yaml'] ?? '[]') as object[]).map((entity, i) => {
    const place = placed.get(roleOf(rows, i));
    return place ? { ...entity, role: { text: roleOf(rows, i), at: place.at, words: roleOf(rows, i) } } : entity;
  });
  const build = (isRefused: (file: string, id: string) => boolean) => ({
    ...files,
    'entities.yaml': JSON.stringify(entities),
    'topics/claims.yaml': JSON.stringify({
      title: 'Claims',
      questions: [
        {
          id: 'rows',
          question: 'Which?',
          claims: statements
            .map((statement) => ({ ...statement, short: `In row ${statement.id.slice(4)}` }))
            .filter(({ id }) => !isRefused('topics/claims.yaml', id)),
        },
      ],
    }),
    'events.yaml': JSON.stringify(
      statements.filter(({ id }) => !isRefused('events.yaml', id)).map((statement) => ({ ...statement, when: '2022' })),
    ),
  });
  const refused = new Set<string>();
  const accepted = () => build((file, id) => refused.has(`${file} ${id}`));
  // What is wrong with the form of a file hides what is wrong with its statements.
  for (let before = -1; before < refused.size;) {
    before = refused.size;
    const tried = accepted();
    const known = new Set(refused);
    const listed = (file: string) => statements.filter(({ id }) => !known.has(`${file} ${id}`));
    for (const { severity, file, line, message } of generateFrom(tried).issues) {
      const id = /"(row-\d+)"/.exec(message)?.[1] ?? listed(file)[Number(/(?:claims\.|^)(\d+)\./.exec(message)?.[1])]?.id;
      if (severity === 'error' && id === undefined) throw new Error(`${file}:${line} ${message}`);
      if (severity === 'error') refused.add(`${file} ${id}`);
    }
  }
  return accepted();
}

function statementsIn(folder: string): { claims: string[]; events: string[] } {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const { questions } = read('topics/claims.yaml') as { questions: { claims: { id: string }[] }[] };
  return {
    claims: questions.flatMap(({ claims }) => claims.map(({ id }) => id)),
    events: (read('events.yaml') as { id: string }[]).map(({ id }) => id),
  };
}

/** The rows as text in each kind of block, one after the other. */
function pageOf(rows: string[], speaker: string, i: number): string {
  const said = escape(speaker);
  const blocks = rows.map(escape).map(
    (text) => `
    <p>${text}</p>
    <ul><li>${text}</li></ul>
    <blockquote><p>${text}</p></blockquote>
    <figure><figcaption>${text}</figcaption></figure>
    <p>“${text}” said ${said}.</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><article>
    <p>This is paragraph ${i} of a text that an article would have. “It runs,” said ${said}. It ends here.</p>${blocks.join('')}
    <p>Tags: ${rows.map((row) => escape(row.slice(0, 150))).join(', ')}</p></article>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
