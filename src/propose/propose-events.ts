import type { Event } from '../domain/claim.ts';
import { bounds } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import type { Slug } from '../domain/slug.ts';
import { takenSlugs, takeSlug } from '../domain/slug.ts';
import { stemsOf } from '../english/stems.ts';

/** Sentences of one day that share so many words tell the same, as where the machine chooses among its own. */
const SAME = 2;

/**
 * The events that the machine found and `events.yaml` does not have: an editor's, accepted or rejected ones are not
 * proposed again, in other words either. With `from`, only what these accounts tell.
 */
export function proposeEvents(listed: Event[], found: Event[], from?: Set<Slug>): Event[] {
  const taken = takenSlugs(listed.flatMap(({ id, was }) => [id, ...was]));
  const isNew = ({ pins }: Event) => !from || pins.some(({ at }) => from.has(at.split('#')[0] as Slug));
  return found
    .filter((event) => isNew(event) && !listed.some((other) => isSameEvent(event, other)))
    .toSorted((a, b) => bounds(a.when).from.localeCompare(bounds(b.when).from))
    .map((event) => ({ ...event, id: takeSlug(event.id, taken), status: 'proposed' }));
}

function isSameEvent(a: Event, b: Event): boolean {
  const shareWords = a.pins.some((pin) =>
    b.pins.some(({ at, words }) => at === pin.at && (words.includes(pin.words) || pin.words.includes(words))),
  );
  return shareWords || (a.when === b.when && intersect([...new Set(stemsOf(a.text))], [...new Set(stemsOf(b.text))]).length >= SAME);
}
