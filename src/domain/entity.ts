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
  id: slugSchema,
  kind: z.enum(['person', 'organisation', 'place']),
  /** The name the site uses. */
  name: textSchema,
  /** Other spellings and short forms in the accounts. */
  spellings: z.array(textSchema).default([]),
  /** Reference data: spellings that readers may type. */
  alsoSpelled: z.array(textSchema).default([]),
  /** Words for its people and what is its own, such as "Russian". */
  demonyms: z.array(textSchema).default([]),
  /** Noun phrases that stand for this entity, such as "the French president". */
  descriptions: z.array(textSchema).default([]),
  /** Reference data, for "he" and "she". */
  gender: z.enum(['male', 'female']).optional(),
  /** What the site says of them, backed by a passage like everything else. */
  role: z.strictObject({ text: textSchema, at: addressSchema, words: textSchema }).optional(),
  /** Reference data for places: latitude, longitude. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
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
