import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Account } from '../domain/content.ts';
import { markKey } from '../domain/mark-key.ts';
import { needNames } from '../domain/many-accounts.ts';
import { accounts as words } from '../interface/here.ts';
import { MAX_NAMED, shortNames } from '../page-data/describe-account.ts';
import type { RenderContext } from './components.ts';

/** In four lines of a phone stand as many characters of names and marks. */
const MAX_LEGEND = 176;
const MARK_LENGTH = 7;

/** The versions of a conflict, each below the accounts that tell it: where there are many, by their short names or their number. */
export function toldApart(children: ElementContent[], { accounts, manyAccounts }: RenderContext): ElementContent[] {
  if (!manyAccounts) return children;
  const names = shortNames(accounts);
  for (const item of children.flatMap((child) => (child.type === 'element' ? descend(child, 'li') : []))) {
    const [head] = descend(item, 'strong');
    const telling = accountsIn(item, accounts, 'a');
    const shown = telling.length > MAX_NAMED ? words.some(telling.length) : telling.map(({ slug }) => names.get(slug)).join(', ');
    if (head && telling.length > 0) head.children = [{ type: 'text', value: shown }];
  }
  return children;
}

/** The key to the marks, the accounts of a page by name; of many those that it cites most, as far as a few lines hold them, and the others folded below. */
export function legend(children: ElementContent[], { accounts, citations }: RenderContext): ElementContent[] {
  const [remark, list] = children.filter((child) => child.type === 'element');
  const resting = list ? accountsIn(list, accounts) : [];
  if (!remark || !list) return children;
  const links = descend(list, 'a');
  if (!needNames(resting))
    return [
      remark,
      h(
        'ul',
        resting.map((account, i) => named(account, links[i])),
      ),
    ];
  const names = shortNames(accounts);
  const times = Map.groupBy(citations, ({ article }) => article);
  let room = MAX_LEGEND;
  const shown = resting
    .toSorted((a, b) => (times.get(b.slug)?.length ?? 0) - (times.get(a.slug)?.length ?? 0))
    .filter(({ slug }, i) => (room -= MARK_LENGTH + (names.get(slug)?.length ?? 0)) >= 0 || i === 0);
  const folded = resting.filter((account) => !shown.includes(account));
  const item = (account: Account) => named(account, h('a', { href: `/articles/${account.slug}/` }, names.get(account.slug) ?? ''));
  const fold = h('details', [h('summary', words.more(folded.length)), h('ul', folded.map(item))]);
  return [remark, h('ul', shown.map(item)), ...(folded.length > 0 ? [fold] : [])];
}

/** A mark, and in the same line the beginning of its name. */
function named(account: Account, name: Element | undefined): Element {
  return h('li', [square(account), '\u00a0', name]);
}

/** The accounts whose marks stand in it, once each, in order; marks are `b`, pins are `a`. */
function accountsIn(element: Element, accounts: Account[], tagName: 'a' | 'b' = 'b'): Account[] {
  const keys = new Set(descend(element, tagName).map(({ properties }) => properties['dataM']));
  return [...keys].flatMap((key) => accounts.find((account) => markKey(account) === key) ?? []);
}

export function square(account: Account): Element {
  return h('b.pin', { dataM: markKey(account) }, account.mark);
}

export function chip(account: Pick<Account, 'mark' | 'label' | 'colour'>, to: string | undefined): Element {
  const { mark, label } = account;
  return to
    ? h('a.pin', { href: to, dataM: markKey(account), ariaLabel: `${mark}, ${label}` }, mark)
    : h('b.pin', { dataM: markKey(account), title: label }, mark);
}

export function descend(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : descend(child, tagName),
  );
}
