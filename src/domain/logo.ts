import { z } from 'zod';

/** The picture before the site's name: as it is published, and its size on a page in px of a screen. */
export const logoSchema = z.object({ file: z.string(), width: z.int(), height: z.int(), base64: z.string() });
export type Logo = z.infer<typeof logoSchema>;
