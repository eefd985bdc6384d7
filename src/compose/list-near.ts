import { splitAddress } from '../domain/entity.ts';
import { onceFor } from '../domain/once-for.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** So many passages that no claim cites are listed: of a story of forty accounts nearly all. */
const MOST = 300;

/** The passages nearest to a topic, in the order of their texts, and how many more there are; `near` are addresses, the nearest first. */
export function listNear(near: string[], { passages }: Pick<LinkedStory, 'passages'>) {
  const placeOf = placesOf(passages);
  const listed = near.slice(0, MOST).sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
  return { passages: listed.map(splitAddress), more: near.length - listed.length };
}

const placesOf = onceFor((passages: LinkedStory['passages']) => new Map([...passages.keys()].map((address, i) => [address, i])));
