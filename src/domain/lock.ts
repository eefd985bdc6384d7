import { z } from 'zod';

const printSchema = z.string().regex(/^[0-9a-f]{1,16}$/, 'must be a fingerprint: restore the file from your version control');

/**
 * Addresses once given: `seeds/addresses.lock`. A passage or a quotation is known again by the fingerprint of
 * its text; claims, questions and events carry their ids in the seeds.
 */
export const lockSchema = z.strictObject({
  /** For each article, the fingerprint of each passage. */
  articles: z.record(z.string(), z.record(z.string().regex(/^p[1-9]\d{0,6}$/), printSchema)).default({}),
  /** For each topic, the ids on its page. */
  topics: z.record(z.string(), z.array(z.string())).default({}),
  /** The fingerprint of each quotation. */
  quotes: z.record(z.string(), printSchema).default({}),
  events: z.array(z.string()).default([]),
  /** The mark of each account to which no editor gave one: sentences in the seeds hold it. */
  marks: z.record(z.string(), z.string()).optional(),
});
export type Lock = z.infer<typeof lockSchema>;
