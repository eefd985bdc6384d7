import { articleDate } from '../page-data/describe-account.ts';
import type { Account, ArticleData, StoryData, TopicData } from '../domain/content.ts';
import { accountName, rowsOf } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { capitalise } from '../domain/words.ts';

/** What the picture of a page shows: its words at the left, which account has what of it at the right. */
export interface Picture {
  kicker: string;
  title: string;
  foot: string;
  columns: Column[];
}

export interface Column {
  account: Pick<Account, 'mark' | 'index' | 'colour'>;
  /** For each row (a statement, a topic) whether the account has it. */
  has: boolean[];
}

type Told = Pick<StoryData, 'accounts' | 'asOf'>;

/** A topic: its claims by account. */
export function topicPicture(topic: TopicData, story: Told): Picture {
  const { title, question, receipt } = topic;
  const claims = rowsOf(topic);
  return {
    kicker: question ? title : '',
    title: question ?? title,
    foot: joined([count(claims.length, 'claim'), count(receipt.accounts.length, 'account'), asOf(story)]),
    columns: columnsOf(story, claims),
  };
}

/** An article: what topics tell from it, with the accounts that tell the same. */
export function articlePicture({ account, passages }: Pick<ArticleData, 'account' | 'passages'>, story: Told): Picture {
  const held = { full: 'the article', digest: 'our digest', link: 'quotations' }[account.rights];
  const statements = new Map(
    passages.flatMap(({ backs }) =>
      backs.map(({ text, alsoIn }) => [text, { accounts: [account.slug, ...alsoIn.map(({ article }) => article)] }]),
    ),
  );
  return {
    kicker: account.headlineStated ? capitalise(accountName(account)) : '',
    title: account.headline,
    foot: capitalise(joined([articleDate(account), held])),
    columns: columnsOf(story, [...statements.values()]),
  };
}

/** The whole story: its topics by account. */
export function storyPicture(story: StoryData): Picture {
  return {
    kicker: story.question ? story.title : '',
    title: story.question ?? story.title,
    foot: joined([count(story.topics.length, 'topic'), count(story.accounts.length, 'account'), asOf(story)]),
    columns: columnsOf(story, story.topics),
  };
}

function columnsOf({ accounts }: Told, rows: { accounts: string[] }[]): Column[] {
  return accounts.map((account) => ({ account, has: rows.map((row) => row.accounts.includes(account.slug)) }));
}

function count(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function asOf({ asOf: date }: Told): string | undefined {
  return date && `as of ${formatEdtf(date)}`;
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
