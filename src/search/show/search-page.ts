import { mountSearch } from './mount-search.ts';
import { parametersOf, stateFrom } from '../ask/search-state.ts';

const form = document.getElementById('search') as HTMLFormElement;
const lists = document.getElementById('lists') as HTMLElement;
const read = () => stateFrom(new URLSearchParams(location.search));

const go = mountSearch(form, {
  folder: document.querySelector<HTMLElement>('a.find')?.dataset['pagefind'] ?? '',
  // A reader may have begun to type before this was there.
  state: { ...read(), q: read().q || (form.elements.namedItem('q') as HTMLInputElement).value },
  onState(state, settled) {
    const address = `${location.pathname}?${parametersOf(state)}`.replace(/\?$/, '');
    if (settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  onCount: (count) => (lists.hidden = count > 0),
});
window.addEventListener('popstate', () => go(read()));
form.querySelector('input')?.focus();
