import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { wordsOf } from '../../domain/words.ts';
import { parseDate } from '../parse-date.ts';
import { memo } from './find-article.ts';
import { ruleOfElement } from './match-element.ts';

/** What tells where a day belongs: headlines, long paragraphs and days of a page, in order. */
interface Mark {
  kind: 'headline' | 'text' | 'day';
  element: Element;
  within: Element[];
  /** What stands right before it. */
  before: string;
  at: number;
}

/** A paragraph of this length is the article's text, or another's. */
const LONG = 80;
/** `Published on` and a mark or two may stand in a link with the day. */
const MAX_LABEL = 16;
const changed = /\b(?:updated|modified|edited|revised|corrected)\b[^\d]{0,12}$/i;
const around = new Set(['comments', 'other articles', 'beside the article', 'navigation', 'advertisement']);

/** The day of publication among all that a page's elements give: never a change's, a teaser's or a comment's. */
export function findDate(root: Root, headline: string | undefined): string | undefined {
  const marks = marksOf(root);
  const lengthOf = memo((element: Element) => toString(element).trim().length);
  const isAround = memo((element: Element) => around.has(ruleOfElement(element, { linked: 1, excused: false, holdsText: false }) ?? ''));
  /** A link that leads to another article says more than the day. */
  const isOther = (link: Element, { element }: Mark) => link.tagName === 'a' && lengthOf(link) > lengthOf(element) + MAX_LABEL;
  const days = marks.filter(
    (mark) => mark.kind === 'day' && !isChange(mark) && !mark.within.some((element) => isOther(element, mark) || isAround(element)),
  );
  const stated = days.filter(({ element }) => isPublication(element));
  const heads = marks.filter(({ kind }) => kind === 'headline');
  const words = wordsOf(headline ?? '').join(' ');
  const head = heads.find(({ element }) => wordsOf(toString(element)).join(' ') === words) ?? heads[0];
  if (!head) return onlyValue(stated) ?? onlyValue(days);
  const article = head.within.findLast(({ tagName }) => tagName === 'article');
  const text = marks.find(({ kind, at }) => kind === 'text' && at > head.at);
  const isNear = ({ at }: Mark) => at > head.at && (!text || at < text.at);
  const own = days.filter((day) => (article ? day.within.findLast(({ tagName }) => tagName === 'article') === article : isNear(day)));
  const found = own.find((day) => stated.includes(day)) ?? own[0];
  return found ? valueOf(found.element) : onlyValue(stated);
}

function onlyValue(days: Mark[]): string | undefined {
  const values = days.map(({ element }) => valueOf(element));
  return new Set(values.map((value) => value?.slice(0, 10))).size === 1 ? values[0] : undefined;
}

function marksOf(root: Root): Mark[] {
  const marks: Mark[] = [];
  let before = '';
  const walk = (parent: Root | Element, within: Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') before = (before + child.value).slice(-30);
      if (child.type !== 'element') continue;
      const kind = kindOf(child);
      if (kind) marks.push({ kind, element: child, within, before, at: marks.length });
      walk(child, [...within, child]);
      before += ' ';
    }
  };
  walk(root, []);
  return marks;
}

function kindOf(element: Element): Mark['kind'] | undefined {
  if (element.tagName === 'h1') return 'headline';
  if ((element.tagName === 'time' || isPublication(element)) && valueOf(element)) return 'day';
  return element.tagName === 'p' && toString(element).length >= LONG ? 'text' : undefined;
}

/** A day that can be read, as an attribute or the text gives it. */
function valueOf(element: Element): string | undefined {
  const { properties } = element;
  const values = [properties['dateTime'], properties['content'], properties['title'], toString(element).slice(0, 80)];
  return values.map((value) => String(value ?? '').trim()).find((value) => /\d{4}/.test(value) && 'value' in parseDate(value));
}

function isPublication({ tagName, properties }: Element): boolean {
  const { itemProp, className, pubdate } = properties;
  if (/datepublished/i.test(String(itemProp)) || pubdate !== undefined) return true;
  return tagName !== 'body' && /(?:^|[, ])(?:published|pub-?date|(?:entry|post)-date)\b/i.test(String(className));
}

function isChange({ element, before }: Mark): boolean {
  const { itemProp, className } = element.properties;
  if (/modif|updat|revis/i.test(`${String(itemProp)} ${String(className)}`)) return true;
  return changed.test(before) || changed.test(toString(element).slice(0, 20));
}
