import { button } from './element.ts';
import type { Answer, Engine } from '../ask/engine.ts';
import { groupByPage } from '../ask/engine.ts';
import type { Facets } from '../ask/search-data.ts';
import { loadEngine, loadFacets, SearchFailure } from './load-engine.ts';
import type { Filtered } from '../ask/filter.ts';
import { byDate, filter } from '../ask/filter.ts';
import { isNarrowed } from '../ask/search-state.ts';
import type { SearchState } from '../ask/search-state.ts';
import type { SearchView } from './search-view.ts';
import { buildView } from './search-view.ts';
import { count, loadSuggestions, reasonFor, showNothing } from './show-nothing.ts';
import { showFilters } from './show-filters.ts';
import { showGroup } from './show-results.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** Pages whose results are shown at first, and with each "more". */
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

/** Makes a form search while one types, and shows what it finds below. Gives a function that goes to another state. */
export function mountSearch(form: HTMLFormElement, options: SearchOptions): (state: SearchState) => void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const view = buildView(form, baseOf(options));
  const search = new Search(field, view, options);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.last.then(() => view.list.querySelector('a')?.click());
  });
  field.addEventListener('focus', () => void loadEngine(options.folder).catch(() => undefined), { once: true });
  field.addEventListener('input', () => search.change({ q: field.value, literal: false }, false));
  walkWithArrows(form.parentElement ?? form, field, view.list);
  search.go(options.state);
  return (state) => search.go(state);
}

/** The state of one form's search. A run whose answer comes after the next one began shows nothing. */
class Search {
  /** Settles when what was asked for last is shown. */
  last: Promise<void> = Promise.resolve();
  readonly #field: HTMLInputElement;
  readonly #view: SearchView;
  readonly #options: SearchOptions;
  #state: SearchState;
  #shown = SHOWN;
  #turn = 0;

  constructor(field: HTMLInputElement, view: SearchView, options: SearchOptions) {
    this.#field = field;
    this.#view = view;
    this.#options = options;
    this.#state = options.state;
  }

  go(to: SearchState): void {
    this.#state = to;
    this.#field.value = to.q;
    this.last = this.#run();
  }

  change(part: Partial<SearchState>, settled = true): void {
    this.#state = { ...this.#state, ...part };
    this.#shown = SHOWN;
    if (this.#field.value !== this.#state.q) this.#field.value = this.#state.q;
    this.#options.onState(this.#state, settled);
    this.last = this.#run();
  }

  async #run(): Promise<void> {
    const now = ++this.#turn;
    const { folder, onCount } = this.#options;
    const [state, view] = [this.#state, this.#view];
    if (state.q.trim() === '') {
      view.clear();
      onCount(0);
      return;
    }
    try {
      const engine = await loadEngine(folder);
      const answer = await engine.search(state.q.trimStart(), state.literal);
      const facets = isNarrowed(state) ? await loadFacets(folder) : undefined;
      const filtered = facets ? filter(answer.hits, state, engine.searchData, facets) : undefined;
      const hits = filtered?.hits ?? (state.sort === 'date' ? byDate(answer.hits, engine.searchData) : answer.hits);
      const groups = groupByPage(hits);
      const items = await Promise.all(groups.slice(0, this.#shown).map((group) => showGroup(group, engine, baseOf(this.#options), facets)));
      if (now !== this.#turn) return;
      view.list.replaceChildren(...items);
      view.below.replaceChildren(...(groups.length > this.#shown ? [this.#more(groups.length - this.#shown)] : []));
      view.showNote(answer, () => this.change({ literal: true }));
      onCount(hits.length);
      const mended = answer.corrected === undefined ? '' : ` for “${answer.corrected}”`;
      view.say(hits.length > 0 ? `${count(hits.length, 'result')} on ${count(groups.length, 'page')}${mended}` : reasonFor(answer, state));
      await this.#showRest(answer, engine, filtered, hits.length, now).catch((error: unknown) => {
        // Without the rest, the results stand.
        if (!(error instanceof SearchFailure)) throw error;
      });
    } catch (error) {
      if (now !== this.#turn) return;
      view.showFailure(error);
      onCount(-1);
    }
  }

  #more(left: number): HTMLButtonElement {
    return button(`More results (${count(left, 'page')})`, () => {
      const before = this.#shown;
      this.#shown += SHOWN * 2;
      this.last = this.#run().then(() => this.#view.list.children[before]?.querySelector('a')?.focus());
    });
  }

  /** What is not needed to see the first results. */
  async #showRest(answer: Answer, engine: Engine, filtered: Filtered | undefined, left: number, now: number): Promise<void> {
    const [state, { filters, list, below }] = [this.#state, this.#view];
    const { folder } = this.#options;
    const change = (part: Partial<SearchState>) => this.change(part);
    const facets: Facets = await loadFacets(folder);
    const near =
      left === 0 && !(isNarrowed(state) && answer.hits.length > 0)
        ? await loadSuggestions(folder, answer.query, engine.searchData, facets)
        : undefined;
    if (now !== this.#turn) return;
    const { choices } = filtered ?? filter(answer.hits, state, engine.searchData, facets);
    const key = filters.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['key'] : undefined;
    filters.replaceChildren(...(answer.hits.length > 0 ? showFilters(choices, state, change) : []));
    if (key !== undefined) filters.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    if (left === 0) below.replaceChildren(...showNothing(answer, state, baseOf(this.#options), change, near));
    for (const mark of list.querySelectorAll<HTMLElement>('.pin')) mark.title = facets.accounts[Number(mark.dataset['m']) - 1]?.label ?? '';
  }
}

/** The site's address, with a slash at the end. */
function baseOf({ folder }: SearchOptions): string {
  return folder.replace(/pagefind\/$/, '');
}
