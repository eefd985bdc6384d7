import type { Account } from './content.ts';

/**
 * What a mark is known by in HTML, as `data-m`: the number of its account's colour, or, where the colours go to others, a dash
 * and the mark. A place among the accounts would be another for all that follow whenever one is added.
 */
export function markKey({ mark, colour }: Pick<Account, 'mark' | 'colour'>): string {
  return colour === undefined ? `-${mark}` : String(colour);
}
