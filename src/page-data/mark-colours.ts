import type { Account } from '../domain/content.ts';
import styles from '../styles/account-colours.css?raw';

/** The eight by day, for pictures. */
const byDay = [...styles.matchAll(/--m: light-dark\((#\w+)/g)].map(([, colour = '']) => colour);

/** The colour by day of an account's mark, if it has one. */
export function dayColour({ colour = 0 }: Pick<Account, 'colour'>): string | undefined {
  return byDay[colour - 1];
}
