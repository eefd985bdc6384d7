import { search as words } from '../../interface/here.ts';
import styles from '../../styles/search.css?inline';
import { addStyles, ourPart } from '../../browser/add-styles.ts';
import { button, element } from './element.ts';
import { mountSearch } from './mount-search.ts';
import { parametersOf, stateFrom } from '../ask/search-state.ts';

let dialog: HTMLDialogElement | undefined;

/** Search over the page one is on; Escape returns to where one was. */
export function openDialog(link: HTMLAnchorElement): void {
  const before = document.activeElement;
  dialog ??= build(link);
  dialog.addEventListener('close', () => (before instanceof HTMLElement && before !== document.body ? before : link).focus(), {
    once: true,
  });
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(link: HTMLAnchorElement): HTMLDialogElement {
  addStyles(styles);
  const field = element('input', { id: 'q', name: 'q', type: 'search', autocomplete: 'off', enterkeyhint: 'search' });
  const label = element('label', { for: 'q' }, words.field);
  const form = element('form', { role: 'search', action: link.href }, label, field);
  const page = element('a', { class: 'page-link small', href: link.pathname }, words.asPage);
  const close = button(words.close, () => made.close(), { class: 'close' });
  const made = element('dialog', { id: 'search-dialog', class: 'finder', 'aria-label': words.title }, form, page, close);
  ourPart.append(made);
  mountSearch(form, {
    folder: link.dataset['pagefind'] ?? '',
    offers: true,
    state: stateFrom(new URLSearchParams()),
    onState: (state) => (page.href = `${link.pathname}?${parametersOf(state)}`),
    onCount: () => undefined,
  });
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target as Element).closest('a')) made.close();
  });
  return made;
}
