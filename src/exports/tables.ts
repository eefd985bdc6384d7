/**
 * What can be downloaded below `/data/`. Rows are flat, so that JSON and CSV hold the same; the descriptions stand on
 * that page and in the JSON Schemas.
 */
import { z } from 'zod';
import { passageIdSchema } from '../domain/article.ts';
import { accountSchema, citationSchema } from '../domain/content.ts';
import { edtfSchema } from '../domain/edtf.ts';
import { slugSchema } from '../domain/slug.ts';

const address = z.url();
const accounts = z.array(slugSchema).describe('Accounts that tell it, by their ids');
const topics = z.array(slugSchema).describe('Topics that it belongs to, by their slugs');
const citations = z.array(z.string()).describe('Labels of its citations on that page');
const account = accountSchema.shape;
const citation = citationSchema.shape;

export const tables = {
  accounts: {
    about: 'The articles held here, one a row.',
    row: z.object({
      id: account.slug.describe('Slug of the account'),
      address: address.describe('Its page'),
      mark: account.mark.describe('One to three letters that stand for it'),
      label: account.label.describe('How a sentence names it'),
      outlet: account.outlet.describe('Outlet, where known'),
      outletSource: account.outletSource.describe('Whether the text states the outlet'),
      headline: account.headline.describe('Headline of the article'),
      headlineStated: account.headlineStated.describe('False where the headline is made from the label'),
      publishedAt: account.publishedAt.describe('Day of publication in EDTF, where known: 2025-08-19~ is "about"'),
      publishedAtSource: account.publishedAtSource.describe('Whether the text states the date'),
      rights: account.rights.describe('What is held of it: the full text, a digest in our words, or a link'),
      reprintOf: account.reprintOf.describe('The outlet that a reprint names as its first'),
      updated: account.updated.describe('Day our digest of it was last changed'),
      original: account.canonicalUrl.describe('Address of the original, where the text gives it'),
    }),
  },
  claims: {
    about: 'What the topic pages say, one statement a row.',
    row: z.object({
      topic: slugSchema.describe('Slug of the topic'),
      id: slugSchema.describe('Slug of the claim, unique on its topic'),
      address: address.describe('Where it stands'),
      text: z.string().describe('The claim in short'),
      sentence: z.string().describe('The claim as its page says it, the marks of the accounts in brackets behind what they tell'),
      written: z.boolean().describe('The story’s own files make the claim; it is not put together by machine'),
      updated: edtfSchema.optional().describe('When the topic was last changed, where known'),
      difference: z
        .enum(['conflict', 'precision', 'wording'])
        .optional()
        .describe('Accounts tell it differently: they conflict, one is more exact, or they print a quotation in other words'),
      about: z.string().optional().describe('What they tell differently'),
      versionOf: slugSchema.optional().describe('Id that all versions of one difference share'),
      accounts: accounts.describe('Accounts that tell all of what the sentence says, by their ids'),
      partly: accounts.describe('Accounts that tell only a part of it, by their ids'),
      notIn: accounts.describe('Accounts in which an editor looked for it and found nothing of it, by their ids'),
      citations,
    }),
  },
  citations: {
    about:
      'The words that claims and events rest on, letter for letter as the text held here has them. Where that is our digest, the sentences are ours; only what stands in quotation marks in them is the account’s or the speaker’s wording.',
    row: z.object({
      page: z.string().describe('Slug of the topic that cites, or "timeline"'),
      label: citation.label.describe('Label of the citation, unique on its page'),
      kind: citation.kind.describe('Whether the words support a statement, or only say who somebody is, when or where'),
      from: account.rights.describe('What the words are taken from: the full text, our digest of it, or a quotation in it'),
      account: citation.article.describe('The account cited, by its id'),
      passage: citation.passage.describe('The passage cited'),
      source: address.describe('Where the passage stands'),
      words: citation.words.describe('The words cited'),
      context: citation.context.describe('The sentence around them, as far as the rights of the article allow'),
      start: z.int().nonnegative().describe('Where the words begin in the context, in UTF-16 units'),
      end: z.int().nonnegative().describe('Where they end'),
    }),
  },
  quotations: {
    about: 'What was said, one wording a row: rows with the same id are the same utterance as several accounts print it.',
    row: z.object({
      id: slugSchema.describe('Slug of the utterance'),
      address: address.describe('Where it stands'),
      speaker: slugSchema.optional().describe('Who said it, by the id among the entities'),
      name: z.string().optional().describe('Name of the speaker, where the accounts tell'),
      account: slugSchema.describe('The account that prints these words, by its id'),
      passage: passageIdSchema.describe('The passage with the words'),
      source: address.describe('Where the passage stands'),
      words: z.string().describe('The quotation as this account prints it'),
      differs: z.boolean().describe('Another account prints other words'),
      topics,
    }),
  },
  events: {
    about: 'What happened when, as far as the accounts say.',
    row: z.object({
      id: slugSchema.describe('Slug of the event'),
      address: address.describe('Where it stands'),
      when: edtfSchema.describe(
        'Day, month, year or interval in EDTF: 2025-08-15, 2022-02, 2025-08-19/2025-09-02; reckoned where accounts say "Monday" or "today"',
      ),
      from: z.string().describe('First day that may be meant; of an approximate date one day, month or year earlier'),
      to: z.string().describe('Last day that may be meant; of an approximate date one day, month or year later'),
      sentence: z.string().describe('The event as the timeline says it'),
      accounts: accounts.describe('Accounts that tell of it, by their ids; not each of them gives the date'),
      partly: accounts.describe('Accounts that tell only a part of it, by their ids'),
      topics,
      citations,
    }),
  },
  entities: {
    about: 'People and organisations that the accounts name.',
    row: z.object({
      id: slugSchema.describe('Slug of the entity'),
      address: address.describe('Its page'),
      kind: z.enum(['person', 'organisation']).describe('What it is'),
      name: z.string().describe('Its name on these pages'),
      spellings: z.array(z.string()).describe('Other spellings'),
      confirmed: z.boolean().describe('The story’s own files list it; it was not found by machine'),
      role: z.string().optional().describe('Who it is, where an account tells'),
      roleSource: address.optional().describe('Where the passage stands that tells the role'),
      quotations: z.array(slugSchema).describe('What it said, by the ids among the quotations'),
      accounts: z.array(slugSchema).describe('Accounts that name it, by their ids'),
    }),
  },
} satisfies Record<string, { about: string; row: z.ZodObject }>;

export type TableName = keyof typeof tables;
export type Rows = { [Name in TableName]: z.infer<(typeof tables)[Name]['row']>[] };

export const tableNames = Object.keys(tables) as TableName[];
