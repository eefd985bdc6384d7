import { z } from 'zod';
import { correctedSchema, statementSchema } from './claim.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** How somebody stands to a thing, in the order of the board's columns: offers it, hedges, rules it out, asks for it. */
export const stances = ['yes', 'open', 'no', 'asks'] as const;
export type Stance = (typeof stances)[number];

/** The columns of a board: what somebody asks of others has one only where somebody does. */
export function columnsOf(rows: { cells: { stance: Stance }[] }[]): Stance[] {
  const isAsked = rows.some(({ cells }) => cells.some(({ stance }) => stance === 'asks'));
  return stances.filter((stance) => stance !== 'asks' || isAsked);
}

/** What fits into a column beside two others. */
const MAX_ACTOR = 28;
const MAX_TEXT = 140;

/** One statement of one side. Its sentence begins with whose stance it is. */
const cellSchema = statementSchema
  .extend({
    stance: z.enum(stances).describe('The column: offered, hedged, ruled out, asked for.'),
    actor: textSchema.max(MAX_ACTOR).describe('Whose stance it is, as the sentence begins: "France" of "France: Macron says …".'),
    text: textSchema.max(MAX_TEXT).describe('The sentence, which begins with whose stance it is; its marks as in a claim.'),
    corrected: correctedSchema,
  })
  .refine(({ actor, text }) => text.startsWith(actor), { path: ['text'], message: 'must begin with the words of "actor"' });

/** The picture that leads a topic: what is offered, left open, ruled out or asked for, and by whom. */
export const boardSchema = z.strictObject({
  title: textSchema.describe('Above the board.'),
  was: z.array(slugSchema).default([]).describe('Ids of questions that it took the place of: their addresses lead to it.'),
  rows: z
    .array(
      z.strictObject({
        label: textSchema.describe('The thing: "European troops".'),
        topic: slugSchema.optional().describe('The topic that tells more of it.'),
        cells: z.array(cellSchema).min(1).describe('Who says what of it.'),
      }),
    )
    .min(1)
    .describe('What readers most want to know first.'),
});
export type Board = z.infer<typeof boardSchema>;

/** A row as the site reads it: each statement with the accounts that tell it, and its citations on the page of its topic. */
export const boardRowSchema = z.object({
  label: z.string(),
  topic: slugSchema.optional(),
  cells: z.array(
    z.object({
      stance: z.enum(stances),
      actor: z.string(),
      id: slugSchema,
      plain: z.string(),
      marked: z.string(),
      accounts: z.array(slugSchema),
      partly: z.array(slugSchema).optional(),
      citations: z.array(z.string()),
    }),
  ),
});
