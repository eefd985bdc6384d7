import type { Account } from '../domain/content.ts';
import { COLOURS, needNames } from '../domain/many-accounts.ts';
import type { TopicPage } from './compose-topic.ts';

/** Where accounts are more than colours, these go to those that the topics cite most: a reader meets them on every page. */
export function colourAccounts(accounts: Account[], topics: Pick<TopicPage, 'citations'>[]): Account[] {
  if (!needNames(accounts)) return accounts;
  const cited = Map.groupBy(
    topics.flatMap(({ citations }) => citations),
    ({ article }) => article,
  );
  const timesOf = ({ slug }: Account) => cited.get(slug)?.length ?? 0;
  const chosen = accounts.toSorted((a, b) => timesOf(b) - timesOf(a)).slice(0, COLOURS);
  const inOrder = accounts.filter((account) => chosen.includes(account));
  return accounts.map((account) => ({ ...account, colour: inOrder.indexOf(account) + 1 || null }));
}
