import { search as words } from '../../interface/here.ts';
import type { Answer } from '../ask/engine.ts';
import type { OfferedQuestion } from '../ask/search-data.ts';
import { SearchFailure } from '../ask/failure.ts';
import { brief, listWords } from './brief.ts';
import { button, element, listOf } from './element.ts';

/** A screen reader hears the count once typing pauses. */
const PAUSE = 400;

/** What a reader sees of a search, below its form. */
export interface SearchView {
  list: HTMLElement;
  below: HTMLElement;
  /** A reader who stood on one of the former results stands on it still, or on the field where it is gone. */
  showResults: (results: HTMLElement[]) => void;
  say: (text: string) => void;
  /** What may be asked, before anything is typed. */
  offerQuestions: (questions: OfferedQuestion[]) => void;
  /** What else a reader may want to know of the query; `isWhole` where it was not narrowed though it should be. */
  showNote: (answer: Answer, isWhole: boolean, searchInstead: () => void) => void;
  /** The focus stays on what was chosen, or goes to what took its place. */
  showFilters: (filters: HTMLElement[]) => void;
  /** What to do meanwhile; what was shown before stays. */
  showWaiting: (again: () => void) => void;
  showFailure: (error: unknown, again: () => void) => void;
  clear: () => void;
}

/** Puts the parts behind the form. `base` is the site's address, with a slash at the end. */
export function buildView(form: HTMLFormElement, base: string): SearchView {
  const status = element('p', { class: 'small', role: 'status' });
  const note = element('p', { class: 'note-mended' });
  const filters = element('div', { class: 'narrow' });
  const list = element('ol', { class: 'results', 'aria-label': words.results });
  const below = element('div', { class: 'below' });
  form.after(status, note, filters, list, below);
  let saying = 0;
  const say = (text: string) => {
    window.clearTimeout(saying);
    saying = window.setTimeout(() => (status.textContent = text), text === '' ? 0 : PAUSE);
  };
  const showResults = (results: HTMLElement[]) => {
    const stoodOn = list.querySelector<HTMLAnchorElement>('a:focus');
    list.classList.remove('offered');
    list.replaceChildren(...results);
    if (!stoodOn) return;
    const same = [...list.querySelectorAll('a')].find((link) => link.href === stoodOn.href);
    (same ?? form.querySelector('input'))?.focus();
  };
  const clear = () => {
    showResults([]);
    for (const part of [note, filters, below]) part.replaceChildren();
    say('');
  };
  const offer = (reason: string, again: () => void) => {
    say(words.listsWork(reason));
    below.replaceChildren(button(words.again, again), linksToLists(base));
  };
  return {
    list,
    below,
    showResults,
    say,
    clear,
    offerQuestions(questions) {
      showResults(questions.map((offered) => questionOf(offered, base)));
      list.classList.add('offered');
      if (questions.length > 0) say(words.questions);
    },
    showNote: (answer, isWhole, searchInstead) => note.replaceChildren(...noteOn(answer, isWhole, searchInstead)),
    showFilters(shown) {
      const unfolded = filters.querySelector('.unfold')?.getAttribute('aria-expanded');
      const key = filters.querySelector<HTMLElement>(':focus')?.dataset['key'];
      filters.replaceChildren(...shown);
      if (unfolded === 'true') filters.querySelector('.unfold')?.setAttribute('aria-expanded', unfolded);
      if (key === undefined) return;
      const same = filters.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      (same ?? filters.querySelector('select'))?.focus();
    },
    showWaiting: (again) => offer(words.waiting, again),
    showFailure(error, again) {
      clear();
      offer(error instanceof SearchFailure ? error.message : words.broken, again);
    },
  };
}

function questionOf({ path, question, title }: OfferedQuestion, base: string): HTMLElement {
  return element('li', {}, element('p', { class: 'kicker' }, title), element('a', { class: 'hit', href: base + path }, question));
}

function noteOn(answer: Answer, isWhole: boolean, searchInstead: () => void): (Node | string)[] {
  const { query, isCut, corrected, unknown, standIns, hits, without } = answer;
  const mended = corrected !== undefined && hits.length > 0;
  const sentences = [
    ...(unknown.length > 0 && hits.length > 0 ? [words.inNone(listWords(unknown), standIns.length > 0 ? listWords(standIns) : '')] : []),
    ...(isCut ? [words.cut] : []),
    ...(isWhole ? [words.whole] : []),
    ...[...without].map((name) => words.without[name]),
  ];
  const again = mended
    ? [`${words.showingFor} `, element('b', {}, corrected), ' · ', button(words.insteadFor(brief(query)), searchInstead)]
    : [];
  return [...again, ...sentences.flatMap((text, i) => [...(mended || i > 0 ? ['. '] : []), text])];
}

function linksToLists(base: string): HTMLElement {
  const links = Object.entries(words.lists).map(([path, name]) => [element('a', { href: `${base}${path}/` }, name)]);
  return listOf(links, { class: 'near' });
}
