import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutUndefined } from '../../domain/optional.ts';
import { normaliseText } from '../decode-text.ts';
import { withoutSite } from '../headline-site.ts';
import { findDate } from './find-date.ts';
import type { Json } from './read-data.ts';
import { readData } from './read-data.ts';

/** What a page says of its article in elements made for machines. */
export interface PageMetadata {
  headline?: string;
  description?: string;
  byline?: string;
  date?: string;
  outlet?: string;
  url?: string;
  language?: string;
  /** The whole text, where the page holds it as data. */
  body?: string;
}

/** Names of `<meta>`, without their marks, that give the day of publication, the surest first. */
const dateNames =
  'articlepublishedtime ogarticlepublishedtime articlepublished datepublished publishedtime parselypubdate pubdate publishdate publicationdate sailthrudate dcdateissued dctermsissued dcdate dctermsdate dcdatecreated prismpublicationdate citationpublicationdate citationonlinedate displaydate date';
const articleTypes = /(?:Article|Posting|Report|Review|Recipe)$/;

/** Authors or publishers of one article. */
const MAX_NAMES = 100;

/** Reads JSON-LD first, then OpenGraph and other `<meta>`, then marked days, `<link rel="canonical">` and `<title>`. */
export function readMetadata(root: Root): PageMetadata {
  const found = collect(root);
  const meta = (...names: string[]) => names.map((name) => found.meta.get(nameKey(name))).find(Boolean);
  const address = [found.canonical, meta('og:url')].find(isPageAddress);
  const title = meta('og:title', 'twitter:title') ?? found.title;
  const data = articleOf(found.json, address, title);
  const name = (value: unknown) =>
    nameOf(
      [value]
        .flat()
        .slice(0, MAX_NAMES)
        .map((item) => (idOf(item) && found.json.find((known) => known['name'] && idOf(known) === idOf(item))) ?? item),
    );
  const site = name(data['publisher']) ?? meta('og:site_name', 'application-name');
  const url = [address, textOf(data['url']), textOf(data['mainEntityOfPage'])].find(isPageAddress);
  const stated = textOf(data['headline']) ?? title;
  const { headline, outlet } = { outlet: site, ...withoutSite(stated, withoutUndefined({ outlet: site, url })) };
  const byline =
    name(data['author']) ?? ['author', 'article:author', 'parsely-author', 'dc.creator'].map((key) => nameOf(meta(key))).find(Boolean);
  const values = {
    headline,
    description: meta('og:description', 'description', 'twitter:description') ?? textOf(data['description']),
    byline: byline?.replace(/^by /i, ''),
    date: textOf(data['datePublished']) ?? meta(...dateNames.split(' ')) ?? findDate(root, headline) ?? textOf(data['dateCreated']),
    outlet,
    url,
    language: [found.language, textOf(data['inLanguage']), meta('og:locale')?.replace('_', '-')].find(Boolean),
    body: typeof data['articleBody'] === 'string' ? data['articleBody'] : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

function collect(root: Root) {
  const found = { meta: new Map<string, string>(), json: [] as Json[], title: '', canonical: '', language: '' };
  visit(root, 'element', (element) => {
    const { tagName, properties: p } = element;
    const property = (name: string) => (typeof p[name] === 'string' ? clean(p[name]) : '');
    if (tagName === 'html') found.language = property('lang');
    if (tagName === 'title') found.title ||= clean(toString(element));
    if (tagName === 'link' && [p['rel']].flat().includes('canonical')) found.canonical ||= property('href');
    if (tagName === 'script' && String(p['type']).startsWith('application/ld+json'))
      for (const thing of readData(element)) found.json.push(thing);
    const name = nameKey(property('property') || property('name'));
    if (tagName === 'meta' && name && property('content') && !found.meta.has(name)) found.meta.set(name, property('content'));
  });
  return found;
}

/** `og:article:published_time` and `DC.date.issued` in one spelling. */
function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** What the data says of the page's own article: that of its address or headline, or the only one. */
function articleOf(json: Json[], address: string | undefined, title: string): Json {
  const articles = json.filter((item) => [item['@type']].flat().some((type) => articleTypes.test(String(type))));
  const addresses = (item: Json) => ['url', 'mainEntityOfPage', '@id'].map((key) => pathOf(textOf(item[key])));
  const byAddress = articles.find((item) => address !== undefined && addresses(item).includes(pathOf(address)));
  const byTitle = articles.find((item) => title !== '' && title.startsWith(textOf(item['headline']) ?? '\n'));
  const differ = new Set(articles.map((item) => textOf(item['headline']))).size > 1;
  return byAddress ?? byTitle ?? (differ ? undefined : articles[0]) ?? {};
}

function pathOf(address: string | undefined): string | undefined {
  return address !== undefined && isPageAddress(address) ? new URL(address).pathname.replace(/\/$/, '') : undefined;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (idOf(value) !== undefined) return textOf(idOf(value));
  return typeof value === 'string' ? clean(value) || undefined : undefined;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : undefined;
}

/** One person or organisation, or several; an address is no name. */
function nameOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((item) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? textOf(item.name) : textOf(item);
    return name === undefined || isPageAddress(name) ? [] : name;
  });
  return [...new Set(names)].join(', ') || undefined;
}

function isPageAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text);
}

/** One line, in which characters that were written as references a second time are read, too. */
function clean(text: string): string {
  const decoded = /&#?\w+;/.test(text) ? toString(fromHtml(text, { fragment: true })) : text;
  return normaliseText(decoded).replace(/\s+/gu, ' ').trim();
}
