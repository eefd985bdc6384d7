import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { addressSchema } from './entity.ts';
import { slugSchema } from './slug.ts';

/** A pin: the exact words of one passage that a statement rests on. */
export const pinSchema = z.strictObject({
  at: addressSchema,
  words: z.string().min(1),
  /** What `hashText` gave for the whole passage when an editor confirmed the pin. */
  hash: z.string().optional(),
});
export type Pin = z.infer<typeof pinSchema>;

/** One statement with the passages it rests on. */
export const claimSchema = z.strictObject({
  id: slugSchema,
  /** Ids of claims that this one took the place of: their addresses lead to it. */
  was: z.array(slugSchema).default([]),
  /**
   * The sentence. `[KI]` or `[KI NYT]` in it stands for the pins to those accounts at that place;
   * pins not placed so come at the end.
   */
  text: z.string().min(1),
  /** The claim in a few words, for tables; the sentence itself where it is missing. */
  short: z.string().min(1).optional(),
  /** Starts a new paragraph. */
  paragraph: z.boolean().default(false),
  /** Sets the pinned words of each account one above the other. */
  wordings: z.boolean().default(false),
  /** Says that accounts differ. */
  differs: z.boolean().default(false),
  pins: z.array(pinSchema).min(1, 'needs at least one pin'),
});
export type Claim = z.infer<typeof claimSchema>;

/** Something that happened, or is to happen, on a date. */
export const eventSchema = claimSchema.omit({ paragraph: true, wordings: true, short: true }).extend({
  when: edtfSchema,
  topics: z.array(slugSchema).default([]),
});
export type Event = z.infer<typeof eventSchema>;
export const eventsSchema = z.array(eventSchema);
