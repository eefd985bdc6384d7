import type { Account } from '../domain/content.ts';
import { COLOURS } from '../domain/many-accounts.ts';
import { onceFor } from '../domain/once-for.ts';
import styles from '../styles/account-colours.css?raw';

/** The eight, by day and by night: `light-dark(#1f5a9e, #8fbcf2)`. */
const colours = [...styles.matchAll(/--m: (light-dark\(.*?\))/g)].map(([, colour = '']) => colour);

/** Which of the eight colours an account's mark has, if any. */
export function colourOf({ index, colour }: Pick<Account, 'index' | 'colour'>): number | null {
  return colour === undefined ? (index <= COLOURS ? index : null) : colour;
}

/** The colours of the accounts' marks, of those that have one: the pages of a story hold no others. */
export const markColours = onceFor((accounts: Pick<Account, 'index' | 'colour'>[]): string =>
  accounts
    .flatMap((account) => {
      const colour = colours[(colourOf(account) ?? 0) - 1];
      return colour ? `[data-m='${account.index}']{--m:${colour}}` : [];
    })
    .join(''),
);

/** The colour by day of an account's mark, for pictures. */
export function dayColour(account: Pick<Account, 'index' | 'colour'>): string | undefined {
  return colours[(colourOf(account) ?? 0) - 1]?.slice('light-dark('.length, -', #000000)'.length);
}
