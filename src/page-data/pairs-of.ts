import type { Account } from '../domain/content.ts';
import { needNames } from '../domain/many-accounts.ts';

/** The pairs of accounts that have a page of their own, the earlier account first; none where they would be too many. */
export function pairsOf(accounts: Account[]): [Account, Account][] {
  if (needNames(accounts)) return [];
  return accounts.flatMap((one, i) => accounts.slice(i + 1).map((other): [Account, Account] => [one, other]));
}

/** Where two accounts stand side by side, whichever comes first; the path from the site's root. */
export function pairPath(accounts: Account[], one: Account, other: Account): string {
  if (needNames(accounts)) return `/compare/side-by-side/?one=${one.slug}&other=${other.slug}`;
  const placeOf = (account: Account) => accounts.findIndex(({ slug }) => slug === account.slug);
  return `/compare/${placeOf(one) < placeOf(other) ? pairSlug(one, other) : pairSlug(other, one)}/`;
}

/** No slug has two hyphens in a row. */
export function pairSlug(one: Account, other: Account): string {
  return `${one.slug}--${other.slug}`;
}
