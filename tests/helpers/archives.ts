import { brotliCompressSync, crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** What browsers and archives make of a page, for tests of what reads them. */

export const KEPT = '2025-08-19T10:15:00Z';
const LINE = '\r\n';

export interface Kept {
  url: string;
  body: Buffer;
  /** As a header says it, where one does. */
  charset?: string;
}

/** As Chromium saves a page: the page first, then what it is made of. */
export function mhtmlOf({ url, body, charset }: Kept, encoding: 'quoted-printable' | 'base64' | '8bit' = 'quoted-printable'): Buffer {
  const boundary = '----MultipartBoundary--x1y2z3----';
  const part = (headers: string[], content: string) => [`--${boundary}`, ...headers, '', content].join(LINE);
  const type = `Content-Type: text/html${charset ? `; charset="${charset}"` : ''}`;
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      'Subject: =?utf-8?Q?A=20page?=',
      'Date: Tue, 19 Aug 2025 12:15:00 +0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      `\tboundary="${boundary}"`,
      '',
      '',
      part(
        [type, 'Content-ID: <frame-1@mhtml.blink>', `Content-Transfer-Encoding: ${encoding}`, `Content-Location: ${url}`],
        encode(body, encoding),
      ),
      part(
        ['Content-Type: text/html', 'Content-Location: cid:frame-2@mhtml.blink'],
        '<p>An advertisement in a frame, which is no part of it.</p>',
      ),
      part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://a.example/i.png'], 'iVBORw0KGgo='),
      `--${boundary}--${LINE}`,
    ].join(LINE),
    'latin1',
  );
}

function encode(body: Buffer, encoding: string): string {
  if (encoding === 'base64') return body.toString('base64').replace(/.{76}/g, `$&${LINE}`);
  const text = body.toString('latin1');
  if (encoding === '8bit') return text;
  return text
    .split('\n')
    .map((line) => line.replace(/[=\u0080-\u00ff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`))
    .map((line) => line.replace(/(?:[^=]|=..){70}(?=.)/g, `$&=${LINE}`).replace(/[ \t]$/, '=20'))
    .join(LINE);
}

/** How a body goes over the wire. */
export type Transfer = 'plain' | 'chunked' | 'gzip' | 'br' | 'chunked gzip';

export function httpOf({ body, charset }: Kept, transfer: Transfer = 'plain', status = '200 OK', type = 'text/html'): Buffer {
  const squeezed = transfer.endsWith('gzip') ? gzipSync(body) : transfer === 'br' ? brotliCompressSync(body) : body;
  const isChunked = transfer.startsWith('chunked');
  const headers = [
    `HTTP/1.1 ${status}`,
    `Content-Type: ${type}${charset ? `; charset=${charset}` : ''}`,
    ...(isChunked ? ['Transfer-Encoding: chunked'] : []),
    ...(transfer.endsWith('gzip') ? ['Content-Encoding: gzip'] : transfer === 'br' ? ['Content-Encoding: br'] : []),
  ];
  return Buffer.concat([Buffer.from(`${headers.join(LINE)}${LINE}${LINE}`), isChunked ? chunks(squeezed) : squeezed]);
}

function chunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 500) {
    const chunk = body.subarray(at, at + 500);
    parts.push(Buffer.from(`${chunk.length.toString(16)}${LINE}`), chunk, Buffer.from(LINE));
  }
  return Buffer.concat([...parts, Buffer.from(`0${LINE}${LINE}`)]);
}

export function recordOf(type: string, url: string | undefined, content: Buffer, more: Record<string, string> = {}): Buffer {
  const headers = {
    'WARC-Type': type,
    'WARC-Date': KEPT,
    ...(url === undefined ? {} : { 'WARC-Target-URI': url }),
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : 'text/html',
    'Content-Length': String(content.length),
    ...more,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(['WARC/1.1', ...lines, '', ''].join(LINE)), content, Buffer.from(LINE + LINE)]);
}

const info = recordOf('warcinfo', undefined, Buffer.from('software: by hand\r\n'));

/** With what else lies in an archive: what was asked for, a picture, a page that was not there. */
export function warcOf(records: Buffer[]): Buffer {
  const page = { url: 'https://a.example/', body: Buffer.from('<!doctype html><title>Not found</title><p>There is nothing here.</p>') };
  return Buffer.concat([
    info,
    recordOf('request', 'https://a.example/', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    ...records,
    recordOf('response', 'https://a.example/i.png', httpOf({ ...page, body: Buffer.from([0x89, 0x50]) }, 'plain', '200 OK', 'image/png')),
    recordOf('response', 'https://a.example/gone', httpOf(page, 'plain', '404 Not Found')),
  ]);
}

/** Each record compressed by itself, as archives are. */
export function warcGzOf(records: Buffer[]): Buffer {
  return Buffer.concat([info, ...records].map((record) => gzipSync(record)));
}

export function waczOf(warc: Buffer, urls: string[], name = 'archive/data.warc.gz'): Buffer {
  const lines = [{ format: 'json-pages-1.0', id: 'pages' }, ...urls.map((url) => ({ url, ts: KEPT, title: 'A page' }))];
  return zipOf([
    { name, body: warc, isStored: true },
    { name: 'pages/pages.jsonl', body: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')) },
    { name: 'datapackage.json', body: Buffer.from('{"profile": "data-package", "wacz_version": "1.1.1"}') },
  ]);
}

export interface ZipEntry {
  name: string;
  body: Buffer;
  isStored?: boolean;
  /** As Unix has the kind and the rights of a file. */
  mode?: number;
  /** What its entry says instead of its real size. */
  claims?: number;
}

export function zipOf(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, body, isStored = false, mode = 0o100644, claims = body.length } of entries) {
    const data = isStored ? body : deflateRawSync(body);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claims, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), data]);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0003'), common, rest, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\u0005\u0006'), end]);
}
