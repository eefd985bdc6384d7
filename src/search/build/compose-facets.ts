import { bounds } from '../../domain/edtf.ts';
import type { FacetPiece, FacetValue, PartFacet } from '../ask/search-data.ts';
import { PARTS_IN_PIECE, VALUES_IN_PIECE } from '../ask/search-data.ts';
import type { SearchPart } from './documents.ts';
import type { StoryAbout } from './read-content.ts';

/** What there is to narrow to, the most frequent first: these are shown most, and lie in the first piece. */
export function listValues({ story }: StoryAbout, parts: SearchPart[]): Record<PartFacet, FacetValue[]> {
  return {
    topic: byFrequency(
      story.topics.map(({ slug, title }) => ({ slug, label: title })),
      parts.flatMap(({ topics }) => topics),
    ),
    account: byFrequency(
      story.accounts.map(({ slug, label }) => ({ slug, label })),
      parts.flatMap(({ accounts }) => accounts),
    ),
    person: byFrequency(
      story.people.map(({ slug, name }) => ({ slug, label: name })),
      parts.flatMap(({ people }) => people),
    ),
  };
}

function byFrequency(values: FacetValue[], slugs: string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return values.toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0));
}

/** The pieces of values and of what parts have of them, by the names of their files. */
export function composeFacetPieces(parts: SearchPart[], values: Record<PartFacet, FacetValue[]>): Record<string, unknown> {
  const topicsOf = numberFinder(values.topic);
  const accountsOf = numberFinder(values.account);
  const peopleOf = numberFinder(values.person);
  const toPiece = (inPiece: SearchPart[]): FacetPiece => ({
    topic: inPiece.map(({ topics }) => topicsOf(topics)),
    account: inPiece.map(({ accounts }) => accountsOf(accounts)),
    person: inPiece.map(({ people }) => peopleOf(people)),
    day: inPiece.map(({ date }) => (date ? bounds(date).from : '')),
  });
  const pieces = { facets: slices(parts, PARTS_IN_PIECE).map(toPiece) };
  const named = Object.entries(values).map(([name, list]) => [name, slices(list, VALUES_IN_PIECE)] as const);
  return Object.fromEntries(
    [...Object.entries(pieces), ...named].flatMap(([name, list]) => list.map((piece, i) => [`${name}/${i}.json`, piece])),
  );
}

function numberFinder(values: FacetValue[]): (slugs: string[]) => number[] {
  const numbers = new Map(values.map(({ slug }, i) => [slug, i]));
  return (slugs) => slugs.flatMap((slug) => numbers.get(slug) ?? []);
}

function slices<T>(list: T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}
