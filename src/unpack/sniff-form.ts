import { decodeText } from '../ingest/decode-text.ts';

/** What was given: its form is told by how it begins, whatever its name. */
export type Form = 'mhtml' | 'warc' | 'gzip' | 'zip' | 'xmlFeed' | 'jsonFeed' | 'page' | 'text';

/** How much is looked at, in bytes. */
const MAX_HEAD = 65_536;

/** What may stand before the first element of a page or a feed. */
const before = /^(?:\s+|<\?[^>]*>|<!--[^]*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)/i;

/** A page, or a part of one. */
const pageElement = /^<(?:html|head|body|title|meta|main|article|section|header|div|h1|p)[\s>]/i;

export function sniffForm(bytes: Uint8Array): Form {
  const head = headOf(bytes.subarray(0, MAX_HEAD));
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head)) return 'zip';
  if (/^WARC\/\d/.test(head)) return 'warc';
  if (isMessage(head)) return 'mhtml';
  const first = firstElement(head);
  if (/^<(?:rss|feed|rdf:RDF|atom:feed)[\s>]/.test(first)) return 'xmlFeed';
  if (/^\s*\{/.test(head) && /"https:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head)) return 'jsonFeed';
  const isPage = pageElement.test(first) || /<!doctype html/i.test(head.slice(0, head.length - first.length));
  return isPage ? 'page' : 'text';
}

/** Bytes as Latin 1, so that those of archives can be told, too; of UTF-16 the text. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes).toString('latin1');
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  return isWide ? (decodeText(bytes) ?? '') : head.replace(/^\u00ef\u00bb\u00bf/, '');
}

function firstElement(head: string): string {
  let rest = head;
  for (let found; (found = before.exec(rest));) rest = rest.slice(found[0].length);
  return rest;
}

/** Headers, of which one says that it is a message with parts, or a page. */
function isMessage(head: string): boolean {
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[\w-]+:/.test(head) && /^mime-version:/im.test(headers) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(headers);
}
