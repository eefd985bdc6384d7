import type { Desk } from '../desk-types.ts';
import { button, el, field, options } from './dom.ts';
import { run, session, tell } from './session.ts';
import type { Key, View } from './view.ts';

type Person = Desk['people'][number];

/** More than anybody reads through; those behind are found by typing. */
const SHOWN = 60;

/** Who is listed, under which spellings: merged where two are one, split where one is two. New names stand in Review. */
export class People implements View {
  readonly name = 'People';
  readonly keys: Key[] = [];
  readonly #filter = el('input', { type: 'search', oninput: () => this.show() });
  readonly #list = el('ul', { class: 'people' });
  readonly #count = el('p', { class: 'note' });
  readonly element = el(
    'div',
    { class: 'page' },
    el('h2', {}, 'People, organisations, places'),
    field('Find a name', this.#filter),
    this.#count,
    this.#list,
  );

  show(): void {
    const { people, queue } = session.desk;
    const asked = this.#filter.value.trim().toLowerCase();
    const found = people.filter(({ name, spellings }) => [name, ...spellings].some((one) => one.toLowerCase().includes(asked)));
    const proposed = queue.filter(({ kind, status }) => kind === 'name' && status === 'proposed').length;
    const more = found.length > SHOWN ? ` The first ${SHOWN} are shown.` : '';
    this.#count.textContent = `${found.length} of ${people.length}.${more} ${proposed} proposed names are open in Review.`;
    this.#list.replaceChildren(...found.slice(0, SHOWN).map((person) => this.#entry(person, people)));
  }

  isTyped(): boolean {
    return false;
  }

  #entry({ id, kind, name, spellings }: Person, people: Person[]): HTMLElement {
    const others = people.filter((other) => other.id !== id && other.kind === kind);
    const into = options(el('select', { 'aria-label': `Merge ${name} into` }), [
      { value: '', label: 'Is the same as …' },
      ...others.map((other) => ({ value: other.id, label: other.name })),
    ]);
    const merge = async () => {
      if (into.value === '') return tell('Choose who it is the same as.', true);
      const done = await run({ do: 'mergePeople', id, into: into.value });
      if (done?.ok) tell(`${name} is merged. Undo takes it back.`);
    };
    return el(
      'li',
      {},
      el('h3', {}, name, ' ', el('small', {}, kind)),
      spellings.length > 0 && el('ul', { class: 'row' }, ...spellings.map((spelling) => this.#spelling(id, name, spelling))),
      others.length > 0 &&
        el(
          'div',
          { class: 'row' },
          into,
          button('Merge', () => void merge(), { 'aria-label': `Merge ${name}` }),
        ),
    );
  }

  #spelling(id: string, name: string, spelling: string): HTMLElement {
    const split = async () => {
      const done = await run({ do: 'splitSpelling', id, spelling });
      if (done?.ok) tell(`“${spelling}” is no spelling of ${name} any more. Undo takes it back.`);
    };
    return el(
      'li',
      {},
      spelling,
      ' ',
      button('Not theirs', () => void split(), { 'aria-label': `Not theirs: ${spelling} of ${name}` }),
    );
  }
}
