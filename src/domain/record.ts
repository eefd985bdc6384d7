import { z } from 'zod';
import { byName } from './by-name.ts';
import { hashText } from './hash.ts';
import type { Slug } from './slug.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** So many are kept, the last ones: no file and no page grows without end. */
export const MAX_CHANGES = 200;

/** What became of a claim that an editor stands behind, from one record to the next. */
export const changeSchema = z.strictObject({
  /** Its number among all that were ever recorded, from 1: what a reader has seen is known by it. */
  n: z.int().min(1),
  /** The day of the record. */
  on: z.iso.date(),
  /** The topic on whose page the claim stands; without it, the home page. */
  topic: slugSchema.optional(),
  claim: slugSchema,
  what: z.enum(['new', 'reworded', 'corrected', 'withdrawn']),
  /** Of a correction what was wrong, of a withdrawal why: in the editor's words. */
  note: textSchema.optional(),
});
export type Change = z.infer<typeof changeSchema>;

const said = z
  .string()
  .regex(/^[0-9a-f]{8}(?: [0-9a-f]{8})?$/, 'is no record of a claim: one or two times 8 digits or letters from a to f');

/** What claims said when `npm run propose` last ran, and what has become of them. Sentences that were replaced are not kept. */
export const recordSchema = z.strictObject({
  /** The day of the first record: what stood there then is not told of as new. */
  since: z.iso.date(),
  /** How many changes were ever recorded, those included that are no longer kept. */
  told: z.int().min(0),
  /** For each page, by its topic or `home`, each claim: the hash of its sentence, and that of its correction, where it has one. */
  claims: z.strictObject({ home: byName(said), topics: byName(byName(said)) }),
  /** The last change last. */
  changes: z.array(changeSchema),
});
export type ChangeRecord = z.infer<typeof recordSchema>;

/** What readers are told of it; without `since` nothing was ever recorded. */
export const changesDataSchema = recordSchema.pick({ since: true, told: true, changes: true }).partial({ since: true });
export type ChangesData = z.infer<typeof changesDataSchema>;

/** What was wrong with a claim, or why it was withdrawn, in the editor's words. `text` is the claim in short, where it stands. */
export const correctionSchema = z.object({ claim: slugSchema, text: z.string().optional(), note: textSchema });
export type Correction = z.infer<typeof correctionSchema>;

/** What an editor stands behind on one page. */
export interface PageClaims {
  /** None on the home page. */
  topic?: Slug;
  claims: { id: Slug; was: Slug[]; plain: string; corrected?: string | undefined }[];
  withdrawn: { id: Slug; reason: string }[];
}

/** What has become of claims since the record before. A claim that only has another id says what it said. */
export function changesSince({ claims: before }: Pick<ChangeRecord, 'claims'>, pages: PageClaims[]): Omit<Change, 'n' | 'on'>[] {
  const topics = new Map(Object.entries(before.topics));
  return pages.flatMap((page) => {
    const { topic } = page;
    const known = new Map(Object.entries((topic === undefined ? before.home : topics.get(topic)) ?? {}));
    return changesOn(page, known).map((change) => (topic === undefined ? change : { topic, ...change }));
  });
}

function changesOn({ claims, withdrawn }: PageClaims, known: Map<string, string>): Pick<Change, 'claim' | 'what' | 'note'>[] {
  const told = claims.flatMap(({ id: claim, was, plain, corrected }): ReturnType<typeof changesOn> => {
    const last = [claim, ...was].map((id) => known.get(id)).find((one) => one !== undefined);
    if (last === undefined) return [{ claim, what: 'new' }];
    const [sentence, correction] = last.split(' ');
    if (corrected !== undefined && hashText(corrected) !== correction) return [{ claim, what: 'corrected', note: corrected }];
    return hashText(plain) === sentence ? [] : [{ claim, what: 'reworded' }];
  });
  const gone = withdrawn.filter(({ id }) => known.has(id));
  return [...told, ...gone.map(({ id, reason }) => ({ claim: id, what: 'withdrawn' as const, note: reason }))];
}

/**
 * The record of what pages say now, with what has changed since the one before. A claim that has gone without a word
 * stays in it: should it come back as it was, nothing has changed.
 */
export function nextRecord(before: ChangeRecord | undefined, pages: PageClaims[], today: string): ChangeRecord {
  const { since, told, claims, changes } = before ?? { since: today, told: 0, claims: { home: {}, topics: {} }, changes: [] };
  const added = before ? changesSince(before, pages).map((change, i) => ({ n: told + i + 1, on: today, ...change })) : [];
  const topics = new Map(Object.entries(claims.topics));
  let { home } = claims;
  for (const page of pages) {
    if (page.topic === undefined) home = saidOn(page, home);
    else topics.set(page.topic, saidOn(page, topics.get(page.topic)));
  }
  return {
    since,
    told: told + added.length,
    claims: { home, topics: Object.fromEntries(topics) },
    changes: [...changes, ...added].slice(-MAX_CHANGES),
  };
}

function saidOn({ claims, withdrawn }: PageClaims, before: Record<string, string> = {}): Record<string, string> {
  const all = new Map(Object.entries(before));
  for (const { id, plain, corrected } of claims)
    all.set(id, [plain, ...(corrected === undefined ? [] : [corrected])].map(hashText).join(' '));
  for (const { id } of withdrawn) all.delete(id);
  return Object.fromEntries(all);
}
