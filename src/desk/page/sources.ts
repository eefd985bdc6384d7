import type { DeskItem, DeskPin, Operation } from '../desk-types.ts';
import { post } from './api.ts';
import { afterPause, el } from './dom.ts';
import { draftOf, isSame, sentencesOf } from './drafts.ts';
import { changePin } from './offers.ts';
import type { OnKind } from './passages.ts';
import { fold, isFolded, showPins } from './passages.ts';

/** What a decision rests on: its passages, of a difference version by version, folded to what has to be judged. */
export class Sources {
  readonly element = el('section', { class: 'sources', tabindex: '0', 'aria-label': 'Passages' });
  readonly #change: (operation: Operation) => void;
  #item: DeskItem | undefined;

  constructor(change: (operation: Operation) => void) {
    this.#change = change;
  }

  show(item: DeskItem | undefined): void {
    const isOther = !isSame(item, this.#item);
    this.#item = item;
    this.#render(item, isOther ? [] : this.#unfolded());
    if (isOther) this.element.scrollTo(0, 0);
    if (item && sentencesOf(item).some(({ version }) => draftOf(item, version))) this.compare();
  }

  get isFolded(): boolean {
    return this.#passages().some(isFolded);
  }

  /** All, or none where none is folded. */
  toggle(): void {
    const { isFolded } = this;
    for (const passage of this.#passages()) fold(passage, !isFolded);
  }

  /** Sets the passages beside the sentence as it was typed. A claim that is joined keeps its own. */
  readonly compare = afterPause(() => void this.#compare().catch(() => undefined));

  async #compare(): Promise<void> {
    const item = this.#item;
    if (!item || item.joins) return;
    const read = async (version: string | undefined, pins: DeskPin[]) => {
      const draft = draftOf(item, version);
      const { file, id } = item;
      return draft ? post<DeskPin[]>('beside', { file, id, text: draft.text, ...(version === undefined ? {} : { version }) }) : pins;
    };
    const versions = item.versions.map(async (version) => ({ ...version, pins: await read(version.id, version.pins) }));
    const typed = { ...item, pins: await read(undefined, item.pins), versions: await Promise.all(versions) };
    if (item === this.#item) this.#render(typed, this.#unfolded());
  }

  #render(item: DeskItem | undefined, unfolded: (string | undefined)[]): void {
    this.element.replaceChildren(...(item ? this.#showAll(item) : []));
    for (const passage of this.#passages()) if (unfolded.includes(passage.dataset['at'])) fold(passage, false);
  }

  #showAll({ file, id, pins, versions }: DeskItem): HTMLElement[] {
    const onKind =
      (of: string): OnKind =>
      (pin, as) =>
        this.#change(changePin(file, of, pin, as));
    if (versions.length === 0) return showPins(pins, onKind(id));
    return versions.flatMap((version, i) => [
      el('h3', { class: 'version' }, `Version ${i + 1}: `, version.text),
      ...showPins(version.pins, onKind(version.id)),
    ]);
  }

  #passages(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('.source')];
  }

  #unfolded(): (string | undefined)[] {
    return this.#passages().flatMap((passage) => (isFolded(passage) ? [] : passage.dataset['at']));
  }
}
