import type { Parts } from './parts.ts';
import type { Hit } from './rank.ts';
import type { FacetPiece, FacetValue, PartFacet, SearchData } from './search-data.ts';
import { PARTS_IN_PIECE, VALUES_IN_PIECE } from './search-data.ts';

/** The numbers of a part's values, and its day; '' for none. */
export interface PartFacets extends Record<PartFacet, number[]> {
  day: string;
}

/** What parts can be narrowed to. Of the values only those that are shown are fetched. */
export interface Facets {
  of: (hits: Hit[]) => Promise<Map<Hit, PartFacets>>;
  value: (name: PartFacet, number: number) => Promise<FacetValue | undefined>;
  all: (name: PartFacet) => Promise<FacetValue[]>;
}

export function buildFacets(
  { values }: Pick<SearchData, 'values'>,
  { numberOf }: Pick<Parts, 'numberOf'>,
  readPiece: (piece: number) => Promise<FacetPiece>,
  readValues: (name: PartFacet, piece: number) => Promise<FacetValue[]>,
): Facets {
  return {
    async of(hits) {
      const found = hits.map(async (hit) => {
        const number = numberOf(hit.doc, hit.part);
        return [hit, facetsAt(await readPiece(Math.floor(number / PARTS_IN_PIECE)), number % PARTS_IN_PIECE)] as const;
      });
      return new Map(await Promise.all(found));
    },
    async value(name, number) {
      return (await readValues(name, Math.floor(number / VALUES_IN_PIECE)))[number % VALUES_IN_PIECE];
    },
    async all(name) {
      const pieces = Array.from({ length: Math.ceil(values[name] / VALUES_IN_PIECE) }, (_, piece) => readValues(name, piece));
      return (await Promise.all(pieces)).flat();
    },
  };
}

function facetsAt({ topic, account, person, day }: FacetPiece, i: number): PartFacets {
  return { topic: topic[i] ?? [], account: account[i] ?? [], person: person[i] ?? [], day: day[i] ?? '' };
}
