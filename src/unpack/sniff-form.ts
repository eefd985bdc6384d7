/** What was given: its form is told by how it begins, whatever its name. */
export type Form = 'mhtml' | 'warc' | 'gzip' | 'zip' | 'xmlFeed' | 'jsonFeed' | 'page' | 'text';

/** How much is looked at, in bytes. */
const MAX_HEAD = 65_536;

/** What may stand before the first element of a page or a feed. */
const before = /^(?:\s+|<\?[^>]*>|<!--[^]*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)/i;

export function sniffForm(bytes: Uint8Array): Form {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('\u001f\u008b')) return 'gzip';
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head)) return 'zip';
  if (/^WARC\/\d/.test(head)) return 'warc';
  if (isMessage(head)) return 'mhtml';
  const first = firstElement(head);
  if (/^<(?:rss|feed|rdf:RDF|atom:feed)[\s>]/.test(first)) return 'xmlFeed';
  if (/^\s*\{/.test(head) && /"https:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head)) return 'jsonFeed';
  const isPage = /^<(?:html|head|body)[\s>]/i.test(first) || /<!doctype html/i.test(head.slice(0, head.length - first.length));
  return isPage ? 'page' : 'text';
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
