import { shared } from '../../domain/shared.ts';
import { relativeDay } from '../../english/calendar-words.ts';
import type { Telling } from '../../link/read-tellings.ts';
import { needsContext } from './needs-context.ts';

/** A sentence of about this many words is clearest. */
const GOOD_LENGTH = 20;

const relative = new RegExp(`\\b(?:${relativeDay}|last week)\\b`, 'i');

/** Of several accounts' sentences for one fact, the one that needs least around it and says no more than the others. */
export function chooseTelling(tellings: Telling[]): Telling | undefined {
  return tellings.reduce<Telling | undefined>(
    (best, telling) => (best && clarity(best, tellings) >= clarity(telling, tellings) ? best : telling),
    undefined,
  );
}

function clarity(telling: Telling, all: Telling[]): number {
  const others = all.filter((other) => other !== telling);
  const backed =
    others.length === 0
      ? 0
      : others.reduce((sum, other) => sum + shared(telling.bare, other.bare).length / Math.max(1, new Set(telling.bare).size), 0) /
        others.length;
  const words = telling.text.split(/\s+/).length;
  return backed - (needsContext(telling.text) ? 0.5 : 0) - (relative.test(telling.text) ? 0.15 : 0) - Math.abs(words - GOOD_LENGTH) / 80;
}
