import type { Account } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { capitalise } from '../domain/words.ts';

/** What stands beside a headline: "The New York Times, a reprint, article of 19 August 2025 (inferred), our digest". */
export function describeAccount(account: Account): string {
  return [
    account.headlineStated ? capitalise(accountName(account)) : '',
    account.reprintOf === undefined ? '' : 'a reprint',
    articleDate(account),
    account.rights === 'digest' ? 'our digest' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The article's date where its page of ours could be meant: "article of 19 August 2025 (inferred)". */
export function articleDate(account: Pick<Account, 'publishedAt' | 'publishedAtSource'>): string {
  return account.publishedAt ? `article of ${publicationDate(account)}` : 'undated';
}

/** When the article was published, and whether that is inferred. */
export function publicationDate({ publishedAt, publishedAtSource }: Pick<Account, 'publishedAt' | 'publishedAtSource'>): string {
  if (!publishedAt) return 'undated';
  return formatEdtf(publishedAt) + (publishedAtSource === 'inferred' ? ' (inferred)' : '');
}
