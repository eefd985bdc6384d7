import { z } from 'zod';

/** A name in an address: lower-case words joined by hyphens. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "security-guarantees"')
  .brand<'Slug'>();

export type Slug = z.infer<typeof slugSchema>;

/** `Trump says “no”` becomes `trump-says-no`; never empty, cut at a word within `max` characters. */
export function toSlug(text: string, max = 60): Slug {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, max) : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return (slug || 'untitled') as Slug;
}

/** Gives `slug`, or `slug-2`, `slug-3` … when it is taken, and takes it. */
export function takeSlug(slug: Slug, taken: Set<string>): Slug {
  let free: string = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  taken.add(free);
  return free as Slug;
}
