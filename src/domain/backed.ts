/** What one page says of a statement that stands on another: where that is, and which accounts tell it. */
import { z } from 'zod';
import { passageIdSchema } from './article.ts';
import { slugSchema } from './slug.ts';

/** An address in an article. */
export const placeSchema = z.object({ article: slugSchema, passage: passageIdSchema });
/** A statement of a topic page, as other pages point to it. */
export const linkedClaimSchema = z.object({
  topic: slugSchema,
  title: z.string(),
  claim: slugSchema,
  text: z.string(),
  /** Put together by machine, and no editor has confirmed it. */
  unconfirmed: z.literal(true).optional(),
});
export type LinkedClaim = z.infer<typeof linkedClaimSchema>;

/** What an account has of a statement: words of one of its passages, with `…` where the sentence has more. */
const heardSchema = placeSchema.extend({ words: z.string() });
export type Heard = z.infer<typeof heardSchema>;

/** A statement that a passage backs, and what the other accounts have of it. */
export const backedSchema = linkedClaimSchema.extend({
  /** Behind which character of the passage it is told; absent where its text is not shown. */
  at: z.int().positive().optional(),
  /** The passage tells only a part of it. */
  part: z.literal(true).optional(),
  /** How many other accounts tell all of it, and the first of them. */
  others: z.int().nonnegative(),
  alsoIn: z.array(heardSchema),
  /** Where it is a version of a conflict: what accounts tell in conflict, and the versions of the others. */
  differs: z.object({ about: z.string(), versions: z.array(z.object({ text: z.string(), in: z.array(heardSchema) })) }).optional(),
  /** None of the others tells it: an editor has looked. */
  only: z.literal(true).optional(),
});
export type Backed = z.infer<typeof backedSchema>;
