import { compile } from '@mdx-js/mdx';
import type { Nodes } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { componentNames } from '../../src/emit/mdx.ts';
import { renderMdx } from '../../src/mdx/render-mdx.ts';
import { parseHtml } from './html.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Compiles, checks that no code is in it, renders. */
export async function checkMdx(source: string): Promise<{ front: Record<string, unknown>; html: Nodes }> {
  const [whole = '', yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(source) ?? [];
  const body = source.slice(whole.length);
  expect(whole, 'front matter').not.toBe('');
  await compile(body, { remarkPlugins: [remarkGfm] });
  expect(codeIn(body)).toEqual([]);
  const { answer, basis, html } = renderMdx(source, { base: '/', accounts: [], manyAccounts: false, citations: [] });
  return { front: parse(yaml) as Record<string, unknown>, html: parseHtml(answer + basis + html) };
}

/** Everything of a syntax tree that could run, or that is no component of this site. */
export function codeIn(body: string): string[] {
  const found: string[] = [];
  visit(reader.parse(body), (node) => {
    if (/^mdx(?:js|Flow|Text)(?:Esm|Expression)$/.test(node.type) || node.type === 'html') found.push(node.type);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!componentNames.some((name) => name === node.name)) found.push(`<${node.name ?? ''}>`);
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') found.push(`${node.name ?? ''} {…}`);
    }
  });
  return found;
}
