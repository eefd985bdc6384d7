import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sayError } from '../../../src/refusal.ts';
import { unpack } from '../../../src/unpack/unpack.ts';
import { buildRandom } from '../../helpers/random.ts';
import { httpOf, mhtmlOf, recordOf, waczOf, warcGzOf, warcOf, zipOf } from '../../helpers/archives.ts';

const url = 'https://news.example/ferry';
const page = {
  url,
  body: Buffer.from('<!doctype html><h1>The ferry stays</h1><p>The ferry will stay, the harbour master said on Monday.</p>'),
};
const record = recordOf('response', url, httpOf(page));
const warc = warcOf([record]);
const mhtml = mhtmlOf(page);
const zip = waczOf(warcGzOf([record]), [url]);
const megabytes = (n: number) => Buffer.alloc(n * 1_000_000, ' ');
const nested = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/html\n\n<p>Text</p>'
    : `Content-Type: multipart/mixed; boundary=b${depth}x\n\n--b${depth}x\n${nested(depth - 1)}\n--b${depth}x--\n`;
const inZip = (name: string, mode?: number) =>
  zipOf([
    { name: 'archive/a.warc', body: warc },
    { name, body: Buffer.from('x'), ...(mode ? { mode } : {}) },
  ]);

async function refusalOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  return sayError(
    await unpack(name, bytes).then(
      () => new Error('it was taken'),
      (error: unknown) => error,
    ),
  );
}

describe('nothing is taken, and it is said why', () => {
  it.each<[why: string, name: string, bytes: Buffer, said: RegExp]>([
    [
      'of what is cut off',
      'a.warc',
      warc.subarray(0, -700),
      /^a\.warc is damaged or was cut off: its record 3 cannot be read\. Save it again\.$/,
    ],
    ['of what is cut off', 'a.warc.gz', gzipSync(warc).subarray(0, 200), /^a\.warc\.gz cannot be unpacked: it is damaged or was cut off/],
    ['of what is cut off', 'a.mhtml', mhtml.subarray(0, mhtml.length - 10), /^a\.mhtml ends before its last part: it was cut off/],
    ['of what is cut off', 'a.wacz', zip.subarray(0, zip.length - 10), /^a\.wacz cannot be unpacked \(.+\)\. Nothing was taken from it\.$/],
    [
      'of a page that was cut off',
      'a.warc',
      warcOf([recordOf('response', url, httpOf(page), { 'WARC-Truncated': 'length' })]),
      /^a\.warc holds no article\. Save the page itself\.\n {2}https:\/\/news\.example\/ferry: it was cut off when it was kept$/,
    ],
    [
      'of a page that was cut off',
      'a.warc',
      warcOf([recordOf('response', url, httpOf(page, 'chunked').subarray(0, 150))]),
      /: it was cut off$/,
    ],
    [
      'of what is damaged',
      'a.warc',
      Buffer.concat([warc, Buffer.from('PLAIN/1.0\r\n\r\n')]),
      /^a\.warc is damaged or was cut off: its record 6 cannot/,
    ],
    ['of lengths that are none', 'a.warc', warcOf([recordOf('response', url, httpOf(page), { 'Content-Length': '-5' })]), /its record 3/],
    ['of a bomb', 'a.warc.gz', gzipSync(Buffer.concat([warc, Buffer.alloc(300_000_000)])), /^a\.warc\.gz holds too much: more than 256 MB/],
    [
      'of a page that is a bomb',
      'a.warc',
      warcOf([recordOf('response', url, httpOf({ url, body: megabytes(80) }, 'gzip'))]),
      /\/ferry: it holds too much: more than 5 MB when it is unpacked$/,
    ],
    [
      'of a page that is a bomb',
      'a.warc',
      warcOf([recordOf('response', url, httpOf({ url, body: megabytes(80) }, 'br'))]),
      /\/ferry: it holds too much/,
    ],
    [
      'of pages that are too large together',
      'a.warc',
      warcOf(Array.from({ length: 53 }, (_, i) => recordOf('response', `${url}/${i}`, httpOf({ url, body: megabytes(5) }, 'gzip')))),
      /^a\.warc holds pages of more than 256 MB together\. Save those that you mean one by one\.$/,
    ],
    ['of a text that is too large', 'a.txt', megabytes(6), /^a\.txt has an article of 6000000 bytes; at most 5000000 are read\.$/],
    [
      'of a page that is too large',
      'a.warc',
      warcOf([recordOf('response', url, httpOf({ url, body: megabytes(6) }))]),
      /it has 6000000 bytes; at most 5000000 are read$/,
    ],
    [
      'of a bomb in a zip',
      'a.wacz',
      zipOf([{ name: 'archive/a.warc.gz', body: gzipSync(Buffer.alloc(300_000_000)) }]),
      /^a\.wacz holds too much/,
    ],
    ['of a zip that lies', 'a.wacz', zipOf([{ name: 'archive/a.warc', body: warc, claims: 10 }]), /^a\.wacz cannot be unpacked \(/],
    [
      'of a zip that says that it is a bomb',
      'a.wacz',
      zipOf([{ name: 'archive/a.warc', body: warc, claims: 4_000_000_000 }]),
      /^a\.wacz holds more than 256 MB/,
    ],
    [
      'of names that lead out',
      'a.wacz',
      inZip('../../evil.sh'),
      /^a\.wacz holds a file whose name leads out of it \(\.\.\/\.\.\/evil\.sh\)\. Nothing was taken from it\.$/,
    ],
    ['of names that lead out', 'a.wacz', inZip('/etc/passwd'), /name leads out of it \(\/etc\/passwd\)/],
    ['of names that lead out', 'a.wacz', inZip('C:\\evil.bat'), /name leads out of it/],
    ['of links', 'a.wacz', inZip('archive/link', 0o120777), /^a\.wacz holds a link \(archive\/link\), which may lead out of it/],
    ['of another zip', 'a.docx', zipOf([{ name: 'word/document.xml', body: Buffer.from('<x/>') }]), /^a\.docx is a zip and no web archive/],
    [
      'of too many files',
      'a.wacz',
      zipOf(Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}`, body: Buffer.alloc(0), isStored: true }))),
      /^a\.wacz holds 10001 files; at most 10000/,
    ],
    [
      'of too many parts',
      'a.mhtml',
      Buffer.from(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${'--b\n\nx\n'.repeat(10_001)}--b--\n`),
      /^a\.mhtml has more than 10000 parts/,
    ],
    ['of parts in parts', 'a.mhtml', Buffer.from(`MIME-Version: 1.0\n${nested(5)}`), /^a\.mhtml has parts in parts, more than 4 deep/],
    [
      'of a message without a page',
      'a.mhtml',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b--\n'),
      /^a\.mhtml holds no page/,
    ],
    [
      'of too many pages',
      'a.warc',
      Buffer.concat(Array.from({ length: 501 }, (_, i) => recordOf('response', `${url}/${i}`, httpOf(page)))),
      /^a\.warc holds more than 500 pages/,
    ],
    [
      'of what only refers to another archive',
      'a.warc',
      warcOf([recordOf('revisit', url, httpOf({ ...page, body: Buffer.alloc(0) }))]),
      /\/ferry: it only refers to an archive that was made before: name that one$/,
    ],
    [
      'of many pages',
      'a.warc',
      warcOf(Array.from({ length: 30 }, (_, i) => recordOf('revisit', `${url}/${i}`, httpOf(page)))),
      /\/19: .+\n {2}and 10 more$/,
    ],
    ['of what is compressed twice', 'a.gz', gzipSync(gzipSync('Notes')), /^a\.gz is compressed twice\. Unpack it/],
    [
      'of a compression that nobody knows',
      'a.warc',
      warcOf([
        recordOf('response', url, Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zap\r\n\r\n\u0001\u0002')),
      ]),
      /it is compressed as "zap", which is not read here$/,
    ],
    [
      'of what is not what it is called',
      'a.warc',
      Buffer.from('Only a text.'),
      /^a\.warc is no text, and no page, web archive or feed that is read here\. Save the page itself, or its text\.$/,
    ],
    ['of a PDF', 'page', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), /^page is no text/],
    ['of data', '', Buffer.from('{"headline": "The ferry stays"}'), /^What was given is no text/],
    ['of an archive of pictures', '', warcOf([]), /^What was given holds no article\. Save the page itself\.$/],
  ])('%s: %s', async (_, name, bytes, said) => {
    expect(await refusalOf(name, bytes)).toMatch(said);
  });
});

describe('what is damaged', () => {
  const random = buildRandom(21);
  const rss = `<rss><channel><title>Echo</title><item><title>T</title><link>${url}</link><content:encoded><![CDATA[<p>Hi &amp; <b>ho</b></p>]]></content:encoded></item></channel></rss>`;
  const atom = `<feed><entry><link href="${url}"/><content type="xhtml"><div><p>One <b>two</b><br/></p></div></content></entry></feed>`;
  const json = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "T", "content_html": "<p>Hi</p>"}]}';
  const chunked = recordOf('response', url, httpOf(page, 'chunked gzip'));
  const given = { mhtml, warc: warcOf([chunked]), 'warc.gz': warcGzOf([record]), wacz: zip, rss, atom, json };

  /** A byte that is another, a stretch that is gone or stands twice, an end that came too soon. */
  const damage = (bytes: Buffer): Buffer => {
    const at = random.below(bytes.length);
    const end = at + random.below(40);
    return random.pick([
      () => Buffer.concat([bytes.subarray(0, at), Buffer.from([random.below(256)]), bytes.subarray(at + 1)]),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]),
      () => Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]),
      () => bytes.subarray(0, at + 1),
    ])();
  };

  it.each(Object.entries(given))('is read or refused in a sentence, 100 times: %s', async (name, whole) => {
    for (let i = 0; i < 100; i++) {
      let bytes = Buffer.from(whole);
      for (let n = random.below(4); n >= 0; n--) bytes = Buffer.from(damage(bytes));
      const said = await unpack(name, bytes).then(
        () => 'read',
        (error: unknown) => sayError(error),
      );
      expect(said, bytes.toString('latin1')).toMatch(/^read$|^\w[\w.]* .+\.(?:\n|$)/);
    }
  });
});
