import type { Block, Passage, PassageId } from '../domain/article.ts';
import { distance, fingerprint } from '../domain/hash.ts';
import type { DraftBlock, DraftPassage } from './draft.ts';
import { draftPassages } from './draft.ts';

/** Fingerprints this far apart still are one passage, edited. Unrelated paragraphs differ in about 32 of 64 bits. */
const MAX_DISTANCE = 16;
/** And this far, where it stands between the same neighbours. */
const MAX_DISTANCE_IN_PLACE = 24;

/**
 * Gives each passage its address. One that had an address keeps it, known again by its text;
 * a new one gets the next free number, so that an inserted paragraph moves nobody's link.
 */
export function numberPassages(blocks: DraftBlock[], locked: Record<string, string> = {}): Block[] {
  const known = Object.entries(locked);
  const prints = draftPassages({ blocks }).map(({ text }) => (known.length > 0 ? fingerprint(text) : ''));
  const ids = matchAddresses(prints, known).values();
  const number = (draft: DraftPassage): Passage => ({ id: ids.next().value as PassageId, ...draft });
  return blocks.map((block): Block => {
    if (block.type === 'passage') return { ...block, passage: number(block.passage) };
    return block.type === 'list' ? { ...block, items: block.items.map(number) } : block;
  });
}

function matchAddresses(prints: string[], known: [id: string, print: string][]): string[] {
  const ids = Array.from<string | undefined>({ length: prints.length });
  const free = new Map(known);
  const pairs = prints
    .flatMap((print, i) => known.map(([id, old]) => ({ i, id, apart: distance(print, old) })))
    .filter(({ apart }) => apart <= MAX_DISTANCE)
    .sort((a, b) => a.apart - b.apart || a.i - b.i);
  for (const { i, id } of pairs) if (ids[i] === undefined && free.delete(id)) ids[i] = id;
  let last = Math.max(0, ...known.map(([id]) => Number(id.slice(1))));
  return fillGaps(ids, prints, known).map((id) => id ?? `p${++last}`);
}

/** A passage much edited between two that stayed, or at either end, keeps the one address that is missing there. */
function fillGaps(ids: (string | undefined)[], prints: string[], known: [id: string, print: string][]): (string | undefined)[] {
  const placeOf = new Map<string | undefined, number>(known.map(([id], i) => [id, i]));
  const places = [-1, ...ids.map((id) => placeOf.get(id) ?? NaN), known.length];
  return ids.map((id, i) => {
    const [before = NaN, , after] = places.slice(i, i + 3);
    const [missing, print = ''] = known[before + 1] ?? [];
    if (id !== undefined || after !== before + 2 || ids.includes(missing)) return id;
    return distance(prints[i] ?? '', print) <= MAX_DISTANCE_IN_PLACE ? missing : id;
  });
}
