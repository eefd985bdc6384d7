import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { inflate } from './inflate.ts';
import { readWarc } from './read-warc.ts';
import type { Unpacked } from './unpacked.ts';
import { MAX_PARTS, MAX_UNPACKED, Unfit, webAddress } from './unpacked.ts';

const warcFile = /^archive\/[^/]+\.warc(?:\.gz)?$/i;
const pagesFile = /^pages\/[^/]+\.jsonl$/i;

/**
 * The articles of a web archive in a zip (WACZ 1.1): of the pages that it lists, or of all.
 *
 * @throws Unfit where it is another zip, is damaged, or holds what leads out of it or more than somebody can mean
 */
export async function readWacz(bytes: Uint8Array): Promise<Unpacked> {
  const files = await filesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch((error: unknown) => {
    throw error instanceof Unfit ? error : new Unfit(`${whyUnread((error as Error).message)} Nothing was taken from it.`);
  });
  const warcs = unpackWarcs([...files].filter(([name]) => warcFile.test(name)));
  if (warcs.length === 0)
    throw new Unfit('is a zip and no web archive: it holds no archive/*.warc. Unpack it, and name the file that you mean.');
  const listed = new Set([...files].flatMap(([name, file]) => (pagesFile.test(name) ? addressesIn(file) : [])));
  const found = readWarc(warcs, listed.size > 0 ? listed : undefined);
  // What is listed may only have led to the page.
  return found.pages.length > 0 ? found : readWarc(warcs);
}

function unpackWarcs(files: [name: string, bytes: Uint8Array][]): Uint8Array[] {
  let left = MAX_UNPACKED;
  return files.map(([name, bytes]) => {
    const unpacked = /\.gz$/i.test(name) ? inflate(bytes, 'gzip', left) : bytes;
    left -= unpacked.length;
    return unpacked;
  });
}

/** What is read of it; every other entry is looked at, too, and may not be what it should not be. */
async function filesIn(zip: Buffer): Promise<Map<string, Uint8Array>> {
  const archive = await yauzl.fromBufferPromise(zip, { strictFileNames: true });
  if (archive.entryCount > MAX_PARTS) throw new Unfit(`holds ${archive.entryCount} files; at most ${MAX_PARTS} are looked at.`);
  const wanted: Entry[] = [];
  for await (const entry of archive.eachEntry()) {
    // What a link is, is said by the rights that Unix gives a file, in the upper half.
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
      throw new Unfit(`holds a link (${entry.fileName}), which may lead out of it. Nothing was taken from it.`);
    if (warcFile.test(entry.fileName) || pagesFile.test(entry.fileName)) wanted.push(entry);
  }
  const size = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > MAX_UNPACKED)
    throw new Unfit(`holds more than ${MAX_UNPACKED / 1_000_000} MB when it is unpacked. Save the pages one by one.`);
  const files = new Map<string, Uint8Array>();
  for (const entry of wanted) files.set(entry.fileName, await fileOf(archive, entry));
  return files;
}

/** It cannot become more than its entry says: yauzl ends it there. */
async function fileOf(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return buffer(await archive.openReadStreamPromise(entry));
}

/** What yauzl says, in plain words. */
function whyUnread(message: string): string {
  const [, name] = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(message) ?? [];
  if (name !== undefined) return `holds a file whose name leads out of it (${name}).`;
  return `cannot be unpacked (${message}).`;
}

/** Each line is JSON; the first says what the others are. */
function addressesIn(file: Uint8Array): string[] {
  const lines = Buffer.from(file).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    try {
      const { url } = Object(JSON.parse(line)) as { url?: unknown };
      return webAddress(typeof url === 'string' ? url : undefined) ?? [];
    } catch {
      return [];
    }
  });
}
