import type { DeskItem, Operation, QueueItem } from '../desk-types.ts';
import type { Wanted } from './choose-entry.ts';
import { chooseByNumber } from './choose-number.ts';
import type { Chooser } from './choose-number.ts';
import { el } from './dom.ts';
import { changedSentences, dropDraft, hasDrafts, isSame, keyOf, sentencesOf } from './drafts.ts';
import { showHistory } from './history.ts';
import type { Change, Offer } from './offers.ts';
import { offerClaims, offerKinds, offerPlaces } from './offers.ts';
import { PagePreview } from './page-preview.ts';
import { Proposer } from './proposer.ts';
import { buildQueue } from './queue.ts';
import { buildItems } from './read-items.ts';
import { renderActions } from './review-actions.ts';
import { showItem } from './review-item.ts';
import { selectAlike, selectOne } from './selection.ts';
import { run, session, tell, undo } from './session.ts';
import { Sources } from './sources.ts';
import type { Key, View } from './view.ts';

type Decision = 'accept' | 'reject' | 'reopen';
const past: Record<Decision, string> = { accept: 'Accepted', reject: 'Rejected', reopen: 'Open again' };

/** One decision at a time, by one key each. */
export class Review implements View {
  readonly name = 'Review';
  readonly keys: Key[] = [
    { key: 'a', does: 'Accept, with the words as they are typed', run: () => void this.#decide('accept') },
    {
      key: 'e',
      does: 'Edit the words; Ctrl+Enter saves and accepts, Esc leaves',
      run: () => this.#decision.querySelector('textarea')?.focus(),
    },
    { key: 'x', does: 'Reject', run: () => void this.#decide('reject') },
    { key: 'o', does: 'Open again what was decided', run: () => void this.#decide('reopen') },
    { key: 'l', does: 'Later: to the end of the list', run: () => this.#defer() },
    { key: 'j', does: 'Join: give the pins to a claim, by its number', run: () => this.#offer(offerClaims) },
    { key: 'm', does: 'Move to another question, by its number', run: () => this.#offer(offerPlaces) },
    { key: 'c', does: 'Change what a pin is to the sentence, by its number', run: () => this.#offer(offerKinds) },
    { key: 'f', does: 'Unfold the passages, or fold them', run: () => this.#fold() },
    { key: 'w', does: 'Pin more words of an account to it', run: () => this.#pinMore() },
    { key: 'v', does: 'View the page as it will be, or close it', run: () => this.#page.toggle() },
    { key: 'r', does: 'Propose: what is new in the accounts', run: () => void this.#proposer.run() },
    { key: 'u', does: 'Undo, any number of times', run: () => void this.#undo() },
    { key: 'n', does: 'Next', run: () => this.#step(1) },
    { key: 'p', does: 'Previous', run: () => this.#step(-1) },
    { key: 's', does: 'Select several, in one file; then a, x or o', run: () => this.#select() },
    { key: 'S', does: 'Select all like this one: open, of its kind, at its place', run: () => this.#selectAlike() },
  ];
  readonly #queue = buildQueue((item) => void this.#show(item));
  readonly #items = buildItems();
  readonly #decision = el('div', { class: 'item' });
  readonly #choices = el('div', {});
  readonly #actions = el('div', { class: 'actions', role: 'group', 'aria-label': 'Decide' });
  readonly #history = el('section', { class: 'history', 'aria-label': 'What was done' });
  readonly #sources = new Sources((operation) => void this.#change(operation, 'Changed'));
  readonly #proposer = new Proposer();
  readonly #page = new PagePreview(() => this.#asAccepted());
  readonly element = el(
    'div',
    { class: 'review' },
    this.#queue.element,
    el(
      'section',
      { class: 'decision', 'aria-label': 'Decision' },
      this.#decision,
      this.#choices,
      this.#actions,
      this.#page.element,
      this.#proposer.element,
      this.#history,
    ),
    this.#sources.element,
  );
  /** Where `u` leads back to: what was decided, by the time of its step. */
  readonly #done = new Map<string, QueueItem>();
  #current: QueueItem | undefined;
  #shown: DeskItem | undefined;
  #chooser: Chooser | undefined;

  readonly #onPin: (entry: Wanted) => void;

  constructor(onPin: (entry: Wanted) => void) {
    this.#onPin = onPin;
    this.#decision.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void this.#decide('accept');
      }
    });
  }

  show(): void {
    this.#page.renew();
    const { queue } = session.desk;
    const now = queue.find((item) => isSame(item, this.#current));
    void this.#show(now ?? this.#queue.items()[0]);
  }

  isTyped(): boolean {
    return hasDrafts();
  }

  press(key: string): boolean {
    return this.#chooser?.press(key) ?? false;
  }

  /** What was read before stands there at once; where the seeds have changed since, it is read again behind it. */
  async #show(item: QueueItem | undefined): Promise<void> {
    const isOther = !isSame(item, this.#current);
    if (isOther) this.#choose(undefined);
    this.#current = item;
    this.#renderAround();
    if (!item) return this.#renderItem(undefined);
    const known = this.#items.known(item);
    if (known) this.#renderItem(known.item);
    if (known?.revision !== session.desk.revision) {
      const read = await this.#items.fetch(item).catch((error: unknown) => {
        tell((error as Error).message, true);
      });
      if (read && isSame(item, this.#current)) this.#renderItem(read);
    }
    this.#items.prefetch(this.#neighbours(item));
  }

  #neighbours(item: QueueItem): QueueItem[] {
    const items = this.#queue.items();
    const at = items.findIndex((other) => isSame(other, item));
    return [...items.slice(at + 1, at + 4), ...items.slice(Math.max(0, at - 1), Math.max(0, at))];
  }

  #renderItem(item: DeskItem | undefined): void {
    if (item && JSON.stringify(item) === JSON.stringify(this.#shown) && this.#decision.hasChildNodes()) return;
    const hadFocus = this.#decision.contains(document.activeElement);
    const isOther = !isSame(item, this.#shown);
    this.#shown = item;
    if (!item) {
      this.#decision.replaceChildren(...this.#proposer.nothingOpen());
      this.#sources.show(undefined);
      return;
    }
    this.#decision.replaceChildren(...showItem(item, this.#queue.later.has(keyOf(item)), () => this.#typed()));
    if (isOther) this.#page.turn();
    else this.#page.look();
    this.#sources.show(item);
    this.#renderActions();
    if (isOther) this.element.querySelector('.decision')?.scrollTo(0, 0);
    if (hadFocus) this.#decision.querySelector('h2')?.focus();
  }

  #typed(): void {
    this.#renderActions();
    this.#sources.compare();
    this.#page.look();
  }

  /** What acceptance would do; of what is accepted already, only the new words. */
  #asAccepted(): Operation[] {
    const item = this.#shown;
    if (!item) return [];
    return [...this.#reword(item), { do: 'accept', file: item.file, ids: [item.id] }];
  }

  #renderAround(): void {
    this.#queue.render(this.#current);
    this.#history.replaceChildren(...showHistory(session.desk));
    this.#renderActions();
  }

  #renderActions(): void {
    const { selected } = this.#queue;
    const situation = {
      ...{ current: this.#current, shown: this.#shown, count: selected.size, canUndo: session.desk.canUndo },
      isFolded: this.#sources.isFolded,
      isSelected: this.#current !== undefined && selected.has(keyOf(this.#current)),
      isTyped: this.#shown !== undefined && isSame(this.#shown, this.#current) && changedSentences(this.#shown).length > 0,
    };
    renderActions(this.#actions, situation, (key) => this.keys.find((entry) => entry.key === key)?.run());
  }

  #step(by: 1 | -1): void {
    const items = this.#queue.items();
    const at = items.findIndex((item) => isSame(item, this.#current));
    const next = items[at + by];
    if (next) void this.#show(next);
    else tell(by > 0 ? 'This is the last.' : 'This is the first.');
  }

  /** The first open one behind what is decided now; where none is, the first of all. */
  #nextOpen(without: Set<string>): QueueItem | undefined {
    const items = this.#queue.items();
    const at = items.findIndex((item) => isSame(item, this.#current));
    const others = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
    return others.find((item) => item.status === 'proposed' && !without.has(keyOf(item)));
  }

  async #decide(decision: Decision): Promise<void> {
    const { selected } = this.#queue;
    const several = session.desk.queue.filter((item) => selected.has(keyOf(item)));
    const items = several.length > 0 ? several : this.#current ? [this.#current] : [];
    const [first] = items;
    if (!first || (decision === 'reopen') === (first.status === 'proposed')) return;
    const words =
      decision === 'accept' && this.#shown && isSame(this.#shown, this.#current) && several.length === 0 ? this.#reword(this.#shown) : [];
    const item = this.#shown;
    const next = this.#nextOpen(new Set(items.map(keyOf)));
    selected.clear();
    const operations: Operation[] = [...words, { do: decision, file: first.file, ids: items.map(({ id }) => id) }];
    const done = this.#send(operations, first);
    // The next one stands there before the last is written.
    if (decision !== 'reopen') await this.#show(next);
    if (!(await done)) return void this.#show(first);
    if (item) for (const { version } of changedSentences(item)) if (words.length > 0) dropDraft(item, version);
    tell(`${past[decision]}${items.length > 1 ? ` ${items.length}` : ''}. ${session.desk.progress.open} open.`);
  }

  #reword(item: DeskItem): Operation[] {
    return changedSentences(item).map(({ version, text, short }) => ({
      ...{ do: 'reword' as const, file: item.file, id: item.id, text, short },
      ...(version === undefined ? {} : { version }),
    }));
  }

  /** All of them or none. */
  async #send(operations: Operation[], item: QueueItem): Promise<boolean> {
    const done = await run(...operations);
    if (done?.ok) this.#done.set(session.desk.history[0]?.at ?? '', item);
    return done?.ok ?? false;
  }

  async #undo(): Promise<void> {
    const [step] = session.desk.history;
    const done = await undo();
    if (!done?.ok) return;
    const item = this.#done.get(step?.at ?? '');
    tell(`Undone: ${step?.label ?? 'the last change'}.`);
    const now = session.desk.queue.find((other) => isSame(other, item));
    if (now) void this.#show(now);
  }

  #defer(): void {
    const item = this.#current;
    if (item?.status !== 'proposed') return;
    const next = this.#nextOpen(new Set([keyOf(item)]));
    this.#queue.later.delete(keyOf(item));
    this.#queue.later.add(keyOf(item));
    tell('Later: it stands at the end of the list.');
    void this.#show(next ?? item);
  }

  #select(): void {
    const item = this.#current;
    if (!item) return;
    tell(selectOne(this.#queue.selected, item));
    const items = this.#queue.items();
    void this.#show(items[items.findIndex((other) => isSame(other, item)) + 1] ?? item);
  }

  #fold(): void {
    this.#sources.toggle();
    this.#renderActions();
  }

  #selectAlike(): void {
    if (!this.#current) return;
    tell(selectAlike(this.#queue.selected, this.#current));
    this.#renderAround();
  }

  /** Esc, outside of a chooser. */
  leave(): void {
    this.#queue.selected.clear();
    this.#renderAround();
  }

  #offer(offer: (item: DeskItem, change: Change) => Offer): void {
    const item = this.#shown;
    if (!item) return;
    const { title, choices, typed } = offer(item, (operation, told) => void this.#change(operation, told));
    this.#choose(chooseByNumber(title, choices, { ...(typed ? { typed } : {}), close: () => this.#choose(undefined) }));
  }

  #pinMore(): void {
    const item = this.#shown;
    if (item && sentencesOf(item).length > 0) this.#onPin({ file: item.file, ids: [...item.versions, item].map(({ id }) => id) });
  }

  #choose(chooser: Chooser | undefined): void {
    const hadFocus = this.#choices.contains(document.activeElement);
    this.#chooser = chooser;
    this.#choices.replaceChildren(...(chooser ? [chooser.element] : []));
    chooser?.element.scrollIntoView({ block: 'nearest' });
    if (hadFocus) this.#decision.querySelector('h2')?.focus();
  }

  async #change(operation: Operation, told: string): Promise<void> {
    this.#choose(undefined);
    if (this.#current && (await this.#send([operation], this.#current))) tell(`${told}. It is still open.`);
  }
}
