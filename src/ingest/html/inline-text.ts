import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { GrowingLine } from './growing-line.ts';
import { hiddenAs } from './match-element.ts';

/** Names of what opens beside a word when a pointer is on it; without the last part, they are the word's. */
const onDemand = /(?:tool-?tip|pop-?over|hover-?card|roll-?over)[\w-]*(?:text|content|body|inner|block|box)/i;

const raised = new Map([...'0123456789-−+'].map((char, i) => [char, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺'.charAt(i)]));

/** Why the words of an element inside a line are not read, if they are not; `before` is the line up to it. */
export function reasonInLine(element: Element, before: GrowingLine): string | undefined {
  const { tagName, properties } = element;
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') return 'struck out';
  if (tagName === 'button') return 'form or dialog';
  if ((tagName === 'sup' || tagName === 'a') && isFootnote(element, before.end)) return 'footnote mark';
  if (properties['role'] === 'tooltip' || onDemand.test(String(properties['className'] ?? ''))) return 'shown on demand';
  return hiddenAs({ ...properties, ariaHidden: undefined });
}

/** `10<sup>6</sup>` is 10⁶: its words as the page shows them. */
export function shownAs(words: string): string {
  return /^[-−+]?\d{1,3}$/.test(words) ? [...words].map((char) => raised.get(char)).join('') : words;
}

/** The marks that a page shows around `<q>`, unless it writes them, too, and a dash before the `<cite>` of a block quotation. */
export function marksAround(element: Element, before: GrowingLine, within: Element[]): [open: string, close: string] {
  const { tagName } = element;
  const isCite = tagName === 'cite' && within.some((block) => block.tagName === 'blockquote');
  if (!isCite && tagName !== 'q') return ['', ''];
  const [text, end] = [toString(element).trim(), before.end];
  if (isCite) return /^(?:|.*[.!?…"”’]) *$/.test(end) && !/^[—–-]/.test(text) ? ['— ', ''] : ['', ''];
  if (/["“‘«„]$/.test(end) || /^["“‘«„]/.test(text)) return ['', ''];
  return before.isInQuotation ? ['‘', '’'] : ['“', '”'];
}

/** `oil¹` and `[2]`, but neither `m²` nor `1st`. */
function isFootnote(element: Element, before: string): boolean {
  const text = toString(element).trim();
  if (!/^(?:\[?\d{1,3}\]?(?:, ?\d{1,3})*|[*†‡§]{1,3})$/.test(text)) return false;
  const isToNote = ({ tagName, properties }: Element) => tagName === 'a' && String(properties['href']).includes('#');
  if (isToNote(element) || element.children.some((child) => child.type === 'element' && isToNote(child))) return true;
  return element.tagName === 'sup' && !(/^\d+$/.test(text) && /(?:\d|(?<!\p{L})\p{L}{1,2}|\))$/u.test(before));
}
