import { inflate } from './inflate.ts';
import type { Headers } from './read-headers.ts';
import { isPageType, mediaType, parameter, readHeaders } from './read-headers.ts';
import type { WarcRecord } from './read-warc.ts';
import { toUtf8 } from './to-utf8.ts';
import type { UnpackedPage } from './unpacked.ts';
import { instantOf, MAX_PAGE, Unfit } from './unpacked.ts';

type Found = (UnpackedPage & { url: string }) | { url: string; why: string };

/** The page that a record of a web archive keeps, or why it cannot be read; nothing where it keeps something else. */
export function readResponse({ headers, content }: WarcRecord, url: string): Found | undefined {
  const type = headers.get('warc-type');
  if (type !== 'response' && type !== 'resource' && type !== 'revisit') return undefined;
  const response = type === 'resource' ? { status: 200, headers, body: content } : readHttp(content);
  if (response?.status !== 200 || !isPageType(mediaType(response.headers))) return undefined;
  if (type === 'revisit') return { url, why: 'it only refers to an archive that was made before: name that one' };
  if (headers.has('warc-truncated')) return { url, why: 'it was cut off when it was kept' };
  try {
    const bytes = bodyOf(response.headers, response.body);
    if (bytes.length > MAX_PAGE) return { url, why: `it has ${bytes.length} bytes; at most ${MAX_PAGE} are read` };
    const page = toUtf8(bytes, parameter(response.headers, 'charset'));
    return { kind: 'html', bytes: page, url, kept: instantOf(headers.get('warc-date')) };
  } catch (error) {
    if (error instanceof Unfit) return { url, why: `it ${error.message.replace(/\.(?: .*)?$/s, '')}` };
    throw error;
  }
}

function readHttp(content: Uint8Array): { status: number; headers: Headers; body: Uint8Array } | undefined {
  const head = Buffer.from(content.subarray(0, 65_536)).toString('latin1');
  const [line, status] = /^HTTP\/\d(?:\.\d)? (\d{3})[^\n]*\n/.exec(head) ?? [];
  const read = line === undefined ? undefined : readHeaders(head.slice(line.length));
  if (line === undefined || !read) return undefined;
  return { status: Number(status), headers: read.headers, body: content.subarray(line.length + read.end) };
}

const beginsAsPage = /^(?:\u00ef\u00bb\u00bf)?\s*<[!?a-z]/i;

/** As it was before it was sent. Some that keep pages take what HTTP did to them back, and leave its headers as they were. */
function bodyOf(headers: Headers, sent: Uint8Array): Uint8Array {
  const isPage = (bytes: Uint8Array) => beginsAsPage.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') && !isPage(sent);
  const body = isChunked ? joinChunks(sent) : sent;
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().match(/[\w-]+/g) ?? [];
  const undone = encodings.filter((name) => name !== 'identity');
  return isPage(body) ? body : undone.reduceRight((bytes, encoding) => inflate(bytes, encoding, MAX_PAGE), body);
}

/** RFC 9112, 7.1; what does not begin with the length of a chunk is joined already. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Uint8Array[] = [];
  for (let at = 0; ;) {
    const [line, size] = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(body.toString('latin1', at, at + 1000)) ?? [];
    if (line === undefined || size === undefined) {
      if (at === 0) return bytes;
      throw new Unfit('was cut off.');
    }
    const length = parseInt(size, 16);
    const from = at + line.length;
    if (length === 0) return Buffer.concat(chunks);
    if (from + length > body.length) throw new Unfit('was cut off.');
    chunks.push(body.subarray(from, from + length));
    at = from + length + (body[from + length] === 13 ? 2 : 1);
  }
}
