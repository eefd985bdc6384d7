import { z } from 'zod';
import { placeSchema } from './backed.ts';
import { statementSchema } from './claim.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** A term that readers may not know, and what the accounts say it is: a statement with its pins, like any other. */
export const explainedSchema = statementSchema
  .pick({ id: true, text: true, pins: true })
  .extend({
    id: statementSchema.shape.id.describe('Its address on each page that uses it: `#t-<id>`.'),
    term: textSchema.describe('The term, as pages call it.'),
    spellings: z.array(textSchema).default([]).describe('Other forms in which sentences and accounts have it.'),
  })
  .strict();
export type Explained = z.infer<typeof explainedSchema>;

const termSchema = z.object({ id: slugSchema, term: z.string(), plain: z.string() });
/** A term of a topic's page, and the citations there. */
export const termOnTopicSchema = termSchema.extend({ accounts: z.array(slugSchema), citations: z.array(z.string()) });
/** A term of an article, and where accounts say what it means. */
export const termInArticleSchema = termSchema.extend({ in: z.array(placeSchema) });
