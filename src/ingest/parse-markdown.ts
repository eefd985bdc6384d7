import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lines, Markup } from '../domain/article.ts';
import { normaliseText } from './decode-text.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { dropRepeatedLead, passage } from './draft.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { lineRules } from '../english/line-rules.ts';
import { applyRules, isSecondHeadline } from './parse-text.ts';
import { isSafeLink } from './safe-link.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** A Markdown article without its front matter; raw HTML in it is text like any other. */
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
      const { text } = flatten(node.children);
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
        items: node.children.flatMap((item) => leaves(item, 'item', offset)),
      });
      return;
    case 'blockquote':
      for (const quoted of leaves(node, 'quotation', offset)) draft.blocks.push({ type: 'passage', passage: quoted });
      return;
    case 'table': {
      const rows = node.children.map((row) => row.children.map((cell) => flatten(cell.children).text));
      draft.blocks.push({ type: 'table', rows, lines });
      return;
    }
    default:
      for (const found of leaves(node, 'paragraph', offset)) {
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
function leaves(node: Nodes, kind: DraftPassage['kind'], offset: number): DraftPassage[] {
  if (node.type === 'paragraph') {
    const { text, markup } = flatten(node.children);
    return text ? [passage(kind, text, linesOf(node, offset), markup)] : [];
  }
  if ('value' in node && node.value.trim()) return [passage(kind, oneLine(node.value).trim(), linesOf(node, offset))];
  return 'children' in node ? node.children.flatMap((child) => leaves(child, kind, offset)) : [];
}

/** Inline Markdown to plain text, emphasis and links kept as offsets. */
function flatten(nodes: PhrasingContent[]): { text: string; markup: Markup[] } {
  const markup: Markup[] = [];
  let text = '';
  const add = (node: PhrasingContent): void => {
    const start = text.length;
    if ('value' in node) text += oneLine(node.value);
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) node.children.forEach(add);
    else if ('alt' in node) text += node.alt ?? '';
    const span = { start, end: text.length };
    if (span.end === span.start) return;
    if (node.type === 'strong') markup.push({ ...span, kind: 'strong' });
    if (node.type === 'emphasis') markup.push({ ...span, kind: 'emphasis' });
    if (node.type === 'link' && isSafeLink(node.url)) markup.push({ ...span, kind: 'link', href: node.url });
  };
  nodes.forEach(add);
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    text: trimmed,
    markup: markup
      .map((m) => ({ ...m, start: Math.max(0, m.start - lead), end: Math.min(trimmed.length, m.end - lead) }))
      .filter((m) => m.end > m.start),
  };
}

/** A character reference can name what the normalisation takes out, so it runs on what was decoded, too. */
function oneLine(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ');
}

function linesOf(node: Nodes, offset: number): Lines {
  return [(node.position?.start.line ?? 1) + offset, (node.position?.end.line ?? 1) + offset];
}
