/** Why something was not looked for, as a reader is told. */
export class SearchFailure extends Error {}

/** Fails as search does where a part of it cannot be had. */
export function refuse(cause?: unknown): never {
  throw new SearchFailure('The search index could not be fetched: a part of it is missing or damaged, or something blocks it.', { cause });
}
