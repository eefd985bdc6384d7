import type { Account } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { capitalise } from '../domain/words.ts';

/** What stands beside a headline: "The New York Times, 19 August 2025, our digest". */
export function describeAccount(account: Account): string {
  return [
    account.headlineStated ? capitalise(account.label) : '',
    account.publishedAt ? formatEdtf(account.publishedAt) : 'undated',
    account.rights === 'digest' ? 'our digest' : '',
  ]
    .filter(Boolean)
    .join(', ');
}
