import { z } from 'zod';
import { textSchema } from './text.ts';

/** The languages that the interface speaks. */
export const interfaceLanguages = ['en', 'de'] as const;

/** What the site calls itself and how it speaks, whatever story it tells: `site.yaml`. */
export const siteSchema = z.strictObject({
  /** Stands in the head of every page, in titles, feeds and citations. */
  name: textSchema.default('Synoptic'),
  /** Of the interface; the story has its own. */
  language: z.enum(interfaceLanguages).default('en'),
});
export type Site = z.infer<typeof siteSchema>;
