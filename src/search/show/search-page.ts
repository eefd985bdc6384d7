import { mountSearch } from './mount-search.ts';
import { parametersOf, stateFrom } from '../ask/search-state.ts';

const form = document.querySelector('search.finder form') as HTMLFormElement;
const lists = document.getElementById('lists') as HTMLElement;
const read = () => stateFrom(new URLSearchParams(location.search));

document.getElementById('not-loaded')?.remove();
const go = mountSearch(form, {
  folder: document.querySelector<HTMLElement>('a[data-pagefind]')?.dataset['pagefind'] ?? '',
  // They stand among the lists.
  offers: false,
  // A reader may have begun to type before this was there.
  state: { ...read(), q: (form.elements.namedItem('q') as HTMLInputElement).value || read().q },
  onState(state, settled) {
    const address = `${location.pathname}?${parametersOf(state)}`.replace(/\?$/, '');
    try {
      if (settled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A browser may refuse, as some do after a hundred changes in half a minute: the address is late, the search goes on.
    }
  },
  onCount: (count) => (lists.hidden = count > 0),
});
window.addEventListener('popstate', () => go(read()));
form.querySelector('input')?.focus();
