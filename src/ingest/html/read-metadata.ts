import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { normaliseText } from '../decode-text.ts';

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

type Json = Record<string, unknown>;

const articleTypes = /(?:Article|Posting|Report|Review|Recipe)$/;

/** Reads JSON-LD first, then OpenGraph and other `<meta>`, then `<time>`, `<link rel="canonical">` and `<title>`. */
export function readMetadata(root: Root): PageMetadata {
  const found = collect(root);
  const data = found.json.find((item) => [item['@type']].flat().some((type) => articleTypes.test(String(type)))) ?? {};
  const meta = (...names: string[]) => names.map((name) => found.meta.get(name)).find(Boolean);
  const name = (value: unknown) =>
    nameOf([value].flat().map((item) => (idOf(item) && found.json.find((known) => known['name'] && idOf(known) === idOf(item))) ?? item));
  const outlet = name(data['publisher']) ?? meta('og:site_name', 'application-name');
  const values = {
    headline: textOf(data['headline']) ?? meta('og:title', 'twitter:title') ?? found.title,
    description: meta('og:description', 'description', 'twitter:description') ?? textOf(data['description']),
    byline:
      name(data['author']) ?? ['author', 'article:author', 'parsely-author', 'dc.creator'].map((key) => nameOf(meta(key))).find(Boolean),
    date:
      textOf(data['datePublished']) ??
      meta('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date', 'datepublished') ??
      found.time,
    outlet,
    url: [found.canonical, meta('og:url'), textOf(data['url']), textOf(data['mainEntityOfPage'])].find(isPageAddress),
    language: [found.language, textOf(data['inLanguage']), meta('og:locale')?.replace('_', '-')].find(Boolean),
    body: typeof data['articleBody'] === 'string' ? data['articleBody'] : undefined,
  };
  const byline = values.byline?.replace(/^by /i, '');
  const headline = values.headline && withoutOutlet(values.headline, outlet);
  return Object.fromEntries(Object.entries({ ...values, byline, headline }).filter(([, value]) => value));
}

function collect(root: Root) {
  const found = { meta: new Map<string, string>(), json: [] as Json[], title: '', time: '', canonical: '', language: '' };
  visit(root, 'element', (element) => {
    const { tagName, properties: p } = element;
    const property = (name: string) => (typeof p[name] === 'string' ? clean(p[name]) : '');
    if (tagName === 'html') found.language = property('lang');
    if (tagName === 'title') found.title ||= clean(toString(element));
    if (tagName === 'time') found.time ||= property('dateTime');
    if (tagName === 'link' && [p['rel']].flat().includes('canonical')) found.canonical ||= property('href');
    if (tagName === 'script' && p['type'] === 'application/ld+json') found.json.push(...parseData(element));
    const name = (property('property') || property('name') || property('itemProp')).toLowerCase();
    if (tagName === 'meta' && name && property('content') && !found.meta.has(name)) found.meta.set(name, property('content'));
  });
  return found;
}

/** One script may hold one thing, a list of things, or a `@graph` of them. Broken data is no data. */
function parseData(script: Element): Json[] {
  const things = (data: unknown): Json[] => {
    if (Array.isArray(data)) return data.flatMap(things);
    if (typeof data !== 'object' || data === null) return [];
    return [data as Json, ...('@graph' in data ? things(data['@graph']) : [])];
  };
  try {
    return things(JSON.parse(toString(script)));
  } catch {
    return [];
  }
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

/** `The bridge is shut | The Riverton Echo` without the outlet's name. */
function withoutOutlet(headline: string, outlet: string | undefined): string {
  const parts = headline.split(/ [|–—-] /);
  const last = parts.at(-1)?.toLowerCase();
  const isOutlet =
    outlet !== undefined && last !== undefined && (outlet.toLowerCase().includes(last) || last.includes(outlet.toLowerCase()));
  return parts.length > 1 && isOutlet ? headline.slice(0, headline.lastIndexOf(parts.at(-1) ?? '') - 3) : headline;
}

function isPageAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text);
}

function clean(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ').trim();
}
