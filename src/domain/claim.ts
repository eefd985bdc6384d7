import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { addressSchema } from './entity.ts';
import type { Slug } from './slug.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** A pin: exact words of one passage. */
export const pinSchema = z.strictObject({
  at: addressSchema.describe('The passage.'),
  words: z
    .string()
    .regex(/\p{N}|\p{Lo}|\p{L}[\s\S]*\p{L}/u, 'must hold a word of the passage')
    .describe('A word at least: a letter or a full stop stands in any passage.'),
  hash: z.string().optional().describe('What `hashText` gave for the whole passage when an editor confirmed the pin.'),
});
export type Pin = z.infer<typeof pinSchema>;

/** One statement, and the words that back it. */
export const statementSchema = z.strictObject({
  id: slugSchema.describe('Its address on the page: `#c-<id>`, of an event `#e-<id>`.'),
  was: z.array(slugSchema).default([]).describe('Ids of claims that this one took the place of: their addresses lead to it.'),
  text: textSchema.describe(
    'The sentence. `[KI]` or `[KI NYT]` in it stands for the pins to those accounts at that place; pins not placed so come at the end.',
  ),
  pins: z.array(pinSchema).min(1, 'needs at least one pin').describe('Each account that is pinned tells the whole statement.'),
  partly: z
    .array(pinSchema)
    .default([])
    .describe(
      'Words of accounts that tell a part of the statement, and not all of it: what stands before their mark, where `text` has it.',
    ),
  context: z
    .array(pinSchema)
    .default([])
    .describe('Who somebody is, when, where: words that explain the sentence and do not make their account one that tells it.'),
});

/** What was wrong with what the sentence said before: readers are told of it once, as a correction. */
export const correctedSchema = textSchema
  .optional()
  .describe('What was wrong with what the sentence said before: readers are told of it once.');

/** What accounts tell differently, and each version with the accounts that tell it. */
export const differenceSchema = z.strictObject({
  about: textSchema.describe('What it is that they tell differently, such as "When Trump called Putin".'),
  kind: z
    .enum(['conflict', 'precision'])
    .default('conflict')
    .describe('`conflict`: different answers to one question. `precision`: one tells it more exactly.'),
  versions: z
    .array(
      statementSchema.extend({
        short: textSchema.optional().describe('The version in a few words, for tables.'),
        corrected: correctedSchema,
      }),
    )
    .min(2, 'needs at least two versions')
    .describe('What each of them tells.'),
});
export type Difference = z.infer<typeof differenceSchema>;

/** A statement of a page; or, where accounts tell different things, the difference in its versions. */
export const claimSchema = z
  .strictObject({
    ...statementSchema.shape,
    corrected: correctedSchema,
    short: textSchema
      .optional()
      .describe('The claim in a few words, for tables; the sentence itself where it is missing, its beginning where it is `…`.'),
    paragraph: z.boolean().default(false).describe('Starts a new paragraph.'),
    wordings: z.boolean().default(false).describe('Sets the pinned words of each account one above the other.'),
    notIn: z
      .array(textSchema)
      .optional()
      .describe('Marks of accounts in which an editor looked for the statement and found nothing of it.'),
    differs: differenceSchema.optional().describe('Takes the place of `text` and `pins`.'),
    text: statementSchema.shape.text.optional(),
    pins: z
      .array(pinSchema)
      .default([])
      .describe('Each account that is pinned tells the whole statement; at least one, where the claim does not differ.'),
  })
  .superRefine((claim, refinement) => {
    const { text, pins, partly, differs } = claim;
    const report = (path: string, message: string) => refinement.addIssue({ code: 'custom', path: [path], message });
    const isClaim = !('status' in claim);
    const joinsInPart = 'joins' in claim && partly.length > 0;
    if (isClaim && differs && text !== undefined)
      report('text', 'must be left out where the claim differs: its versions have the sentences');
    if (isClaim && differs && pins.length > 0) report('pins', 'must be left out where the claim differs: its versions have the pins');
    if (!differs && text === undefined) report('text', 'is missing');
    if (!differs && pins.length === 0 && !joinsInPart) report('pins', 'needs at least one pin');
  });
export type Claim = z.infer<typeof claimSchema>;

/** The words that a claim rests on, in all of its versions. */
export function pinsOf({ pins, differs }: Pick<Claim, 'pins' | 'differs'>): Pin[] {
  return differs ? differs.versions.flatMap((version) => version.pins) : pins;
}

/** Those that tell only a part of it, in all of its versions. */
export function partPinsOf({ partly, differs }: Pick<Claim, 'partly' | 'differs'>): Pin[] {
  return differs ? differs.versions.flatMap((version) => version.partly) : partly;
}

/** The ids that a claim gives addresses: its own, and those of its versions. */
export function idsOf({ id, differs }: Pick<Claim, 'id' | 'differs'>): Slug[] {
  return [id, ...(differs?.versions ?? []).map((version) => version.id)];
}

/** Something that happened, or is to happen, on a date. */
export const eventSchema = statementSchema.extend({
  when: edtfSchema.describe('The day, month or year, as precise as it is known.'),
  status: z
    .enum(['proposed', 'accepted', 'rejected'])
    .optional()
    .describe("What became of an event that the machine proposed; an editor's own has none."),
  topics: z.array(slugSchema).default([]).describe('Topics whose pages show it.'),
});
export type Event = z.infer<typeof eventSchema>;
export const eventsSchema = z.array(eventSchema);

/** Whether an editor stands behind an event: wrote or accepted it. */
export function isConfirmed({ status }: Pick<Event, 'status'>): boolean {
  return status === undefined || status === 'accepted';
}
