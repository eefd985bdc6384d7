import type { DeskItem, DeskPin, NewPin, Operation, PinKind } from '../desk-types.ts';
import type { Choice } from './choose-number.ts';
import { kindNames } from './passages.ts';

/** Does what was chosen; `told` says that it is done. */
export type Change = (operation: Operation, told: string) => void;

/** What can be chosen of a decision, by number. */
export interface Offer {
  title: string;
  choices: Choice[];
  typed?: { label: string; choose: (words: string) => void };
}

export function offerClaims({ file, id, near, joins }: DeskItem, change: Change): Offer {
  const choices = near.map(({ id: claim, text, accounts }) => ({
    label: `${text} (${accounts})`,
    choose: () => change({ do: 'join', file, id, claim }, 'Joined'),
  }));
  const alone = { label: 'Let it stand by itself', choose: () => change({ do: 'unjoin', file, id }, 'By itself') };
  return { title: 'Join to which claim?', choices: joins ? [...choices, alone] : choices };
}

export function offerPlaces({ file, id, unders }: DeskItem, change: Change): Offer {
  const to = (under: string) => change({ do: 'move', file, id, under }, 'Moved');
  const choices = unders.map(({ value, label }) => ({ label, choose: () => to(value) }));
  return { title: 'Move it under what?', choices, typed: { label: 'A new question', choose: to } };
}

/** Every pin of a decision, with the id of the statement that it is of. */
export function pinsOf(item: DeskItem | undefined): { of: string; pin: DeskPin }[] {
  const statements = item ? [item, ...item.versions] : [];
  return statements.flatMap(({ id, pins }) => pins.map((pin) => ({ of: id, pin })));
}

export function offerKinds(item: DeskItem, change: Change): Offer {
  const choices = pinsOf(item).flatMap(({ of, pin }) => {
    const others = (Object.keys(kindNames) as PinKind[]).filter((kind) => kind !== pin.as);
    return [...others, undefined].map((as) => ({
      label: `${pin.account.mark}, “${pin.words}”: ${as === undefined ? 'take it away' : kindNames[as]}`,
      choose: () => change(changePin(item.file, of, pin, as), 'Changed'),
    }));
  });
  return { title: 'What is a pin to the sentence?', choices };
}

/** Makes a pin something else to its statement, or takes it away. */
export function changePin(file: string, id: string, { at, words }: DeskPin, as: PinKind | undefined): Operation {
  const target = { file, id, pin: { at: at as NewPin['at'], words } };
  return as === undefined ? { do: 'removePin', ...target } : { do: 'movePin', ...target, as };
}
