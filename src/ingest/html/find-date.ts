import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { onceFor } from '../../domain/once-for.ts';
import { wordsOf } from '../../domain/words.ts';
import { bylines, changed } from '../../english/page-words.ts';
import { parseDate } from '../parse-date.ts';
import { readDateLine } from '../read-date-line.ts';
import { isInline } from './flatten-page.ts';

/** An element of a page, in everything that it stands in. */
interface Placed {
  element: Element;
  within: Element[];
  /** What stands right before it. */
  before: string;
}

/** A paragraph of this length is a standfirst, or else text, of this article or another. */
const LONG = 80;
/** No day takes more letters than these. */
const MAX_DAY = 80;
/** What a link says that leads to the article itself: `Published on Tuesday, 3 May 2022, 10:30 GMT`. */
const dayLink = /^(?=.*\d).{1,45}$/s;
const published = /(?:^|[, ])(?:published|pub-?date|(?:entry|post)-date)\b/i;

/** The day of publication that a page's elements give: between its headline and its text, or the only one. */
export function findDate(root: Root, headline = ''): string | undefined {
  const elements = elementsIn(root);
  const words = wordsOf(headline).join(' ');
  const heads = elements.filter(({ element }) => element.tagName === 'h1');
  const head = heads.find(({ element }) => wordsOf(toString(element)).join(' ') === words) ?? heads[0];
  const days = elements.filter(isDay);
  const stated = days.filter(({ element }) => isPublication(element));
  if (!head) return onlyValue(stated) ?? onlyValue(days);
  const article = head.within.findLast(({ tagName }) => tagName === 'article');
  const from = article ? elements.findIndex(({ element }) => element === article) : elements.indexOf(head);
  const [first, text = first] = elements.slice(elements.indexOf(head)).filter(isText);
  const own = elements.slice(from, text && elements.indexOf(text)).filter(isDay);
  const found = own.find((day) => stated.includes(day)) ?? own[0];
  return found ? valueOf(found.element) : onlyValue(stated);
}

/** All elements in order, but for links to other articles. */
function elementsIn(root: Root): Placed[] {
  const elements: Placed[] = [];
  let before = '';
  const walk = (parent: Root | Element, within: Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') before = (before + child.value).slice(-30);
      if (child.type !== 'element' || (child.tagName === 'a' && !dayLink.test(toString(child).trim()))) continue;
      elements.push({ element: child, within, before });
      walk(child, [...within, child]);
      before += ' ';
    }
  };
  walk(root, []);
  return elements;
}

function onlyValue(days: Placed[]): string | undefined {
  const values = days.map(({ element }) => valueOf(element));
  return new Set(values.map((value) => value?.slice(0, 10))).size === 1 ? values[0] : undefined;
}

function isText({ element }: Placed): boolean {
  return element.tagName === 'p' && toString(element).length >= LONG;
}

/** A day that can be read, on which nothing was only changed, and of which no sentence tells. */
function isDay({ element, within, before }: Placed): boolean {
  const { itemProp, className } = element.properties;
  if (!isPublication(element) && (element.tagName !== 'time' || isInSentence(within))) return false;
  const [label = ''] = beginningOf(element).split(/\d/);
  const isChange = changed.test(before) || changed.test(label) || /modif|updat|revis/i.test(`${String(itemProp)} ${String(className)}`);
  return !isChange && valueOf(element) !== undefined;
}

function isInSentence(within: Element[]): boolean {
  const line = within.findLast((element) => !isInline(element));
  return line !== undefined && isSentence(line);
}

/** A line that ends as a sentence does, and neither begins as a byline nor is one of dates; there may be thousands of days in it. */
const isSentence = onceFor((line: Element): boolean => {
  if (!line.children.every((child) => child.type !== 'element' || (child.tagName !== 'br' && isInline(child)))) return false;
  const text = toString(line).replace(/\s+/g, ' ').trim();
  return /[.!?…]["”’)]*$/.test(text) && !bylines.test(text) && !readDateLine(text);
});

function isPublication({ tagName, properties }: Element): boolean {
  const { itemProp, className, pubdate } = properties;
  if (/datepublished/i.test(String(itemProp)) || pubdate !== undefined) return true;
  return tagName !== 'body' && published.test(String(className));
}

/** The day as an attribute or the text gives it. */
function valueOf(element: Element): string | undefined {
  const { dateTime, content, title } = element.properties;
  return [dateTime, content, title, beginningOf(element)]
    .map((value) => String(value ?? '').trim())
    .find((value) => /\d{4}/.test(value) && 'value' in parseDate(value));
}

/** The first letters of its text alone: thousands of elements may stand in each other. */
function beginningOf(node: Nodes): string {
  if (node.type === 'text') return node.value.slice(0, MAX_DAY);
  let text = '';
  for (const child of 'children' in node ? node.children : []) {
    if (text.length >= MAX_DAY) break;
    text += beginningOf(child);
  }
  return text.slice(0, MAX_DAY);
}
