/** Offers the accounts by mark and headline, once somebody is about to choose one of very many. */
import type { Rows } from '../exports/tables.ts';
import { optionOf } from '../page-data/choose-account.ts';

const list = document.querySelector<HTMLDataListElement>('datalist[data-from]');
list?.closest('form')?.addEventListener('focusin', () => void offer(list), { once: true });

async function offer(into: HTMLDataListElement): Promise<void> {
  const accounts = (await (await fetch(into.dataset['from'] ?? '')).json()) as Rows['accounts'];
  into.append(...accounts.map((account) => new Option(undefined, optionOf(account))));
}
