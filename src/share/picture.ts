import type { Account, StoryData, TopicData } from '../domain/content.ts';
import { rowsOf } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Site } from '../domain/site.ts';
import { cite as words, dates } from '../interface/here.ts';

/** More columns than these would be too small to see. */
const MAX_COLUMNS = 8;

/** What the picture of a page shows: its words at the left, which account has what of it at the right. */
export interface Picture {
  kicker: string;
  title: string;
  foot: string;
  /** Its name, and colours of its own. */
  site: Pick<Site, 'name' | 'tokens'>;
  columns: Column[];
}

export interface Column {
  account: Pick<Account, 'mark' | 'colour'>;
  /** For each row (a statement, a topic) whether the account has it. */
  has: boolean[];
}

type Told = Pick<StoryData, 'site' | 'accounts' | 'asOf'>;

/** A topic: its claims by account. */
export function topicPicture(topic: TopicData, story: Told): Picture {
  const { title, question, receipt } = topic;
  const claims = rowsOf(topic);
  return {
    kicker: question ? title : '',
    title: question ?? title,
    foot: joined([count(claims.length, words.claims), count(receipt.accounts.length, words.accounts), asOf(story)]),
    site: siteOf(story),
    columns: columnsOf(story, claims),
  };
}

/** The whole story: its topics by account. */
export function storyPicture(story: StoryData): Picture {
  return {
    kicker: story.question ? story.title : '',
    title: story.question ?? story.title,
    foot: joined([count(story.topics.length, words.topics), count(story.accounts.length, words.accounts), asOf(story)]),
    site: siteOf(story),
    columns: columnsOf(story, story.topics),
  };
}

function siteOf({ site: { name, tokens } }: Pick<Told, 'site'>): Picture['site'] {
  return { name, tokens };
}

/** Of more accounts than fit, those that have the most rows. */
function columnsOf({ accounts }: Pick<Told, 'accounts'>, rows: { accounts: string[] }[]): Column[] {
  const told = new Map<string, number>();
  for (const slug of rows.flatMap((row) => row.accounts)) told.set(slug, (told.get(slug) ?? 0) + 1);
  const fullest = accounts.toSorted((a, b) => (told.get(b.slug) ?? 0) - (told.get(a.slug) ?? 0)).slice(0, MAX_COLUMNS);
  const shown = new Set(fullest);
  return accounts
    .filter((account) => shown.has(account))
    .map((account) => ({ account, has: rows.map((row) => row.accounts.includes(account.slug)) }));
}

function count(number: number, say: (n: number) => string): string | undefined {
  return number === 0 ? undefined : say(number);
}

function asOf({ asOf: date }: Pick<Told, 'asOf'>): string | undefined {
  return date && words.pictureAsOf(formatEdtf(date, dates));
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
