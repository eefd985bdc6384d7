import { z } from 'zod';
import { boardSchema } from './board.ts';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** One question of a topic, and the claims that answer it. */
export const questionSchema = z.strictObject({
  id: slugSchema.describe('Its address on the page: `#q-<id>`.'),
  was: z.array(slugSchema).default([]).describe('Ids of questions that this one took the place of.'),
  question: textSchema.describe('In words, with its question mark.'),
  notIn: z.array(textSchema).optional().describe('Marks of accounts in which an editor looked for an answer and found none.'),
  claims: z.array(claimSchema).min(1).describe('What answers it.'),
});

/**
 * A claim that `npm run propose` found. The editor decides: `accepted` makes it a claim of the topic, `rejected`
 * keeps it away for good. Every other key may be changed as well. Where accounts differ, `text` and `pins` repeat
 * what its versions hold, to be read at one glance; the versions count.
 */
export const proposalSchema = claimSchema.safeExtend({
  status: z.enum(['proposed', 'accepted', 'rejected']).default('proposed').describe('What the editor decided.'),
  under: textSchema.describe(
    'Where it stands: `answer`, `next`, `unknown`, the id of a question of this topic, or a new question in words.',
  ),
  joins: slugSchema.optional().describe('Gives its pins to this claim of the topic instead of becoming one: two accounts tell the same.'),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** A topic as an editor writes it; only `title` is needed. */
export const topicSchema = z.strictObject({
  title: textSchema.describe('Its name in lists and links.'),
  question: textSchema.optional().describe('The question that the page answers: its heading.'),
  terms: z.array(textSchema).default([]).describe('Words that the accounts use for the topic; the first mention of one links here.'),
  updated: edtfSchema.optional().describe('The day an editor last changed the text.'),
  related: z.array(slugSchema).default([]).describe('Topics that the page leads to.'),
  answer: z.array(claimSchema).default([]).describe('The short answer, sentence by sentence.'),
  board: boardSchema.optional().describe('Who offers what: the picture below the short answer.'),
  questions: z
    .array(questionSchema)
    .default([])
    .describe('The sections of the page. A topic without questions is composed by the machine.'),
  next: z.array(claimSchema).default([]).describe('What was said to happen next.'),
  unknown: z.array(claimSchema).default([]).describe('What the accounts themselves leave open.'),
  unexplained: z.array(textSchema).default([]).describe('Terms that the accounts use and do not explain.'),
  withdrawn: z
    .array(
      z.strictObject({
        id: slugSchema.describe('Of the claim that is no longer made.'),
        reason: textSchema.describe('Why, for readers.'),
      }),
    )
    .default([])
    .describe('Claims that are no longer made: their addresses lead to the reason.'),
  proposals: z.array(proposalSchema).default([]).describe('What the machine found, and what the editor decided about it.'),
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
