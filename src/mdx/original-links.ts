import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Account, Citation } from '../domain/content.ts';
import { text as words } from '../interface/here.ts';
import { originalAddress } from '../share/text-fragment.ts';

/** Where the cited words of a passage stand on the publisher's own page; nothing where its address is not known. */
export function originalLinks(account: Account, citations: Citation[]): (Element | string)[] {
  const addresses = new Set(citations.flatMap((citation) => originalAddress(account, citation) ?? []));
  return [...addresses].flatMap((href) => [' ', h('a', { href }, href.includes(':~:') ? words.theseWords : words.original)]);
}
