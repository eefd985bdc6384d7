import type { ArticleEntry, DeskArticle, DeskIssue, ReadArticle, ReadFact, SidecarKeys } from '../desk-types.ts';
import { get, post } from './api.ts';
import { afterPause, el, entryForm, field, options } from './dom.ts';
import { showLints } from './review-item.ts';
import { run, tell } from './session.ts';
import { SidecarFields } from './sidecar-fields.ts';
import type { Key, View } from './view.ts';

/** An article that comes: what is read of it, what is corrected, and under which rights it stands. Or one that is there. */
export class Add implements View {
  readonly name = 'Add';
  readonly keys: Key[] = [];
  readonly #which = el('select', { onchange: () => void this.#turn() });
  readonly #text = el('textarea', { rows: '8', class: 'arrival', spellcheck: 'false', oninput: () => this.#typed() });
  readonly #file = el('input', { type: 'file', accept: '.txt,.md,.html,.htm', onchange: () => void this.#take(this.#file.files?.[0]) });
  readonly #name = el('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', oninput: () => this.#look() });
  readonly #sidecar = new SidecarFields(() => {
    if (this.#slug === '') this.#look();
  });
  readonly #arrival = el(
    'div',
    { class: 'page-part' },
    field('Text, as you copied it, with its headline first', this.#text, '(or drop a file here; an address on the web is not fetched)'),
    el(
      'div',
      { class: 'two' },
      field('or a file', this.#file, '(.txt, .md, .html)'),
      field('Name of the file', this.#name, '(from the headline, if empty)'),
    ),
  );
  readonly #read = el('section', { class: 'sources', 'aria-label': 'What was read', tabindex: '0' });
  readonly #look = afterPause(() => void this.#readIt(), 200);
  readonly element: HTMLElement;
  /** Of a file as it is, whatever its letters are; none where the text was pasted. */
  #bytes: Blob | undefined;
  /** Of an article that is corrected. */
  #slug = '';

  constructor() {
    this.element = entryForm(() => void this.#save(), [field('Article', this.#which), this.#arrival, this.#sidecar.element], this.#read);
    this.element.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.element.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file && event.target === this.#text) return;
      event.preventDefault();
      if (file) return void this.#take(file);
      // A link that is dropped would lead the page away.
      this.#text.value = event.dataTransfer?.getData('text/plain') ?? '';
      this.#typed();
    });
  }

  show(): void {
    void this.#list().catch((error: unknown) => tell((error as Error).message, true));
  }

  isTyped(): boolean {
    return this.#slug === '' && this.#text.value.trim() !== '';
  }

  async #list(): Promise<void> {
    const articles = await get<ArticleEntry[]>('articles');
    const known = articles.map(({ slug, mark, label }) => ({ value: slug, label: `Correct: ${mark} · ${label}` }));
    options(this.#which, [{ value: '', label: 'A new one' }, ...known], this.#slug);
  }

  /** To another article, or to a new one. */
  async #turn(): Promise<void> {
    this.#slug = this.#which.value;
    this.#arrival.hidden = this.#slug !== '';
    if (this.#slug === '') return this.#clear();
    const article = await get<DeskArticle>('article', { slug: this.#slug });
    this.#sidecar.fill(article.sidecar);
    this.#read.replaceChildren(
      el('h2', {}, 'What is known of it'),
      showFacts(article.read),
      el('ol', { class: 'lines' }, ...article.passages.map(({ at, text, kind }) => showLine(at.replace(/^.*#/, ''), kind, text))),
    );
  }

  #clear(): void {
    this.#text.value = this.#name.value = this.#file.value = '';
    this.#bytes = undefined;
    this.#sidecar.fill({});
    this.#read.replaceChildren();
  }

  #typed(): void {
    this.#bytes = undefined;
    this.#look();
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#bytes = file;
    this.#name.value = file.name;
    this.#text.value = await file.text();
    await this.#readIt();
  }

  async #asked(): Promise<{ name: string; bytes: string; sidecar: SidecarKeys }> {
    const bytes = await toBase64(this.#bytes ?? new Blob([this.#text.value]));
    return { name: this.#name.value.trim() || '0.txt', bytes, sidecar: this.#sidecar.value() };
  }

  async #readIt(): Promise<void> {
    if (this.#text.value.trim() === '') return this.#read.replaceChildren();
    const advice = adviceOn(this.#text.value);
    if (advice !== undefined) return this.#read.replaceChildren(el('h2', {}, 'An address is no article'), el('p', {}, advice));
    try {
      const { slug, read, lines, issues } = await post<ReadArticle>('read-article', await this.#asked());
      this.#read.replaceChildren(
        el('h2', {}, 'What was read'),
        el('p', { class: 'note' }, `Its address will be /articles/${slug}/.`),
        showFacts(read),
        ...showProblems(issues),
        el('h3', {}, 'Line by line'),
        el('ol', { class: 'lines' }, ...lines.map((line) => showLine(numbersOf(line.lines), line.what, line.text))),
      );
    } catch (error) {
      tell((error as Error).message, true);
    }
  }

  async #save(): Promise<void> {
    if (this.#slug !== '') {
      const done = await run({ do: 'setArticle', slug: this.#slug, sidecar: this.#sidecar.changed() });
      if (!done?.ok) return;
      tell('Corrected. Undo takes it back.');
      return this.#turn();
    }
    if (this.#text.value.trim() === '') return tell('Paste the text of an article, or choose a file.', true);
    const advice = adviceOn(this.#text.value);
    if (advice !== undefined) return tell(advice, true);
    const done = await run({ do: 'addArticle', ...(await this.#asked()) });
    if (!done?.ok) return;
    this.#clear();
    tell(`Saved as ${done.added?.file ?? 'a new article'}. In Review, r proposes what it adds to each topic.`);
  }
}

/** What an editor can do who gave an address in place of a text: the desk asks nobody for anything. */
function adviceOn(text: string): string | undefined {
  const line = text.trim();
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line))
    return 'The desk fetches nothing from the web. Open the page in your browser and save it there (Ctrl+S, “HTML only”), then drop the saved file here; or copy the text and paste it.';
  if (/^["']?(?:file:|~?\/|[a-z]:[\\/]).*\.(?:txt|md|html?)["']?$/i.test(line))
    return 'The desk opens no file by its address. Choose the file below, or drop it here.';
  return undefined;
}

function showFacts(facts: ReadFact[]): HTMLElement {
  const rows = facts.map(({ what, value, grounds }) =>
    el('div', {}, el('dt', {}, what), el('dd', {}, value, grounds !== undefined && el('small', {}, ` ${grounds}`))),
  );
  return el('dl', { class: 'facts known' }, ...rows);
}

function showProblems(issues: DeskIssue[]): HTMLElement[] {
  return issues.length === 0 ? [] : [showLints(issues)];
}

function numbersOf([from, to]: [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A line of the file, and what became of it: what is no part of the text is told from what is by the words above it. */
function showLine(number: string, what: string, text: string): HTMLElement {
  return el('li', {}, el('span', { class: 'number' }, number), el('b', {}, what), el('span', { class: 'text' }, text));
}

async function toBase64(blob: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Error('The file cannot be read.'));
    };
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(',') + 1);
}
