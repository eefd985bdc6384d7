import { button, el } from './dom.ts';
import { propose, session, tell } from './session.ts';

/** Asks the machine for what is new in the accounts, and says what it found, as the command does. */
export class Proposer {
  readonly element = el('section', { class: 'history', 'aria-label': 'What was proposed' });

  async run(): Promise<void> {
    tell('Reading the accounts: of a large story this takes a while.');
    const before = session.desk.progress.open;
    const done = await propose();
    if (!done?.ok) return;
    this.element.replaceChildren(el('h3', {}, 'Proposed'), el('ul', {}, ...(done.said ?? []).map((line) => el('li', {}, line))));
    const count = session.desk.progress.open - before;
    tell(count > 0 ? `${count} proposed. Undo takes them back.` : 'Nothing new to decide.');
  }

  /** In place of a decision, where none is open. */
  nothingOpen(): HTMLElement[] {
    return [
      el('h2', { tabindex: '-1' }, 'Nothing is open here.'),
      el('p', { class: 'note' }, 'Accounts that were added since the last time may have more.'),
      el(
        'p',
        {},
        button('Propose what is new in them', () => void this.run(), { key: 'r' }),
      ),
    ];
  }
}
