import type { Facets, FacetValue, SearchData, DocEntry, ResultKind } from './search-data.ts';
import { kinds } from './search-data.ts';
import type { Hit } from './rank.ts';
import type { FacetName, SearchState } from './search-state.ts';

export interface Choice extends FacetValue {
  count: number;
}

export interface Filtered {
  hits: Hit[];
  /** What can be chosen, with how many results each choice would leave. */
  choices: Record<FacetName | 'kind', Choice[]>;
}

/** The results that are left, in the order asked for; with the choices that remain. */
export function filter(hits: Hit[], state: SearchState, searchData: SearchData, facets: Facets): Filtered {
  const valuesOf: Record<FacetName | 'kind', (hit: Hit) => FacetValue[]> = {
    kind: (hit) => [kindValue(kindOf(hit, searchData))],
    topic: (hit) => (facets.docs[hit.doc]?.[hit.part]?.[0] ?? []).flatMap((i) => facets.topics[i] ?? []),
    person: (hit) => (facets.docs[hit.doc]?.[hit.part]?.[1] ?? []).flatMap((i) => facets.people[i] ?? []),
    account: (hit) => accountsOf(hit, searchData).flatMap((i) => facets.accounts[i] ?? []),
  };
  const names = Object.keys(valuesOf) as (FacetName | 'kind')[];
  const passes = (hit: Hit, name: FacetName | 'kind') => state[name] === '' || valuesOf[name](hit).some(({ slug }) => slug === state[name]);
  const choices = Object.fromEntries(
    names.map((name) => {
      const others = names.filter((other) => other !== name);
      return [
        name,
        count(
          hits.filter((hit) => others.every((other) => passes(hit, other))),
          valuesOf[name],
        ),
      ];
    }),
  ) as Filtered['choices'];
  const left = hits.filter((hit) => names.every((name) => passes(hit, name)));
  return { hits: state.sort === 'date' ? byDate(left, searchData) : left, choices };
}

export function byDate(hits: Hit[], searchData: SearchData): Hit[] {
  return hits.toSorted((a, b) => dateOf(b, searchData) - dateOf(a, searchData) || b.score - a.score);
}

export function kindOf({ doc, part }: Hit, searchData: SearchData): ResultKind {
  const [head, others] = (searchData.docs[doc] as DocEntry).kinds;
  return kinds[part === 0 ? head : others] as ResultKind;
}

export function accountsOf({ doc, part }: Hit, searchData: SearchData): number[] {
  const { accounts } = searchData.docs[doc] as DocEntry;
  const own = accounts[part];
  return Array.isArray(own) ? own : typeof accounts[0] === 'number' ? (accounts as number[]) : [];
}

/** Position in the searchData's dates; -1 for none. */
export function dateOf({ doc, part }: Hit, searchData: SearchData): number {
  const { dates } = searchData.docs[doc] as DocEntry;
  return Array.isArray(dates) ? (dates[part] ?? -1) : dates;
}

const plurals: Record<ResultKind, string> = {
  Passage: 'Passages',
  Claim: 'Claims',
  Topic: 'Topics',
  Person: 'People',
  Quotation: 'Quotations',
  Event: 'Events',
  Article: 'Articles',
};

function kindValue(kind: ResultKind): FacetValue {
  return { slug: kind.toLowerCase(), label: plurals[kind] };
}

function count(hits: Hit[], valuesOf: (hit: Hit) => FacetValue[]): Choice[] {
  const counts = new Map<string, Choice>();
  for (const hit of hits)
    for (const value of valuesOf(hit)) {
      const choice = counts.get(value.slug) ?? { ...value, count: 0 };
      choice.count++;
      counts.set(value.slug, choice);
    }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
