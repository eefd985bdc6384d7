import type { Account } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Words } from './words.ts';

/** Accounts with the labels that the machine made for them in the words of the interface; what an editor calls them stays. */
export function sayLabels(accounts: Account[], words: Pick<Words, 'accounts' | 'dates'>): Account[] {
  return accounts.map((account) => ({ ...account, label: sayLabel(account, words) }));
}

/**
 * @example sayLabel({ label: 'the report “Ferry stays”', … }, de) // 'der Bericht „Ferry stays“'
 */
export function sayLabel(
  { label, publishedAt }: Pick<Account, 'label' | 'publishedAt'>,
  { accounts, dates }: Pick<Words, 'accounts' | 'dates'>,
): string {
  const [number = ''] = / \(\d+\)$/.exec(label) ?? [];
  const unnumbered = label.slice(0, label.length - number.length);
  const [day, said] = publishedAt ? [formatEdtf(publishedAt), formatEdtf(publishedAt, dates)] : ['', ''];
  if (day !== '' && unnumbered === `the report dated ${day}`) return accounts.reportOf(said) + number;
  const hasDay = day !== '' && unnumbered.endsWith(`, ${day}`);
  const name = hasDay ? unnumbered.slice(0, -day.length - 2) : unnumbered;
  return sayReport(name, accounts) + (hasDay ? `, ${said}` : '') + number;
}

function sayReport(name: string, { report, reportFrom }: Words['accounts']): string {
  const [, of = '', headline] = /^the (?:(.+) )?report “(.+)”$/u.exec(name) ?? [];
  if (headline !== undefined) return report(headline, of);
  const [, beginning] = /^the report that begins “(.+)”$/u.exec(name) ?? [];
  return beginning === undefined ? name : reportFrom(beginning);
}
