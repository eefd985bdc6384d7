import { z } from 'zod';
import { boardSchema } from './board.ts';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** One question of a topic, and the claims that answer it. */
export const questionSchema = z.strictObject({
  id: slugSchema,
  /** Ids of questions that this one took the place of. */
  was: z.array(slugSchema).default([]),
  question: textSchema,
  /** Marks of accounts in which an editor looked for an answer and found none. */
  notIn: z.array(textSchema).optional(),
  claims: z.array(claimSchema).min(1),
});

/**
 * A claim that `npm run propose` found. The editor decides: `accepted` makes it a claim of the topic, `rejected`
 * keeps it away for good. Every other key may be changed as well. Where accounts differ, `text` and `pins` repeat
 * what its versions hold, to be read at one glance; the versions count.
 */
export const proposalSchema = claimSchema.safeExtend({
  status: z.enum(['proposed', 'accepted', 'rejected']).default('proposed'),
  /** Where it stands: `answer`, `next`, `unknown`, the id of a question of this topic, or a new question in words. */
  under: textSchema,
  /** Gives its pins to this claim of the topic instead of becoming one: two accounts tell the same. */
  joins: slugSchema.optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** A topic as an editor writes it; only `title` is needed. */
export const topicSchema = z.strictObject({
  title: textSchema,
  question: textSchema.optional(),
  /** Words that the accounts use for the topic; the first mention of one links here. */
  terms: z.array(textSchema).default([]),
  /** The day an editor last changed the text. */
  updated: edtfSchema.optional(),
  related: z.array(slugSchema).default([]),
  /** The short answer, sentence by sentence. */
  answer: z.array(claimSchema).default([]),
  /** Who offers what: the picture below the short answer. */
  board: boardSchema.optional(),
  questions: z.array(questionSchema).default([]),
  /** What was said to happen next. */
  next: z.array(claimSchema).default([]),
  /** What the accounts themselves leave open. */
  unknown: z.array(claimSchema).default([]),
  /** Terms that the accounts use and do not explain. */
  unexplained: z.array(textSchema).default([]),
  /** Claims that are no longer made: their addresses lead to the reason. */
  withdrawn: z.array(z.strictObject({ id: slugSchema, reason: textSchema })).default([]),
  /** What the machine found, and what the editor decided about it. */
  proposals: z.array(proposalSchema).default([]),
});
export type Topic = z.infer<typeof topicSchema>;

/** Whether accounts differ is a question to the editor until they have accepted it: no page shows it, and no claim gives way to it. */
export function isOpenQuestion({ status, differs }: Proposal): boolean {
  return differs !== undefined && status !== 'accepted';
}

/** What stands under the headings of a topic, in the page's order. */
export function inPageOrder<T>(topic: { answer: T[]; questions: { claims: T[] }[]; next: T[]; unknown: T[] }): T[] {
  return [...topic.answer, ...topic.questions.flatMap(({ claims }) => claims), ...topic.next, ...topic.unknown];
}

/** A topic without questions of an editor's is composed by the machine; what was accepted stands in it as confirmed. */
export function isWritten(topic: Topic): boolean {
  return topic.questions.length > 0;
}
