import type { ArticleEntry, DeskAccount, DeskArticle, FoundPassage, NewPin, PinKind } from '../desk-types.ts';
import { get } from './api.ts';
import { afterPause, button, el, field, options } from './dom.ts';
import { kindNames, markOf } from './passages.ts';
import { tell } from './session.ts';

interface Chosen extends NewPin {
  as: PinKind;
  account: DeskAccount;
}

interface Shown {
  account: DeskAccount;
  at: string;
  text: string;
}

/** By one key each while the passage has the focus. */
const kinds: [string, PinKind, string][] = [
  ['t', 'pins', 'They tell it'],
  ['p', 'partly', 'They tell a part'],
  ['c', 'context', 'Context only'],
];

/** Words chosen in passages: by keyboard or mouse, or pasted and found. The same words are the same pin, however they came. */
export class WordChooser {
  readonly #query = el('input', { type: 'search', oninput: afterPause(() => void this.#find(), 150) });
  readonly #account = el('select', { onchange: () => void this.#list() });
  readonly #found = el('ol', { class: 'found' });
  readonly #text = el('textarea', { rows: '4', class: 'words', inputmode: 'none', spellcheck: 'false', autocomplete: 'off' });
  readonly #where = el('p', { class: 'where' }, 'No passage is chosen yet.');
  readonly #pins = el('ul', { class: 'pins' });
  readonly #onChange: () => void;
  #passage: Shown | undefined;
  #chosen: Chosen[] = [];
  readonly element: HTMLElement;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#query.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void this.#find().then(() => this.#text.focus());
    });
    // A text field moves its cursor and selects as every program does; nothing can be typed into this one.
    this.#text.addEventListener('beforeinput', (event) => {
      event.preventDefault();
    });
    this.#text.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const [, kind] = kinds.find(([key]) => key === event.key || (key === 't' && event.key === 'Enter')) ?? [];
      if (!kind) return;
      event.preventDefault();
      this.#choose(kind);
    });
    const buttons = kinds.map(([key, kind, label]) => button(label, () => this.#choose(kind), { key }));
    this.element = el(
      'section',
      { class: 'chooser-of-words', 'aria-label': 'Words of the accounts' },
      el('h2', {}, 'Words of the accounts'),
      this.#pins,
      el(
        'div',
        { class: 'two' },
        field('Paste or type words', this.#query, '(Enter: to the passage)'),
        field('or choose an account', this.#account),
      ),
      el(
        'div',
        {},
        this.#where,
        field('Select the words', this.#text, '(mouse, or Shift and arrows; Enter takes them)'),
        el('div', { class: 'row' }, ...buttons),
      ),
      this.#found,
    );
  }

  get pins(): NewPin[] {
    return this.#chosen.map(({ at, words, as }) => ({ at, words, as }));
  }

  get accounts(): DeskAccount[] {
    return [...new Map(this.#chosen.filter(({ as }) => as !== 'context').map(({ account }) => [account.slug, account])).values()];
  }

  focus(): void {
    this.#query.focus();
  }

  clear(): void {
    this.#chosen = [];
    this.#query.value = '';
    this.#showPins();
  }

  /** Which accounts there are now. */
  async show(): Promise<void> {
    const articles = await get<ArticleEntry[]>('articles');
    const choices = articles.map(({ slug, mark, label }) => ({ value: slug, label: `${mark} · ${label}` }));
    options(this.#account, [{ value: '', label: '…' }, ...choices], this.#account.value);
  }

  async #find(): Promise<void> {
    const q = this.#query.value.trim();
    if (q === '') return;
    const found = await get<FoundPassage[]>('passages', { q });
    if (q !== this.#query.value.trim()) return;
    this.#account.value = '';
    this.#offer(
      found.map(({ account, passage, start, end, whole }) => ({ account, at: passage.at, text: passage.text, start, end, whole })),
    );
    const [first] = found;
    if (!first) return this.#say('No passage has words like these.');
    this.#open({ account: first.account, at: first.passage.at, text: first.passage.text }, first.start, first.end);
    tell(first.whole ? 'Found, letter for letter.' : 'Nowhere letter for letter. The nearest passages are shown.');
  }

  async #list(): Promise<void> {
    if (this.#account.value === '') return;
    const article = await get<DeskArticle>('article', { slug: this.#account.value });
    this.#query.value = '';
    this.#offer(article.passages.map(({ at, text }) => ({ account: article, at, text, start: 0, end: 0, whole: false })));
  }

  #offer(found: (Shown & { start: number; end: number; whole: boolean })[]): void {
    this.#found.replaceChildren(
      ...found.map(({ start, end, whole, ...passage }) => {
        const onclick = () => {
          this.#open(passage, start, end);
          this.#text.focus();
        };
        const { text } = passage;
        const words = end > start ? [text.slice(0, start), el('mark', {}, text.slice(start, end)), text.slice(end)] : [text];
        return el(
          'li',
          {},
          el('button', { type: 'button', onclick }, markOf(passage.account), whole && el('b', {}, 'Exactly: '), ...words),
        );
      }),
    );
  }

  #say(text: string): void {
    this.#where.replaceChildren(text);
  }

  #open(passage: Shown, start: number, end: number): void {
    this.#passage = passage;
    this.#where.replaceChildren(markOf(passage.account), passage.account.label, ' ', el('small', {}, passage.at.replace(/^.*#/, '')));
    this.#text.value = passage.text;
    this.#text.setSelectionRange(start, end);
  }

  #choose(as: PinKind): void {
    const passage = this.#passage;
    const [start, end] = wholeWords(this.#text.value, this.#text.selectionStart, this.#text.selectionEnd);
    if (!passage || start >= end) return tell('Select some words of a passage first.', true);
    this.#text.setSelectionRange(start, end);
    const words = passage.text.slice(start, end);
    this.#chosen = [
      ...this.#chosen.filter((pin) => pin.at !== passage.at || pin.words !== words),
      { at: passage.at as NewPin['at'], words, as, account: passage.account },
    ];
    this.#showPins();
    tell(`${as === 'context' ? 'Context' : 'Pinned'}: “${words}”`);
  }

  #showPins(): void {
    const entries = this.#chosen.map((pin) => {
      const remove = () => {
        this.#chosen = this.#chosen.filter((other) => other !== pin);
        this.#showPins();
        this.#query.focus();
      };
      return el(
        'li',
        {},
        markOf(pin.account),
        el('span', { class: `kind ${pin.as}` }, kindNames[pin.as]),
        ` “${pin.words}” `,
        button('Remove', remove, { 'aria-label': `Remove “${pin.words}”` }),
      );
    });
    this.#pins.replaceChildren(...entries);
    this.#onChange();
  }
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** A selection made wider, so that no word is cut, and narrower by the white space around it. */
export function wholeWords(text: string, from: number, to: number): [number, number] {
  if (from >= to) return [from, from];
  const space = /\s/;
  let [start, end] = [from, to];
  while (start < end && space.test(text[start] ?? '')) start++;
  while (end > start && space.test(text[end - 1] ?? '')) end--;
  const isLetter = (at: number) => letter.test(text[at] ?? '');
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++;
  return [start, end];
}
