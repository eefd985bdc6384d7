import type { Account } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { needNames } from '../domain/many-accounts.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { accounts as here, dates } from '../interface/here.ts';
import { onceFor } from '../domain/once-for.ts';
import { beginningOf, capitalise } from '../domain/words.ts';

/** What stands beside a headline: "The New York Times, a reprint, article of 19 August 2025 (inferred), our digest". */
export function describeAccount(account: Account): string {
  return [
    account.headlineStated ? (inReport(account.label)?.of ?? capitalise(accountName(account, here))) : '',
    account.reprintOf === undefined ? '' : here.reprint,
    articleDate(account),
    account.rights === 'digest' ? here.ourDigest : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The article's date where its page of ours could be meant: "article of 19 August 2025 (inferred)". */
export function articleDate(account: Pick<Account, 'publishedAt' | 'publishedAtSource'>, words = { accounts: here, dates }): string {
  return account.publishedAt ? words.accounts.articleOf(publicationDate(account, words)) : words.accounts.undated;
}

/** When the article was published, and whether that is inferred. */
export function publicationDate(
  { publishedAt, publishedAtSource }: Pick<Account, 'publishedAt' | 'publishedAtSource'>,
  words = { accounts: here, dates },
): string {
  if (!publishedAt) return words.accounts.undated;
  const date = formatEdtf(publishedAt, words.dates);
  return publishedAtSource === 'inferred' ? words.accounts.inferred(date) : date;
}

/** As much of a name as fits beside a mark in a line of a phone. */
const MAX_SHORT = 36;
/** Of more accounts than these behind one claim, marks alone are shown. */
export const MAX_NAMED = 3;

/** A few words that stand for each account where there are many, by slug: its label, or the headline in it. */
export const shortNames = onceFor(
  (accounts: Pick<Account, 'slug' | 'label'>[]): Map<string, string> =>
    new Map(accounts.map(({ slug, label }) => [slug, capitalise(cut(inReport(label)?.headline ?? label))])),
);

/** `Ferry works double shifts` of `the report “Ferry works double shifts”`, and of `the Echo report “…”` whose it is. */
function inReport(label: string): { headline: string; of: string } | undefined {
  for (const form of [here.report('\n'), here.report('\n', '\t'), here.reportFrom('\n')]) {
    const [before = '', behind = ''] = form.split('\n');
    const [from = '', to = from] = before.split('\t');
    const [start, end] = [label.indexOf(to) + to.length, label.lastIndexOf(behind)];
    if (!label.startsWith(from) || !label.includes(to) || start >= end) continue;
    return { headline: label.slice(start, end), of: to === from ? '' : label.slice(from.length, start - to.length) };
  }
  return undefined;
}

/** The short names, where marks alone tell little. */
export function namesBesideMarks(accounts: Pick<Account, 'slug' | 'label'>[]): Map<string, string> | undefined {
  return needNames(accounts) ? shortNames(accounts) : undefined;
}

/** Cut between words, where it is long. */
function cut(name: string): string {
  return name.length <= MAX_SHORT ? name : beginningOf(name, MAX_SHORT).replace(' …', '…');
}
