import type { SidecarKey, SidecarKeys } from '../desk-types.ts';
import { el, field, options } from './dom.ts';

const sources = [
  { value: '', label: 'as read' },
  { value: 'stated', label: 'stated in the text' },
  { value: 'inferred', label: 'inferred from it' },
  { value: 'unknown', label: 'unknown' },
];
const rights = [
  { value: '', label: 'as the story says' },
  { value: 'full', label: 'full: the site shows the article' },
  { value: 'digest', label: 'digest: our own retelling' },
  { value: 'link', label: 'link: headline, date and cited quotations' },
];

/** In the order of docs/editing.md; what is known by a list is chosen from it. */
const fields: { key: SidecarKey; name: string; hint?: string; choices?: typeof rights }[] = [
  { key: 'rights', name: 'Rights', choices: rights },
  { key: 'headline', name: 'Headline', hint: '(if the text has none, or a wrong one)' },
  { key: 'label', name: 'Account', hint: '(how a sentence names it)' },
  { key: 'mark', name: 'Mark', hint: '(one to three letters)' },
  { key: 'outlet', name: 'Outlet' },
  { key: 'outletSource', name: 'The outlet is', choices: sources },
  { key: 'publishedAt', name: 'Published', hint: '(2025-03-03)' },
  { key: 'publishedAtSource', name: 'The date is', choices: sources },
  { key: 'byline', name: 'Byline' },
  { key: 'url', name: 'Address', hint: '(only if the original gives it)' },
  { key: 'standfirst', name: 'Standfirst' },
];

/** What is known of an article beside its text. */
export class SidecarFields {
  readonly element: HTMLElement;
  readonly #inputs: Map<SidecarKey, HTMLInputElement | HTMLSelectElement>;
  #before: Partial<Record<SidecarKey, string>> = {};

  constructor(onChange: () => void) {
    this.#inputs = new Map(
      fields.map(({ key, choices }) => [key, choices ? options(el('select'), choices) : el('input', { type: 'text' })]),
    );
    this.element = el(
      'fieldset',
      { class: 'two', oninput: onChange },
      el('legend', { class: 'vh' }, 'What the text does not say'),
      ...fields.map(({ key, name, hint }) => field(name, this.#inputs.get(key) as HTMLElement, hint)),
    );
  }

  fill(known: Partial<Record<SidecarKey, string>>): void {
    this.#before = known;
    for (const [key, input] of this.#inputs) input.value = known[key] ?? '';
  }

  value(): SidecarKeys {
    return this.#entries(({ value }) => value !== '');
  }

  /** What is otherwise than it was filled; an empty text takes a key away. */
  changed(): SidecarKeys {
    return this.#entries(({ key, value }) => value !== (this.#before[key] ?? ''));
  }

  #entries(isMeant: (entry: { key: SidecarKey; value: string }) => boolean): SidecarKeys {
    const entries = [...this.#inputs].map(([key, input]) => ({ key, value: input.value.trim() })).filter(isMeant);
    return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  }
}
