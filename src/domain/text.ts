import { z } from 'zod';

/** Words of an editor's: never blank. */
export const textSchema = z.string().regex(/\S/, 'must not be empty');
