import type { ItemKind, ItemStatus, QueueItem } from '../desk-types.ts';
import { keyOf } from './drafts.ts';
import { el, options } from './dom.ts';
import { session } from './session.ts';

export const kindsOfItems: Record<ItemKind, string> = {
  differs: 'Likely difference',
  joins: 'More pins for a claim',
  claim: 'Claim',
  event: 'Event',
  name: 'Name',
};

type Shown = ItemStatus | 'later';
/** A sign and a word each: colour only helps. */
const signs: Record<Shown, [string, string]> = {
  proposed: ['○', 'open'],
  accepted: ['✓', 'accepted'],
  rejected: ['✕', 'rejected'],
  later: ['↷', 'later'],
};

export function statusBadge(status: Shown): HTMLElement {
  const [sign, word] = signs[status];
  return el('span', { class: `status ${status}` }, el('span', { 'aria-hidden': 'true' }, `${sign} `), el('span', { class: 'word' }, word));
}

/** How many are shown before the one that is looked at, and in all: a story may have thousands. */
const BEFORE = 5;
const SHOWN = 40;

/** The list of decisions, which the page alone filters, defers and selects from. */
export function buildQueue(onChoose: (item: QueueItem) => void) {
  const later = new Set<string>();
  const selected = new Set<string>();
  const filter = el('select', { 'aria-label': 'Which are shown', onchange: () => render(undefined) });
  const list = el('ol', {});
  const count = el('p', { class: 'count' });
  const element = el('aside', { class: 'queue', 'aria-label': 'All decisions' }, el('div', { class: 'filter' }, filter, count), list);
  options(filter, [
    { value: 'proposed', label: 'Open' },
    { value: 'accepted', label: 'Accepted' },
    { value: 'rejected', label: 'Rejected' },
    { value: '', label: 'All' },
  ]);

  /** What may be looked at now, in order: those for later come last. */
  function items(): QueueItem[] {
    const shown = session.desk.queue.filter(({ status }) => filter.value === '' || status === filter.value);
    return [...shown.filter((item) => !later.has(keyOf(item))), ...shown.filter((item) => later.has(keyOf(item)))];
  }

  function render(current: QueueItem | undefined): void {
    const all = items();
    const place = current ? all.findIndex((item) => keyOf(item) === keyOf(current)) : -1;
    const from = Math.max(0, Math.min(place - BEFORE, all.length - SHOWN));
    count.textContent = place < 0 ? `${all.length}` : `${place + 1} of ${all.length}`;
    list.replaceChildren(...all.slice(from, from + SHOWN).map((item) => entry(item, current)));
    list.start = from + 1;
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  function entry(item: QueueItem, current: QueueItem | undefined): HTMLElement {
    const key = keyOf(item);
    const onclick = () => {
      onChoose(item);
    };
    const isCurrent = current !== undefined && keyOf(current) === key;
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', onclick, 'aria-current': isCurrent ? 'true' : undefined },
        statusBadge(later.has(key) && item.status === 'proposed' ? 'later' : item.status),
        selected.has(key) && el('span', { class: 'status selected' }, '■ selected'),
        el('span', { class: 'accounts' }, kindsOfItems[item.kind], item.accounts > 1 && ` · ${item.accounts} accounts`),
        el('span', { class: 'title' }, item.title),
      ),
    );
  }

  return { element, items, render, later, selected };
}
