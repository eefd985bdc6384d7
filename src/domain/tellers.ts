import type { Account } from './content.ts';

/** Columns of marks that stand beside each other on a page of 38 rem with a claim before them. */
const MAX_COLUMNS = 12;
/** Of many accounts so many fit beside a claim on a phone; more columns hold little but dots, for most claims are of one to three. */
const MAX_TELLING = 6;

/** Who tells a statement: all of it, or a part. */
interface Tellers<Account extends string = string> {
  accounts: Account[];
  partly?: Account[] | undefined;
}

export function tellersOf<Account extends string>({ accounts, partly = [] }: Tellers<Account>): Account[] {
  return [...accounts, ...partly];
}

/** How often a statement is told: accounts that print it in the same words tell it once. */
export function countTellings({ accounts, copies = 0 }: { accounts: unknown[]; copies?: number | undefined }): number {
  return accounts.length - copies;
}

/**
 * Whether one account alone tells it: only where an editor has looked for it in each of the others. That the others have no
 * pin proves nothing.
 */
export function isToldOnce({ accounts, partly = [], notIn = [] }: Tellers & { notIn?: string[] | undefined }, all: number): boolean {
  return accounts.length === 1 && partly.length === 0 && notIn.length === all - 1 && all > 1;
}

/**
 * The accounts that have a column in a table of these rows: all of a few; of many those that tell one of the rows; none
 * where these are too many as well, and a list takes the place of the table.
 */
export function columnsFor(rows: Tellers[], accounts: Account[]): Account[] {
  if (accounts.length <= MAX_COLUMNS) return accounts;
  const telling = new Set(rows.flatMap(tellersOf));
  return telling.size <= MAX_TELLING ? accounts.filter(({ slug }) => telling.has(slug)) : [];
}
