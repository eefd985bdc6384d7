import type { Account } from '../domain/content.ts';

/** A feed tells what is new, and claims are few. */
const MOST_ARTICLES = 100;

/** The articles of a feed, in their order; of more than it holds those published last, the last first. */
export function lastArticles<T extends Pick<Account, 'publishedAt'>>(accounts: T[]): T[] {
  if (accounts.length <= MOST_ARTICLES) return accounts;
  return accounts.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')).slice(0, MOST_ARTICLES);
}
