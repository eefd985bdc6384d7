import type { DeskAccount, DeskPassage, DeskPin, PinKind } from '../desk-types.ts';
import { el, options } from './dom.ts';

export const kindNames: Record<PinKind, string> = { pins: 'tells it', partly: 'tells a part', context: 'context only' };

export function markOf({ mark, label }: DeskAccount): HTMLElement {
  return el('abbr', { class: 'mark', title: label }, mark);
}

/** What a pin is to be from now on; nothing: it is taken away. */
export type OnKind = (pin: DeskPin, as: PinKind | undefined) => void;

/** The passages behind a statement, whole, each once, with all words of it that are pinned. */
export function showPins(pins: DeskPin[], onKind: OnKind): HTMLElement[] {
  const passages = Map.groupBy(pins, ({ at }) => at);
  return [...passages.values()].map(([first, ...others]) => showPassage(first as DeskPin, [first as DeskPin, ...others], onKind));
}

function showPassage({ account, at, passage }: DeskPin, pins: DeskPin[], onKind: OnKind): HTMLElement {
  const lost = pins.filter(({ start, end }) => start === end);
  return el(
    'article',
    { class: 'source' },
    el(
      'h3',
      {},
      markOf(account),
      el('span', {}, account.label === account.headline ? '' : account.label),
      ...pins.map((pin) => chooseKind(pin, onKind)),
      el('small', {}, at.replace(/^.*#/, '')),
    ),
    el('p', { class: 'headline' }, account.headline),
    ...neighbour(passage.before),
    el('p', { class: 'passage' }, ...markWords(passage, pins)),
    ...neighbour(passage.after),
    ...lost.map(({ words }) => el('p', { class: 'trouble' }, `Not in this passage, letter for letter: “${words}”`)),
  );
}

function chooseKind(pin: DeskPin, onKind: OnKind): HTMLElement {
  const select = el('select', {
    class: `kind ${pin.as}`,
    'aria-label': `What “${pin.words}” is to the sentence`,
    onchange: () => {
      const as = (Object.keys(kindNames) as PinKind[]).find((kind) => kind === select.value);
      // Its passage stands there again once that is written, or as before where it is refused.
      select.value = pin.as;
      onKind(pin, as);
    },
  });
  const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));
  return options(select, [...kinds, { value: '', label: 'take it away' }], pin.as);
}

function neighbour(text: string | undefined): HTMLElement[] {
  return text === undefined ? [] : [el('p', { class: 'neighbour' }, text)];
}

/** The text with the words of pins marked; where two overlap, what either has. */
function markWords({ text }: DeskPassage, pins: Pick<DeskPin, 'as' | 'start' | 'end'>[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { as, start, end } of pins.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), el('mark', { class: as }, text.slice(from, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
