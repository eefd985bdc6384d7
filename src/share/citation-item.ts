import type { Account, ClaimData, StoryData, TopicData } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import type { Edtf } from '../domain/edtf.ts';
import { withoutUndefined } from '../domain/optional.ts';
import { publisherOf } from '../domain/site.ts';
import { toSlug } from '../domain/slug.ts';
import { squash } from '../domain/span.ts';
import { accounts, cite as words } from '../interface/here.ts';

/** The one kind of work there is to cite: a page of this site, or a claim on it. */
export interface CitationItem {
  /** Its name in a list of references, such as `synoptic-security-guarantees`. */
  key: string;
  /** Author and publisher; no page names another author. */
  publisher: string;
  title: string;
  /** Absolute. */
  url: string;
  /** The day our text was last changed. */
  date?: Edtf;
  language: string;
}

type Told = Pick<StoryData, 'site' | 'language'>;

export function topicWork({ slug, title, updated }: Pick<TopicData, 'slug' | 'title' | 'updated'>, story: Told, url: string): CitationItem {
  return work(slug, title, url, updated, story);
}

/** Our page on an article, which is not the article: in brackets stands what it holds of it. */
export function articleWork(account: Account, story: Told, url: string): CitationItem {
  const held = words.held[account.rights];
  const said = account.headlineStated ? words.source(held, accountName(account, accounts)) : held;
  return work(account.slug, `${account.headline} [${said}]`, url, account.updated, story);
}

/** A claim in short, without a full stop. */
export interface CitableClaim extends Pick<ClaimData, 'unconfirmed'> {
  id: string;
  text: string;
}

/** A claim by its address on its page; in brackets stands where nobody has confirmed it. */
export function claimWork(page: CitationItem, { id, text, unconfirmed }: CitableClaim): CitationItem {
  const said = unconfirmed ? `${text} [${words.unconfirmed}]` : text;
  return { ...page, key: `${page.key}-${id}`, title: squash(`${said} (${page.title})`), url: `${page.url}#c-${id}` };
}

function work(slug: string, title: string, url: string, date: Edtf | undefined, { site, language }: Told): CitationItem {
  const publisher = publisherOf(site);
  return { key: `${toSlug(publisher)}-${slug}`, publisher, title: squash(title), url, language, ...withoutUndefined({ date }) };
}
