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
import { MAX_UNPACKED, Unfit } from './unpacked.ts';

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
  page: (bytes, name) => ({ pages: [{ kind: 'html', bytes, name, ...savedFrom(bytes) }], leftOut: [] }),
  text(bytes, name) {
    const [, promised] = /\.(mhtml?|warc|wacz|gz|zip|rss|atom|xml|json|pdf|docx?|odt)$/i.exec(name) ?? [];
    if (promised !== undefined)
      throw new Unfit(`is called .${promised} and is no page, web archive or feed that is read here. Save the page itself, or its text.`);
    return { pages: [{ kind: kindOf(name) ?? kindOfText(bytes), bytes, name }], leftOut: [] };
  },
};

/**
 * The articles in a file: a text, a saved page (HTML, MHTML), a web archive (WARC, WACZ) or a feed. Its bytes say which.
 *
 * @param name of the file; what comes without one has none
 * @throws Refusal where nothing is taken from it, and what to do
 */
export async function unpack(name: string, bytes: Uint8Array): Promise<Unpacked> {
  try {
    const unpacked = await readers[sniffForm(bytes)](bytes, name);
    if (unpacked.pages.length > 0) return unpacked;
    const reasons = unpacked.leftOut.map(({ what, why }) => `\n  ${what}: ${why}`);
    throw new Unfit(`holds no article.${reasons.slice(0, 20).join('')}`);
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
