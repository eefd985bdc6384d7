import type { DeskItem, QueueItem } from '../desk-types.ts';
import { button } from './dom.ts';
import { sentencesOf } from './drafts.ts';
import { pinsOf } from './offers.ts';

interface Situation {
  current: QueueItem | undefined;
  /** What was read of it, or of the one before. */
  shown: DeskItem | undefined;
  /** How many are selected, and whether this one is. */
  count: number;
  isSelected: boolean;
  isTyped: boolean;
  isFolded: boolean;
  canUndo: boolean;
}

/** The keys that do something now, and how they are called. */
function labelsOf({ current, shown, count, isSelected, isTyped, isFolded, canUndo }: Situation): [key: string, label: string][] {
  const isOpen = current?.status === 'proposed';
  const hasSentence = sentencesOf(shown).length > 0;
  const labels: [string, string, boolean][] = [
    ['a', count > 0 ? `Accept ${count}` : isTyped ? 'Accept as typed' : 'Accept', count > 0 || isOpen],
    ['e', 'Edit', hasSentence],
    ['x', count > 0 ? `Reject ${count}` : 'Reject', count > 0 || isOpen],
    ['o', 'Open again', current !== undefined && !isOpen],
    ['l', 'Later', isOpen],
    ['j', 'Join', (shown?.near.length ?? 0) > 0 || shown?.joins !== undefined],
    ['m', 'Move', (shown?.unders.length ?? 0) > 0],
    ['c', 'Pins', pinsOf(shown).length > 0],
    ['f', isFolded ? 'Unfold' : 'Fold', pinsOf(shown).length > 0],
    ['w', 'More words', hasSentence],
    ['v', 'View the page', hasSentence],
    ['s', isSelected ? 'Selected' : 'Select', current !== undefined],
    ['u', 'Undo', canUndo],
  ];
  return labels.flatMap(([key, label, isThere]) => (isThere ? [[key, label]] : []));
}

/** The buttons stay the same elements while they can: whoever works with Tab keeps the place. */
export function renderActions(place: HTMLElement, situation: Situation, run: (key: string) => void): void {
  const before = new Map([...place.querySelectorAll('button')].map((old) => [old.dataset['key'], old]));
  const buttons = labelsOf(situation).map(([key, label]) => {
    const old = before.get(key) ?? button('', () => run(key), { key, 'data-key': key });
    if (old.firstChild) old.firstChild.textContent = label;
    return old;
  });
  if (buttons.length !== before.size || buttons.some((one) => !one.isConnected)) place.replaceChildren(...buttons);
}
