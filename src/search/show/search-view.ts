import type { Answer } from '../ask/engine.ts';
import { button, element, listOf } from './element.ts';
import { SearchFailure } from './load-engine.ts';

/** A screen reader hears the count once typing pauses. */
const PAUSE = 400;

/** What a reader sees of a search, below its form. */
export interface SearchView {
  list: HTMLElement;
  below: HTMLElement;
  say: (text: string) => void;
  /** What else a reader may want to know of the query. */
  showNote: (answer: Answer, searchInstead: () => void) => void;
  /** The focus stays on what was chosen. */
  showFilters: (filters: HTMLElement[]) => void;
  showFailure: (error: unknown) => void;
  clear: () => void;
}

/** Puts the parts behind the form. `base` is the site's address, with a slash at the end. */
export function buildView(form: HTMLFormElement, base: string): SearchView {
  const status = element('p', { class: 'small', role: 'status' });
  const note = element('p', { class: 'note-mended' });
  const filters = element('div', { class: 'narrow' });
  const list = element('ol', { class: 'results', 'aria-label': 'Results' });
  const below = element('div', { class: 'below' });
  form.after(status, note, filters, list, below);
  let saying = 0;
  const say = (text: string) => {
    window.clearTimeout(saying);
    saying = window.setTimeout(() => (status.textContent = text), text === '' ? 0 : PAUSE);
  };
  const clear = () => {
    for (const part of [note, filters, list, below]) part.replaceChildren();
    say('');
  };
  return {
    list,
    below,
    say,
    clear,
    showNote: (answer, searchInstead) => note.replaceChildren(...noteOn(answer, searchInstead)),
    showFilters(shown) {
      const key = filters.querySelector<HTMLElement>(':focus')?.dataset['key'];
      filters.replaceChildren(...shown);
      if (key !== undefined) filters.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    },
    showFailure(error) {
      clear();
      const reason = error instanceof SearchFailure ? error.message : 'Search does not work here: its index could not be read.';
      say(`${reason} The lists still work.`);
      below.replaceChildren(linksToLists(base));
    },
  };
}

function noteOn({ query, corrected, unknown, hits }: Answer, searchInstead: () => void): (Node | string)[] {
  if (hits.length === 0) return [];
  const missing = unknown.length > 0 ? [`In none of the texts: ${unknown.map((word) => `“${word}”`).join(', ')}`] : [];
  if (corrected === undefined) return missing;
  const mended = ['Showing results for ', element('b', {}, corrected), ' · ', button(`search instead for “${query}”`, searchInstead)];
  return [...mended, ...missing.flatMap((text) => ['. ', text])];
}

function linksToLists(base: string): HTMLElement {
  const pages = { topics: 'Topics', people: 'People', articles: 'Articles', quotes: 'Quotations', timeline: 'Timeline' };
  const links = Object.entries(pages).map(([path, name]) => [element('a', { href: `${base}${path}/` }, name)]);
  return listOf(links, { class: 'near' });
}
