import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { onceFor } from '../../domain/once-for.ts';
import type { Lines, Markup } from '../../domain/article.ts';
import { normaliseText } from '../decode-text.ts';
import { isSafeLink } from '../safe-link.ts';
import { GrowingLine } from './growing-line.ts';
import { marksAround, reasonInLine, shownAs } from './inline-text.ts';

/** A run of text of a page that no block-level element interrupts, with everything that it stands in. */
export interface Piece {
  text: string;
  markup: Markup[];
  lines: Lines;
  /** The elements around it, from the root to the nearest block. */
  within: Element[];
  /** How much of the text is link text, from 0 to 1. */
  linked: number;
  /** The page says itself, as data, that this is the article's text. */
  isArticle?: true;
  /** Why it is not read, where it stands in a line that is. */
  reason?: string;
}

/** Elements that stand inside a line of text. */
const inline = setOf(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins kbd mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr',
);

/** Elements that hold text themselves, and are part of an article rather than all of it. */
const textBlocks = setOf('a p li ul ol dl dd dt blockquote pre figure figcaption h1 h2 h3 h4 h5 h6');

/** A link around more than this is one that was never closed, and no link text. */
const MAX_LINK = 600;

/** What never shows as text. */
const silent = setOf(
  'head script style noscript template svg math iframe object embed canvas video audio map area track param title textarea select datalist',
);

/** An element that can be all of an article, or hold a thing beside it. */
export function isBox({ tagName }: Element): boolean {
  return !textBlocks.has(tagName);
}

/** The innermost element of one of these kinds that a piece stands in. */
export function nearest({ within }: Piece, ...tags: string[]): Element | undefined {
  return within.findLast(({ tagName }) => tags.includes(tagName));
}

/** One of the innermost elements that a piece stands in, down from `depth`, has such a name. */
export function isNamed({ within }: Piece, name: RegExp, depth = 3): boolean {
  return within.slice(-depth).some(({ properties }) => name.test([properties['className'] ?? ''].flat().join(' ')));
}

/** A sentence or more of text that is not mostly links. */
export function isRunning({ text, linked, reason }: Piece): boolean {
  return reason === undefined && text.length >= 40 && linked < 0.4 && /[\p{Sentence_Terminal}…"”’')]$/u.test(text);
}

/** How much running text there is. */
export function runningLength(pieces: Piece[]): number {
  return pieces.filter(isRunning).reduce((sum, { text }) => sum + text.length, 0);
}

/** What each element holds of the pieces, as they are counted. */
export function sumIn(pieces: Piece[], count: (piece: Piece) => number): (element: Element) => number {
  const sums = new Map<Element, number>();
  for (const piece of pieces) for (const element of piece.within) sums.set(element, (sums.get(element) ?? 0) + count(piece));
  return (element) => sums.get(element) ?? 0;
}

/** A page as its runs of text, in order. Every text node that shows is in exactly one of them. */
export function flattenPage(root: Root): Piece[] {
  const pieces: Piece[] = [];
  let run: Nodes[] = [];
  const links = new Set<Element>();
  const flush = (within: Element[]) => {
    const isInLink = within.some((element) => links.has(element));
    for (const piece of toPieces(run, within)) pieces.push(isInLink ? { ...piece, linked: 1 } : piece);
    run = [];
  };
  const visit = (parent: Root | Element, within: Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'element' && silent.has(child.tagName)) continue;
      if (isBreak(child) && isBreak(run.findLast((node) => isBreak(node) || shows(node)))) flush(within);
      else if (child.type === 'element' && !isInline(child)) {
        flush(within);
        if (isLink(child) && toString(child).length <= MAX_LINK) links.add(child);
        visit(child, [...within, child]);
        flush([...within, child]);
      } else if (child.type === 'text' || child.type === 'element') run.push(child);
    }
    flush(within);
  };
  visit(root, []);
  return pieces;
}

/** An inline element that holds a block is a block: `<a><div>…</div></a>`. */
export const isInline: (element: Element) => boolean = onceFor(
  ({ tagName, children }) =>
    inline.has(tagName) && children.every((child) => child.type !== 'element' || silent.has(child.tagName) || isInline(child)),
);

/** Two in a row are how older pages begin a paragraph. */
function isBreak(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** Without an address it leads nowhere, and is text. */
function isLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties['href'] !== undefined;
}

function shows(node: Nodes): boolean {
  return toString(node).trim() !== '';
}

/** The words of a run that are read, then those that are not. */
function toPieces(run: Nodes[], within: Element[]): Piece[] {
  const markup: Markup[] = [];
  const dropped: Piece[] = [];
  const about = { markup: [], lines: linesOf(run), within, linked: 0 };
  const line = new GrowingLine();
  let linked = 0;
  const add = (node: Nodes): void => {
    const start = line.length;
    if (node.type === 'text') {
      const words = oneLine(node.value);
      line.add(line.endsInSpace ? words.trimStart() : words);
    }
    if (node.type !== 'element' || silent.has(node.tagName)) return;
    const reason = reasonInLine(node, line);
    const [open, close] = marksAround(node, line, within);
    line.add(open);
    if (reason) dropped.push({ ...about, text: oneLine(toString(node)).trim(), reason });
    else if (node.tagName === 'br') line.add(line.endsInSpace ? '' : ' ');
    else node.children.forEach(add);
    if (line.length === start) return;
    if (node.tagName === 'sup') line.changeFrom(start, shownAs);
    if (close) line.changeFrom(start, (words) => words.trimEnd() + close);
    if (isLink(node)) linked += line.length - start;
    const mark = markOf(node);
    if (mark) markup.push({ start, end: line.length, ...mark });
  };
  run.forEach(add);
  const text = line.toString();
  const trimmed = text.trimEnd();
  const marks = markup.map((m) => shrink(m, trimmed)).filter((m) => m.end > m.start);
  const read = { ...about, text: trimmed, markup: marks, linked: linked / Math.max(1, text.length) };
  return [read, ...dropped].filter((piece) => piece.text !== '');
}

/** A character reference can name what the normalisation takes out, so it runs on what was decoded, too. */
export function oneLine(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ');
}

/** Marks begin and end at a letter, not at the space beside it. */
function shrink(mark: Markup, text: string): Markup {
  const inner = text.slice(mark.start, mark.end);
  return { ...mark, start: mark.start + inner.length - inner.trimStart().length, end: mark.start + inner.trimEnd().length };
}

function markOf({ tagName, properties }: Element): Omit<Markup, 'start' | 'end'> | undefined {
  if (tagName === 'strong' || tagName === 'b') return { kind: 'strong' };
  if (tagName === 'em' || tagName === 'i' || tagName === 'cite') return { kind: 'emphasis' };
  const href = typeof properties['href'] === 'string' ? normaliseText(properties['href']) : '';
  return tagName === 'a' && isSafeLink(href) ? { kind: 'link', href } : undefined;
}

function linesOf(run: Nodes[]): Lines {
  const showing = run.filter(shows);
  const first = showing[0]?.position?.start.line ?? 1;
  return [first, Math.max(first, showing.at(-1)?.position?.end.line ?? first)];
}

function setOf(words: string): Set<string> {
  return new Set(words.split(' '));
}
