/**
 * What can be downloaded below `/data/`. Rows are flat, so that JSON and CSV hold the same; what they
 * hold is said in `interface/`, for that page and for the JSON Schemas.
 */
import { z } from 'zod';
import { passageIdSchema } from '../domain/article.ts';
import { accountSchema, citationSchema } from '../domain/content.ts';
import { edtfSchema } from '../domain/edtf.ts';
import { slugSchema } from '../domain/slug.ts';

const address = z.url();
const accounts = z.array(slugSchema);
const topics = z.array(slugSchema);
const citations = z.array(z.string());
const account = accountSchema.shape;
const citation = citationSchema.shape;

export const tables = {
  accounts: z.object({
    id: account.slug,
    address,
    mark: account.mark,
    label: account.label,
    outlet: account.outlet,
    outletSource: account.outletSource,
    headline: account.headline,
    headlineStated: account.headlineStated,
    publishedAt: account.publishedAt,
    publishedAtSource: account.publishedAtSource,
    rights: account.rights,
    reprintOf: account.reprintOf,
    updated: account.updated,
    original: account.canonicalUrl,
  }),
  claims: z.object({
    topic: slugSchema,
    id: slugSchema,
    address,
    text: z.string(),
    sentence: z.string(),
    written: z.boolean(),
    updated: edtfSchema.optional(),
    difference: z.enum(['conflict', 'precision', 'wording']).optional(),
    about: z.string().optional(),
    versionOf: slugSchema.optional(),
    accounts,
    partly: accounts,
    copies: z.int().nonnegative(),
    notIn: accounts,
    citations,
  }),
  citations: z.object({
    page: z.string(),
    label: citation.label,
    kind: citation.kind,
    from: account.rights,
    account: citation.article,
    passage: citation.passage,
    source: address,
    words: citation.words,
    context: citation.context,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
  quotations: z.object({
    id: slugSchema,
    address,
    speaker: slugSchema.optional(),
    name: z.string().optional(),
    account: slugSchema,
    passage: passageIdSchema,
    source: address,
    words: z.string(),
    differs: z.boolean(),
    topics,
  }),
  events: z.object({
    id: slugSchema,
    address,
    when: edtfSchema,
    from: z.string(),
    to: z.string(),
    sentence: z.string(),
    written: z.boolean(),
    accounts,
    partly: accounts,
    copies: z.int().nonnegative(),
    topics,
    citations,
  }),
  entities: z.object({
    id: slugSchema,
    address,
    kind: z.enum(['person', 'organisation']),
    name: z.string(),
    spellings: z.array(z.string()),
    confirmed: z.boolean(),
    role: z.string().optional(),
    roleSource: address.optional(),
    quotations: z.array(slugSchema),
    accounts: z.array(slugSchema),
  }),
} satisfies Record<string, z.ZodObject>;

export type TableName = keyof typeof tables;
export type Rows = { [Name in TableName]: z.infer<(typeof tables)[Name]>[] };

export const tableNames = Object.keys(tables) as TableName[];
