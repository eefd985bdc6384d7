import { describeAccount } from '../page-data/describe-account.ts';
import { absolute } from '../page-data/href.ts';
import type { Account, TopicData } from '../domain/content.ts';
import { rowsOf, sourceName } from '../domain/content.ts';
import type { Edtf } from '../domain/edtf.ts';
import { edtfSchema } from '../domain/edtf.ts';
import type { Change } from '../domain/record.ts';
import type { Slug } from '../domain/slug.ts';
import { accounts as accountWords, changes as words, cite } from '../interface/here.ts';
import { correctionsOf } from '../page-data/told-changes.ts';
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
export function claimEntries(topic: TopicData, accounts: Account[], changes: Change[]): FeedEntry[] {
  const { slug, updated } = topic;
  const lastOf = new Map(changes.filter((change) => change.topic === slug).map((change) => [change.claim, change]));
  const entry = (id: Slug, version: string, { title, text }: Pick<FeedEntry, 'title' | 'text'>): FeedEntry => ({
    id: absolute(`/topics/${slug}/?v=${version}#c-${id}`),
    link: absolute(`/topics/${slug}/#c-${id}`),
    title,
    text,
    date: dateOf(lastOf.get(id)) ?? updated,
  });
  const told = rowsOf(topic).map(({ id, text, plain, alone, unconfirmed, accounts: telling }) =>
    entry(id, hashText(plain), {
      title: unconfirmed ? cite.byMachine(text) : text,
      text: `${changeText(lastOf.get(id))}${alone} ${legend(accounts.filter((account) => telling.includes(account.slug)))}`,
    }),
  );
  const gone = correctionsOf(topic).filter(({ text }) => text === undefined);
  return [...told, ...gone.map(({ claim, note }) => entry(claim, 'withdrawn', { title: words.gone(note), text: note }))];
}

/** "Corrected. An earlier version gave the day as Friday. " */
function changeText(change: Change | undefined): string {
  if (!change || change.what === 'new') return '';
  return `${words.kinds[change.what]}. ${change.note ? `${change.note} ` : ''}`;
}

function dateOf(change: Change | undefined): Edtf | undefined {
  return change && edtfSchema.parse(change.on);
}

/** `(KI: our digest of The Kyiv Independent)` */
function legend(accounts: Account[]): string {
  return `(${accounts.map((account) => `${account.mark}: ${sourceName(account, accountWords)}`).join('; ')})`;
}
