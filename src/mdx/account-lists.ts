import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Account } from '../domain/content.ts';
import { needNames } from '../domain/many-accounts.ts';
import { MAX_NAMED, namesBesideMarks, shortNames } from '../page-data/describe-account.ts';
import type { RenderContext } from './components.ts';

/** In four lines of a phone stand as many characters of names and marks. */
const MAX_LEGEND = 176;
const MARK_LENGTH = 7;

/** A table of marks; where marks alone tell little, each column has a name as well. */
export function matrix(children: ElementContent[], { accounts }: RenderContext): ElementContent[] {
  const [head, ...rows] = children.flatMap((child) => (child.type === 'element' ? descend(child, 'tr') : []));
  const heads = head ? descend(head, 'th') : [];
  const columns = heads.map((cell) => accounts.find(({ mark }) => mark === toString(cell)));
  const names = namesBesideMarks(accounts);
  heads.forEach((cell, i) => {
    const account = columns[i];
    cell.properties = { scope: 'col' };
    if (account) cell.children = [...(names ? [h('span.name', names.get(account.slug))] : []), square(account)];
  });
  for (const row of rows)
    descend(row, 'td').forEach((cell, i) => {
      const account = columns[i];
      if (i === 0) Object.assign(cell, { tagName: 'th', properties: { scope: 'row' } });
      const said = toString(cell);
      if (account) cell.children = said === '–' ? [] : said === account.mark ? [square(account)] : partSquare(account);
    });
  return children;
}

/** A list of claims, each with the marks of those who tell it: of a few with their names, of more with their number. */
export function toldBy(children: ElementContent[], { accounts }: RenderContext): ElementContent[] {
  const names = shortNames(accounts);
  for (const item of children.flatMap((child) => (child.type === 'element' ? descend(child, 'li') : []))) {
    const [part] = descend(item, 'small').filter(isPart);
    const partly = part ? accountsIn(part, accounts) : [];
    const telling = accountsIn(item, accounts).filter((account) => !partly.includes(account));
    const by = (of: Account[]) =>
      of.length > MAX_NAMED
        ? [
            `${of.length} accounts`,
            h(
              'span.marks',
              of.map((account) => chip(account, undefined)),
            ),
          ]
        : of.map((account) => h('span', [square(account), ` ${names.get(account.slug) ?? ''}`]));
    item.children = [
      ...descend(item, 'a'),
      h('span.by', by(telling)),
      ...(partly.length > 0 ? [h('span.by.part', ['in part ', ...by(partly)])] : []),
    ];
  }
  return children;
}

/** The versions of a conflict, each below the accounts that tell it: where there are many, by their short names or their number. */
export function toldApart(children: ElementContent[], { accounts }: RenderContext): ElementContent[] {
  const names = namesBesideMarks(accounts);
  if (!names) return children;
  for (const item of children.flatMap((child) => (child.type === 'element' ? descend(child, 'li') : []))) {
    const [head] = descend(item, 'strong');
    const telling = accountsIn(item, accounts, 'a');
    const shown = telling.length > MAX_NAMED ? `${telling.length} accounts` : telling.map(({ slug }) => names.get(slug)).join(', ');
    if (head && telling.length > 0) head.children = [{ type: 'text', value: shown }];
  }
  return children;
}

/** The accounts of a page by name; of many those that it cites most, as far as a few lines hold them, and the others folded below. */
export function legend(children: ElementContent[], { accounts, citations }: RenderContext): ElementContent[] {
  const [remark, list] = children.filter((child) => child.type === 'element');
  const resting = list ? accountsIn(list, accounts) : [];
  if (!remark || !needNames(resting)) return children;
  const names = shortNames(accounts);
  const times = Map.groupBy(citations, ({ article }) => article);
  let room = MAX_LEGEND;
  const shown = resting
    .toSorted((a, b) => (times.get(b.slug)?.length ?? 0) - (times.get(a.slug)?.length ?? 0))
    .filter(({ slug }, i) => (room -= MARK_LENGTH + (names.get(slug)?.length ?? 0)) >= 0 || i === 0);
  const folded = resting.filter((account) => !shown.includes(account));
  const item = (account: Account) =>
    h('li', [square(account), ' ', h('a', { href: `/articles/${account.slug}/` }, names.get(account.slug) ?? '')]);
  const fold = h('details', [h('summary', `and ${folded.length} more`), h('ul', folded.map(item))]);
  return [remark, h('ul', shown.map(item)), ...(folded.length > 0 ? [fold] : [])];
}

/** The accounts whose marks stand in it, once each, in order; marks are `b`, pins are `a`. */
function accountsIn(element: Element, accounts: Account[], tagName: 'a' | 'b' = 'b'): Account[] {
  const indexes = new Set(descend(element, tagName).map(({ properties }) => properties['dataM']));
  return [...indexes].flatMap((known) => accounts.find(({ index }) => index === known) ?? []);
}

export function square({ index, mark }: Account): Element {
  return h('b.pin', { dataM: index }, mark);
}

/** In a table, where the account tells only a part. */
function partSquare(account: Account): Element[] {
  return [h('span.part', { title: 'in part' }, [square(account), h('span.vh', ' in part')])];
}

function isPart({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('part');
}

export function chip({ mark, label, index }: Pick<Account, 'mark' | 'label'> & Partial<Account>, to: string | undefined): Element {
  return to
    ? h('a.pin', { href: to, dataM: index, ariaLabel: `${mark}, ${label}` }, mark)
    : h('b.pin', { dataM: index, title: label }, mark);
}

function descend(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : descend(child, tagName),
  );
}
