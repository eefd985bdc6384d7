import { z } from 'zod';
import { passageIdSchema } from './article.ts';
import { slugSchema } from './slug.ts';
import { textSchema } from './text.ts';

/** Where a pin points, written as on the site: `<article>#<passage>`. */
export const addressSchema = z
  .string()
  .regex(/^[a-z0-9-]+#p[1-9]\d*$/, 'must be an article and a passage, such as "no-us-peacekeepers#p7"')
  .brand<'Address'>();
export type Address = z.infer<typeof addressSchema>;

export function splitAddress(address: string) {
  const [article, passage] = address.split('#');
  return { article: slugSchema.parse(article), passage: passageIdSchema.parse(passage) };
}

/** A person, organisation or place of the story, with every spelling the accounts use. */
export const entitySchema = z.strictObject({
  id: slugSchema.describe('Its page: `/people/<id>/`.'),
  kind: z.enum(['person', 'organisation', 'place']).describe('Places have no page.'),
  name: textSchema.describe('The name the site uses.'),
  spellings: z.array(textSchema).default([]).describe('Other spellings and short forms in the accounts.'),
  alsoSpelled: z.array(textSchema).default([]).describe('Reference data: spellings that readers may type.'),
  demonyms: z.array(textSchema).default([]).describe('Words for its people and what is its own, such as "Russian".'),
  descriptions: z.array(textSchema).default([]).describe('Noun phrases that stand for this entity, such as "the French president".'),
  gender: z.enum(['male', 'female']).optional().describe('Reference data, for "he" and "she".'),
  role: z
    .strictObject({
      text: textSchema.describe('The role.'),
      at: addressSchema.describe('The passage that says it.'),
      words: textSchema.describe('Its exact words.'),
    })
    .optional()
    .describe('What the site says of them, backed by a passage like everything else.'),
  coordinates: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('Reference data for places: latitude, longitude.'),
});
export type Entity = z.infer<typeof entitySchema>;
export const entitiesSchema = z.array(entitySchema);

/** Why the machine takes a name for a person's or an organisation's, and how often such grounds are right. */
export const foundSchema = z.object({ grounds: z.string(), confidence: z.number().min(0).max(1) });

/** An editor's entity or, with `found`, one that the machine found in the accounts and nobody has confirmed. */
export interface StoryEntity extends Entity {
  found?: z.infer<typeof foundSchema>;
}
export type FoundEntity = Required<Pick<StoryEntity, 'found'>> & Entity;
