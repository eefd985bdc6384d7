import { createRequire } from 'node:module';

interface Compiler {
  parse: (source: string) => { ast: unknown };
}

/** The compiler that Astro itself reads pages with. */
const { resolve } = createRequire(import.meta.resolve('astro'));
const { parse } = (await import(resolve('@astrojs/compiler-rs'))) as Compiler;

/**
 * A page that reads the same where a site's `compressHTML` is 'jsx', as ours is written for HTML: there a line break
 * between a word and an element is a space, in JSX it is nothing.
 *
 * @example keepSpaces('<p>\n  made and\n  <a>checked</a>\n</p>') // '<p> made and <a>checked</a> </p>'
 */
export function keepSpaces(page: string): string {
  const { ast } = parse(page);
  let [kept, at] = ['', 0];
  for (const { start, end } of textsIn(ast)) {
    kept += page.slice(at, start) + page.slice(start, end).replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
    at = end;
  }
  return kept + page.slice(at);
}

interface Text {
  type: string;
  start: number;
  end: number;
}

/** Where a page has words and white space, in the order of the page; not those of its scripts and styles. */
function textsIn(node: unknown): Text[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsIn);
  const { type, openingElement } = node as { type?: string; openingElement?: { name?: { name?: string } } };
  if (type === 'JSXText') return [node as Text];
  if (['script', 'style'].includes(openingElement?.name?.name ?? '')) return [];
  return Object.values(node).flatMap(textsIn);
}
