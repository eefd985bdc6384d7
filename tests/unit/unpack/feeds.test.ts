import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/article.ts';
import { readOneFile } from '../../../src/ingest/explain.ts';
import { sayError } from '../../../src/refusal.ts';
import { unpack } from '../../../src/unpack/unpack.ts';

const passages = [
  'The ferry will stay at its pier for another year, the harbour master said on Monday evening.',
  '“Nobody else wants to row & steer,” she said at the Café du Port.',
];
const html = `<p>${passages[0]}</p><p>“Nobody else wants to row &amp; steer,” she said at the Caf&eacute; du Port.</p>`;
const escaped = html.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const summary = 'The ferry will stay at its pier, the harbour master said.';

const rss = (item: string, title = 'Riverton Echo') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title><language>en</language>${item}</channel></rss>`;
const item = (content: string) =>
  `<item><title>Ferry stays &#8211; for a year</title><link>https://echo.example/ferry</link><pubDate>Tue, 19 Aug 2025 23:30:00 +0200</pubDate><dc:creator>Lena Okafor</dc:creator><description>${summary}</description>${content}</item>`;
const atom = (content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Riverton Echo</title><entry><title type="html">Ferry stays &amp;ndash; for a year</title><link rel="self" href="https://echo.example/feed/1"/><link href="https://echo.example/ferry"/><published>2025-08-19T23:30:00+02:00</published><author><name>Lena Okafor</name></author><summary>${summary}</summary>${content}</entry></feed>`;
const json = (content: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Riverton Echo',
    language: 'en',
    items: [
      {
        id: '1',
        title: 'Ferry stays – for a year',
        url: 'https://echo.example/ferry',
        date_published: '2025-08-19T23:30:00+02:00',
        summary,
        authors: [{ name: 'Lena Okafor' }],
        ...content,
      },
    ],
  });

const feeds: Record<string, string> = {
  'RSS with content:encoded': rss(item(`<content:encoded><![CDATA[${html}]]></content:encoded>`)),
  'RSS whose content is escaped': rss(item(`<content:encoded>${escaped}</content:encoded>`)),
  'RSS 1.0': rss(item(`<content:encoded><![CDATA[${html}]]></content:encoded>`))
    .replace('<rss version="2.0"', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"')
    .replace('<item>', '</channel><item>')
    .replace('</channel></rss>', '</rdf:RDF>')
    .replace(/<pubDate>.*<\/pubDate>/, '<dc:date>2025-08-19T23:30:00+02:00</dc:date>'),
  'Atom with HTML': atom(`<content type="html">${escaped}</content>`),
  'Atom with XHTML': atom(
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html.replace('&eacute;', '&#xe9;')}</div></content>`,
  ),
  'Atom with text': atom(`<content type="text/plain">${passages.join('\n\n').replace('&', '&amp;')}</content>`),
  'JSON Feed with HTML': json({ content_html: html }),
  'JSON Feed with text': json({ content_text: passages.join('\n\n') }),
};

function read(bytes: Uint8Array) {
  const { article } = readOneFile('0.html', [{ path: '0.html', bytes }]);
  return { ...article, passages: article && passagesOf(article).map(({ text }) => text) };
}

describe('a feed that holds whole texts', () => {
  it.each(Object.entries(feeds))('gives its articles: %s', async (_, text) => {
    const { pages, leftOut } = await unpack('', Buffer.from(text));
    expect(leftOut).toEqual([]);
    expect(pages.map((page) => page.url)).toEqual(['https://echo.example/ferry']);
    expect(read(pages[0]?.bytes ?? Buffer.alloc(0))).toMatchObject({
      ...{ headline: 'Ferry stays – for a year', outlet: 'Riverton Echo', publishedAt: '2025-08-19', byline: 'Lena Okafor' },
      ...{ canonicalUrl: 'https://echo.example/ferry', passages },
    });
  });

  it('may be in another encoding', async () => {
    const text = rss(item(`<content:encoded><![CDATA[${html.replace('&eacute;', 'é')}]]></content:encoded>`));
    const bytes = Buffer.from(
      text.replace('UTF-8', 'windows-1252').replace(/[“”]/g, (mark) => (mark === '“' ? '\u0093' : '\u0094')),
      'latin1',
    );
    expect(read((await unpack('feed.xml', bytes)).pages[0]?.bytes ?? bytes).passages).toEqual(passages);
  });

  it.each(['Riverton Echo – Sport', 'Latest from Riverton', 'Riverton Echo | All articles'])(
    'has no outlet in the title %s',
    async (title) => {
      const { pages } = await unpack('', Buffer.from(rss(item(`<content:encoded>${escaped}</content:encoded>`), title)));
      expect(read(pages[0]?.bytes ?? Buffer.alloc(0)).outlet).toBeUndefined();
    },
  );

  it('does not tell what its publishing software puts behind each text', async () => {
    const footer = '<p>The post <a href="https://echo.example/ferry">Ferry stays</a> appeared first on <a href="/">Riverton Echo</a>.</p>';
    const { pages } = await unpack('', Buffer.from(rss(item(`<content:encoded><![CDATA[${html}${footer}]]></content:encoded>`))));
    expect(read(pages[0]?.bytes ?? Buffer.alloc(0)).passages).toEqual(passages);
  });
});

describe('what a feed only sums up', () => {
  it.each([
    ['a description alone', rss(item('')), 'the feed has only its summary: save the page'],
    ['a summary alone', atom(''), 'the feed has only its summary: save the page'],
    [
      'content that lies elsewhere',
      atom('<content type="text/html" src="https://echo.example/ferry"/>'),
      'the feed has only its summary: save the page',
    ],
    ['a summary in JSON', json({}), 'the feed has only its summary: save the page'],
    ['a beginning', json({ content_html: `<p>${passages[0]} […]</p>` }), 'the feed has only its beginning: save the page'],
    [
      'a beginning with a link',
      json({ content_html: `<p>${passages[0]}</p><p><a href="/ferry">Continue reading →</a></p>` }),
      'the feed has only its beginning: save the page',
    ],
  ])('is left out and said: %s', async (_, text, why) => {
    const whole = item(`<content:encoded>${escaped}</content:encoded>`);
    const reason = sayError(await unpack('feed', Buffer.from(text)).catch((error: unknown) => error));
    expect(reason).toBe(`feed holds no article. Save the page itself.\n  https://echo.example/ferry: ${why}`);
    const both = await unpack('feed', Buffer.from(rss(whole + item(''))));
    expect([both.pages.length, both.leftOut.length]).toEqual([1, 1]);
  });
});

describe('a feed that cannot be read', () => {
  it.each([
    ['cut off', feeds['Atom with HTML']?.slice(0, 300), /^feed\.xml is a feed that cannot be read \(line \d+: .+\)\. Fetch it again\.$/],
    ['nested without end', rss('<a>'.repeat(500) + '</a>'.repeat(500)), /^feed\.xml is a feed that cannot be read/],
    ['without entries', rss(''), /^feed\.xml is a feed without entries\.$/],
    ['of too many entries', rss(item('').repeat(501)), /^feed\.xml is a feed of 501 entries; at most 500 are read\.$/],
    ['of another shape', '{"version": "https://jsonfeed.org/version/1", "items": 3}', /^feed\.xml is a feed that cannot be read: it lacks/],
    ['no JSON', '{"version": "https://jsonfeed.org/version/1", ', /^feed\.xml is a feed that cannot be read/],
    ['too large', rss(`${item('')}<!-- ${' '.repeat(5_000_000)} -->`), /^feed\.xml has 50\d+ bytes; of a feed at most 5000000 are read\.$/],
    ['other XML', '<?xml version="1.0"?><note>Buy bread.</note>', /^feed\.xml is no text, and no page, web archive or feed/],
  ])('is refused: %s', async (_, text, said) => {
    expect(sayError(await unpack('feed.xml', Buffer.from(text ?? '')).catch((error: unknown) => error))).toMatch(said);
  });

  it('has no entities of its own', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item('<content:encoded>&lt;p>The ferry stays, &b; she said on Monday evening.&lt;/p></content:encoded>')).replace(/^.*\n.*\n/, '')}`;
    const { pages } = await unpack('', Buffer.from(bomb));
    expect(read(pages[0]?.bytes ?? Buffer.alloc(0)).passages).toEqual(['The ferry stays, &b; she said on Monday evening.']);
  });
});
