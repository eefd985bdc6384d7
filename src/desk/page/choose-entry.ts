import type { DeskEntry } from '../desk-types.ts';
import { get } from './api.ts';
import { el, field, options } from './dom.ts';
import { session, tell } from './session.ts';

/** More letters of a sentence than anybody needs to know it by. */
const MAX_LABEL = 110;

/** The first of these that is there is chosen: of a difference, its first version. */
export interface Wanted {
  file: string;
  ids: string[];
}

/** A statement that is there, to get more pins: the file that it stands in, and which of them it is. */
export class EntryChooser {
  readonly #onChange: () => void;
  readonly #file = el('select', { onchange: () => void this.choose({ file: this.#file.value, ids: [] }) });
  readonly #entry = el('select', { onchange: () => void this.choose({ file: this.#file.value, ids: [this.#entry.value] }) });
  readonly element = el('div', { class: 'page-part' }, field('Stands in', this.#file), field('Statement', this.#entry));
  #entries: DeskEntry[] = [];
  #wanted: Wanted | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get chosen(): (DeskEntry & { file: string }) | undefined {
    const entry = this.#entries.find(({ id }) => id === this.#entry.value);
    return entry && { ...entry, file: this.#file.value };
  }

  async choose(wanted: Wanted): Promise<void> {
    this.#wanted = wanted;
    await this.show();
  }

  /** What there is now. */
  async show(): Promise<void> {
    const { topics, eventsFile } = session.desk;
    const wanted = this.#wanted;
    const files = [...topics.map(({ file, title }) => ({ value: file, label: title })), { value: eventsFile, label: 'Events' }];
    options(this.#file, files, wanted?.file);
    const entries = await get<DeskEntry[]>('entries', { file: this.#file.value }).catch((error: unknown) => {
      tell((error as Error).message, true);
    });
    if (!entries || wanted !== this.#wanted) return;
    this.#entries = entries;
    const choices = entries.map(({ id, text, status }) => ({
      value: id,
      label: `${text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL)} …` : text}${status === 'proposed' ? ' (proposed)' : ''}`,
    }));
    const id = wanted?.ids.find((one) => entries.some((entry) => entry.id === one));
    options(this.#entry, choices, id);
    this.#onChange();
  }
}
