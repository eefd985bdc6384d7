import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { decodeText } from '../ingest/decode-text.ts';
import { asPage, isCut } from './entry-page.ts';
import type { FeedEntry } from './entry-page.ts';
import { toUtf8 } from './to-utf8.ts';
import type { Unpacked } from './unpacked.ts';
import { MAX_PAGE, MAX_PAGES, Unfit, webAddress } from './unpacked.ts';

/** What a feed says of itself and of each entry, before it is known which of these have their whole text. */
interface Feed {
  outlet: string | undefined;
  language: string | undefined;
  entries: FeedEntry[];
}

/**
 * The articles of a feed: entries that hold their whole text. What only sums an article up is left out.
 *
 * @throws Unfit where it is damaged or too large
 */
export function readFeed(read: (text: string) => Feed, bytes: Uint8Array): Unpacked {
  if (bytes.length > MAX_PAGE) throw new Unfit(`has ${bytes.length} bytes; of a feed at most ${MAX_PAGE} are read.`);
  const declared = /^[^>]{0,200}encoding\s*=\s*["']([\w-]{1,40})["']/.exec(Buffer.from(bytes.subarray(0, 250)).toString('latin1'))?.[1];
  const text = decodeText(toUtf8(bytes, declared));
  if (text === undefined) throw new Unfit('is not text in any encoding known here.');
  const { entries, ...feed } = read(text);
  if (entries.length === 0) throw new Unfit('is a feed without entries.');
  if (entries.length > MAX_PAGES) throw new Unfit(`is a feed of ${entries.length} entries; at most ${MAX_PAGES} are read.`);
  const unpacked: Unpacked = { pages: [], leftOut: [] };
  for (const entry of entries) {
    const why = whatLacks(entry);
    if (why === undefined) unpacked.pages.push({ kind: 'html', bytes: Buffer.from(asPage(entry, feed)), url: entry.url });
    else unpacked.leftOut.push({ what: entry.url ?? entry.title ?? 'an entry', why });
  }
  return unpacked;
}

function whatLacks({ html }: FeedEntry): string | undefined {
  if (html === undefined) return 'the feed has only its summary: save the page';
  return isCut(html) ? 'the feed has only its beginning: save the page' : undefined;
}

/** An element as the parser gives it: a name with its children, and attributes beside. */
type Node = Record<string, unknown>;

const xml = { preserveOrder: true, ignoreAttributes: false, processEntities: false, cdataPropName: '#cdata' } as const;
const parser = new XMLParser({ ...xml, parseTagValue: false, trimValues: false });
const builder = new XMLBuilder(xml);

/** RSS 2.0 and 1.0, and Atom. Nothing that a document type declares is heard. */
export function readXmlFeed(text: string): Feed {
  const root = parseXml(text);
  const isAtom = nameOf(root) === 'feed';
  const channel = isAtom ? root : (child(root, 'channel') ?? root);
  // In RSS 1.0 the entries stand beside the channel.
  const items = [...new Set([...children(root), ...children(channel)])].filter((node) => ['item', 'entry'].includes(nameOf(node)));
  return {
    outlet: textIn(channel, 'title'),
    language: isAtom ? attribute(root, 'xml:lang') : (textIn(channel, 'language') ?? textIn(channel, 'dc:language')),
    entries: items.map((item) => (isAtom ? readAtomEntry(item) : readRssItem(item))),
  };
}

function parseXml(text: string): Node {
  try {
    const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
    if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
    const root = (parser.parse(text) as Node[]).find((node) => !/^[?#]/.test(nameOf(node)));
    if (root) return root;
    throw new Error('it has no element');
  } catch (error) {
    throw new Unfit(`is a feed that cannot be read (${(error as Error).message}). Fetch it again.`);
  }
}

function readRssItem(item: Node): FeedEntry {
  const guid = child(item, 'guid');
  const permanent = guid && attribute(guid, 'isPermaLink') !== 'false' ? textOf(guid) : undefined;
  return {
    title: textIn(item, 'title'),
    html: textIn(item, 'content:encoded'),
    url: webAddress(textIn(item, 'link')) ?? webAddress(permanent) ?? webAddress(attribute(item, 'rdf:about')),
    date: textIn(item, 'pubDate') ?? textIn(item, 'dc:date'),
    byline: textIn(item, 'dc:creator'),
    outlet: textIn(item, 'dc:publisher') ?? textIn(item, 'source'),
  };
}

function readAtomEntry(entry: Node): FeedEntry {
  const link = children(entry).find((node) => nameOf(node) === 'link' && (attribute(node, 'rel') ?? 'alternate') === 'alternate');
  const content = child(entry, 'content');
  const [author, source] = [child(entry, 'author'), child(entry, 'source')];
  return {
    title: textIn(entry, 'title'),
    html: content && contentOf(content),
    url: webAddress(link && attribute(link, 'href')),
    date: textIn(entry, 'published'),
    byline: author && textIn(author, 'name'),
    outlet: source && textIn(source, 'title'),
  };
}

/** RFC 4287, 4.1.3: elements, HTML as text, or plain text; what lies elsewhere is not here. */
function contentOf(content: Node): string | undefined {
  const type = attribute(content, 'type') ?? 'text';
  if (attribute(content, 'src') !== undefined) return undefined;
  if (type === 'xhtml') return builder.build(children(content));
  const text = textOf(content);
  return text !== undefined && ['text', 'text/plain'].includes(type) ? paragraphsOf(text) : text;
}

const author = z.object({ name: z.string().optional() });
const jsonFeed = z.object({
  title: z.string().optional(),
  language: z.string().optional(),
  items: z.array(
    z.object({
      ...{ title: z.string().optional(), url: z.string().optional(), date_published: z.string().optional() },
      ...{ content_html: z.string().optional(), content_text: z.string().optional() },
      ...{ authors: z.array(author).optional(), author: author.optional() },
    }),
  ),
});

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(text: string): Feed {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Unfit(`is a feed that cannot be read (${(error as Error).message}). Fetch it again.`);
  }
  const { success, data: feed } = jsonFeed.safeParse(data);
  if (!success) throw new Unfit('is a feed that cannot be read: it lacks what JSON Feed asks for. Fetch it again.');
  return {
    outlet: feed.title,
    language: feed.language,
    entries: feed.items.map(({ title, url, date_published: date, content_html: html, content_text: plain, ...item }) => ({
      ...{ title, url: webAddress(url), date, outlet: undefined },
      html: html ?? (plain === undefined ? undefined : paragraphsOf(plain)),
      byline: (item.authors ?? [item.author]).flatMap((one) => one?.name ?? []).join(', ') || undefined,
    })),
  };
}

/** Plain text as HTML: an empty line ends a paragraph. */
function paragraphsOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join('');
}

function nameOf(node: Node): string {
  return (Object.keys(node).find((key) => key !== ':@') ?? '').replace(/^atom:/, '');
}

function children(node: Node): Node[] {
  const inside = Object.entries(node).find(([key]) => key !== ':@')?.[1];
  return Array.isArray(inside) ? (inside as Node[]) : [];
}

function child(node: Node, name: string): Node | undefined {
  return children(node).find((one) => nameOf(one) === name);
}

function attribute(node: Node, name: string): string | undefined {
  const value = (Object(node[':@']) as Node)[`@_${name}`];
  return typeof value === 'string' ? decodeReferences(value) : undefined;
}

function textIn(node: Node, name: string): string | undefined {
  const found = child(node, name);
  return found && textOf(found);
}

/** The text that an element holds, and not that of elements in it; nothing where it is blank. */
function textOf(node: Node): string | undefined {
  const text = children(node).map((part) => {
    if (typeof part['#text'] === 'string') return decodeReferences(part['#text']);
    return Array.isArray(part['#cdata']) ? part['#cdata'].map((one: Node) => one['#text']).join('') : '';
  });
  return text.join('').trim() || undefined;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The references that XML itself has. What else is written so is for the HTML inside. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all: string, ten?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const code = ten === undefined ? parseInt(hex ?? '', 16) : Number(ten);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
