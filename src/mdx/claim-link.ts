import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { text as words } from '../interface/here.ts';

/**
 * The last thing behind a claim or an event: the link to it, beside its pins where it ends in some. With a script it offers what
 * `browser/show-share.ts` does.
 */
export function withClaimLink(link: Element, children: ElementContent[]): ElementContent[] {
  const last = children.at(-1);
  if (last?.type !== 'element' || !isPins(last)) return [...children, h('span.pins', [link])];
  last.children.push(link);
  return children;
}

export function claimLink(id: string, language: { lang?: string }): Element {
  return h('a.self', { ...language, ariaLabel: words.permalink, href: `#${id}` }, '¶');
}

function isPins({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('pins');
}
