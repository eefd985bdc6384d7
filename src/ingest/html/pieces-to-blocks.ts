import type { Element } from 'hast';
import type { DraftBlock, DraftPassage } from '../draft.ts';
import { passage } from '../draft.ts';
import { pictureCredit } from '../../english/page-words.ts';
import type { Piece } from './flatten-page.ts';
import { isNamed, nearest, runningLength } from './flatten-page.ts';

const captionNames = /\b(?:caption|gallery|slideshow|slider|lightbox)\b/i;
/** Who said a block quotation takes no more than this to say. */
const MAX_SPEAKER = 120;

/** The kept pieces of a page as the blocks of an article: lists, tables, quotations and captions stay what they were. */
export function piecesToBlocks(kept: Piece[]): DraftBlock[] {
  const pieces = withSpeakers(kept);
  const blocks: DraftBlock[] = [];
  const tables = dataTables(pieces);
  const kindOf = kindFinder(pieces);
  let lastList: Element | undefined;
  for (const piece of pieces) {
    const table = tables.get(nearest(piece, 'table'));
    const list = nearest(piece, 'ul', 'ol');
    const depth = headingDepth(piece);
    const kind = kindOf(piece);
    const last = blocks.at(-1);
    if (isTableCaption(piece)) blocks.push({ type: 'passage', passage: toPassage(piece, 'caption') });
    else if (table) blocks.push(...(blocks.includes(table) ? [] : [table]));
    else if (depth) blocks.push({ type: 'heading', depth: Math.max(2, depth), text: piece.text, lines: piece.lines });
    else if (!list || kind === 'caption') blocks.push({ type: 'passage', passage: toPassage(piece, kind) });
    else if (last?.type === 'list' && list === lastList) last.items.push(toPassage(piece, 'item'));
    else blocks.push({ type: 'list', ordered: list.tagName === 'ol', items: [toPassage(piece, 'item')] });
    lastList = list;
  }
  return blocks;
}

/** The heading's level, if the piece is one. */
export function headingDepth(piece: Piece | undefined): number | undefined {
  const heading = piece && nearest(piece, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  return heading && Number(heading.tagName[1]);
}

/** Text of a picture: by its element, by the name of a box that holds it, or by a credit at its end. */
export function isCaption(piece: Piece): boolean {
  return isNamed(piece, captionNames, 5) || nearest(piece, 'figcaption') !== undefined || pictureCredit.test(piece.text);
}

function isTableCaption({ within }: Piece): boolean {
  return within.at(-1)?.tagName === 'caption';
}

/** What each piece is. Where captions are most of the text, as in a gallery that tells a story, they are paragraphs. */
function kindFinder(pieces: Piece[]): (piece: Piece) => DraftPassage['kind'] {
  const captions = new Set(pieces.filter(isCaption));
  const areText = runningLength([...captions]) > runningLength(pieces) / 2;
  return (piece) => (captions.has(piece) && !areText ? 'caption' : nearest(piece, 'blockquote') ? 'quotation' : 'paragraph');
}

/** `It is late.` and `Ada Quill, keeper` as `“It is late.” — Ada Quill, keeper`: the marks are what a block quotation shows. */
function withSpeakers(pieces: Piece[]): Piece[] {
  const read: Piece[] = [];
  for (const piece of pieces) {
    const last = read.at(-1);
    const quote = last && nearest(last, 'blockquote');
    if (quote && isSpeakerOf(piece, quote)) {
      const quoted = read.splice(read.findIndex((one) => nearest(one, 'blockquote') === quote));
      const isMarked = /^["“‘«„]/.test(quoted[0]?.text ?? '');
      read.push(...(isMarked ? quoted : quoted.map(withOpeningMark)));
      const speaker = piece.text.replace(/^[—–-] ?/, '');
      const closed = read.pop() ?? last;
      read.push({ ...closed, text: `${closed.text}${isMarked ? '' : '”'} — ${speaker}`, lines: [closed.lines[0], piece.lines[1]] });
    } else read.push(piece);
  }
  return read;
}

/** The `<footer>` of a block quotation, the caption of its figure, or a line that begins with a dash and a name. */
function isSpeakerOf(piece: Piece, quote: Element): boolean {
  const owner = nearest(piece, 'blockquote', 'figure');
  const isIn = owner === quote || owner?.children.includes(quote);
  return (
    isIn === true && piece.text.length <= MAX_SPEAKER && (!!nearest(piece, 'footer', 'figcaption') || /^[—–-] ?\p{Lu}/u.test(piece.text))
  );
}

function withOpeningMark(piece: Piece): Piece {
  const markup = piece.markup.map((mark) => ({ ...mark, start: mark.start + 1, end: mark.end + 1 }));
  return { ...piece, text: `“${piece.text}`, markup };
}

export function toPassage({ text, lines, markup }: Piece, kind: DraftPassage['kind']): DraftPassage {
  return passage(kind, text, lines, markup);
}

/** Tables of data. A table that lays a page out has tables, or cells of several pieces, and is none. */
function dataTables(pieces: Piece[]): Map<Element | undefined, DraftBlock> {
  const tables = new Map<Element | undefined, DraftBlock>();
  const inTables = pieces.filter((piece) => nearest(piece, 'table') && !isTableCaption(piece));
  for (const [table, cells] of Map.groupBy(inTables, (piece) => nearest(piece, 'table'))) {
    const elements = new Set(cells.map((cell) => nearest(cell, 'td', 'th') ?? table));
    const holdsTable = inTables.some((piece) => nearest(piece, 'table') !== table && piece.within.includes(table as Element));
    if (holdsTable || elements.has(table) || elements.size < cells.length) continue;
    const rows = [...Map.groupBy(cells, (cell) => nearest(cell, 'tr')).values()].map((row) => row.map(({ text }) => text));
    tables.set(table, { type: 'table', rows, lines: [cells[0]?.lines[0] ?? 1, cells.at(-1)?.lines[1] ?? 1] });
  }
  return tables;
}
