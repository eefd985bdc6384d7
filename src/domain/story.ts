import { z } from 'zod';
import { rightsSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** What a line around an article's text is kept as; `chrome` is dropped. */
export const lineUseSchema = z.enum(['chrome', 'note', 'credit', 'tags', 'reprint', 'copyright', 'date', 'outlet', 'byline']);
export type LineUse = z.infer<typeof lineUseSchema>;

/** A line that stands around the text of this story's articles, told by a pattern. */
export const lineRuleSchema = z.strictObject({
  name: textSchema,
  as: lineUseSchema.default('chrome'),
  /** A regular expression for the whole line, in either case; the first group, where there is one, is what is kept. */
  pattern: textSchema.max(200),
  /** A line that the pattern knows. */
  example: textSchema,
});

/** The form of the seeds that this version reads and writes; `upgrade` brings older ones to it. */
export const STORY_SCHEMA = 1;

/** One running story: the head of a seeds folder. */
export const storySchema = z.strictObject({
  /** Which form of the seeds this is; a higher number than `STORY_SCHEMA` is for a newer version of Synoptic. */
  schema: z.int().min(1).default(1),
  /** Without it the home page has the name that most headlines share. */
  title: textSchema.optional(),
  standfirst: textSchema.optional(),
  /** The question that the home page opens with. */
  question: textSchema.optional(),
  language: z.string().refine(isLanguage, 'must be the code of a language, such as "en" or "pt-BR"').default('en'),
  /** The last day that the site knows anything about. */
  asOf: edtfSchema.optional(),
  /** How these seeds were written and checked, in the words of whoever answers for them. */
  colophon: textSchema.optional(),
  /** The order in which accounts stand everywhere; those not named follow. */
  accounts: z.array(slugSchema).default([]),
  /** The order of the topics, the first three of which open the home page; those not named follow by name. */
  topics: z.array(slugSchema).default([]),
  /** The topic whose board leads the home page. */
  board: slugSchema.optional(),
  /** The story in a few sentences. */
  answer: z.array(claimSchema).default([]),
  /** Who wants what. */
  positions: z.array(claimSchema).default([]),
  /** What holds for articles that do not say. */
  rights: rightsSchema.optional(),
  /** Whether one text that cannot be published stops the build; without it, the text is left out. */
  strict: z.boolean().default(false),
  /** Lines around the text of its articles that the generator does not know by itself. */
  lineRules: z.array(lineRuleSchema).default([]),
});
export type Story = z.infer<typeof storySchema>;

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
