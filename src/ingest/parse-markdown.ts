import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lines } from '../domain/article.ts';
import { normaliseText } from './decode-text.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { dropRepeatedLead, passage } from './draft.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { lineRules } from '../english/line-rules.ts';
import type { Piece } from './html/flatten-page.ts';
import { flattenPage } from './html/flatten-page.ts';
import { piecesToBlocks, toPassage } from './html/pieces-to-blocks.ts';
import { applyRules, isSecondHeadline } from './parse-text.ts';

/** The elements that inline Markdown stands for; any other is what it holds. */
const tags: Record<string, string> = { strong: 'strong', emphasis: 'em', delete: 'del' };
/** Tags that nobody closes do not nest deeper than this. */
const MAX_DEPTH = 50;
const isVoid = new Set(['br', 'wbr', 'img']);

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
      if (!draft.headline && text && node.depth === 1 && draft.blocks.length === 0) {
        draft.headline = text;
        draft.head.push({ as: 'headline', text, lines });
      } else if (text) draft.blocks.push({ type: 'heading', depth: Math.max(2, node.depth), text, lines });
      return;
    }
    case 'list':
      draft.blocks.push({
        type: 'list',
        ordered: node.ordered ?? false,
        items: node.children.flatMap((item) => leaves(draft, item, 'item', offset)),
      });
      return;
    case 'blockquote':
      for (const quoted of leaves(draft, node, 'quotation', offset)) draft.blocks.push({ type: 'passage', passage: quoted });
      return;
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => readLine(draft, cell.children, lines).text));
      draft.blocks.push({ type: 'table', rows, lines });
      return;
    }
    case 'html':
      draft.blocks.push(...piecesToBlocks(readPieces(draft, fromHtml(node.value, { fragment: true }), lines)));
      return;
    default:
      for (const found of leaves(draft, node, 'paragraph', offset)) {
        const begun = draft.blocks.some(({ type }) => type === 'passage');
        if (applyRules(draft, found, rules, begun)) continue;
        if (draft.headline && !draft.standfirst && draft.blocks.length === 0 && isSecondHeadline(found.text)) {
          draft.standfirst = found.text;
          draft.head.push({ as: 'standfirst', text: found.text, lines: found.lines });
        } else draft.blocks.push({ type: 'passage', passage: found });
      }
  }
}

/** The paragraphs inside a node, however deep. */
function leaves(draft: Draft, node: Nodes, kind: DraftPassage['kind'], offset: number): DraftPassage[] {
  const lines = linesOf(node, offset);
  if (node.type === 'html')
    return readPieces(draft, fromHtml(node.value, { fragment: true }), lines).map((piece) => toPassage(piece, kind));
  if (node.type === 'paragraph') {
    const { text, markup } = readLine(draft, node.children, lines);
    return text ? [passage(kind, text, lines, markup)] : [];
  }
  if ('value' in node && node.value.trim()) return [passage(kind, oneLine(node.value).trim(), lines)];
  return 'children' in node ? node.children.flatMap((child) => leaves(draft, child, kind, offset)) : [];
}

/** Inline Markdown, and HTML in it, as plain text, emphasis and links kept as offsets. */
function readLine(draft: Draft, nodes: PhrasingContent[], lines: Lines): Pick<DraftPassage, 'text' | 'markup'> {
  return readPieces(draft, { type: 'root', children: toHast(nodes) }, lines)[0] ?? { text: '' };
}

/** The pieces of HTML that are read; the others are set aside with their reasons. */
function readPieces(draft: Draft, root: HastRoot, [first, last]: Lines): Piece[] {
  const pieces = flattenPage(root).map((piece): Piece => ({ ...piece, lines: [first, last] }));
  for (const { text, lines, reason } of pieces) if (reason) draft.setAside.push({ text, lines, rule: reason, as: 'chrome' });
  return pieces.filter(({ reason }) => reason === undefined);
}

/** The tags of inline HTML are nodes of their own: what stands between two of them goes inside. */
function toHast(nodes: PhrasingContent[]): ElementContent[] {
  const all: Element = h('span');
  const open = [all];
  for (const node of nodes) {
    const parent = open.at(-1) ?? all;
    if (node.type !== 'html') parent.children.push(toElement(node));
    else if (node.value.startsWith('</')) open.splice(Math.max(1, open.length - 1));
    else
      for (const child of fromHtml(node.value, { fragment: true }).children) {
        if (child.type !== 'element') continue;
        parent.children.push(child);
        if (!isVoid.has(child.tagName) && open.length < MAX_DEPTH) open.push(child);
      }
  }
  return all.children;
}

function toElement(node: PhrasingContent): ElementContent {
  if ('value' in node) return { type: 'text', value: node.value };
  if ('alt' in node) return { type: 'text', value: node.alt ?? '' };
  if (node.type === 'break') return h('br');
  const children = 'children' in node ? toHast(node.children) : [];
  return node.type === 'link' ? h('a', { href: node.url }, children) : h(tags[node.type] ?? 'span', children);
}

/** A character reference can name what the normalisation takes out, so it runs on what was decoded, too. */
function oneLine(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ');
}

function linesOf(node: Nodes, offset: number): Lines {
  return [(node.position?.start.line ?? 1) + offset, (node.position?.end.line ?? 1) + offset];
}
