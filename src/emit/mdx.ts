/**
 * Writes MDX through a syntax tree. Article text goes in as text nodes only, and comes out of the compiler as the
 * very same text: no markup, no expression, no import or export can come of it.
 */
import type { List, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';

/** The components that content may use; anything else in it is an error. */
export const componentNames = [
  ...(['Note', 'Passage', 'Quote', 'Mention', 'Emphasis', 'Time', 'Told'] as const),
  ...([
    'Section',
    'Claim',
    'Term',
    'Explained',
    'InPart',
    'Copies',
    'Unconfirmed',
    'Wordings',
    'Versions',
    'Remark',
    'Correction',
    'Speaker',
    'Day',
    'Event',
    'Board',
    'Account',
    'Basis',
  ] as const),
];
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

export function writeMdx(frontMatter: Record<string, unknown>, children: RootContent[], cache: Cache = noCache): string {
  return cache('mdx', { frontMatter, children }, () => stringifyMdx(frontMatter, children));
}

function stringifyMdx(frontMatter: Record<string, unknown>, children: RootContent[]): string {
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

/** A list with an item for each of these runs of nodes. */
export function list(items: RootContent[][], ordered?: boolean): List {
  const children = items.map((item) => ({ type: 'listItem' as const, children: item as Paragraph[] }));
  return { type: 'list', ordered, spread: false, children };
}

/** A table, row by row; the first is its head. */
export function table(rows: PhrasingContent[][][]): Table {
  const rowOf = (cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return { type: 'table', children: rows.map(rowOf) };
}

/** Attributes by name; one without a value is left out. */
type Attributes = Record<string, string | undefined>;

export function block(name: ComponentName, attributes: Attributes, children: RootContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children: children as MdxJsxFlowElement['children'] };
}

export function inline(name: ComponentName, attributes: Attributes, children: PhrasingContent[] = []): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

function toAttributes(attributes: Attributes) {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}
