import { beginningOf } from '../domain/words.ts';

const MAX_LETTERS = 60;

/** A sentence or words as the history of the desk calls them. */
export function labelOf(text: string): string {
  return beginningOf(text, MAX_LETTERS);
}
