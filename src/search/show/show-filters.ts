import { button, element } from './element.ts';
import type { Choice, Filtered } from '../ask/filter.ts';
import type { FacetName, SearchState } from '../ask/search-state.ts';
import { facetNames } from '../ask/search-state.ts';

const labels: Record<FacetName, [one: string, all: string]> = {
  topic: ['Topic', 'All topics'],
  account: ['Account', 'All accounts'],
  person: ['Person', 'Everyone'],
};
/** A list of choices is for the eye. */
const MAX_CHOICES = 60;

/** Ways to narrow what was found, each with what it would leave. */
export function showFilters(choices: Filtered['choices'], state: SearchState, change: (part: Partial<SearchState>) => void): HTMLElement[] {
  const total = choices.kind.reduce((sum, { count }) => sum + count, 0);
  const chip = (slug: string, label: string, count: number) =>
    button(element('span', {}, `${label} `, element('span', { class: 'count' }, String(count))), () => change({ kind: slug }), {
      'aria-pressed': String(state.kind === slug),
      'data-key': `kind-${slug}`,
    });
  const chips = withChosen(choices.kind, state.kind).map(({ slug, label, count }) => chip(slug, label, count));
  const selects = facetNames.flatMap((name) => {
    const list = withChosen(choices[name], state[name], MAX_CHOICES);
    if (list.length === 0) return [];
    const [one, all] = labels[name];
    return [
      select(
        one,
        [['', all], ...list.map(({ slug, label, count }): [string, string] => [slug, `${label} (${count})`])],
        state[name],
        (value) => change({ [name]: value }),
        name,
      ),
    ];
  });
  const sort = select(
    'Order',
    [
      ['', 'Best first'],
      ['date', 'Newest first'],
    ],
    state.sort,
    (value) => change({ sort: value === 'date' ? 'date' : '' }),
    'sort',
  );
  return [
    element('div', { class: 'kinds', role: 'group', 'aria-label': 'Kind of result' }, chip('', 'All', total), ...chips),
    element('div', { class: 'choices' }, ...selects, sort),
  ];
}

/** The first of the choices. What is chosen stays to be seen, even where it is none of them or leaves nothing. */
function withChosen(choices: Choice[], chosen: string, most = Infinity): Choice[] {
  const first = choices.slice(0, most);
  if (chosen === '' || first.some(({ slug }) => slug === chosen)) return first;
  return [...first, choices.find(({ slug }) => slug === chosen) ?? { slug: chosen, label: chosen, count: 0 }];
}

function select(
  label: string,
  options: [string, string][],
  chosen: string,
  onChange: (value: string) => void,
  key: string,
): HTMLSelectElement {
  const made = element(
    'select',
    { 'aria-label': label, 'data-key': key },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  made.value = chosen;
  made.classList.toggle('chosen', chosen !== '');
  made.addEventListener('change', () => onChange(made.value));
  return made;
}
