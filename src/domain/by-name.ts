import { z } from 'zod';

/** By what anybody may have named: an article called "constructor" is not there where nobody recorded it. */
export const byName = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).transform((all): typeof all => Object.assign(Object.create(null) as object, all));
