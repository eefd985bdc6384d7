import type { Element } from 'hast';
import { otherStories } from '../../english/page-words.ts';
import type { Piece } from './flatten-page.ts';
import { headingDepth } from './pieces-to-blocks.ts';

/** An element that holds this much of the running text is the article's, whatever its name. */
export const EXCUSED = 0.4;
/** The article's element holds this much of its running text. */
export const MOST = 0.85;
/** What a teaser may be; the rows of a table are none. */
const boxes = new Set('li div article section'.split(' '));
/** So many boxes in a row that begin with a link are teasers. */
const ROW = 3;
/** A teaser has no more pieces than these: picture's caption, section, headline, text, author, date. */
const MOST_PIECES = 6;

/** Boxes of stories of others: a row of boxes that each begin with a link, and what stands under "You may also like". */
export function findTeasers(pieces: Piece[], share: (element: Element) => number): Set<Element> {
  const first = new Map<Element, Piece>();
  const sizes = new Map<Element, number>();
  for (const piece of pieces)
    for (const element of piece.within) {
      if (!first.has(element)) first.set(element, piece);
      sizes.set(element, (sizes.get(element) ?? 0) + 1);
    }
  const rows = new Map<Element | undefined, Element[]>();
  const headed: Element[] = [];
  for (const [element, piece] of first) {
    const size = sizes.get(element) ?? 0;
    if (!boxes.has(element.tagName)) continue;
    const parent = piece.within[piece.within.indexOf(element) - 1];
    if (piece.linked > 0.8 && size > 1 && size <= MOST_PIECES) rows.set(parent, [...(rows.get(parent) ?? []), element]);
    if (size > 1 && headingDepth(piece) && otherStories.test(piece.text)) headed.push(element);
  }
  const inRows = [...rows].filter(([parent, row]) => row.length >= ROW && !(parent && share(parent) >= EXCUSED)).flatMap(([, row]) => row);
  return new Set([...inRows, ...headed.filter((element) => share(element) < MOST)]);
}
