import { button, element } from './element.ts';
import type { Answer } from '../ask/engine.ts';
import { SearchFailure } from './load-engine.ts';

/** A screen reader hears the count once typing pauses. */
const PAUSE = 400;

/** What a reader sees of a search, below its form. */
export interface SearchView {
  filters: HTMLElement;
  list: HTMLElement;
  below: HTMLElement;
  say: (text: string) => void;
  /** What else a reader may want to know of the query. */
  showNote: (answer: Answer, searchInstead: () => void) => void;
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
    filters,
    list,
    below,
    say,
    clear,
    showNote: (answer, searchInstead) => note.replaceChildren(...noteOn(answer, searchInstead)),
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
  const mended =
    corrected === undefined
      ? []
      : ['Showing results for ', element('b', {}, corrected), ' · ', button(`search instead for “${query}”`, searchInstead)];
  const missing =
    unknown.length > 0 ? [`${mended.length > 0 ? '. ' : ''}In none of the texts: ${unknown.map((word) => `“${word}”`).join(', ')}`] : [];
  return [...mended, ...missing];
}

function linksToLists(base: string): HTMLElement {
  const pages = [
    ['topics', 'Topics'],
    ['people', 'People'],
    ['articles', 'Articles'],
    ['quotes', 'Quotations'],
    ['timeline', 'Timeline'],
  ] as const;
  const links = pages.map(([path, name]) => element('a', { href: `${base}${path}/` }, name));
  return element('ul', { class: 'near' }, ...links.map((link) => element('li', {}, link)));
}
