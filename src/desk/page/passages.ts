import type { Beside } from '../beside-types.ts';
import type { DeskAccount, DeskPassage, DeskPin, PinKind } from '../desk-types.ts';
import { el, options } from './dom.ts';
import { sayBeside } from './say-beside.ts';

type Span = Beside['shared'][number];

export const kindNames: Record<PinKind, string> = { pins: 'tells it', partly: 'tells a part', context: 'context only' };

export function markOf({ mark, label }: DeskAccount): HTMLElement {
  return el('abbr', { class: 'mark', title: label }, mark);
}

/** What a pin is to be from now on; nothing: it is taken away. */
export type OnKind = (pin: DeskPin, as: PinKind | undefined) => void;

/** The passages behind a statement, each once, with all words of it that are pinned. */
export function showPins(pins: DeskPin[], onKind: OnKind): HTMLElement[] {
  const passages = Map.groupBy(pins, ({ at }) => at);
  return [...passages.values()].map(([first, ...others]) => showPassage(first as DeskPin, [first as DeskPin, ...others], onKind));
}

/** What has to be judged of it, and, unfolded, the passage with its neighbours. */
function showPassage({ account, at, passage }: DeskPin, pins: DeskPin[], onKind: OnKind): HTMLElement {
  const lost = pins.filter(({ start, end }) => start === end);
  const isOwn = lost.length === 0 && pins.every(({ beside }) => beside?.edits !== undefined);
  const name = account.label === account.headline ? '' : account.label;
  const source = el(
    'article',
    { class: isOwn ? 'source own' : 'source', 'data-at': at },
    el(
      'h3',
      {},
      markOf(account),
      el('span', {}, name || account.headline),
      ...pins.map((pin) => chooseKind(pin, onKind)),
      el('small', {}, at.replace(/^.*#/, '')),
    ),
    name !== '' && el('p', { class: 'headline unfolds' }, account.headline),
    ...pins.flatMap((pin) => sayBeside(pin)),
    ...neighbour(passage.before),
    el('p', { class: 'passage' }, ...markWords(passage, pins)),
    ...neighbour(passage.after),
    ...lost.map(({ words }) => el('p', { class: 'trouble' }, `Not in this passage, letter for letter: “${words}”`)),
  );
  const onclick = () => {
    fold(source, !isFolded(source));
  };
  source.append(
    el(
      'button',
      { type: 'button', class: 'fold', onclick },
      'Fold',
      el('span', { class: 'vh' }, `: ${account.mark}, ${at.replace(/^.*#/, '')}`),
    ),
  );
  fold(source, true);
  return source;
}

export function isFolded(source: HTMLElement): boolean {
  return source.classList.contains('folded');
}

export function fold(source: HTMLElement, isFolded: boolean): void {
  source.classList.toggle('folded', isFolded);
  const button = source.querySelector('.fold');
  button?.setAttribute('aria-expanded', String(!isFolded));
  if (button?.firstChild) button.firstChild.textContent = isFolded ? 'Whole passage' : 'Fold';
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
  return text === undefined ? [] : [el('p', { class: 'neighbour unfolds' }, text)];
}

/** The text with the words of pins marked, and in them what the sentence says too; where two overlap, what either has. */
function markWords({ text }: DeskPassage, pins: Pick<DeskPin, 'as' | 'start' | 'end' | 'beside'>[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { as, start, end, beside } of pins.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(
      ...around(text.slice(at, from)),
      el('mark', { class: beside ? `${as} compared` : as }, ...markShared(text, { start: from, end }, beside?.shared ?? [])),
    );
    at = end;
  }
  return [...parts, ...around(text.slice(at))];
}

/** What stands around pinned words; folded, a sign that something does. */
function around(text: string): Node[] {
  return text.trim() === ''
    ? [new Text(text)]
    : [el('span', { class: 'unfolds' }, text), el('span', { class: 'cut', 'aria-hidden': 'true' }, ' … ')];
}

function markShared(text: string, words: Span, shared: Span[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = words.start;
  for (const { start, end } of runsOf(shared, text).filter((run) => run.start >= words.start && run.end <= words.end)) {
    parts.push(text.slice(at, start), el('b', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, words.end)];
}

/** Words with nothing but a space between them are marked as one. */
function runsOf(spans: Span[], text: string): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
