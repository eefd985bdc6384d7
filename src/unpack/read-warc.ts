import { chooseArticles } from './choose-articles.ts';
import type { Headers } from './read-headers.ts';
import { readHeaders } from './read-headers.ts';
import { readResponse } from './read-response.ts';
import type { Unpacked, UnpackedPage } from './unpacked.ts';
import { MAX_PAGES, MAX_RECORDS, MAX_UNPACKED, Unfit, webAddress } from './unpacked.ts';

/** Of a record, in bytes. */
const MAX_HEAD = 16_384;

/** One record of a web archive, ISO 28500. */
export interface WarcRecord {
  headers: Headers;
  content: Uint8Array;
}

/**
 * The articles of a web archive: of its pages those that read as one.
 *
 * @param files without their compression
 * @param listed addresses that whoever made it calls its pages, if they did: everything else belongs to one of them
 * @throws Unfit where it is cut off or damaged, or holds more than somebody can mean
 */
export function readWarc(files: Uint8Array[], listed?: Set<string>): Unpacked {
  const pages = new Map<string, UnpackedPage>();
  const leftOut = new Map<string, string>();
  let size = 0;
  for (const record of files.flatMap((bytes) => [...recordsOf(bytes)])) {
    const url = webAddress(record.headers.get('warc-target-uri'));
    const page = url === undefined || (listed && !listed.has(url)) ? undefined : readResponse(record, url);
    if (page === undefined) continue;
    if ('why' in page) leftOut.set(page.url, page.why);
    // Of one that was kept twice, the later.
    else if ((pages.get(page.url)?.kept ?? '') <= (page.kept ?? '')) pages.set(page.url, page);
    size += 'why' in page ? 0 : page.bytes.length;
    if (pages.size + leftOut.size > MAX_PAGES) throw tooMuch(`more than ${MAX_PAGES} pages`);
    if (size > MAX_UNPACKED) throw tooMuch(`pages of more than ${MAX_UNPACKED / 1_000_000} MB together`);
  }
  const chosen = chooseArticles([...pages.values()]);
  const unread = [...leftOut].flatMap(([what, why]) => (pages.has(what) ? [] : { what, why }));
  return { pages: chosen.pages, leftOut: [...unread, ...chosen.leftOut] };
}

function tooMuch(what: string): Unfit {
  return new Unfit(`holds ${what}. Save those that you mean one by one.`);
}

function* recordsOf(bytes: Uint8Array): Generator<WarcRecord> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (let n = 1; at < archive.length; n++) {
    if (n > MAX_RECORDS) throw new Unfit(`has more than ${MAX_RECORDS} records. Save the pages that you mean one by one.`);
    const head = archive.toString('latin1', at, at + MAX_HEAD);
    const version = /^WARC\/\d\.\d\d?\r?\n/.exec(head)?.[0];
    const read = version === undefined ? undefined : readHeaders(head.slice(version.length));
    const broken = () => new Unfit(`is damaged or was cut off: its record ${n} cannot be read. Save it again.`);
    if (version === undefined || !read) throw broken();
    const length = Number(read.headers.get('content-length') ?? NaN);
    const from = at + version.length + read.end;
    if (!Number.isSafeInteger(length) || length < 0 || from + length > archive.length) throw broken();
    yield { headers: read.headers, content: archive.subarray(from, from + length) };
    at = from + length;
    while (archive[at] === 13 || archive[at] === 10) at++;
  }
}
