/**
 * Gives what was made of the same things before, or makes it: `kind` names what is made, `from` is everything beside the
 * code that it is made from. Both `from` and what is made have to survive being written as JSON. What was kept and no longer
 * `holds` is made anew.
 */
export type Cache = <T>(kind: string, from: unknown, make: () => T, holds?: (kept: T) => boolean) => T;

/** Makes everything anew. */
export const noCache: Cache = (_kind, _from, make) => make();
