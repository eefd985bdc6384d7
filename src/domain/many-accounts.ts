/** Accounts with a colour of their own: as many marks as a reader keeps apart. */
export const COLOURS = 8;

/** Whether marks alone no longer tell who the accounts are, so that names stand beside them. */
export function needNames(accounts: unknown[]): boolean {
  return accounts.length > COLOURS;
}
