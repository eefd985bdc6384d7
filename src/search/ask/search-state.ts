export const facetNames = ['kind', 'topic', 'account', 'person'] as const;
export type FacetName = (typeof facetNames)[number];

/** A search as its address holds it. */
export interface SearchState extends Record<FacetName, string> {
  q: string;
  /** Every word as typed: no mending. */
  literal: boolean;
  sort: '' | 'date';
}

export function stateFrom(parameters: URLSearchParams): SearchState {
  const get = (name: string) => parameters.get(name) ?? '';
  return {
    q: get('q'),
    literal: get('literal') === '1',
    kind: get('kind'),
    topic: get('topic'),
    account: get('account'),
    person: get('person'),
    sort: get('sort') === 'date' ? 'date' : '',
  };
}

export function parametersOf({ literal, ...state }: SearchState): URLSearchParams {
  const entries = Object.entries({ ...state, literal: literal ? '1' : '' }).filter(([, value]) => value !== '');
  return new URLSearchParams(entries);
}

export function isNarrowed(state: SearchState): boolean {
  return facetNames.some((name) => state[name] !== '');
}
