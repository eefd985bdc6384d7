import { Feed } from 'feed';
import type { Item } from 'feed';
import { absolute } from '../page-data/href.ts';
import type { StoryData } from '../domain/content.ts';
import { bounds } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { publisherOf } from '../domain/site.ts';
import { frame as words } from '../interface/here.ts';
import type { FeedEntry } from './feed-entries.ts';

/** What a feed is about: the story, or a topic. */
export interface Channel {
  /** The page that it belongs to; its feeds lie in the same folder. */
  home: string;
  title: string;
  description: string;
  entries: FeedEntry[];
}

/** By the end of the file's name. */
export const feedFormats = {
  xml: { name: 'RSS', type: 'application/rss+xml', write: (feed: Feed) => feed.rss2() },
  atom: { name: 'Atom', type: 'application/atom+xml', write: (feed: Feed) => feed.atom1() },
  json: { name: 'JSON Feed', type: 'application/feed+json', write: toJsonFeed },
};
export type FeedFormat = keyof typeof feedFormats;

/** A feed that has the same bytes whenever it is built: all its dates are those of the story. */
export function writeFeed(
  format: FeedFormat,
  { home, title, description, entries }: Channel,
  { site, language, asOf }: StoryData,
): Response {
  const dated = entries.map((entry) => ({ ...entry, date: toDate(entry.date) })).sort((a, b) => timeOf(b.date) - timeOf(a.date));
  const updated = dated[0]?.date ?? toDate(asOf) ?? new Date(0);
  const feed = new Feed({
    id: absolute(home),
    link: absolute(home),
    title,
    description,
    language,
    updated,
    generator: 'Synoptic',
    author: { name: publisherOf(site), link: absolute('/') },
    copyright: words.copyright(site.licence.name),
    feedLinks: { rss: absolute(`${home}feed.xml`), atom: absolute(`${home}feed.atom`), json: absolute(`${home}feed.json`) },
  });
  for (const { id, link, title: name, text, date } of dated) {
    // Atom wants a date of every entry. The others leave it out where it is not known, which the types do not say.
    const known = format === 'atom' ? (date ?? updated) : date;
    const item = { id, link, title: format === 'json' ? name : toHtml(name), content: toHtml(text), ...(known ? { date: known } : {}) };
    feed.addItem(item as Item);
  }
  const { type, write } = feedFormats[format];
  return new Response(write(feed), { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** The package writes version 1; version 1.1 has a language and a list of authors. */
function toJsonFeed(feed: Feed): string {
  const { version: _version, author, ...rest } = JSON.parse(feed.json1()) as Record<string, unknown>;
  const head = { version: 'https://jsonfeed.org/version/1.1', language: feed.options.language, authors: [author] };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

/** Feeds hold HTML, and the package puts it into CDATA as it is: no text may look like markup, nor end the CDATA. */
function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The last day that is meant; the first one where the end is open. */
function toDate(value: Edtf | undefined): Date | undefined {
  if (!value) return undefined;
  const { from, to } = bounds(value);
  return new Date(`${value.endsWith('..') ? from : to}T00:00:00Z`);
}

function timeOf(date: Date | undefined): number {
  return date?.getTime() ?? Number.MIN_SAFE_INTEGER;
}
