import type { Choice, Filtered } from '../ask/filter.ts';
import type { FacetName, SearchState } from '../ask/search-state.ts';
import { button, element } from './element.ts';

/** What is chosen from a list: its name, its label and what stands for all. */
const lists = [
  ['topic', 'Topic', 'All topics'],
  ['account', 'Account', 'All accounts'],
  ['person', 'Person', 'Everyone'],
] as const;
/** A list of choices is for the eye. */
const MAX_CHOICES = 60;

/** Ways to narrow what was found, each with what it would leave. */
export function showFilters(choices: Filtered['choices'], state: SearchState, change: (part: Partial<SearchState>) => void): HTMLElement[] {
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

  const all = { slug: '', label: 'All', count: choices.kind.reduce((sum, { count }) => sum + count, 0) };
  const chips = [all, ...withChosen(choices.kind, state.kind)].map(chip);
  const selects = lists.flatMap(([name, label, everything]) => {
    const options = withChosen(choices[name], state[name]).map(({ slug, label, count }): [string, string] => [slug, `${label} (${count})`]);
    return options.length > 0 ? [select(name, label, [['', everything], ...options])] : [];
  });
  const sort = select('sort', 'Order', Object.entries({ '': 'Best first', date: 'Newest first' }));
  return [
    element('div', { class: 'kinds', role: 'group', 'aria-label': 'Kind of result' }, ...chips),
    element('div', { class: 'choices' }, ...selects, sort),
  ];
}

/** The first of the choices. What is chosen stays to be seen, even where it is none of them or leaves nothing. */
function withChosen(choices: Choice[], chosen: string): Choice[] {
  const first = choices.slice(0, MAX_CHOICES);
  if (chosen === '' || first.some(({ slug }) => slug === chosen)) return first;
  return [...first, choices.find(({ slug }) => slug === chosen) ?? { slug: chosen, label: chosen, count: 0 }];
}
