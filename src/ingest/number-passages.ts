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
  const drafts = draftPassages({ blocks });
  const ids = matchAddresses(
    drafts.map((draft) => fingerprint(draft.text)),
    locked,
  );
  const byDraft = new Map(drafts.map((draft, i) => [draft, ids[i]]));
  const number = (draft: DraftPassage): Passage => ({ id: byDraft.get(draft) as PassageId, ...draft });
  return blocks.map((block): Block => {
    if (block.type === 'passage') return { ...block, passage: number(block.passage) };
    if (block.type === 'list') return { ...block, items: block.items.map(number) };
    return block;
  });
}

function matchAddresses(prints: string[], locked: Record<string, string>): string[] {
  const ids = Array.from<string | undefined>({ length: prints.length });
  const free = new Map(Object.entries(locked));
  const candidates = prints
    .flatMap((print, i) => Object.entries(locked).map(([id, old]) => ({ i, id, apart: distance(print, old) })))
    .filter(({ apart }) => apart <= MAX_DISTANCE)
    .sort((a, b) => a.apart - b.apart || a.i - b.i);
  for (const { i, id } of candidates) {
    if (ids[i] !== undefined || !free.delete(id)) continue;
    ids[i] = id;
  }
  fillGaps(ids, prints, Object.entries(locked));
  let last = Math.max(0, ...Object.keys(locked).map((id) => Number(id.slice(1))));
  return ids.map((id) => id ?? `p${++last}`);
}

/** A passage much edited between two that stayed, or at either end, keeps the one address that is missing there. */
function fillGaps(ids: (string | undefined)[], prints: string[], known: [string, string][]): void {
  const place = (id: string | undefined) => known.findIndex(([knownId]) => knownId === id);
  for (const [i, id] of ids.entries()) {
    const before = i === 0 ? -1 : place(ids[i - 1]);
    const after = i === ids.length - 1 ? known.length : place(ids[i + 1]);
    const [missing, print] = known[before + 1] ?? [];
    if (id !== undefined || (i > 0 && before < 0) || after !== before + 2 || missing === undefined) continue;
    if (!ids.includes(missing) && distance(prints[i] ?? '', print ?? '') <= MAX_DISTANCE_IN_PLACE) ids[i] = missing;
  }
}
