import type { Article, Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Account } from '../domain/content.ts';
import { accountSchema } from '../domain/content.ts';
import type { FoundEntity, StoryEntity } from '../domain/entity.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { Reading } from '../domain/reading.ts';
import type { Seeds } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Utterance } from './group-quotes.ts';
import { groupQuotes } from './group-quotes.ts';
import { inferEntities, isSure } from './infer-entities.ts';

/** A passage with the article it stands in. */
export interface Placed {
  /** `article#p3`. */
  address: string;
  article: Article;
  account: Account;
  passage: Passage;
  reading: Reading;
}

/** The whole story: the seeds, what was read in each article, and what the accounts share. */
export interface LinkedStory {
  seeds: Seeds;
  accounts: Account[];
  readings: Map<Slug, Reading>;
  /** The editor's list, or what was found where there is none. */
  entities: Map<Slug, StoryEntity>;
  /** People and organisations that the accounts name, for an editor to choose from. */
  found: FoundEntity[];
  utterances: Utterance[];
  /** Names and terms in quotation marks. */
  terms: Utterance[];
  /** Every passage by its address. */
  passages: Map<string, Placed>;
  /** The day from which days without a year have theirs, where an account has none itself. */
  day?: string;
}

export function linkStory(seeds: Seeds, read: Map<Slug, Reading>): LinkedStory {
  const listed = seeds.entities.value;
  const inferred = inferEntities(read);
  const readings = listed.length > 0 ? read : inferred.readings;
  const entities: StoryEntity[] = listed.length > 0 ? listed : inferred.found.filter(isSure);
  const accounts = seeds.articles.map(toAccount);
  const passages = seeds.articles.flatMap((article, i) => {
    const [account, reading] = [accounts[i], readings.get(article.slug)];
    if (!account || !reading) return [];
    return passagesOf(article).map((passage) => ({ address: `${article.slug}#${passage.id}`, article, account, passage, reading }));
  });
  return {
    seeds,
    accounts,
    readings,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    found: inferred.found,
    ...groupQuotes(seeds.articles, readings, seeds.lock.quotes),
    passages: new Map(passages.map((placed) => [placed.address, placed])),
  };
}

/** What the schema of an account takes from its article. */
export function toAccount(article: Article): Account {
  const fields = Object.keys(accountSchema.shape).map((key) => [key, article[key as keyof Article]]);
  return withoutUndefined(Object.fromEntries(fields)) as Account;
}
