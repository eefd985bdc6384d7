import type { Headers } from './read-headers.ts';
import { isPageType, mediaType, parameter, readHeaders } from './read-headers.ts';
import { toUtf8 } from './to-utf8.ts';
import type { Unpacked } from './unpacked.ts';
import { instantOf, MAX_PARTS, Unfit, webAddress } from './unpacked.ts';

/** A browser saves all parts side by side; a part in a part is seen in mails. */
const MAX_DEPTH = 4;

interface Part {
  headers: Headers;
  /** Bytes as Latin 1. */
  body: string;
}

/**
 * The page of a file that a browser saved whole (RFC 2557). Its other parts are frames, pictures and styles.
 *
 * @throws Unfit where it is cut off, nested or divided as no browser does it, or holds no page
 */
export function readMhtml(bytes: Uint8Array, name: string): Unpacked {
  const message = partOf(Buffer.from(bytes).toString('latin1'));
  const pages = leavesOf(message).filter(({ headers }) => isPageType(mediaType(headers)));
  const address = message.headers.get('snapshot-content-location');
  const start = parameter(message.headers, 'start');
  const main =
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => address !== undefined && headers.get('content-location') === address) ??
    pages[0];
  if (!main) throw new Unfit('holds no page. Save the page itself.');
  const page = {
    ...{ kind: 'html' as const, name },
    bytes: toUtf8(bytesOf(main), parameter(main.headers, 'charset')),
    url: webAddress(address ?? main.headers.get('content-location')),
    kept: instantOf(message.headers.get('date')),
  };
  return { pages: [page], leftOut: [] };
}

function partOf(text: string): Part {
  const { headers, end } = readHeaders(text) ?? { headers: new Map<string, string>(), end: 0 };
  return { headers, body: text.slice(end) };
}

/** The parts that have no parts. */
function leavesOf(part: Part, depth = 0): Part[] {
  if (!mediaType(part.headers).startsWith('multipart/')) return [part];
  const boundary = parameter(part.headers, 'boundary');
  if (!boundary) throw new Unfit('does not say where its parts end. Save the page again.');
  if (depth === MAX_DEPTH) throw new Unfit(`has parts in parts, more than ${MAX_DEPTH} deep. Save the page again.`);
  return partsOf(part.body, boundary).flatMap((text) => leavesOf(partOf(text), depth + 1));
}

/** What stands between lines of two hyphens and the boundary; two more hyphens end it. */
function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`, MAX_PARTS + 2);
  if (pieces.length > MAX_PARTS) throw new Unfit(`has more than ${MAX_PARTS} parts. Save the page again.`);
  for (const piece of pieces) {
    if (/^--[ \t\r]*(?:\n|$)/.test(piece)) return parts;
    const line = /^[ \t]*\r?\n/.exec(piece)?.[0];
    // The boundary of parts in a part may begin with this one.
    if (line === undefined) parts.push(`${parts.pop() ?? ''}\n--${boundary}${piece}`);
    else parts.push(piece.slice(line.length).replace(/\r$/, ''));
  }
  throw new Unfit('ends before its last part: it was cut off. Save the page again.');
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

/** Quoted-printable, RFC 2045: `caf=C3=A9`; a line that ends with a sign goes on. Spaces at the end of a line are none. */
function unquoted(body: string): string {
  return body
    .split(/\r?\n/)
    .map((line) => line.slice(0, lastLetter(line) + 1))
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function lastLetter(line: string): number {
  let at = line.length - 1;
  while (line[at] === ' ' || line[at] === '\t') at--;
  return at;
}
