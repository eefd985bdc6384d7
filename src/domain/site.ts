import { z } from 'zod';

/** A name, in one line of pages, feeds and citations. */
const lineSchema = z.string().max(80).regex(/\S/, 'must not be empty').regex(/^.*$/, 'must be one line');

const addressSchema = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

const linkSchema = z.strictObject({
  name: lineSchema.describe('What readers press.'),
  url: addressSchema.describe('Where it leads, with https://.'),
});

/** The languages that the interface speaks. */
export const interfaceLanguages = ['en'] as const;

/** What the site calls itself and how it speaks, whatever story it tells: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: lineSchema.default('Synoptic').describe('Stands in the head of every page, in titles, feeds and pictures of links.'),
  publisher: lineSchema
    .optional()
    .describe('Who answers for the pages: author and publisher in citations and for machines. Without it, the name.'),
  language: z.enum(interfaceLanguages).default('en').describe('Of the interface; the story has its own.'),
  licence: linkSchema
    .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' })
    .describe('Of your own texts: digests, claims, topics. Quotations and headlines are always excepted.'),
});
export type Site = z.infer<typeof siteSchema>;

/** Who stands as author and publisher where a page is cited. */
export function publisherOf({ name, publisher = name }: Site): string {
  return publisher;
}
