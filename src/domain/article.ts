import { z } from 'zod';
import type { Edtf } from './edtf.ts';
import { edtfSchema } from './edtf.ts';
import type { Slug } from './slug.ts';
import { slugSchema } from './slug.ts';
import { spanSchema } from './span.ts';

/** The address of a passage on its article's page: `p1`, `p2`, … */
export const passageIdSchema = z
  .string()
  .regex(/^p[1-9]\d*$/, 'must be a passage such as "p3"')
  .brand<'PassageId'>();
export type PassageId = z.infer<typeof passageIdSchema>;

/** Lines of the seed file, first and last, counted from 1. */
export const linesSchema = z.tuple([z.int().positive(), z.int().positive()]);
export type Lines = z.infer<typeof linesSchema>;

/** Emphasis or a link inside a passage, in offsets of its text. */
export const markupSchema = spanSchema.extend({
  kind: z.enum(['emphasis', 'strong', 'link']),
  href: z.string().optional(),
});
export type Markup = z.infer<typeof markupSchema>;

/** The smallest part of an article that has an address. */
export const passageSchema = z.object({
  id: passageIdSchema,
  kind: z.enum(['paragraph', 'item', 'quotation', 'caption']),
  /** Run-in label: `text` begins with it and a colon. */
  label: z.string().optional(),
  text: z.string().min(1),
  markup: z.array(markupSchema).optional(),
  lines: linesSchema,
});
export type Passage = z.infer<typeof passageSchema>;

export const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), depth: z.int().min(2).max(6), text: z.string(), lines: linesSchema }),
  z.object({ type: z.literal('passage'), passage: passageSchema }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(passageSchema) }),
  z.object({ type: z.literal('table'), rows: z.array(z.array(z.string())), lines: linesSchema }),
]);
export type Block = z.infer<typeof blockSchema>;

/** What the editor may publish of an article. */
export const rightsSchema = z.enum(['full', 'digest', 'link']);

/** Where a fact about an article comes from: its own text, our inference, or nowhere. */
export const sourcingSchema = z.enum(['stated', 'inferred', 'unknown']);

export const markSchema = z.string().regex(/^[\p{L}\p{N}]{1,3}$/u, 'must be one to three letters or digits');

/** A line that was left out of the article or became metadata, and by which rule. */
export const setAsideSchema = z.object({ lines: linesSchema, text: z.string(), rule: z.string(), as: z.string() });
export type SetAside = z.infer<typeof setAsideSchema>;

/** One account of the story. */
export const articleSchema = z.object({
  slug: slugSchema,
  file: z.string(),
  /** How a sentence names the account; unique. */
  label: z.string(),
  /** One to three letters that stand for the account wherever it is the source; unique. */
  mark: markSchema,
  outlet: z.string().optional(),
  outletSource: sourcingSchema,
  /** The words of the text that an outlet rests on which it does not state and no editor gave. */
  outletGrounds: z.string().optional(),
  /** The news agency that wrote the text, whoever printed it, as the text says. */
  agency: z.string().optional(),
  /** Of its text, as two letters, where it is known not to be English. */
  language: z.string().optional(),
  headline: z.string(),
  /** False where the text has no headline and `headline` is made from the label. */
  headlineStated: z.boolean(),
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  dateline: z.string().optional(),
  publishedAt: edtfSchema.optional(),
  /** The day on which it was written, by its dateline or what it tells, where that lies before the day of publication. */
  writtenAt: edtfSchema.optional(),
  publishedAtSource: sourcingSchema,
  /** What a date rests on that the text does not state and no editor gave. */
  publishedAtGrounds: z.string().optional(),
  canonicalUrl: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().optional(),
  credit: z.string().optional(),
  reprintOf: z.string().optional(),
  copyright: z.string().optional(),
  tags: z.array(z.string()),
  rights: rightsSchema,
  /** The day the text held here was last changed, where it is ours: a digest. */
  updated: edtfSchema.optional(),
  /** SHA-256 of the file that it was taken from; for a digest, of the original that it retells. */
  originalHash: z.string().optional(),
  /** For a digest: which paragraphs of the original each passage tells. */
  paragraphs: z.record(z.string(), z.array(z.int().positive())).optional(),
  blocks: z.array(blockSchema),
  setAside: z.array(setAsideSchema),
});
export type Article = z.infer<typeof articleSchema>;

/** A text of ours, to be read as an article's is. */
export function toPassage(text: string): Passage {
  return { id: passageIdSchema.parse('p1'), kind: 'paragraph', text, lines: [1, 1] };
}

/** The articles of which only headline, date, link and cited quotations may be shown. */
export function linkOnly(articles: (Pick<Article, 'slug'> & Partial<Pick<Article, 'rights'>>)[]): Set<Slug> {
  return new Set(articles.filter(({ rights }) => rights === 'link').map(({ slug }) => slug));
}

/** The day that its words are said on: on which it was written, else that of its publication. */
export function dayWritten({ writtenAt, publishedAt }: Pick<Article, 'writtenAt' | 'publishedAt'>): Edtf | undefined {
  return writtenAt ?? publishedAt;
}

export function passagesOf(article: Pick<Article, 'blocks'>): Passage[] {
  return article.blocks.flatMap((block) => (block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : []));
}
