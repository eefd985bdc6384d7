import type { Article } from './article.ts';
import { articleSchema, markSchema, rightsSchema, sourcingSchema } from './article.ts';
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
  ...articleSchema.pick({ byline: true, dateline: true, standfirst: true }).partial().shape,
  label: textSchema.optional(),
  mark: markSchema.optional(),
  outlet: textSchema.optional(),
  outletSource: sourcingSchema.optional(),
  publishedAt: edtfSchema.optional(),
  publishedAtSource: sourcingSchema.optional(),
  headline: textSchema.optional(),
  /** Only if the original gives it. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: rightsSchema.optional(),
  /** For a digest: the day you last changed it. */
  updated: edtfSchema.optional(),
  original: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  /** For a digest: which paragraph of the original each passage tells. */
  paragraphs: z.record(z.string(), z.union([z.int().positive(), z.array(z.int().positive())])).optional(),
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
