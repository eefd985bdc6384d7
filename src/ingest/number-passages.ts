import type { Block, Passage, PassageId } from '../domain/article.ts';
import type { Bits } from '../domain/hash.ts';
import { bitsOf, distance, fingerprint } from '../domain/hash.ts';
import type { DraftBlock, DraftPassage } from './draft.ts';
import { draftPassages } from './draft.ts';

/** Fingerprints this far apart still are one passage, edited. Unrelated paragraphs differ in about 32 of 64 bits. */
const MAX_DISTANCE = 16;
/** And this far, where it stands between the same neighbours. */
const MAX_DISTANCE_IN_PLACE = 24;
/** An edited passage is looked for so many places before and behind the one that it had. */
const MAX_MOVE = 500;

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
  const byPrint = Map.groupBy(known, ([, print]) => print);
  for (const [i, print] of prints.entries()) {
    const [id] = byPrint.get(print)?.shift() ?? [];
    if (id !== undefined && free.delete(id)) ids[i] = id;
  }
  const bits = prints.map(bitsOf);
  const left = known.map(([id, print]) => (free.has(id) ? { id, bits: bitsOf(print) } : undefined));
  const nearTo = (own: Bits, i: number) =>
    left.slice(Math.max(0, i - MAX_MOVE), i + MAX_MOVE).flatMap((old) => {
      const apart = old ? distance(own, old.bits) : Infinity;
      return old && apart <= MAX_DISTANCE ? { i, id: old.id, apart } : [];
    });
  const pairs = bits.flatMap((own, i) => (ids[i] === undefined ? nearTo(own, i) : [])).sort((a, b) => a.apart - b.apart || a.i - b.i);
  for (const { i, id } of pairs) if (ids[i] === undefined && free.delete(id)) ids[i] = id;
  let last = known.reduce((highest, [id]) => Math.max(highest, Number(id.slice(1))), 0);
  return fillGaps(ids, bits, known).map((id) => id ?? `p${++last}`);
}

/** A passage much edited between two that stayed, or at either end, keeps the one address that is missing there. */
function fillGaps(ids: (string | undefined)[], prints: Bits[], known: [id: string, print: string][]): (string | undefined)[] {
  const placeOf = new Map<string | undefined, number>(known.map(([id], i) => [id, i]));
  const given = new Set(ids);
  const places = [-1, ...ids.map((id) => placeOf.get(id) ?? NaN), known.length];
  return ids.map((id, i) => {
    const [before = NaN, , after] = places.slice(i, i + 3);
    const [missing, print] = known[before + 1] ?? [];
    const own = prints[i];
    if (id !== undefined || after !== before + 2 || given.has(missing) || !own || print === undefined) return id;
    return distance(own, bitsOf(print)) <= MAX_DISTANCE_IN_PLACE ? missing : id;
  });
}
