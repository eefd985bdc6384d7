import type { ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { componentOf, renderPin, renderSources } from './components.ts';
import type { RenderContext } from './components.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The parts of a page, between which it may set something of its own. */
export interface Rendered {
  /** The section of the short answer, where there is one. */
  answer: string;
  /** What the page rests on: the key to its marks, which stands before them. */
  basis: string;
  /** Everything behind both. */
  html: string;
  /** The cited words, at the end. */
  sources: string;
}

/**
 * MDX to HTML without running any of it: the text is parsed, its components are looked up in one table, and anything
 * else that could be code is an error.
 */
export function renderMdx(source: string, context: RenderContext): Rendered {
  const front = /^---\n([\s\S]*?\n)---\n/.exec(source);
  const tree: Root = reader.parse(source.slice(front?.[0].length ?? 0));
  refuseCode(tree);
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state: State, node: MdxJsxFlowElement) => component(state, node, context),
      mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => component(state, node, context),
      footnoteReference: (_: State, node: { label?: string; identifier: string }) => renderPin(node.label ?? node.identifier, context),
      footnoteDefinition: () => undefined,
    },
  }) as HastRoot;
  const blocks = hast.children.filter((child) => child.type === 'element');
  const answer = blocks.filter(({ properties }) => properties['id'] === 'answer');
  const basis = blocks.filter(({ properties }) => String(properties['className']) === 'basis');
  const rest = hast.children.filter((child) => ![...answer, ...basis].some((block) => block === child));
  const part = (children: HastRoot['children']) => write({ type: 'root', children }, context);
  return { answer: part(answer), basis: part(basis), html: part(rest), sources: part(renderSources(context)) };
}

function component(state: State, node: MdxJsxFlowElement | MdxJsxTextElement, context: RenderContext): ElementContent[] {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
  return componentOf(node.name)?.(attributes, state.all(node), context) ?? [];
}

function refuseCode(tree: Root): void {
  visit(tree, (node) => {
    const type: string = node.type;
    if (type === 'mdxjsEsm' || type === 'mdxFlowExpression' || type === 'mdxTextExpression' || type === 'html')
      throw new Error(`content holds code (${type}); generate it anew`);
    if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return;
    const { name, attributes } = node as unknown as MdxJsxFlowElement;
    if (!componentOf(name)) throw new Error(`content holds <${name ?? ''}>, which is not a component of this site`);
    for (const attribute of attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
        throw new Error(`content holds code in an attribute of <${name ?? ''}>`);
    }
  });
}

/** Content holds links without the base. Line feeds between blocks and the tags that HTML closes by itself are bytes that nobody reads. */
function write(tree: HastRoot, { base }: RenderContext): string {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/')) node.properties['href'] = base + href.slice(1);
  });
  visit(tree, (node) => {
    const isPhrasing = node.type !== 'root' && (node.type !== 'element' || /^(?:p|h\d|a|span|pre|strong|em|q)$/.test(node.tagName));
    if (!isPhrasing) node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '\n');
  });
  return toHtml(tree, { omitOptionalTags: true });
}
