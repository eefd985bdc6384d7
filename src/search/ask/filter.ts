import { resultKinds } from '../../interface/here.ts';
import type { Facets, PartFacets } from './facets.ts';
import type { Hit } from './rank.ts';
import type { FacetValue, PartFacet, ResultKind } from './search-data.ts';
import { partFacets } from './search-data.ts';
import type { SearchState } from './search-state.ts';

export interface Choice extends FacetValue {
  count: number;
}

export interface Filtered {
  hits: Hit[];
  /** The kinds that can be chosen, with how many results each would leave. */
  kinds: Choice[];
  /** The same for topics, accounts and people, where these were asked for: the most frequent, and what is chosen. */
  others?: Record<PartFacet, Choice[]>;
}

/** A list of choices is for the eye. */
const MAX_CHOICES = 60;

/** The results that are left by their kind alone, which they tell themselves. */
export function filterByKind(hits: Hit[], { kind }: Pick<SearchState, 'kind'>): Filtered {
  return { hits: hits.filter((hit) => isOfKind(hit, kind)), kinds: kindChoices(hits) };
}

/** The results that are left, in the order asked for; with all choices that remain. */
export async function filter(hits: Hit[], state: SearchState, facets: Facets): Promise<Filtered> {
  const [known, ...chosen] = await Promise.all([facets.of(hits), ...partFacets.map((name) => numberOf(state[name], name, facets))]);
  const passes = (hit: Hit, except?: PartFacet) =>
    partFacets.every((name, i) => name === except || chosen[i] === undefined || known.get(hit)?.[name].includes(chosen[i]));
  const ofKind = hits.filter((hit) => isOfKind(hit, state.kind));
  const choicesOf = async (name: PartFacet, number: number | undefined): Promise<Choice[]> => {
    const counts = count(ofKind.filter((hit) => passes(hit, name)).flatMap((hit) => known.get(hit)?.[name] ?? []));
    const shown = counts.filter(([value], i) => i < MAX_CHOICES || value === number);
    const named = shown.map(async ([value, times]) => ({ slug: '', label: '', ...(await facets.value(name, value)), count: times }));
    return Promise.all(named);
  };
  const [topic, account, person] = await Promise.all([
    choicesOf('topic', chosen[0]),
    choicesOf('account', chosen[1]),
    choicesOf('person', chosen[2]),
  ]);
  const left = ofKind.filter((hit) => passes(hit));
  return {
    hits: state.sort === 'date' ? byDate(left, known) : left,
    kinds: kindChoices(hits.filter((hit) => passes(hit))),
    others: { topic, account, person },
  };
}

/** Whether a search needs to know more of its results than their kind. */
export function needsFacets(state: SearchState): boolean {
  return state.sort === 'date' || partFacets.some((name) => state[name] !== '');
}

/** The newest first, what has no date last. */
function byDate(hits: Hit[], known: Map<Hit, PartFacets>): Hit[] {
  const dayOf = (hit: Hit) => known.get(hit)?.day ?? '';
  return hits.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : b.score - a.score));
}

function isOfKind({ kind }: Hit, chosen: string): boolean {
  return chosen === '' || slugOf(kind) === chosen;
}

function slugOf(kind: ResultKind): string {
  return kind.toLowerCase();
}

function kindChoices(hits: Hit[]): Choice[] {
  return count(hits.map(({ kind }) => kind)).map(([kind, times]) => ({ slug: slugOf(kind), label: resultKinds[kind].more, count: times }));
}

/** The number of a value that was chosen; -1 where there is no such value, nothing where none was chosen. */
async function numberOf(slug: string, name: PartFacet, facets: Facets): Promise<number | undefined> {
  return slug === '' ? undefined : (await facets.all(name)).findIndex((value) => value.slug === slug);
}

/** How often each value occurs, the most frequent first. */
function count<T>(values: T[]): [value: T, times: number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, most], [, more]) => more - most);
}
