import { z } from 'zod';
import { byName } from './by-name.ts';
import { recordSchema } from './record.ts';

export const LOCK_FILE = 'addresses.lock';

/** What ends the file, as its first line says, so that one that was cut off is known. */
export const LOCK_END = '...';
export const LOCK_HEADING = ` Addresses once given, so that they keep working. Written by \`npm run propose\`; commit it, do not edit it. It ends with "${LOCK_END}".`;

const fingerprintSchema = z.string().regex(/^[0-9a-f]{16}$/, 'is no fingerprint: 16 digits or letters from a to f');

/**
 * Addresses once given: `seeds/addresses.lock`. A passage or a quotation is known again by the fingerprint of
 * its text; claims, questions and events carry their ids in the seeds.
 */
export const lockSchema = z.strictObject({
  /** For each article, the fingerprint of each passage. */
  articles: byName(z.record(z.string().regex(/^p[1-9]\d{0,6}$/, 'is no passage: p1, p2 and so on'), fingerprintSchema)),
  /** For each topic, the ids on its page. */
  topics: byName(z.array(z.string())),
  /** The fingerprint of each quotation. */
  quotes: byName(fingerprintSchema),
  events: z.array(z.string()),
  /** The mark of each account to which no editor gave one: sentences in the seeds hold it. */
  marks: byName(z.string()).optional(),
  /** Addresses that need no longer work. They are recorded above all the same: nothing else is ever given one of them. */
  forgotten: z.array(z.string()).optional(),
  /** What claims said, and what became of them; none where `npm run propose` never recorded it. */
  record: recordSchema.optional(),
});
export type Lock = z.infer<typeof lockSchema>;

/** Of a story that has given none yet. */
export const emptyLock: Lock = lockSchema.parse({ articles: {}, topics: {}, quotes: {}, events: [] });
