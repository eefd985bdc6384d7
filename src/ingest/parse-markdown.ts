import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Image, LinkReference, Nodes, PhrasingContent, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lines } from '../domain/article.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { dropRepeatedLead, passage, takeHead } from './draft.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { lineRules } from '../english/line-rules.ts';
import type { Piece } from './html/flatten-page.ts';
import { flattenPage, oneLine } from './html/flatten-page.ts';
import { piecesToBlocks, toPassage } from './html/pieces-to-blocks.ts';
import { applyRules, isSecondHeadline } from './parse-text.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** A Markdown article without its front matter. HTML in it is read as on a page, but all of it is the article's. */
export function parseMarkdown(text: string, firstLine = 1, rules: readonly LineRule[] = lineRules): Draft {
  const draft: Draft = { tags: [], blocks: [], setAside: [], head: [] };
  const root: Root = processor.parse(text);
  for (const node of root.children) addNode(draft, node, firstLine - 1, rules);
  dropRepeatedLead(draft);
  return draft;
}

function addNode(draft: Draft, node: Nodes, offset: number, rules: readonly LineRule[]): void {
  const lines = linesOf(node, offset);
  switch (node.type) {
    case 'heading': {
      const { text } = readLine(draft, node.children, lines);
      if (!draft.headline && text && node.depth === 1 && draft.blocks.length === 0) takeHead(draft, { text, lines }, 'headline');
      else if (text) draft.blocks.push({ type: 'heading', depth: Math.max(2, node.depth), text, lines });
      return;
    }
    case 'list': {
      const items = node.children.flatMap((item) => leaves(draft, item, 'item', offset));
      draft.blocks.push({ type: 'list', ordered: node.ordered ?? false, items });
      return;
    }
    case 'blockquote':
      for (const quoted of leaves(draft, node, 'quotation', offset)) draft.blocks.push({ type: 'passage', passage: quoted });
      return;
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => readLine(draft, cell.children, lines).text));
      draft.blocks.push({ type: 'table', rows, lines });
      return;
    }
    case 'html':
      draft.blocks.push(...piecesToBlocks(readPieces(draft, node.value, lines)));
      return;
    default:
      for (const found of leaves(draft, node, 'paragraph', offset)) {
        const begun = draft.blocks.some(({ type }) => type === 'passage');
        if (applyRules(draft, found, rules, begun)) continue;
        if (draft.headline && !draft.standfirst && draft.blocks.length === 0 && isSecondHeadline(found.text))
          takeHead(draft, found, 'standfirst');
        else draft.blocks.push({ type: 'passage', passage: found });
      }
  }
}

/** The paragraphs inside a node, however deep. */
function leaves(draft: Draft, node: Nodes, kind: DraftPassage['kind'], offset: number): DraftPassage[] {
  const lines = linesOf(node, offset);
  if (node.type === 'html') return readPieces(draft, node.value, lines).map((piece) => toPassage(piece, kind));
  if (node.type === 'paragraph') {
    const { text, markup } = readLine(draft, node.children, lines);
    return text ? [passage(kind, text, lines, markup)] : [];
  }
  if ('value' in node && node.value.trim()) return [passage(kind, oneLine(node.value).trim(), lines)];
  return 'children' in node ? node.children.flatMap((child) => leaves(draft, child, kind, offset)) : [];
}

/** Inline Markdown, and HTML in it, as plain text, emphasis and links kept as offsets. */
function readLine(draft: Draft, children: PhrasingContent[], lines: Lines): Pick<DraftPassage, 'text' | 'markup'> {
  const handlers = {
    linkReference: (state: State, node: LinkReference) => state.all(node),
    image: (_: State, { alt }: Image) => ({ type: 'text' as const, value: alt ?? '' }),
  };
  const line = toHast({ type: 'paragraph', children }, { allowDangerousHtml: true, handlers });
  return readPieces(draft, toHtml(line, { allowDangerousHtml: true }), lines)[0] ?? { text: '' };
}

/** The pieces of HTML that are read; the others are set aside with their reasons. */
function readPieces(draft: Draft, html: string, [first, last]: Lines): Piece[] {
  const pieces = flattenPage(fromHtml(html, { fragment: true })).map((piece): Piece => ({ ...piece, lines: [first, last] }));
  for (const { text, lines, reason } of pieces) if (reason) draft.setAside.push({ text, lines, rule: reason, as: 'chrome' });
  return pieces.filter(({ reason }) => reason === undefined);
}

function linesOf(node: Nodes, offset: number): Lines {
  return [(node.position?.start.line ?? 1) + offset, (node.position?.end.line ?? 1) + offset];
}
