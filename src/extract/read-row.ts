import type { PassageId } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Office } from '../domain/reading.ts';
import type { Cast } from './build-cast.ts';
import { buildCast } from './build-cast.ts';
import type { Capitals } from './capitals.ts';
import { readCapitals } from './capitals.ts';
import type { Chunk, ReadPassage } from './chunk-passage.ts';
import { chunkPassage } from './chunk-passage.ts';
import type { OfficeFinder } from './find-office.ts';
import { readOffices } from './find-office.ts';
import { findQuotations } from './find-quotations.ts';

/** An account as one row of chunks, with what is known of its names. */
export interface AccountRow {
  row: Chunk[];
  /** Where the part of the account begins that a place is in. */
  partAt: (place: number) => number;
  capitals: Capitals;
  cast: Cast;
  offices: Office[];
  holderOf: OfficeFinder;
}

export function readRow(read: ReadPassage[], entities: Entity[], beginnings: ReadonlySet<PassageId> = new Set()): AccountRow {
  const capitals = readCapitals(read.map(({ passage }) => passage.text));
  const row = read.flatMap((one, i) => chunkPassage(one, findQuotations(one.passage.text, read[i + 1]?.passage.text), capitals));
  const cast = buildCast(row, entities);
  return { row, partAt: partFinder(row, beginnings), capitals, cast, ...readOffices(row, cast) };
}

function partFinder(row: Chunk[], beginnings: ReadonlySet<PassageId>): (place: number) => number {
  let begin = 0;
  const begins = row.map(({ passage }, at) => {
    if (passage !== row[at - 1]?.passage && beginnings.has(passage.id)) begin = at;
    return begin;
  });
  return (place) => begins[place] ?? 0;
}
