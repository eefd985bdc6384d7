import toAscii from 'any-ascii';
import { z } from 'zod';
import { hashText } from './hash.ts';

/** A name in an address: lower-case words joined by hyphens. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "security-guarantees"')
  .brand<'Slug'>();

export type Slug = z.infer<typeof slugSchema>;

/**
 * `Łódź: “no”` becomes `lodz-no`, `Київ` becomes `kiiv`; cut at a word within `max` characters. Never empty: a text of
 * which no letter can be written in ours is named by its hash, and one of marks alone is `untitled`.
 */
export function toSlug(text: string, max = 60): Slug {
  const words = text
    .replace(/[\p{L}\p{M}]+/gu, toAscii)
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, max) : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return (slug || nameless(text).slice(0, max)) as Slug;
}

function nameless(text: string): string {
  return /[\p{L}\p{N}\p{S}]/u.test(text) ? hashText(text) : 'untitled';
}

/** Slugs that are given, each with the number from which the next of its name is looked for. */
export type TakenSlugs = Map<string, number>;

export function takenSlugs(ids: Iterable<string> = []): TakenSlugs {
  return new Map([...ids].map((id) => [id, 1]));
}

/** Gives `slug`, or `slug-2`, `slug-3` … when it is taken, and takes it. */
export function takeSlug(slug: Slug, taken: TakenSlugs): Slug {
  let n = taken.get(slug) ?? 1;
  let free: string = slug;
  for (; taken.has(free); n++) free = `${slug}-${n + 1}`;
  taken.set(slug, n);
  taken.set(free, 1);
  return free as Slug;
}
