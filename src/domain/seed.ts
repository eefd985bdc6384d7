import type { Article } from './article.ts';
import { markSchema, rightsSchema, sourcingSchema } from './article.ts';
import type { Event } from './claim.ts';
import { edtfSchema } from './edtf.ts';
import type { Entity } from './entity.ts';
import type { Lock } from './lock.ts';
import type { Logo } from './logo.ts';
import type { Site } from './site.ts';
import type { Slug } from './slug.ts';
import type { Story } from './story.ts';
import { textSchema } from './text.ts';
import type { Topic } from './topic.ts';
import { z } from 'zod';

/** A file of the seeds folder as it lies on disk; `path` is relative to the folder. */
export interface SeedFile {
  path: string;
  bytes: Uint8Array;
  /** The file on the disk, where a plugin made this article of it. */
  madeFrom?: string;
}

/** What an editor knows about an article beside its text: `articles/<slug>.yaml`. */
export const sidecarSchema = z.strictObject({
  byline: z.string().optional().describe('Who wrote it, as it says.'),
  dateline: z.string().optional().describe('The place that it is written from.'),
  standfirst: z.string().optional().describe('The sentence between headline and text.'),
  label: textSchema.optional().describe('How a sentence names the account, where it is not by its outlet.'),
  mark: markSchema.optional().describe('Stands for the account wherever it is the source; without it the machine makes one.'),
  outlet: textSchema.optional().describe('Who published it.'),
  outletSource: sourcingSchema.optional().describe('Where that is from: `stated` by the text, or `inferred`.'),
  publishedAt: edtfSchema.optional().describe('When it was published.'),
  publishedAtSource: sourcingSchema.optional().describe('Where that is from.'),
  headline: textSchema.optional().describe('Of an article whose text does not begin with it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Only if the original gives it.'),
  rights: rightsSchema
    .optional()
    .describe('What may be published: the text in full, as our digest, or only its headline and the quotations cited from it.'),
  updated: edtfSchema.optional().describe('For a digest: the day you last changed it.'),
  original: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Its digest, as `sha256sum` prints it.'),
    })
    .optional()
    .describe('The file that it was taken from; for a digest, the text that it retells.'),
  kept: z.iso.datetime().optional().describe('When that file was kept, if it says so.'),
  paragraphs: z
    .record(z.string(), z.union([z.int().positive(), z.array(z.int().positive())]))
    .optional()
    .describe('For a digest: which paragraph of the original each passage tells.'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

/** The line of a YAML file that holds the value at a path. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** A parsed YAML file that can still say where each value stands. */
export interface Sourced<T> {
  file: string;
  value: T;
  lineOf: LineOf;
}

/** The seeds, read and checked one by one; nothing is linked yet. */
export interface Seeds {
  story: Sourced<Story>;
  site: Site;
  logo: Logo | undefined;
  entities: Sourced<Entity[]>;
  events: Sourced<Event[]>;
  topics: Map<Slug, Sourced<Topic>>;
  articles: Article[];
  lock: Lock;
}
