import { mountSearch } from './mount-search.ts';

const form = document.getElementById('search') as HTMLFormElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const folder = document.querySelector<HTMLElement>('a.find')?.dataset['pagefind'] ?? '';
const lists = document.getElementById('lists') as HTMLElement;

field.value = new URLSearchParams(location.search).get('q') ?? '';
mountSearch(
  form,
  document.getElementById('found') as HTMLElement,
  document.getElementById('results') as HTMLElement,
  folder,
  (query, count) => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    lists.hidden = count > 0;
  },
);
field.focus();
