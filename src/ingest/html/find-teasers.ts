import type { Element } from 'hast';
import { otherStories } from '../../english/page-words.ts';
import type { Piece } from './flatten-page.ts';
import { sumIn } from './flatten-page.ts';
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
  const size = sumIn(pieces, () => 1);
  const firstPieces = new Map(pieces.toReversed().flatMap((piece) => piece.within.map((element) => [element, piece] as const)));
  const found = [...firstPieces].filter(([element]) => boxes.has(element.tagName) && size(element) > 1);
  const headed = found.filter(([element, piece]) => headingDepth(piece) && otherStories.test(piece.text) && share(element) < MOST);
  const linked = found.filter(([element, piece]) => piece.linked > 0.8 && size(element) <= MOST_PIECES);
  const rows = Map.groupBy(linked, ([element, { within }]) => within[within.indexOf(element) - 1]);
  const inRows = [...rows].filter(([parent, row]) => row.length >= ROW && !(parent && share(parent) >= EXCUSED)).flatMap(([, row]) => row);
  return new Set([...inRows, ...headed].map(([element]) => element));
}
