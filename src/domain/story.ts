import { z } from 'zod';
import { rightsSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';

/** One running story: the head of a seeds folder. */
export const storySchema = z.strictObject({
  title: z.string().min(1).default('One story, several accounts'),
  standfirst: z.string().min(1).optional(),
  /** The question that the home page opens with. */
  question: z.string().min(1).optional(),
  language: z.string().min(2).default('en'),
  timeZone: z.string().default('UTC'),
  /** The last day that the site knows anything about. */
  asOf: edtfSchema.optional(),
  /** The order in which accounts stand everywhere; those not named follow. */
  accounts: z.array(slugSchema).default([]),
  /** The story in a few sentences. */
  answer: z.array(claimSchema).default([]),
  /** Who wants what. */
  positions: z.array(claimSchema).default([]),
  /** What holds for articles that do not say. */
  rights: rightsSchema.optional(),
});
export type Story = z.infer<typeof storySchema>;
