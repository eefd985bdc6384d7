import type { Account } from '../domain/content.ts';
import { COLOURS } from '../domain/many-accounts.ts';

/** Which of the eight colours an account's mark has, if any. */
export function colourOf({ index, colour }: Pick<Account, 'index' | 'colour'>): number | null {
  return colour === undefined ? (index <= COLOURS ? index : null) : colour;
}

/** Where accounts are more than colours: those of their marks, in place of the colours that `marks.css` gives to the first eight. */
export function markColours(accounts: Pick<Account, 'index' | 'colour'>[]): string {
  const own = accounts
    .filter((account) => colourOf(account) !== null)
    .map((account) => `:root [data-m='${account.index}']{--m:var(--m${colourOf(account)})}`);
  return [':root [data-m]{--m:var(--quiet)}', ...own].join('');
}
