import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/** What a feed says of one article. */
export interface FeedEntry {
  title: string | undefined;
  /** Its text; none where the feed only sums it up. */
  html: string | undefined;
  url: string | undefined;
  /** As it stands there. */
  date: string | undefined;
  byline: string | undefined;
  /** Where the entry itself names it. */
  outlet: string | undefined;
}

const readOn = /(?:…|\.\.\.|\b(?:continue reading|read more|read on|read the (?:full|whole|rest)\b.{0,60}))$/i;
/** Brackets and arrows that stand behind it. */
const decoration = new Set([...' \n\t»→>])']);
/** What WordPress puts behind every entry. */
const postedOn = /^The post .+ (?:appeared first on|first appeared on) .+$/;

/** Whether a text is only the beginning of one: it ends in an ellipsis, or leads to the rest. */
export function isCut(html: string): boolean {
  const text = textsOf(html)
    .map((node) => toString(node))
    .join(' ')
    .trimEnd();
  let end = text.length;
  while (decoration.has(text.charAt(end - 1))) end--;
  return readOn.test(text.slice(Math.max(0, end - 100), end));
}

/** An entry as the page that it tells of, so that it is read as one. */
export function asPage(entry: FeedEntry, feed: { outlet: string | undefined; language: string | undefined }): string {
  const title = plain(entry.title);
  const meta = (property: string, content: string | undefined) => (content ? h('meta', { property, content }) : undefined);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: feed.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          title ? h('title', title) : undefined,
          entry.url ? h('link', { rel: 'canonical', href: entry.url }) : undefined,
          meta('og:title', title),
          meta('og:site_name', outletIn(plain(entry.outlet) ?? plain(feed.outlet))),
          meta('article:published_time', entry.date),
          meta('author', plain(entry.byline)),
        ]),
        h('body', [h('article', [title ? h('h1', title) : undefined, ...textsOf(entry.html ?? '')])]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

function textsOf(html: string): Element['children'] {
  const nodes = fromHtml(html, { fragment: true }).children.filter((node: RootContent) => node.type !== 'doctype');
  const last = nodes.findLastIndex((node) => toString(node).trim() !== '');
  const isFooter =
    last > 0 &&
    postedOn.test(
      toString(nodes[last] as Element)
        .trim()
        .slice(0, 500),
    );
  return (isFooter ? nodes.slice(0, last) : nodes) as Element['children'];
}

/** Titles are text in which some feeds write HTML. */
function plain(text: string | undefined): string | undefined {
  const isMarkup = text !== undefined && /&#?\w+;|<\/?[a-z]/i.test(text);
  const read = isMarkup ? toString(fromHtml(text, { fragment: true })) : text;
  return read?.replace(/\s+/g, ' ').trim() || undefined;
}

/** A feed's title is that of its outlet where it says nothing else: not `Riverton Echo – Sport`. */
function outletIn(title: string | undefined): string | undefined {
  return title !== undefined && !/[|:»›/]| [-–—] |\b(?:feed|rss|atom|latest|headlines|all articles)\b/i.test(title) ? title : undefined;
}
