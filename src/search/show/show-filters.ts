import { search as words } from '../../interface/here.ts';
import type { Choice, Filtered } from '../ask/filter.ts';
import type { FacetName, SearchState } from '../ask/search-state.ts';
import { isNarrowed } from '../ask/search-state.ts';
import { button, element } from './element.ts';

/** What is chosen from a list: its name, its label and what stands for all. */
const lists = [
  ['topic', words.topic, words.allTopics],
  ['account', words.account, words.allAccounts],
  ['person', words.person, words.everyone],
] as const;
/** Changes what is searched; `settled` is false while a reader types. */
export type Change = (part: Partial<SearchState>, settled?: boolean) => void;

/**
 * Ways to narrow what was found, each with what it would leave. Where topics, accounts and people were not asked for yet, or
 * were refused, a button asks for them.
 */
export function showFilters(
  { kinds, others }: Filtered,
  state: SearchState,
  change: Change,
  why: 'unasked' | 'refused',
  ask: () => void,
): HTMLElement[] {
  const chip = ({ slug, label, count }: Choice) =>
    button(element('span', {}, `${label} `, element('span', { class: 'count' }, String(count))), () => change({ kind: slug }), {
      'aria-pressed': String(state.kind === slug),
      'data-key': `kind-${slug}`,
    });
  const select = (key: FacetName | 'sort', label: string, options: [string, string][]) => {
    const texts = options.map(([value, text]) => element('option', { value }, text));
    const made = element('select', { 'aria-label': label, 'data-key': key }, ...texts);
    made.value = state[key];
    made.classList.toggle('chosen', state[key] !== '');
    made.addEventListener('change', () => change({ [key]: made.value }));
    return made;
  };

  const all = { slug: '', label: words.all, count: kinds.reduce((sum, { count }) => sum + count, 0) };
  const chips = [all, ...withChosen(kinds, state.kind)].map(chip);
  const labels = { unasked: words.narrow, refused: words.refused };
  const selects = others
    ? lists.flatMap(([name, label, everything]) => {
        const options = withChosen(others[name], state[name]).map(({ slug, label, count }): [string, string] => [
          slug,
          `${label} (${count})`,
        ]);
        return options.length > 0 ? [select(name, label, [['', everything], ...options])] : [];
      })
    : [button(labels[why], ask, { 'data-key': 'others' })];
  const sort = select('sort', words.order, Object.entries({ '': words.bestFirst, date: words.newestFirst }));
  const isChosen = isNarrowed(state) || state.sort !== '';
  const unfold = button(words.filter, () => unfold.setAttribute('aria-expanded', String(unfold.ariaExpanded !== 'true')), {
    class: 'unfold',
    'aria-expanded': String(isChosen),
    'data-key': 'unfold',
  });
  return [
    unfold,
    element('div', { class: 'kinds', role: 'group', 'aria-label': words.kind }, ...chips),
    element('div', { class: 'choices' }, ...selects, sort),
  ];
}

/** What is chosen stays to be seen, even where it leaves nothing. */
function withChosen(choices: Choice[], chosen: string): Choice[] {
  if (chosen === '' || choices.some(({ slug }) => slug === chosen)) return choices;
  return [...choices, { slug: chosen, label: chosen, count: 0 }];
}
