import { decodeText } from '../ingest/decode-text.ts';
import type { ArticleKind } from '../ingest/seed-names.ts';
import { kindOf } from '../ingest/seed-names.ts';
import { Refusal } from '../refusal.ts';
import { inflate } from './inflate.ts';
import { readFeed, readJsonFeed, readXmlFeed } from './read-feed.ts';
import { readMhtml } from './read-mhtml.ts';
import { readWacz } from './read-wacz.ts';
import { readWarc } from './read-warc.ts';
import { savedFrom } from './saved-from.ts';
import type { Form } from './sniff-form.ts';
import { sniffForm } from './sniff-form.ts';
import type { Unpacked } from './unpacked.ts';
import { leftOutLines, MAX_PAGE, MAX_UNPACKED, Unfit } from './unpacked.ts';

type Reader = (bytes: Uint8Array, name: string) => Unpacked | Promise<Unpacked>;

/** What each form is read by. */
const readers: Record<Form, Reader> = {
  mhtml: readMhtml,
  warc: (bytes) => readWarc([bytes]),
  gzip(bytes, name) {
    const unpacked = inflate(bytes, 'gzip', MAX_UNPACKED);
    const form = sniffForm(unpacked);
    if (form === 'gzip' || form === 'zip') throw new Unfit('is compressed twice. Unpack it, and name the file that was in it.');
    return readers[form](unpacked, name.replace(/\.gz$/i, ''));
  },
  zip: readWacz,
  xmlFeed: (bytes) => readFeed(readXmlFeed, bytes),
  jsonFeed: (bytes) => readFeed(readJsonFeed, bytes),
  page: (bytes, name) => ({ pages: [{ kind: kindOf(name) === 'md' ? 'md' : 'html', bytes, name, ...savedFrom(bytes) }], leftOut: [] }),
  text(bytes, name) {
    if (otherName.test(name) || otherData.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1')))
      throw new Unfit('is no text, and no page, web archive or feed that is read here. Save the page itself, or its text.');
    return { pages: [{ kind: kindOf(name) ?? kindOfText(bytes), bytes, name }], leftOut: [] };
  },
};

/** What is called or begins so is no text, whatever else it is. */
const otherName = /\.(?:mhtml?|warc|wacz|gz|zip|rss|atom|xml|json|pdf|docx?|odt)$/i;
const otherData = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|%PDF-|\{\s*"|WARC\b)/;

/**
 * The articles in a file: a text, a saved page (HTML, MHTML), a web archive (WARC, WACZ) or a feed. Its bytes say which.
 *
 * @param name of the file; what comes without one has none
 * @throws Refusal where nothing is taken from it, and what to do
 */
export async function unpack(name: string, bytes: Uint8Array): Promise<Unpacked> {
  try {
    const { pages, leftOut } = await readers[sniffForm(bytes)](bytes, name);
    const tooLarge = pages.filter((page) => page.bytes.length > MAX_PAGE);
    if (tooLarge.length > 0) throw new Unfit(`has an article of ${tooLarge[0]?.bytes.length} bytes; at most ${MAX_PAGE} are read.`);
    if (pages.length > 0) return { pages, leftOut };
    throw new Unfit(['holds no article. Save the page itself.', ...leftOutLines(leftOut)].join('\n  '));
  } catch (error) {
    throw error instanceof Unfit ? new Refusal(`${name || 'What was given'} ${error.message}`) : error;
  }
}

/** Front matter or a heading begins a text in Markdown. */
function kindOfText(bytes: Uint8Array): ArticleKind {
  return /^\s*(?:---[ \t]*\n[^]{0,4000}?\n---[ \t]*\n|#{1,3} \S)/.test(decodeText(bytes.subarray(0, 8000))?.replace(/\r\n?/g, '\n') ?? '')
    ? 'md'
    : 'txt';
}
