import { describeAccount } from '../page-data/describe-account.ts';
import { absolute } from '../page-data/href.ts';
import type { Account, TopicData } from '../domain/content.ts';
import { rowsOf, sourceName } from '../domain/content.ts';
import type { Edtf } from '../domain/edtf.ts';
import { hashText } from '../domain/hash.ts';

/** What a feed tells a reader of, as plain text. */
export interface FeedEntry {
  /** Stays the same as long as readers need not look again. */
  id: string;
  link: string;
  title: string;
  text: string;
  /** When our text was last changed, which is not when an article was published. */
  date?: Edtf | undefined;
}

/** Headline, account, date and link: what may be said of an article whatever its rights. */
export function articleEntry(account: Account): FeedEntry {
  const link = absolute(`/articles/${account.slug}/`);
  return { id: link, link, title: account.headline, text: describeAccount(account), date: account.updated };
}

/**
 * A claim, with the accounts that tell it. One whose sentence changes is a new entry: the id
 * `/topics/x/?v=1a2b3c4d#c-y` holds the hash of the sentence.
 */
export function claimEntries(topic: TopicData, accounts: Account[]): FeedEntry[] {
  const { slug, updated } = topic;
  return rowsOf(topic).map(({ id, text, plain, alone, accounts: telling }) => ({
    id: absolute(`/topics/${slug}/?v=${hashText(plain)}#c-${id}`),
    link: absolute(`/topics/${slug}/#c-${id}`),
    title: text,
    text: `${alone} ${legend(accounts.filter((account) => telling.includes(account.slug)))}`,
    date: updated,
  }));
}

/** `(KI: our digest of The Kyiv Independent)` */
function legend(accounts: Account[]): string {
  return `(${accounts.map((account) => `${account.mark}: ${sourceName(account)}`).join('; ')})`;
}
