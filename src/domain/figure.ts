import { z } from 'zod';
import { passageIdSchema } from './article.ts';
import { spanSchema } from './span.ts';

/** An amount as an account gives it: "more than 30 countries", "$90 billion". */
export const figureSchema = spanSchema.extend({
  passage: passageIdSchema,
  /** The words of the amount, as printed. */
  text: z.string(),
  value: z.number(),
  /** The upper end of a range such as "10 to 20 percent". */
  to: z.number().optional(),
  /** A currency sign, `%`, or a measure in the singular: "hour", "mile". */
  unit: z.string().optional(),
  /** What is counted, in the account's words: "countries". */
  of: z.string().optional(),
  /** How exact it is, in the account's words: "more than", "about", "at least". */
  qualifier: z.string().optional(),
});
export type Figure = z.infer<typeof figureSchema>;
