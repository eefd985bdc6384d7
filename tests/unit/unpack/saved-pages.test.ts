import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/article.ts';
import { readOneFile } from '../../../src/ingest/explain.ts';
import { unpack } from '../../../src/unpack/unpack.ts';
import { httpOf, KEPT, mhtmlOf, recordOf, waczOf, warcGzOf, warcOf } from '../../helpers/archives.ts';
import type { Kept, Transfer } from '../../helpers/archives.ts';

/** Each as a browser shows it: what it says of itself, and how its bytes are encoded. */
const pages = {
  'json-ld': { title: 'Ferry to stop at the old pier again', day: '2024-10-08', outlet: 'Wexcombe Courier' },
  'open-graph': { title: 'School roof gives way in the night', day: '2024-11-19', outlet: 'The Marlow Bay Post' },
  'time-element': { title: 'Council votes for lower speed on Harrow Lane', day: '2025-01-14', outlet: 'Harrow Lane Gazette' },
  'no-date': { title: 'The baker who sings to his bread', day: undefined, outlet: 'Dunmere Weekly' },
  'windows-1252': { title: 'Crêperie wins the town’s prize', day: '2023-06-02', outlet: 'Café Society News' },
};
const names = Object.keys(pages) as (keyof typeof pages)[];
const bytesOf = (name: string) => readFileSync(`tests/fixtures/saved-pages/${name}.html`);
const urlOf = (name: string) => `https://news.example/${name}`;
const keptOf = (name: string): Kept => ({ url: urlOf(name), body: bytesOf(name) });
const response = (page: Kept, transfer?: Transfer) => recordOf('response', page.url, httpOf(page, transfer));

async function readOnly(name: string, bytes: Uint8Array) {
  const { pages: found, leftOut } = await unpack(name, bytes);
  expect([found.length, leftOut]).toEqual([1, []]);
  const [page] = found;
  const { article } = readOneFile('0.html', [{ path: '0.html', bytes: page?.bytes ?? new Uint8Array() }]);
  return { page, article, passages: article && passagesOf(article).map(({ text }) => text) };
}

/** What a page may come in. */
const forms: Record<string, (page: Kept, i: number) => Buffer> = {
  'page.html': ({ body }) => body,
  'page.html.gz': ({ body }) => gzipSync(body),
  'page.mhtml': (page, i) => mhtmlOf(page, (['quoted-printable', 'base64', '8bit'] as const)[i % 3]),
  'page.warc': (page, i) => warcOf([response(page, (['chunked', 'gzip', 'br', 'plain', 'chunked gzip'] as const)[i % 5])]),
  'page.warc.gz': (page) => warcGzOf([response(page)]),
  'page.wacz': (page) => waczOf(warcGzOf([response(page, 'gzip')]), [page.url]),
};

describe.each(names)('the page %s', (name) => {
  const own = readOnly('page.html', bytesOf(name));

  it.each(Object.entries(forms))('comes out of a %s with its title, day, outlet and passages', async (file, make) => {
    const { article, passages } = await readOnly(file, make(keptOf(name), names.indexOf(name)));
    const { title, day, outlet } = pages[name];
    expect(article).toMatchObject({ headline: title, headlineStated: true, outlet });
    expect(article?.publishedAt).toBe(day);
    expect(passages?.length).toBeGreaterThan(2);
    expect(passages).toEqual((await own).passages);
  });
});

describe('what kept a page', () => {
  it.each(Object.entries(forms).filter(([file]) => !file.startsWith('page.html')))(
    'says where it was and when, as a %s',
    async (file, make) => {
      expect((await readOnly(file, make(keptOf('no-date'), 0))).page).toMatchObject({ url: urlOf('no-date'), kept: KEPT });
    },
  );

  it('may be a browser or SingleFile that notes it at the head', async () => {
    const from = (comment: string) => unpack('a.html', Buffer.from(`<!DOCTYPE html> <html lang="en"><!--${comment}--><p>Text</p>`));
    expect((await from(' saved from url=(0030)https://news.example/ferry#top ')).pages[0]).toMatchObject({
      url: 'https://news.example/ferry',
    });
    expect((await from(' saved from url=(0014)about:internet ')).pages[0]?.url).toBeUndefined();
    const single =
      '\n Page saved with SingleFile \n url: https://news.example/ferry \n saved date: Tue Aug 19 2025 12:15:00 GMT+0200 (CEST)\n';
    expect((await from(single)).pages[0]).toMatchObject({ url: 'https://news.example/ferry', kept: KEPT });
  });
});

describe('what has no name, or one that says nothing,', () => {
  it.each([
    ['a page behind a comment', 'html', '<!-- kept -->\n<!DOCTYPE html><title>The ferry stays</title>'],
    ['a part of a page', 'html', '<article class="story"><h1>The ferry stays</h1></article>'],
    ['a text', 'txt', 'The ferry stays\n\nIt stays <p> for a year.'],
    ['Markdown by its heading', 'md', '# The ferry stays\n\nIt stays for a year.'],
    ['Markdown by its front matter', 'md', '---\r\noutlet: Riverton Echo\r\n---\r\n\r\nIt stays for a year.'],
    ['a text that begins with a line', 'txt', '---\n\nIt stays for a year.'],
  ])('is read as what it begins like: %s', async (_, kind, text) => {
    for (const name of ['', 'clipping', 'clipping.text']) expect((await unpack(name, Buffer.from(text))).pages[0]?.kind).toBe(kind);
  });

  it('is read so in UTF-16, too', async () => {
    const wide = Buffer.from('\ufeff<!doctype html><h1>The ferry stays</h1>', 'utf16le');
    expect((await unpack('', wide)).pages[0]?.kind).toBe('html');
  });

  it('Markdown may begin with markup', async () => {
    expect((await unpack('ferry.md', Buffer.from('<p align="center">The ferry</p>\n\nIt stays.'))).pages[0]?.kind).toBe('md');
  });
});

describe('letters', () => {
  const said =
    '<!doctype html><html><head><meta charset="CHARSET"></head><body><h1>Ñandú</h1><p>Žluťoučký kůň said “café”, and went on through the town until it was dark.</p></body></html>';
  const page = (meta: string, encoding: 'utf8' | 'latin1') => Buffer.from(said.replace('CHARSET', meta), encoding);
  /** `Žluťoučký kůň` in ISO 8859-2, in which the rest is not asked for. */
  const latin2 = Buffer.from(
    '<!doctype html><html><head></head><body><h1>Horse</h1><p>\xaelu\xbbou\xe8k\xfd k\xf9\xf2 went on his way through the town until it was dark.</p></body></html>',
    'latin1',
  );

  it.each([
    ['are those of the header where the page names none', { url: urlOf('a'), body: latin2, charset: 'iso-8859-2' }, 'Žluťoučký kůň went'],
    [
      'stay UTF-8 where header and page say otherwise',
      { url: urlOf('a'), body: page('windows-1252', 'utf8'), charset: 'iso-8859-1' },
      'Žluťoučký kůň said “café”',
    ],
    [
      'are those of the page where the header names nothing known',
      { url: urlOf('a'), body: bytesOf('windows-1252'), charset: 'x-none' },
      'Zoë Brûlé',
    ],
  ])('%s', async (_, kept, words) => {
    for (const bytes of [mhtmlOf(kept), warcOf([response(kept)])])
      expect((await readOnly('a', bytes)).passages?.join(' ')).toContain(words);
  });
});

describe('HTTP', () => {
  it('may be undone already, and its headers left as they were', async () => {
    const kept = keptOf('json-ld');
    const sent = httpOf(kept, 'chunked gzip').toString('latin1').split('\r\n\r\n')[0] ?? '';
    const record = recordOf('response', kept.url, Buffer.concat([Buffer.from(`${sent}\r\n\r\n`), kept.body]));
    expect((await readOnly('a.warc', warcOf([record]))).article?.headline).toBe('Ferry to stop at the old pier again');
  });

  it('is not there where an archive keeps the page itself', async () => {
    const { url, body } = keptOf('json-ld');
    expect((await readOnly('a.warc', warcOf([recordOf('resource', url, body)]))).page).toMatchObject({ url, kept: KEPT });
  });
});

describe('an archive of several pages', () => {
  const front = { url: 'https://news.example/town', body: bytesOf('front-page') };
  const home = { url: 'https://news.example/', body: bytesOf('front-page') };
  const frame = { url: 'https://consent.example/v2?site=7', body: bytesOf('consent-frame') };
  const framing = {
    url: urlOf('json-ld'),
    body: Buffer.from(
      bytesOf('json-ld')
        .toString()
        .replace('<footer>', '<iframe src="//consent.example/v2?site=7"></iframe><iframe src=""></iframe><footer>'),
    ),
  };
  const all = [home, front, framing, frame, keptOf('open-graph')];

  it('gives those that read as an article, and says why not the others', async () => {
    const { pages: found, leftOut } = await unpack('a.warc', warcOf(all.map((page) => response(page))));
    expect(found.map(({ url }) => url)).toEqual([framing.url, urlOf('open-graph')]);
    expect(leftOut).toEqual([
      { what: home.url, why: 'it is a front page' },
      { what: front.url, why: 'it lists other pages' },
      { what: frame.url, why: 'it stands in another page' },
    ]);
  });

  it('leaves out a page without a day beside those that have one', async () => {
    const stray = { ...frame, url: 'https://news.example/your-choices' };
    const { leftOut } = await unpack('a.warc', warcOf([response(stray), response(keptOf('json-ld'))]));
    expect(leftOut).toEqual([{ what: stray.url, why: 'it has no day, and others have' }]);
  });

  it('is the page that its maker lists', async () => {
    const warc = warcGzOf(all.map((page) => response(page)));
    expect((await unpack('a.wacz', waczOf(warc, [framing.url]))).pages.map(({ url }) => url)).toEqual([framing.url]);
    // What was listed only led to the page.
    expect((await unpack('a.wacz', waczOf(warc, ['https://news.example/moved']))).pages).toHaveLength(2);
  });

  it('has of a page that was kept twice the later', async () => {
    const records = ['2025-08-20T00:00:00Z', '2025-08-19T00:00:00Z'].map((date) =>
      recordOf('response', urlOf('no-date'), httpOf(keptOf('no-date')), { 'WARC-Date': date }),
    );
    expect((await readOnly('a.warc', warcOf(records))).page?.kept).toBe('2025-08-20T00:00:00Z');
  });
});

describe('a message', () => {
  const html = bytesOf('json-ld').toString('latin1');
  const message = (headers: string, ...parts: string[]) =>
    Buffer.from(['MIME-Version: 1.0', headers, '', ...parts.flatMap((part) => ['--b', part]), '--b--', ''].join('\r\n'), 'latin1');

  it.each([
    ['Tue, 19 Aug 2025 10:15:00 GMT', KEPT],
    ['Tue, 19 Aug 2025 12:15:00 +0200 (CEST)', KEPT],
    ['2025-08-19T12:15:00.7+02:00', KEPT],
    // A time without its zone is none.
    ['Tue, 19 Aug 2025 10:15:00', undefined],
    ['Tue, 19-Aug-2025 10:15:00', undefined],
    ['10:15 19-08-2025', undefined],
    ['yesterday Z', undefined],
  ])('may be a page without parts, of %s', async (date, kept) => {
    const single = Buffer.from(`Date: ${date}\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}`, 'latin1');
    expect((await readOnly('a.mht', single)).page?.kept).toBe(kept);
  });

  it('has its page where it says, or first, and parts in a part', async () => {
    const page = `Content-Type: text/html\r\nContent-ID: <page>\r\nContent-Location: ${urlOf('a')}\r\n\r\n${html}`;
    const frame = 'Content-Type: text/html\r\nContent-ID: <frame>\r\n\r\n<p>A frame</p>';
    const inner = `Content-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n${page}\r\n--bb--`;
    for (const bytes of [
      message('Content-Type: multipart/related; boundary=b; start="<page>"', frame, page),
      message('Content-Type: multipart/related; boundary=b', page, frame),
      message('Content-Type: multipart/related; boundary="b"', inner, frame),
    ])
      expect((await readOnly('a.mhtml', bytes)).page?.url).toBe(urlOf('a'));
  });
});
