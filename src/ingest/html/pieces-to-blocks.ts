import type { Element } from 'hast';
import type { DraftBlock, DraftPassage } from '../draft.ts';
import { passage } from '../draft.ts';
import { pictureCredit } from '../../english/page-words.ts';
import type { Piece } from './flatten-page.ts';
import { isBox, runningLength } from './flatten-page.ts';

const captionNames = /\b(?:caption|gallery|slideshow|slider|lightbox)\b/i;
const pictureNames = /\b(?:photo|image|img|picture|thumb(?:nail)?|media)\b/i;
/** What stands in a picture's box and is longer than this is text beside it. */
const MAX_CAPTION = 300;
/** A picture's box is no longer than this in the page's source. */
const MAX_BOX = 4000;
/** Who said a block quotation takes no more than this to say. */
const MAX_SPEAKER = 120;

/** The kept pieces of a page as the blocks of an article: lists, tables, quotations and captions stay what they were. */
export function piecesToBlocks(pieces: Piece[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const lists = new Map<Element, Extract<DraftBlock, { type: 'list' }>>();
  const tables = dataTables(pieces);
  const kindOf = kindFinder(pieces);
  let quoted: Quoted = { passages: [] };
  for (const piece of pieces) {
    const table = piece.within.findLast((element) => tables.has(element));
    const list = piece.within.findLast(({ tagName }) => tagName === 'ul' || tagName === 'ol');
    const heading = headingDepth(piece);
    const kind = kindOf(piece);
    if (isSpeakerOf(piece, quoted)) nameSpeaker(quoted, piece);
    else if (isTableCaption(piece)) blocks.push({ type: 'passage', passage: toPassage(piece, 'caption') });
    else if (table) addCell(blocks, tables, table, piece);
    else if (heading) blocks.push({ type: 'heading', depth: Math.max(2, heading), text: piece.text, lines: piece.lines });
    else if (list && kind !== 'caption' && isLast(blocks, lists.get(list))) lists.get(list)?.items.push(toPassage(piece, 'item'));
    else if (list && kind !== 'caption') {
      const started = { type: 'list' as const, ordered: list.tagName === 'ol', items: [toPassage(piece, 'item')] };
      lists.set(list, started);
      blocks.push(started);
    } else {
      const passage = toPassage(piece, kind);
      blocks.push({ type: 'passage', passage });
      const quote = kind === 'quotation' ? quoteOf(piece) : undefined;
      quoted = quote && quote === quoted.quote ? { quote, passages: [...quoted.passages, passage] } : { quote, passages: [passage] };
    }
  }
  return blocks;
}

/** The heading's level, if the piece is one. */
export function headingDepth(piece: Piece | undefined): number | undefined {
  const heading = piece?.within.findLast(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading && Number(heading.tagName[1]);
}

/** Text of a picture: by its element, by the name of a box that holds it, or by a credit at its end. */
export function isCaption({ within, text }: Piece): boolean {
  const box = within.findLast(isBox);
  const named = within.slice(-5).some((element) => captionNames.test(namesOf(element)));
  return (
    within.some(({ tagName }) => tagName === 'figcaption') ||
    named ||
    (text.length <= MAX_CAPTION && isPictureBox(box)) ||
    pictureCredit.test(text)
  );
}

/** A small box that is named for its picture, and has one. */
function isPictureBox(box: Element | undefined): boolean {
  if (!box || !pictureNames.test(namesOf(box)) || /text|body|content/i.test(namesOf(box))) return false;
  const { start, end } = box.position ?? {};
  return (
    (end?.offset ?? Infinity) - (start?.offset ?? 0) < MAX_BOX &&
    box.children.some((child) => child.type === 'element' && hasPicture(child))
  );
}

function hasPicture({ tagName, children }: Element): boolean {
  return /^(?:img|picture|amp-img)$/.test(tagName) || children.some((child) => child.type === 'element' && hasPicture(child));
}

function namesOf({ properties }: Element): string {
  return [properties['className'] ?? ''].flat().join(' ');
}

function isTableCaption({ within }: Piece): boolean {
  return within.at(-1)?.tagName === 'caption';
}

/** What each piece is. Where captions are most of the text, as in a gallery that tells a story, they are paragraphs. */
function kindFinder(pieces: Piece[]): (piece: Piece) => DraftPassage['kind'] {
  const captions = new Set(pieces.filter(isCaption));
  const areText = runningLength([...captions]) > runningLength(pieces) / 2;
  return (piece) => (captions.has(piece) && !areText ? 'caption' : quoteOf(piece) ? 'quotation' : 'paragraph');
}

/** The block quotation that was read last. */
interface Quoted {
  quote?: Element | undefined;
  passages: DraftPassage[];
}

function quoteOf({ within }: Piece): Element | undefined {
  return within.findLast(({ tagName }) => tagName === 'blockquote');
}

/** A block quotation's `<footer>`, its figure's caption, or a line of it that begins with a dash and a name. */
function isSpeakerOf(piece: Piece, { quote }: Quoted): boolean {
  if (!quote || piece.text.length > MAX_SPEAKER) return false;
  const inner = piece.within.slice(piece.within.indexOf(quote) + 1);
  if (piece.within.includes(quote)) return inner.some(({ tagName }) => tagName === 'footer') || /^[—–-] ?\p{Lu}/u.test(piece.text);
  const figure = piece.within.findLast(({ tagName }) => tagName === 'figure');
  return figure !== undefined && figure.children.includes(quote) && piece.within.some(({ tagName }) => tagName === 'figcaption');
}

/** `It is late.` and `Ada Quill, keeper` as `“It is late.” — Ada Quill, keeper`: the marks are what the block shows. */
function nameSpeaker({ passages }: Quoted, { text, lines }: Piece): void {
  const last = passages.at(-1);
  if (!last) return;
  if (!/["“‘«„]/.test(passages[0]?.text.charAt(0) ?? '')) {
    for (const one of passages) {
      one.text = `“${one.text}`;
      if (one.markup) one.markup = one.markup.map((mark) => ({ ...mark, start: mark.start + 1, end: mark.end + 1 }));
    }
    last.text += '”';
  }
  last.text += ` — ${text.replace(/^[—–-] ?/, '')}`;
  last.lines = [last.lines[0], lines[1]];
}

export function toPassage({ text, lines, markup }: Piece, kind: DraftPassage['kind']): DraftPassage {
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
