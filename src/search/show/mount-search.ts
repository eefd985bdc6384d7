import { search as words } from '../../interface/here.ts';
import type { Answer, Engine } from '../ask/engine.ts';
import { groupByPage } from '../ask/engine.ts';
import type { Filtered } from '../ask/filter.ts';
import { filter, filterByKind, needsFacets } from '../ask/filter.ts';
import type { SearchState } from '../ask/search-state.ts';
import { button, element } from './element.ts';
import { loadEngine } from './load-engine.ts';
import type { SearchView } from './search-view.ts';
import { buildView } from './search-view.ts';
import type { Change } from './show-filters.ts';
import { showFilters } from './show-filters.ts';
import { reasonFor, showNothing } from './show-nothing.ts';
import { showPage } from './show-results.ts';
import { walkWithArrows } from './walk-with-arrows.ts';

/** Pages whose results are shown at first; each "more" shows twice as many. */
const SHOWN = 5;
/** Milliseconds after which a reader is told what else there is. */
const LONG = 10_000;

export interface SearchOptions {
  /** Address of the index, with a slash at the end. */
  folder: string;
  state: SearchState;
  /** Whether the questions of the story are offered before anything is typed. */
  offers: boolean;
  /** Called with what the address should say; `settled` is true where a reader chose, not typed. */
  onState: (state: SearchState, settled: boolean) => void;
  /** Called with the number of results, and with -1 where search does not work, or not yet. */
  onCount: (count: number) => void;
}

/** Makes a form search while one types, and shows what it finds below. Gives a function that goes to another state. */
export function mountSearch(
  form: HTMLFormElement,
  { folder, offers, state: first, onState, onCount }: SearchOptions,
): (to: SearchState) => void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const base = folder.replace(/pagefind\/$/, '');
  const view = buildView(form, base);
  const searcher = buildSearcher({ folder, offers, base, view, onCount });
  let state = first;
  let shown = SHOWN;
  let narrows = false;
  /** Settles when what was asked for last is shown. */
  let last = Promise.resolve();

  const actions: Actions = {
    change(part, settled = true) {
      shown = SHOWN;
      onState({ ...state, ...part }, settled);
      go({ ...state, ...part });
    },
    showMore() {
      const before = shown;
      shown += SHOWN * 2;
      run();
      last = last.then(() => view.list.children[before]?.querySelector('a')?.focus());
    },
    narrow() {
      narrows = true;
      run();
    },
    again() {
      searcher.forget();
      run();
    },
  };

  function run(): void {
    last = searcher.run({ state, shown, narrows }, actions);
  }

  function go(to: SearchState): void {
    state = to;
    if (field.value !== to.q) field.value = to.q;
    run();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Without a query nothing was found that could be meant.
    if (field.value.trim() !== '') void last.then(() => view.list.querySelector('a')?.click());
  });
  field.addEventListener('focus', () => searcher.prepare(), { once: true });
  field.addEventListener('input', () => actions.change({ q: field.value, literal: false }, false));
  walkWithArrows(form.parentElement ?? form, field, view.list);
  go(first);
  return go;
}

/** What is asked for. */
interface Search {
  state: SearchState;
  /** How many pages to show. */
  shown: number;
  /** Whether a reader asked for what else narrows results. */
  narrows: boolean;
}

interface Actions {
  change: Change;
  showMore: () => void;
  narrow: () => void;
  again: () => void;
}

interface Surroundings extends Pick<SearchOptions, 'folder' | 'offers' | 'onCount'> {
  base: string;
  view: SearchView;
}

/** Finds and shows. What failed is not kept: who searches again asks for all of it again. */
function buildSearcher({ folder, offers, base, view, onCount }: Surroundings) {
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  const forget = () => (engine = undefined);
  const load = () => (engine ??= loadEngine(folder));
  return {
    forget,
    prepare: () => void load().catch(forget),
    /** A run whose answer comes after the next one began shows nothing. */
    async run(search: Search, actions: Actions): Promise<void> {
      const now = ++turn;
      const isOver = () => now !== turn;
      const wait = () => {
        if (isOver()) return;
        view.showWaiting(actions.again);
        onCount(-1);
      };
      if (search.state.q.trim() === '') {
        view.clear();
        onCount(0);
        const questions = offers
          ? await load()
              .then((engine) => engine.questions())
              .catch(() => [])
          : [];
        if (!isOver()) view.offerQuestions(questions);
        return;
      }
      view.say(words.searching);
      const waiting = window.setTimeout(wait, LONG);
      try {
        const found = await find(search, await load(), base);
        window.clearTimeout(waiting);
        if (isOver()) return;
        showFirst(found, view, actions);
        onCount(found.results);
        await showRest(found, view, base, actions, isOver);
      } catch (error) {
        window.clearTimeout(waiting);
        if (isOver()) return;
        forget();
        view.showFailure(error, actions.again);
        onCount(-1);
      }
    },
  };
}

interface Found extends Search {
  engine: Engine;
  answer: Answer;
  filtered: Filtered;
  /** Whether it should have been narrowed or put in order, and could not be. */
  isWhole: boolean;
  results: number;
  pages: number;
  /** The first pages, each with its results. */
  items: HTMLElement[];
}

async function find(search: Search, engine: Engine, base: string): Promise<Found> {
  const { state, shown } = search;
  const answer = await engine.search(state.q, state.literal);
  const narrowed = needsFacets(state) ? await filter(answer.hits, state, engine.facets).catch(() => undefined) : undefined;
  const filtered = narrowed ?? filterByKind(answer.hits, state);
  const pages = groupByPage(filtered.hits);
  const items = await Promise.all(pages.slice(0, shown).map((page) => showPage(page, engine, base)));
  const isWhole = needsFacets(state) && !narrowed;
  return { ...search, engine, answer, filtered, isWhole, results: filtered.hits.length, pages: pages.length, items };
}

function showFirst({ state, answer, isWhole, results, pages, items }: Found, view: SearchView, { change, showMore, again }: Actions): void {
  const left = pages - items.length;
  const isMissing = isWhole || answer.without.size > 0 || items.some((item) => item.matches('.missing, :has(.missing)'));
  const signed = items.find((item) => item.querySelector('.unconfirmed'));
  signed?.append(element('p', { class: 'small' }, `◇: ${words.unconfirmed}.`));
  view.showResults(items);
  view.below.replaceChildren(...(left > 0 ? [button(words.more(left), showMore)] : []), ...(isMissing ? [button(words.again, again)] : []));
  view.showNote(answer, isWhole, () => change({ literal: true }));
  view.say(results > 0 ? words.found(results, pages, answer.corrected) : reasonFor(answer, state));
}

/** What is not needed to see the first results. Without it, the results stand. */
async function showRest(found: Found, view: SearchView, base: string, actions: Actions, isOver: () => boolean): Promise<void> {
  const { state, narrows, engine, answer } = found;
  const { change, narrow, again } = actions;
  const { hits } = answer;
  const isKnown = found.isWhole || found.filtered.others !== undefined;
  const wanted = hits.length > 0 && !isKnown && (narrows || engine.searchData.narrowsUnasked);
  const all = wanted ? await filter(hits, state, engine.facets).catch(() => undefined) : undefined;
  const nothing = found.results === 0 ? await showNothing(answer, state, engine, base, change).catch(() => []) : [];
  if (isOver()) return;
  const filtered = all ?? found.filtered;
  const isRefused = found.isWhole || (wanted && !all);
  view.showFilters(
    hits.length > 0 ? showFilters(filtered, state, change, isRefused ? 'refused' : 'unasked', isRefused ? again : narrow) : [],
  );
  if (nothing.length > 0) view.below.prepend(...nothing);
}
