import { button, element } from './element.ts';
import type { Answer, Engine } from './engine.ts';
import { groupByPage } from './engine.ts';
import type { Facets } from './guide.ts';
import { loadEngine, loadFacets, SearchFailure } from './load-engine.ts';
import type { Narrowed } from './narrow.ts';
import { byDate, narrow } from './narrow.ts';
import { isNarrowed } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { count, loadSuggestions, reasonFor, showNothing } from './show-nothing.ts';
import { showNarrowing } from './show-narrowing.ts';
import { showGroup } from './show-results.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** Pages whose results are shown at first, and with each "more". */
const SHOWN = 5;
/** A screen reader hears the count once typing pauses. */
const PAUSE = 400;

export interface SearchOptions {
  /** Address of the index, with a slash at the end. */
  folder: string;
  state: SearchState;
  /** Called with what the address should say; `settled` is true where a reader chose, not typed. */
  onState: (state: SearchState, settled: boolean) => void;
  /** Called with the number of results, and with -1 where search does not work. */
  onCount: (count: number) => void;
}

/** Makes a form search while one types, and shows what it finds below. Gives a function that goes to another state. */
export function mountSearch(
  form: HTMLFormElement,
  { folder, state: initial, onState, onCount }: SearchOptions,
): (state: SearchState) => void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const base = folder.replace(/pagefind\/$/, '');
  const status = element('p', { class: 'small', role: 'status' });
  const note = element('p', { class: 'note-mended' });
  const narrowing = element('div', { class: 'narrow' });
  const list = element('ol', { class: 'results', 'aria-label': 'Results' });
  const below = element('div', { class: 'below' });
  form.after(status, note, narrowing, list, below);
  let state = initial;
  let shown = SHOWN;
  let turn = 0;
  let last: Promise<void> = Promise.resolve();
  let saying = 0;

  const change = (part: Partial<SearchState>, settled = true) => {
    state = { ...state, ...part };
    shown = SHOWN;
    if (field.value !== state.q) field.value = state.q;
    onState(state, settled);
    last = run();
  };

  const run = async (): Promise<void> => {
    const now = ++turn;
    const query = state.q.trim();
    if (query === '') return clear();
    try {
      const engine = await loadEngine(folder);
      const answer = await engine.search(state.q.trimStart(), state.literal);
      const facets = isNarrowed(state) ? await loadFacets(folder) : undefined;
      const narrowed = facets ? narrow(answer.hits, state, engine.guide, facets) : undefined;
      const hits = narrowed?.hits ?? (state.sort === 'date' ? byDate(answer.hits, engine.guide) : answer.hits);
      const groups = groupByPage(hits);
      const items = await Promise.all(groups.slice(0, shown).map((group) => showGroup(group, engine, base, facets)));
      if (now !== turn) return;
      list.replaceChildren(...items);
      below.replaceChildren(...(groups.length > shown ? [more(groups.length - shown)] : []));
      showNote(answer);
      onCount(hits.length);
      const mended = answer.corrected === undefined ? '' : ` for “${answer.corrected}”`;
      say(hits.length > 0 ? `${count(hits.length, 'result')} on ${count(groups.length, 'page')}${mended}` : reasonFor(answer, state));
      await showRest(answer, engine, narrowed, hits.length, now);
    } catch (error) {
      if (now === turn) fail(error);
    }
  };

  const more = (left: number) =>
    button(`More results (${count(left, 'page')})`, () => {
      const before = shown;
      shown += SHOWN * 2;
      last = run().then(() => list.children[before]?.querySelector('a')?.focus());
    });

  /** What is not needed to see the first results. */
  const showRest = async (answer: Answer, engine: Engine, narrowed: Narrowed | undefined, left: number, now: number) => {
    const facets: Facets = await loadFacets(folder);
    const near =
      left === 0 && !(isNarrowed(state) && answer.hits.length > 0)
        ? await loadSuggestions(folder, answer.query, engine.guide, facets)
        : undefined;
    if (now !== turn) return;
    const { choices } = narrowed ?? narrow(answer.hits, state, engine.guide, facets);
    const key = narrowing.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['key'] : undefined;
    narrowing.replaceChildren(...(answer.hits.length > 0 ? showNarrowing(choices, state, change) : []));
    if (key !== undefined) narrowing.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    if (left === 0) below.replaceChildren(...showNothing(answer, state, base, change, near));
    for (const mark of list.querySelectorAll<HTMLElement>('.pin')) mark.title = facets.accounts[Number(mark.dataset['m']) - 1]?.label ?? '';
  };

  /** What else a reader may want to know of the query. */
  const showNote = ({ query, corrected, unknown, hits }: Answer) => {
    const mended =
      corrected === undefined || hits.length === 0
        ? []
        : [
            'Showing results for ',
            element('b', {}, corrected),
            ' · ',
            button(`search instead for “${query}”`, () => change({ literal: true })),
          ];
    const missing =
      unknown.length > 0 && hits.length > 0
        ? [`${mended.length > 0 ? '. ' : ''}In none of the texts: ${unknown.map((word) => `“${word}”`).join(', ')}`]
        : [];
    note.replaceChildren(...mended, ...missing);
  };

  const clear = () => {
    for (const part of [note, narrowing, list, below]) part.replaceChildren();
    say('');
    onCount(0);
  };

  const fail = (error: unknown) => {
    clear();
    onCount(-1);
    say(
      `${error instanceof SearchFailure ? error.message : 'Search does not work here: its index could not be read.'} The lists still work.`,
    );
    const pages = [
      ['topics', 'Topics'],
      ['people', 'People'],
      ['articles', 'Articles'],
      ['quotes', 'Quotations'],
      ['timeline', 'Timeline'],
    ] as const;
    below.replaceChildren(
      element('ul', { class: 'near' }, ...pages.map(([path, name]) => element('li', {}, element('a', { href: `${base}${path}/` }, name)))),
    );
  };

  const say = (text: string) => {
    window.clearTimeout(saying);
    saying = window.setTimeout(() => (status.textContent = text), text === '' ? 0 : PAUSE);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void last.then(() => list.querySelector('a')?.click());
  });
  field.addEventListener('focus', () => void loadEngine(folder).catch(() => undefined), { once: true });
  field.addEventListener('input', () => change({ q: field.value, literal: false }, false));
  walkWithArrows(form.parentElement ?? form, field, list);
  const go = (to: SearchState) => {
    state = to;
    field.value = to.q;
    last = run();
  };
  go(initial);
  return go;
}
