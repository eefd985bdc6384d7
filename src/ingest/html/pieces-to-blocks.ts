import type { Element } from 'hast';
import type { DraftBlock, DraftPassage } from '../draft.ts';
import { passage } from '../draft.ts';
import type { Piece } from './flatten-page.ts';

/** The kept pieces of a page as the blocks of an article: lists, tables, quotations and captions stay what they were. */
export function piecesToBlocks(pieces: Piece[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const lists = new Map<Element, Extract<DraftBlock, { type: 'list' }>>();
  const tables = dataTables(pieces);
  for (const piece of pieces) {
    const table = piece.within.findLast((element) => tables.has(element));
    const list = piece.within.findLast(({ tagName }) => tagName === 'ul' || tagName === 'ol');
    const heading = headingDepth(piece);
    if (isTableCaption(piece)) blocks.push({ type: 'passage', passage: toPassage(piece, 'caption') });
    else if (table) addCell(blocks, tables, table, piece);
    else if (heading) blocks.push({ type: 'heading', depth: Math.max(2, heading), text: piece.text, lines: piece.lines });
    else if (list && isLast(blocks, lists.get(list))) lists.get(list)?.items.push(toPassage(piece, 'item'));
    else if (list) {
      const started = { type: 'list' as const, ordered: list.tagName === 'ol', items: [toPassage(piece, 'item')] };
      lists.set(list, started);
      blocks.push(started);
    } else blocks.push({ type: 'passage', passage: toPassage(piece, kindOf(piece)) });
  }
  return blocks;
}

/** The heading's level, if the piece is one. */
export function headingDepth(piece: Piece | undefined): number | undefined {
  const heading = piece?.within.findLast(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading && Number(heading.tagName[1]);
}

export function isCaption({ within }: Piece): boolean {
  return within.some(
    ({ tagName, properties }) => tagName === 'figcaption' || /\bcaption\b/.test(String([properties['className'] ?? ''].flat().join(' '))),
  );
}

function isTableCaption({ within }: Piece): boolean {
  return within.at(-1)?.tagName === 'caption';
}

function kindOf(piece: Piece): DraftPassage['kind'] {
  if (isCaption(piece)) return 'caption';
  return piece.within.some(({ tagName }) => tagName === 'blockquote') ? 'quotation' : 'paragraph';
}

function toPassage({ text, lines, markup }: Piece, kind: DraftPassage['kind']): DraftPassage {
  return passage(kind, text, lines, markup);
}

function isLast(blocks: DraftBlock[], block: DraftBlock | undefined): boolean {
  return block !== undefined && blocks.at(-1) === block;
}

/** Tables of data, each with the rows that were read of it. A table that lays a page out has cells of several pieces. */
function dataTables(pieces: Piece[]): Map<Element, Map<Element, Piece[]>> {
  const tables = new Map<Element, Map<Element, Piece[]>>();
  const layout = new Set<Element>();
  const cells = new Set<Element>();
  for (const { within } of pieces.filter((piece) => !isTableCaption(piece))) {
    const at = within.findLastIndex(({ tagName }) => tagName === 'table');
    const table = within[at];
    if (!table) continue;
    for (const outer of within.slice(0, at)) if (outer.tagName === 'table') layout.add(outer);
    const cell = within.slice(at).find(({ tagName }) => tagName === 'td' || tagName === 'th');
    if (!cell || cells.has(cell)) layout.add(table);
    else cells.add(cell);
    tables.set(table, new Map());
  }
  for (const table of layout) tables.delete(table);
  return tables;
}

function addCell(blocks: DraftBlock[], tables: Map<Element, Map<Element, Piece[]>>, table: Element, piece: Piece): void {
  const rows = tables.get(table);
  const row = piece.within.findLast(({ tagName }) => tagName === 'tr') ?? table;
  rows?.set(row, [...(rows.get(row) ?? []), piece]);
  const text = (rows ? [...rows.values()] : []).map((cells) => cells.map((cell) => cell.text));
  const started = blocks.find((block) => block.type === 'table' && block.rows[0]?.[0] === text[0]?.[0] && blocks.at(-1) === block);
  if (started?.type === 'table') Object.assign(started, { rows: text, lines: [started.lines[0], piece.lines[1]] });
  else blocks.push({ type: 'table', rows: text, lines: piece.lines });
}
