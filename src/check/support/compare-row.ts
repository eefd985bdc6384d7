import type { Span } from '../../domain/span.ts';
import { blank } from '../../domain/span.ts';
import type { StancePhrase } from '../../english/read-stances.ts';
import { carriesStance } from '../../english/read-stances.ts';
import { areRelated } from '../../english/related-words.ts';
import type { Row, Unit } from './read-row.ts';
import type { Telling } from './read-telling.ts';
import { keysOf } from './read-telling.ts';

/** A row beside what one account is cited for. */
export interface ComparedRow {
  row: Row;
  telling: Telling;
  /** What the row's other accounts are cited for. */
  others: Telling[];
  /** The units that the words do not carry, and those of them that nothing around the words does either. */
  lost: Unit[];
  lostNearby: Unit[];
  /** How many units, figures and quotations the words may carry, and how many the row has. */
  carried: number;
  total: number;
  /** The stances that the words do not take. */
  unstated: StancePhrase[];
}

export function compareRow(row: Row, telling: Telling, others: Telling[]): ComparedRow {
  const lost = row.units.filter(({ key }) => !isAmong(key, telling.keys));
  const total = row.units.length + row.amounts.length + row.quotations.length;
  return {
    ...{ row, telling, others, lost, total },
    lostNearby: lost.filter(({ key }) => !isAmong(key, telling.keysNearby)),
    carried: total - lost.length,
    unstated: row.stances.filter(({ stance }) => stance !== 'prospect' && !carriesStance(stance, telling)),
  };
}

/** The units that the words carry, and those of them that they carry in these stretches and nowhere else. */
export function splitUnits(units: Unit[], spans: Span[], { words, keys, names }: Telling): { inside: Unit[]; carried: Unit[] } {
  const outside = keysOf(blank(words, [...names, ...spans]));
  const carried = units.filter(({ key }) => isAmong(key, keys));
  return { inside: carried.filter(({ key }) => !isAmong(key, outside)), carried };
}

function isAmong(key: string, keys: Set<string>): boolean {
  return keys.has(key) || [...keys].some((other) => areRelated(key, other));
}
