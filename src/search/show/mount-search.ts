import type { Answer, Engine } from '../ask/engine.ts';
import { groupByPage } from '../ask/engine.ts';
import type { Filtered } from '../ask/filter.ts';
import { byDate, filter } from '../ask/filter.ts';
import type { SearchState } from '../ask/search-state.ts';
import { isNarrowed } from '../ask/search-state.ts';
import { button } from './element.ts';
import { loadEngine, SearchFailure } from './load-engine.ts';
import type { SearchView } from './search-view.ts';
import { buildView } from './search-view.ts';
import { showFilters } from './show-filters.ts';
import { count, reasonFor, showNothing } from './show-nothing.ts';
import { showPage } from './show-results.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** Pages whose results are shown at first; each "more" shows twice as many. */
const SHOWN = 5;

export interface SearchOptions {
  /** Address of the index, with a slash at the end. */
  folder: string;
  state: SearchState;
  /** Called with what the address should say; `settled` is true where a reader chose, not typed. */
  onState: (state: SearchState, settled: boolean) => void;
  /** Called with the number of results, and with -1 where search does not work. */
  onCount: (count: number) => void;
}

type Change = (part: Partial<SearchState>, settled?: boolean) => void;

/** Makes a form search while one types, and shows what it finds below. Gives a function that goes to another state. */
export function mountSearch(form: HTMLFormElement, { folder, state: first, onState, onCount }: SearchOptions): (to: SearchState) => void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const base = folder.replace(/pagefind\/$/, '');
  const view = buildView(form, base);
  let state = first;
  let shown = SHOWN;
  let turn = 0;
  /** Settles when what was asked for last is shown. */
  let last = Promise.resolve();

  /** A run whose answer comes after the next one began shows nothing. */
  async function run(): Promise<void> {
    const now = ++turn;
    const isOver = () => now !== turn;
    if (state.q.trim() === '') {
      view.clear();
      onCount(0);
      return;
    }
    try {
      const found = await find(state, shown, folder, base);
      if (isOver()) return;
      showFirst(found, view, change, showMore);
      onCount(found.results);
      await showRest(found, view, base, change, isOver);
    } catch (error) {
      if (isOver()) return;
      view.showFailure(error);
      onCount(-1);
    }
  }

  function showMore(): void {
    const before = shown;
    shown += SHOWN * 2;
    last = run().then(() => view.list.children[before]?.querySelector('a')?.focus());
  }

  function go(to: SearchState): void {
    state = to;
    if (field.value !== to.q) field.value = to.q;
    last = run();
  }

  function change(part: Partial<SearchState>, settled = true): void {
    shown = SHOWN;
    onState({ ...state, ...part }, settled);
    go({ ...state, ...part });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void last.then(() => view.list.querySelector('a')?.click());
  });
  field.addEventListener('focus', () => void loadEngine(folder).catch(() => undefined), { once: true });
  field.addEventListener('input', () => change({ q: field.value, literal: false }, false));
  walkWithArrows(form.parentElement ?? form, field, view.list);
  go(first);
  return go;
}

interface Found {
  state: SearchState;
  engine: Engine;
  answer: Answer;
  /** Where a reader narrowed it. */
  filtered: Filtered | undefined;
  results: number;
  pages: number;
  /** The first pages, each with its results. */
  items: HTMLElement[];
}

async function find(state: SearchState, most: number, folder: string, base: string): Promise<Found> {
  const engine = await loadEngine(folder);
  const answer = await engine.search(state.q.trimStart(), state.literal);
  const filtered = isNarrowed(state) ? filter(answer.hits, state, await engine.facets()) : undefined;
  const hits = filtered?.hits ?? (state.sort === 'date' ? byDate(answer.hits) : answer.hits);
  const pages = groupByPage(hits);
  const items = await Promise.all(pages.slice(0, most).map((page) => showPage(page, engine, base)));
  return { state, engine, answer, filtered, results: hits.length, pages: pages.length, items };
}

function showFirst({ state, answer, results, pages, items }: Found, view: SearchView, change: Change, showMore: () => void): void {
  const left = pages - items.length;
  view.list.replaceChildren(...items);
  view.below.replaceChildren(...(left > 0 ? [button(`More results (${count(left, 'page')})`, showMore)] : []));
  view.showNote(answer, () => change({ literal: true }));
  const mended = answer.corrected === undefined ? '' : ` for “${answer.corrected}”`;
  view.say(results > 0 ? `${count(results, 'result')} on ${count(pages, 'page')}${mended}` : reasonFor(answer, state));
}

/** What is not needed to see the first results. Without it, the results stand. */
async function showRest(found: Found, view: SearchView, base: string, change: Change, isOver: () => boolean): Promise<void> {
  const { state, engine, answer } = found;
  try {
    const facets = await engine.facets();
    const nothing = found.results === 0 ? await showNothing(answer, state, engine, base, change) : undefined;
    if (isOver()) return;
    const { choices } = found.filtered ?? filter(answer.hits, state, facets);
    view.showFilters(answer.hits.length > 0 ? showFilters(choices, state, change) : []);
    if (nothing) view.below.replaceChildren(...nothing);
    for (const mark of view.list.querySelectorAll<HTMLElement>('.pin'))
      mark.title = facets.accounts[Number(mark.dataset['m']) - 1]?.label ?? '';
  } catch (error) {
    if (!(error instanceof SearchFailure)) throw error;
  }
}
