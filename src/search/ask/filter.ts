import type { Hit } from './rank.ts';
import type { Facets, FacetValue } from './search-data.ts';
import { plurals } from './search-data.ts';
import type { FacetName, SearchState } from './search-state.ts';
import { facetNames } from './search-state.ts';

export interface Choice extends FacetValue {
  count: number;
}

export interface Filtered {
  hits: Hit[];
  /** What can be chosen, with how many results each choice would leave. */
  choices: Record<FacetName, Choice[]>;
}

/** The results that are left, in the order asked for; with the choices that remain. */
export function filter(hits: Hit[], state: SearchState, facets: Facets): Filtered {
  const valuesOf: Record<FacetName, (hit: Hit) => FacetValue[]> = {
    kind: ({ kind }) => [{ slug: kind.toLowerCase(), label: plurals[kind] }],
    topic: ({ doc, part }) => (facets.docs[doc]?.[part]?.[0] ?? []).flatMap((i) => facets.topics[i] ?? []),
    account: ({ accounts }) => accounts.flatMap((i) => facets.accounts[i] ?? []),
    person: ({ doc, part }) => (facets.docs[doc]?.[part]?.[1] ?? []).flatMap((i) => facets.people[i] ?? []),
  };
  const passes = (hit: Hit, name: FacetName) => state[name] === '' || valuesOf[name](hit).some(({ slug }) => slug === state[name]);
  const choicesOf = (name: FacetName) =>
    count(hits.filter((hit) => facetNames.every((other) => other === name || passes(hit, other))).flatMap(valuesOf[name]));
  const left = hits.filter((hit) => facetNames.every((name) => passes(hit, name)));
  return {
    hits: state.sort === 'date' ? byDate(left) : left,
    choices: { kind: choicesOf('kind'), topic: choicesOf('topic'), account: choicesOf('account'), person: choicesOf('person') },
  };
}

export function byDate(hits: Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.date - a.date || b.score - a.score);
}

function count(values: FacetValue[]): Choice[] {
  const same = Map.groupBy(values, ({ slug }) => slug);
  return Array.from(same.values(), (list) => ({ ...(list[0] as FacetValue), count: list.length })).sort((a, b) => b.count - a.count);
}
