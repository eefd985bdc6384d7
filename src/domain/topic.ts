import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';

/** One question of a topic, and the claims that answer it. */
export const questionSchema = z.strictObject({
  id: slugSchema,
  question: z.string().min(1),
  claims: z.array(claimSchema).min(1),
});

/** A topic as an editor writes it; only `title` is needed. */
export const topicSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1).optional(),
  /** Words that the accounts use for the topic; the first mention of one links here. */
  terms: z.array(z.string().min(1)).default([]),
  /** The day an editor last changed the text. */
  updated: edtfSchema.optional(),
  related: z.array(slugSchema).default([]),
  /** The short answer, sentence by sentence. */
  answer: z.array(claimSchema).default([]),
  questions: z.array(questionSchema).default([]),
  /** What was said to happen next. */
  next: z.array(claimSchema).default([]),
  /** What the accounts themselves leave open. */
  unknown: z.array(claimSchema).default([]),
  /** Terms that the accounts use and do not explain. */
  unexplained: z.array(z.string().min(1)).default([]),
});
export type Topic = z.infer<typeof topicSchema>;

/** A topic with no claim of an editor's is composed by the machine. */
export function isConfirmed(topic: Topic): boolean {
  return topic.questions.length > 0;
}
