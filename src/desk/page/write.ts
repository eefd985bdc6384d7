import type { DeskIssue, NewPin, Operation } from '../desk-types.ts';
import { post } from './api.ts';
import { WordChooser } from './choose-words.ts';
import type { Wanted } from './choose-entry.ts';
import { EntryChooser } from './choose-entry.ts';
import { afterPause, button, el, entryForm, field, options } from './dom.ts';
import { PagePreview } from './page-preview.ts';
import { markOf } from './passages.ts';
import { showLints } from './review-item.ts';
import { run, session, tell } from './session.ts';
import type { Key, View } from './view.ts';

type Kind = 'claim' | 'question' | 'event' | 'topic' | 'person' | 'pin';
const kindsOfEntries: [Kind, string][] = [
  ['claim', 'Claim'],
  ['question', 'Question'],
  ['event', 'Event'],
  ['topic', 'Topic'],
  ['person', 'Name'],
  ['pin', 'Pins for what is there'],
];

/** What is asked for of each kind, in order. */
const fieldsOf: Record<Kind, string[]> = {
  claim: ['topic', 'under', 'text', 'short'],
  question: ['topic', 'question', 'text', 'short'],
  event: ['when', 'text', 'topics'],
  topic: ['title', 'question', 'terms'],
  person: ['kind', 'name', 'spellings', 'role'],
  pin: ['entry'],
};
/** What cannot be left out, and how it is called. */
const needed: Partial<Record<string, string>> = {
  ...{ topic: 'a topic', text: 'the sentence', question: 'the question', when: 'when it was', title: 'the title', name: 'the name' },
};
const needsPins = (kind: Kind) => kind !== 'topic' && kind !== 'person';

const sections = [
  { value: 'answer', label: 'The short answer' },
  { value: 'next', label: 'What happens next' },
  { value: 'unknown', label: 'What is not known' },
];

/** An entry of the editor's own, with words of accounts that it rests on. */
export class Write implements View {
  readonly name = 'Write';
  readonly keys: Key[] = [];
  readonly #kind = el(
    'fieldset',
    { class: 'kinds' },
    el('legend', { class: 'vh' }, 'What is written'),
    ...kindsOfEntries.map(([value, label], i) =>
      el('label', {}, el('input', { type: 'radio', name: 'entry', value, checked: i === 0, onchange: () => this.#arrange() }), ` ${label}`),
    ),
  );
  readonly #topic = el('select', { onchange: () => this.#fillUnder() });
  readonly #under = el('select', { onchange: () => this.#changed() });
  readonly #topics = el('div', { class: 'checks' });
  readonly #kindOfName = options(
    el('select'),
    ['person', 'organisation', 'place'].map((value) => ({ value, label: value })),
  );
  readonly #entry = new EntryChooser(() => this.#changed());
  readonly #inputs = buildInputs();
  readonly #fields: Record<string, HTMLElement> = {
    topic: field('Topic', this.#topic),
    under: field('Stands under', this.#under),
    text: field('Sentence', this.#inputs.text, '([KI] in it places the mark of an account)'),
    short: field('For tables', this.#inputs.short, '(a few words, or nothing)'),
    question: field('Question', this.#inputs.question),
    when: field('When', this.#inputs.when, '(2025-03-03, 2025-03, 2025)'),
    topics: el('fieldset', { class: 'field' }, el('legend', {}, 'Topics that it belongs to'), this.#topics),
    title: field('Title', this.#inputs.title),
    terms: field('Terms', this.#inputs.terms, '(as the accounts say it, with commas between)'),
    kind: field('A', this.#kindOfName),
    name: field('Name, as the site says it', this.#inputs.name),
    spellings: field('Other spellings in the accounts', this.#inputs.spellings, '(with commas between)'),
    entry: this.#entry.element,
    role: field('Role', this.#inputs.role, '(its words are the first that you choose)'),
  };
  readonly #lints = el('div', { class: 'lints', 'aria-live': 'polite' });
  readonly #preview = el('section', { class: 'preview', 'aria-label': 'As it will stand' });
  readonly #page = new PagePreview(() => (this.#missing().length > 0 ? [] : this.#operations()));
  readonly #words = new WordChooser(() => this.#changed());
  readonly #look = afterPause(() => void this.#lint());
  readonly element: HTMLElement;
  /** Where pins were asked for. */
  #back: (() => void) | undefined;

  constructor() {
    const fields = [
      this.#kind,
      ...Object.values(this.#fields),
      this.#lints,
      this.#preview,
      button('The page as it will be', () => this.#page.toggle()),
      this.#page.element,
    ];
    this.element = entryForm(
      () => void this.#save(),
      fields,
      this.#words.element,
      () => this.#changed(),
    );
    this.#arrange();
  }

  show(): void {
    const topics = session.desk.topics.map(({ slug, title }) => ({ value: slug, label: title }));
    options(this.#topic, topics, this.#topic.value);
    const checked = new Set(this.#checkedTopics());
    this.#topics.replaceChildren(
      ...topics.map(({ value, label }) =>
        el('label', {}, el('input', { type: 'checkbox', value, checked: checked.has(value) }), ` ${label}`),
      ),
    );
    this.#fillUnder();
    void this.#entry.show();
    void this.#words.show().catch((error: unknown) => tell((error as Error).message, true));
  }

  isTyped(): boolean {
    return this.#words.pins.length > 0 || Object.values(this.#inputs).some(({ value }) => value.trim() !== '');
  }

  /** Makes ready to pin words to what is there; `back` is where it came from. */
  pinTo(entry: Wanted, back: () => void): void {
    for (const radio of this.#kind.querySelectorAll('input')) radio.checked = radio.value === 'pin';
    this.#arrange();
    this.#back = back;
    void this.#entry.choose(entry);
    setTimeout(() => this.#words.focus());
  }

  get #chosen(): Kind {
    return this.#kind.querySelector<HTMLInputElement>(':checked')?.value as Kind;
  }

  #checkedTopics(): string[] {
    return [...this.#topics.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
  }

  /** The fields of what is written, and no others. */
  #arrange(): void {
    this.#back = undefined;
    const shown = fieldsOf[this.#chosen];
    for (const [name, one] of Object.entries(this.#fields)) one.hidden = !shown.includes(name);
    for (const name of shown) this.#lints.before(this.#fields[name] as HTMLElement);
    this.#words.element.hidden = this.#chosen === 'topic';
    this.#changed();
  }

  #fillUnder(): void {
    const questions = session.desk.topics.find(({ slug }) => slug === this.#topic.value)?.questions ?? [];
    options(this.#under, [...questions.map(({ id, question }) => ({ value: id, label: question })), ...sections], this.#under.value);
    this.#changed();
  }

  #changed(): void {
    this.#look();
    this.#page.look();
    this.#showPreview();
  }

  /** The statement with the marks of its accounts, at the place where it will stand. */
  #showPreview(): void {
    const kind = this.#chosen;
    const text = kind === 'pin' ? (this.#entry.chosen?.text ?? '') : this.#inputs.text.value.trim();
    this.#preview.hidden = text === '' || (kind !== 'pin' && !fieldsOf[kind].includes('text'));
    const accounts = this.#words.accounts;
    const placed = new Set<string>();
    const parts = text.split(/(\[[^[\]]+\])/).map((part) => {
      const marks = /^\[(.+)\]$/.exec(part)?.[1]?.split(/\s+/) ?? [];
      const known = marks.map((mark) => accounts.find((account) => account.mark === mark));
      if (known.length === 0 || known.some((account) => !account)) return part;
      for (const mark of marks) placed.add(mark);
      return el('span', {}, ...known.flatMap((account) => (account ? [markOf(account)] : [])));
    });
    const rest = accounts.filter(({ mark }) => !placed.has(mark));
    const above = {
      claim: labelOf(this.#under),
      question: this.#inputs.question.value,
      event: this.#inputs.when.value,
      ...{ topic: '', person: '', pin: '' },
    }[kind];
    this.#preview.replaceChildren(
      el('small', {}, 'As it will stand'),
      el('p', { class: 'above' }, above),
      el('p', { class: 'passage' }, ...parts, ' ', ...rest.map(markOf)),
    );
  }

  async #lint(): Promise<void> {
    const kind = this.#chosen;
    const { text, short } = this.#inputs;
    if (!fieldsOf[kind].includes('text') || text.value.trim() === '') return this.#lints.replaceChildren();
    const topic = session.desk.topics.find(({ slug }) => slug === this.#topic.value);
    const file = kind === 'event' ? session.desk.eventsFile : topic?.file;
    const asked = { file, text: text.value, pins: this.#words.pins, ...(kind === 'event' ? {} : { short: short.value }) };
    const issues = await post<DeskIssue[]>('lint', asked).catch(() => undefined);
    if (Array.isArray(issues)) this.#lints.replaceChildren(showLints(issues));
  }

  async #save(): Promise<void> {
    const missing = this.#missing();
    if (missing.length > 0) return tell(`Still missing: ${missing.join(', ')}.`, true);
    const done = await run(...this.#operations());
    if (!done?.ok) return;
    for (const input of Object.values(this.#inputs)) input.value = '';
    for (const box of this.#topics.querySelectorAll<HTMLInputElement>(':checked')) box.checked = false;
    this.#words.clear();
    tell(`Saved in ${done.added?.file ?? 'the seeds'}. Undo takes it back.`);
    this.#back?.();
    this.#back = undefined;
  }

  #missing(): string[] {
    const kind = this.#chosen;
    const isEmpty = (name: string) => (name === 'topic' ? this.#topic.value : this.#inputs[name as InputName].value.trim()) === '';
    const names = fieldsOf[kind].filter(
      (name) => needed[name] !== undefined && !(kind === 'topic' && name === 'question') && isEmpty(name),
    );
    return [
      ...names.map((name) => needed[name] ?? name),
      ...(kind === 'pin' && !this.#entry.chosen ? ['the statement'] : []),
      ...(needsPins(kind) && this.#words.pins.length === 0 ? ['words of an account'] : []),
    ];
  }

  #operations(): Operation[] {
    const value = (name: InputName) => this.#inputs[name].value.trim();
    const pins: NewPin[] = this.#words.pins;
    const short = value('short') === '' ? {} : { short: value('short') };
    const statement = { text: value('text'), ...short, pins };
    const under = this.#under.value;
    const isSection = sections.some((section) => section.value === under);
    const [first] = pins;
    const role = first && value('role') !== '' ? { role: { text: value('role'), at: first.at, words: first.words } } : {};
    const entry = this.#entry.chosen;
    const operations: Record<Kind, () => Operation | Operation[]> = {
      pin: () => pins.map((pin) => ({ do: 'addPin' as const, file: entry?.file ?? '', id: entry?.id ?? '', pin })),
      claim: () => ({
        ...{ do: 'addClaim', topic: this.#topic.value, ...statement },
        ...(isSection ? { section: under as 'answer' } : { under }),
      }),
      question: () => ({ do: 'addQuestion', topic: this.#topic.value, question: value('question'), ...statement }),
      event: () => ({ do: 'addEvent', when: value('when'), text: value('text'), pins, topics: this.#checkedTopics() }),
      topic: () => ({
        ...{ do: 'addTopic', title: value('title'), terms: listOf(value('terms')) },
        ...(value('question') === '' ? {} : { question: value('question') }),
      }),
      person: () => ({
        ...{ do: 'addPerson', kind: this.#kindOfName.value as 'person', name: value('name') },
        ...{ spellings: listOf(value('spellings')), ...role },
      }),
    };
    return [operations[this.#chosen]()].flat();
  }
}

function buildInputs() {
  return {
    text: el('textarea', { rows: '2', lang: 'en', spellcheck: 'true' }),
    short: el('input', { type: 'text' }),
    question: el('input', { type: 'text' }),
    when: el('input', { type: 'text', placeholder: '2025-03-03', autocomplete: 'off' }),
    title: el('input', { type: 'text' }),
    terms: el('input', { type: 'text' }),
    name: el('input', { type: 'text' }),
    spellings: el('input', { type: 'text' }),
    role: el('input', { type: 'text' }),
  };
}

type InputName = keyof ReturnType<typeof buildInputs>;

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function labelOf(select: HTMLSelectElement): string {
  return select.selectedOptions[0]?.textContent ?? '';
}
