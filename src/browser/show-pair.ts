/** Sets the two accounts that the address names side by side, from the tables of `/data/`. */
import type { Rows } from '../exports/tables.ts';
import { withoutUndefined } from '../domain/optional.ts';
import { capitalise } from '../domain/words.ts';
import { pair as words } from '../interface/here.ts';
import { chosenAccount } from '../page-data/choose-account.ts';
import { pairAccounts } from '../page-data/pair-accounts.ts';
import { pairView } from '../page-data/pair-view.ts';

const page = document.querySelector<HTMLElement>('#pair');
const asked = new URLSearchParams(location.search);
const [one, other] = [asked.get('one'), asked.get('other')];
if (page && one) void show(page, one, other);

async function show(into: HTMLElement, one: string, other: string | null): Promise<void> {
  const read = async <Name extends keyof Rows>(name: Name) =>
    (await (await fetch(`${into.dataset['tables']}${name}.json`)).json()) as Rows[Name];
  const [accounts, claims, citations, quotations, events] = await Promise.all([
    read('accounts'),
    read('claims'),
    read('citations'),
    read('quotations'),
    read('events'),
  ]);
  const colours = JSON.parse(into.dataset['colours'] ?? '{}') as Record<string, number>;
  const known = accounts.map((account) => ({ ...account, ...withoutUndefined({ colour: colours[account.id] }) }));
  const first = chosenAccount(known, one);
  // An article's page leads here with itself alone.
  const second = other === null ? known.find((account) => account !== first) : chosenAccount(known, other);
  if (other === null && second) asked.set('other', second.id);
  for (const [name, value] of asked) {
    const field = into.querySelector<HTMLSelectElement | HTMLInputElement>(`form [name="${CSS.escape(name)}"]`);
    if (field && (field.tagName === 'INPUT' || field.querySelector(`[value="${CSS.escape(value)}"]`))) field.value = value;
  }
  const heading = into.querySelector('h1');
  if (!heading) return;
  if (!first || !second || first === second) {
    const unknown = [...(first ? [] : [one]), ...(second || other === null ? [] : [other])];
    heading.after(make('p', { role: 'status' }, [unknown.length > 0 ? words.unknown(unknown) : words.different]));
    return;
  }
  heading.textContent = words.and(capitalise(first.label), second.label);
  const topics = JSON.parse(into.dataset['topics'] ?? '[]') as { slug: string; title: string }[];
  into.append(
    ...pairView<HTMLElement>(
      make,
      pairAccounts({ claims, citations, quotations, events }, [first.id, second.id]),
      [first, second],
      topics,
      into.dataset['language'],
    ),
  );
}

function make(tag: string, attributes: Record<string, string>, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
