/**
 * Writes MDX through a syntax tree. Article text goes in as text nodes only, and comes out of the compiler as the
 * very same text: no markup, no expression, no import or export can come of it.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/** The components that content may use; anything else in it is an error. */
export const componentNames = [
  'Note',
  'Passage',
  'Quote',
  'Mention',
  'Emphasis',
  'Time',
  'Section',
  'Claim',
  'Wordings',
  'Versions',
  'Remark',
  'Speaker',
  'Event',
  'Matrix',
  'Account',
  'Basis',
] as const;
export type ComponentName = (typeof componentNames)[number];

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // `import` and `export` at the start of a paragraph are code to MDX; `&#x69;mport` is a word.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  });

export function writeMdx(frontMatter: Record<string, unknown>, children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return `---\n${stringify(frontMatter, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${writer.stringify(root)}`;
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 2 | 3 | 4 | 5 | 6, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

export function link(url: string, ...children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function block(name: ComponentName, attributes: Record<string, string>, children: RootContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children: children as MdxJsxFlowElement['children'] };
}

export function inline(name: ComponentName, attributes: Record<string, string>, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

function toAttributes(attributes: Record<string, string>) {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
}
