import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** Makes an address of this site absolute. */
type Absolute = (path: string) => string;

/**
 * The text of a page in plain Markdown: what the components of `content/` stand for is their text, the mark of an account
 * a link to it, and all addresses are whole.
 */
export function pageToMarkdown(mdx: string, title: string, url: string, absolute: Absolute): string {
  const tree: Root = reader.parse(mdx.replace(/^---\n[\s\S]*?\n---\n/, ''));
  tree.children = [...headOf(title, url), ...(unwrap(tree.children, absolute) as RootContent[])];
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = absolute(link.url);
    else if (link.url.startsWith('#')) link.url = url + link.url;
  });
  return writer.stringify(tree);
}

/** A page that has no text in `content/`: paragraphs of plain text below headings. */
export function textToMarkdown(title: string, url: string, sections: { title?: string; paragraphs: string[] }[]): string {
  const children = sections.flatMap(({ title: heading, paragraphs }): RootContent[] => [
    ...(heading ? [{ type: 'heading' as const, depth: 2 as const, children: [textNode(heading)] }] : []),
    ...paragraphs.map((text) => ({ type: 'paragraph' as const, children: [textNode(text)] })),
  ]);
  return writer.stringify({ type: 'root', children: [...headOf(title, url), ...children] });
}

function headOf(title: string, url: string): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [textNode(title)] },
    { type: 'paragraph', children: [{ type: 'link', url, children: [textNode(url)] }] },
  ];
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Each component gives way to what is in it. */
function unwrap(nodes: Nodes[], absolute: Absolute): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if ('children' in node) node.children = unwrap(node.children, absolute) as never;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [node];
    const valueOf = (name: string) => {
      const found = node.attributes.find((attribute) => 'name' in attribute && attribute.name === name);
      return typeof found?.value === 'string' ? found.value : undefined;
    };
    const children = node.children as Nodes[];
    const to = valueOf('to');
    if (node.name === 'Account') {
      const mark: PhrasingContent = textNode(`[${valueOf('mark') ?? ''}]`);
      const linked: PhrasingContent = to ? { type: 'link', url: to, children: [mark] } : mark;
      return node.type === 'mdxJsxFlowElement' ? [{ type: 'paragraph', children: [linked] }] : [linked];
    }
    if (to) return [{ type: 'link', url: to, children: children as PhrasingContent[] }];
    return children;
  });
}
