import type { Beside, Edit, Sought } from '../beside-types.ts';
import type { DeskPin } from '../desk-types.ts';
import { el } from './dom.ts';

/** So many words before and behind a change say where it stands. */
const AROUND = 3;

/** What an editor has to judge of a pin beside the sentence: what was changed in its words, and what they do not say. */
export function sayBeside({ as, beside }: DeskPin): HTMLElement[] {
  if (!beside) return [];
  const { edits, denied } = beside;
  const notThere = beside.missing.filter(({ elsewhere }) => !elsewhere);
  // What was put into its own words is shown as a change.
  const elsewhere = edits ? [] : beside.missing.filter((one) => one.elsewhere);
  return [
    ...(edits ? sayEdits(edits) : []),
    ...sayList('Not in this account:', notThere, 'missing'),
    ...sayList('Not in these words, but elsewhere in this account:', elsewhere, 'elsewhere'),
    ...(denied.length > 0
      ? [
          line(
            'missing',
            'Denied in these words, and not in the sentence: ',
            denied.map((text) => `“${text}”`),
          ),
        ]
      : []),
    ...(!edits && as !== 'context' && beside.missing.length === 0 ? sayFound(beside.sought) : []),
  ];
}

function sayList(label: string, missing: Beside['missing'], className: string): HTMLElement[] {
  const say = ({ what, text }: Beside['missing'][number]) => (what === 'denial' ? `“${text}”` : text);
  return missing.length > 0 ? [line(className, `${label} `, missing.map(say))] : [];
}

function line(className: string, label: string, texts: string[]): HTMLElement {
  return el('p', { class: className }, label, ...texts.flatMap((text, i) => [i > 0 ? ', ' : '', el('strong', {}, text)]));
}

const names: Record<Sought, string> = { name: 'names', figure: 'figures', day: 'days' };

function sayFound(sought: Sought[]): HTMLElement[] {
  const words = (Object.keys(names) as Sought[]).filter((what) => sought.includes(what)).map((what) => names[what]);
  if (words.length === 0) return [];
  const last = words.pop() ?? '';
  const list = words.length > 0 ? `${words.join(', ')} and ${last}` : last;
  return [el('p', { class: 'fine' }, `${list.slice(0, 1).toUpperCase()}${list.slice(1)} all found.`)];
}

function sayEdits(edits: Edit[]): HTMLElement[] {
  const changed = edits.filter(({ as }) => as !== 'same');
  if (changed.length === 0) return [el('p', { class: 'fine' }, 'The sentence, word for word.')];
  return [
    el('p', { class: 'fine' }, 'The sentence, word for word but for what is marked:'),
    el(
      'p',
      { class: 'changes' },
      ...edits.flatMap((edit, i) => (edit.as === 'same' ? sayAround(edit.text, i > 0, i < edits.length - 1) : markEdit(edit))),
    ),
  ];
}

/** Of words that are in both, those behind a change and those before the next; all where they are few. */
function sayAround(text: string, isBehind: boolean, isBefore: boolean): string {
  const words = text.split(' ');
  const [behind, before] = [isBehind ? AROUND : 0, isBefore ? AROUND : 0];
  if (words.length <= behind + before + 1) return ` ${text} `;
  return ` ${[...words.slice(0, behind), '…', ...words.slice(words.length - before)].join(' ')} `;
}

function markEdit({ as, text }: Edit): HTMLElement {
  const [tag, said] = as === 'added' ? (['ins', 'put in: '] as const) : (['del', 'left out: '] as const);
  return el(tag, {}, el('span', { class: 'vh' }, said), text, el('span', { class: 'vh' }, ';'));
}
