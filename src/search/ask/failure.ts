import { search } from '../../interface/here.ts';

/** Why something was not looked for, as a reader is told. */
export class SearchFailure extends Error {}

/** Fails as search does where a part of it cannot be had. */
export function refuse(cause?: unknown): never {
  throw new SearchFailure(search.noIndex, { cause });
}
