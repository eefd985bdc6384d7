import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { squash } from '../domain/span.ts';

/** The claims and differences of a rendered page in its order: ids, and sentences without their pins. */
export function claimsOn(html: string): { id: string; text: string }[] {
  const claims: { id: string; text: string }[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    if (hasClass(element, 'versions'))
      claims.push({ id: idOf(element), text: squash(toString({ ...element, children: element.children.slice(0, 1) })) });
    if (!hasClass(element, 'claim')) return;
    const children = element.children.filter((child) => child.type !== 'element' || !hasClass(child, 'pins'));
    claims.push({ id: idOf(element), text: squash(toString({ ...element, children })) });
  });
  return claims;
}

function idOf({ properties }: Element): string {
  return String(properties['id']).replace(/^c-/, '');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
