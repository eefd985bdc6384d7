import { z } from 'zod';
import { placeSchema } from './backed.ts';
import { boardRowSchema } from './board.ts';
import { termOnTopicSchema } from './explained.ts';
import { correctionSchema } from './record.ts';
import { slugSchema } from './slug.ts';

const headed = { id: z.string(), title: z.string() };
const citations = z.array(z.string());

/** A section of a topic page, by the ids of what stands in it. */
export const topicSectionSchema = z.discriminatedUnion('kind', [
  z.object({ ...headed, kind: z.enum(['answer', 'question', 'next', 'unknown']), claims: z.array(slugSchema) }),
  z.object({
    ...headed,
    kind: z.literal('said'),
    speakers: z.array(z.object({ entity: slugSchema.optional(), name: z.string(), utterances: z.array(slugSchema) })),
  }),
  z.object({ ...headed, kind: z.literal('board'), board: z.array(boardRowSchema) }),
  z.object({ ...headed, kind: z.literal('near'), passages: z.array(placeSchema), more: z.number() }),
  z.object({ ...headed, kind: z.literal('dates'), events: z.array(z.object({ id: slugSchema, citations })) }),
  /** The claims-by-account table, by the ids of its claims. */
  z.object({ ...headed, kind: z.literal('accounts'), rows: z.array(slugSchema) }),
  /** What terms mean that the page uses. */
  z.object({ ...headed, kind: z.literal('terms'), terms: z.array(termOnTopicSchema) }),
  /** What was wrong with claims that stand, and why others were withdrawn. */
  z.object({ ...headed, kind: z.literal('corrections'), corrections: z.array(correctionSchema) }),
]);
