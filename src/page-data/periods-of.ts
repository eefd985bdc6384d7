import type { EventData } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { countTellings } from '../domain/tellers.ts';
import { dates } from '../interface/here.ts';

/** A year or a month of a timeline. */
export interface Period {
  /** Of its heading: `y2025`, `y2025-08`. */
  id: string;
  name: string;
  events: EventData[];
}

/**
 * The years of a timeline, each with the events that begin in it, or where all begin in one year its months; none where that
 * is one as well.
 */
export function periodsOf(events: EventData[]): Period[] {
  for (const part of [/\d{4}/, /\d{4}(?:-\d{2})?/]) {
    const found = Map.groupBy(events, ({ when }) => part.exec(when)?.[0] ?? '');
    if (found.size > 1 && !found.has(''))
      return [...found]
        .map(([key, inIt]) => ({ id: `y${key}`, name: formatEdtf(key, dates), events: inIt }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return [];
}

/** What fewer accounts of a story tell stands out in none. */
const MIN_SHARE = 1 / 8;

/** Whether an event stands out: several of all accounts tell it, and more than half as many as tell the one that most tell. */
export function isMuchTold(event: EventData, events: EventData[], all: number): boolean {
  const told = countTellings(event);
  return told > Math.max(1, MIN_SHARE * all) && told * 2 > Math.max(...events.map(countTellings));
}
