import { z } from 'zod';
import { rightsSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import { explainedSchema } from './explained.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** What a line around an article's text is kept as; `chrome` is dropped. */
export const lineUseSchema = z.enum(['chrome', 'note', 'credit', 'tags', 'reprint', 'copyright', 'date', 'outlet', 'byline']);
export type LineUse = z.infer<typeof lineUseSchema>;

/** A line that stands around the text of this story's articles, told by a pattern. */
export const lineRuleSchema = z.strictObject({
  name: textSchema.describe('What messages call the rule.'),
  as: lineUseSchema.default('chrome').describe('What the line is kept as; `chrome` is dropped.'),
  pattern: textSchema
    .max(200)
    .describe('A regular expression for the whole line, in either case; the first group, where there is one, is what is kept.'),
  example: textSchema.describe('A line that the pattern knows.'),
});

/** The form of the seeds that this version reads and writes; `upgrade` brings older ones to it. */
export const STORY_SCHEMA = 1;

/** One running story: the head of a seeds folder. */
export const storySchema = z.strictObject({
  schema: z
    .int()
    .min(1)
    .default(1)
    .describe('Which form of the seeds this is: a higher number than is known is for a newer version of Synoptic.'),
  title: textSchema.optional().describe('Without it the home page has the name that most headlines share.'),
  standfirst: textSchema.optional().describe('A sentence or two below the title, for feeds and search engines.'),
  question: textSchema.optional().describe('The question that the home page opens with.'),
  language: z
    .string()
    .refine(isLanguage, 'must be the code of a language, such as "en" or "pt-BR"')
    .default('en')
    .describe('Of the texts here: the code of a language, such as `en` or `pt-BR`.'),
  asOf: edtfSchema.optional().describe('The last day that the site knows anything about.'),
  colophon: textSchema.optional().describe('How these seeds were written and checked, in the words of whoever answers for them.'),
  accounts: z.array(slugSchema).default([]).describe('The order in which accounts stand everywhere; those not named follow.'),
  topics: z
    .array(slugSchema)
    .default([])
    .describe('The order of the topics, the first three of which open the home page; those not named follow by name.'),
  board: slugSchema.optional().describe('The topic whose board leads the home page.'),
  answer: z.array(claimSchema).default([]).describe('The story in a few sentences.'),
  positions: z.array(claimSchema).default([]).describe('Who wants what.'),
  explained: z.array(explainedSchema).default([]).describe('Terms that readers may not know, explained where a page first uses them.'),
  rights: rightsSchema.optional().describe('What holds for articles that do not say.'),
  strict: z
    .boolean()
    .default(false)
    .describe('Whether one article that cannot be published stops the build; without it, the article is left out.'),
  lineRules: z
    .array(lineRuleSchema)
    .default([])
    .describe('Lines around the text of its articles that the generator does not know by itself.'),
});
export type Story = z.infer<typeof storySchema>;

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
