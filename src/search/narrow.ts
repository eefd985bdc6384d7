import type { Facets, FacetValue, Guide, GuideDoc, ResultKind } from './guide.ts';
import { kinds } from './guide.ts';
import type { Hit } from './rank.ts';
import type { FacetName, SearchState } from './search-state.ts';

export interface Choice extends FacetValue {
  count: number;
}

export interface Narrowed {
  hits: Hit[];
  /** What can be chosen, with how many results each choice would leave. */
  choices: Record<FacetName | 'kind', Choice[]>;
}

/** The results that are left, in the order asked for; with the choices that remain. */
export function narrow(hits: Hit[], state: SearchState, guide: Guide, facets: Facets): Narrowed {
  const valuesOf: Record<FacetName | 'kind', (hit: Hit) => FacetValue[]> = {
    kind: (hit) => [kindValue(kindOf(hit, guide))],
    topic: (hit) => (facets.docs[hit.doc]?.[hit.part]?.[0] ?? []).flatMap((i) => facets.topics[i] ?? []),
    person: (hit) => (facets.docs[hit.doc]?.[hit.part]?.[1] ?? []).flatMap((i) => facets.people[i] ?? []),
    account: (hit) => accountsOf(hit, guide).flatMap((i) => facets.accounts[i] ?? []),
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
  ) as Narrowed['choices'];
  const left = hits.filter((hit) => names.every((name) => passes(hit, name)));
  return { hits: state.sort === 'date' ? byDate(left, guide) : left, choices };
}

export function byDate(hits: Hit[], guide: Guide): Hit[] {
  return hits.toSorted((a, b) => dateOf(b, guide) - dateOf(a, guide) || b.score - a.score);
}

export function kindOf({ doc, part }: Hit, guide: Guide): ResultKind {
  const [head, others] = (guide.docs[doc] as GuideDoc).kinds;
  return kinds[part === 0 ? head : others] as ResultKind;
}

export function accountsOf({ doc, part }: Hit, guide: Guide): number[] {
  const { accounts } = guide.docs[doc] as GuideDoc;
  const own = accounts[part];
  return Array.isArray(own) ? own : typeof accounts[0] === 'number' ? (accounts as number[]) : [];
}

/** Position in the guide's dates; -1 for none. */
export function dateOf({ doc, part }: Hit, guide: Guide): number {
  const { dates } = guide.docs[doc] as GuideDoc;
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
