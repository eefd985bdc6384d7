import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export function parseHtml(html: string, fragment = true): Nodes {
  return fromHtml(html, { fragment });
}

export function elementsOf(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

export function byId(tree: Nodes, id: string): Element {
  const [found, ...more] = elementsOf(tree, (element) => element.properties['id'] === id);
  if (!found) throw new Error(`nothing has the id "${id}"`);
  if (more.length > 0) throw new Error(`${more.length + 1} elements have the id "${id}"`);
  return found;
}

/** What a reader reads, elements that `leaveOut` names excepted. */
export function textOf(tree: Nodes, leaveOut: (element: Element) => boolean = () => false): string {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element) => {
    if (!leaveOut(element)) return undefined;
    element.children = [];
    return SKIP;
  });
  return toString(copy);
}

/** What stands with a statement and is none of its words: a pin, or the link that passes it on. */
export function isSign({ properties: { role, className } }: Element): boolean {
  return role === 'doc-noteref' || (Array.isArray(className) && className.includes('self'));
}
