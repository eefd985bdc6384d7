import type { Account } from '../domain/content.ts';
import { COLOURS } from '../domain/many-accounts.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { TopicPage } from './compose-topic.ts';

/** Each of a few accounts has the colour of its position; of many, those that the topics cite most: a reader meets them on every page. */
export function colourAccounts(accounts: Account[], topics: Pick<TopicPage, 'citations'>[]): Account[] {
  const cited = Map.groupBy(
    topics.flatMap(({ citations }) => citations),
    ({ article }) => article,
  );
  const timesOf = ({ slug }: Account) => cited.get(slug)?.length ?? 0;
  const chosen = accounts.toSorted((a, b) => timesOf(b) - timesOf(a)).slice(0, COLOURS);
  const inOrder = accounts.filter((account) => chosen.includes(account));
  const colours = new Map(inOrder.map((account, i) => [account, i + 1]));
  return accounts.map((account) => ({ ...account, ...withoutUndefined({ colour: colours.get(account) }) }));
}
