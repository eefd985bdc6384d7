import { absolute } from '../page-data/href.ts';
import { getPeople, getQuotes, getStory, getTimeline, getTopics } from '../page-data/story.ts';
import type { Account, Citation, EventData, PersonData, TopicData, UtteranceData } from '../domain/content.ts';
import { quotationPath, rowsOf } from '../domain/content.ts';
import { widestBounds } from '../domain/edtf.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { Rows } from './tables.ts';

/** All tables, from the data that the pages are made of: what rights forbid there is not here either. */
export async function readRows(): Promise<Rows> {
  const { accounts } = await getStory();
  const rights = new Map(accounts.map((account): [string, Account['rights']] => [account.slug, account.rights]));
  const topics = (await getTopics()).map(({ data }) => data);
  const people = (await getPeople()).map(({ data }) => data);
  const timeline = await getTimeline();
  const { utterances } = await getQuotes();
  return {
    accounts: accounts.map(accountRow),
    claims: topics.flatMap(claimRows),
    citations: [
      ...topics.flatMap(({ slug, citations }) => citations.map((citation) => citationRow(slug, citation, rights))),
      ...timeline.citations.map((citation) => citationRow('timeline', citation, rights)),
    ],
    quotations: utterances.flatMap(quotationRows),
    events: timeline.events.map(eventRow),
    entities: people.sort((a, b) => (a.slug < b.slug ? -1 : 1)).map(entityRow),
  };
}

function accountRow({ slug, canonicalUrl, colour: _colour, ...rest }: Account): Rows['accounts'][number] {
  return { id: slug, address: absolute(`/articles/${slug}/`), ...rest, ...withoutUndefined({ original: canonicalUrl }) };
}

function claimRows(topic: TopicData): Rows['claims'] {
  const { slug, updated } = topic;
  return rowsOf(topic).map(
    ({ id, text, marked, unconfirmed, differs, varies, accounts, partly = [], copies = 0, notIn = [], citations }) => ({
      topic: slug,
      id,
      address: absolute(`/topics/${slug}/#c-${id}`),
      text,
      sentence: marked,
      written: !unconfirmed,
      ...withoutUndefined({ updated }),
      ...withoutUndefined({
        difference: differs?.kind ?? (varies ? ('wording' as const) : undefined),
        about: differs?.about,
        versionOf: differs?.id,
      }),
      accounts,
      partly,
      copies,
      notIn,
      citations,
    }),
  );
}

function citationRow(page: string, citation: Citation, rights: Map<string, Account['rights']>): Rows['citations'][number] {
  const { label, kind, article, passage, words, context, at } = citation;
  return {
    page,
    label,
    kind,
    from: rights.get(article) ?? 'link',
    account: article,
    passage,
    source: sourceOf(citation),
    words,
    context,
    ...at,
  };
}

function quotationRows({ id, page, speaker, name, wordings, topics }: UtteranceData): Rows['quotations'] {
  const path = quotationPath({ id, page });
  return wordings.map((wording) => ({
    id,
    address: path === undefined ? sourceOf(wording) : absolute(path),
    ...withoutUndefined({ speaker, name }),
    account: wording.article,
    passage: wording.passage,
    source: sourceOf(wording),
    words: wording.text,
    differs: wordings.some(({ parts }) => parts.some(({ shared }) => !shared)),
    topics,
  }));
}

function eventRow({ id, when, plain, confirmed, accounts, partly = [], copies = 0, ...rest }: EventData): Rows['events'][number] {
  const address = absolute(`/timeline/#e-${id}`);
  const written = confirmed !== false;
  const { topics, citations } = rest;
  return { id, address, when, ...widestBounds(when), sentence: plain, written, accounts, partly, copies, topics, citations };
}

function entityRow({ slug, kind, name, spellings, found, role, utterances, named }: PersonData): Rows['entities'][number] {
  return {
    id: slug,
    address: absolute(`/people/${slug}/`),
    kind,
    name,
    spellings,
    confirmed: found === undefined,
    ...withoutUndefined({ role: role?.text, roleSource: role && sourceOf(role) }),
    quotations: utterances.map(({ id }) => id),
    accounts: named.map(({ article }) => article),
  };
}

function sourceOf({ article, passage }: Pick<Citation, 'article' | 'passage'>): string {
  return absolute(`/articles/${article}/#${passage}`);
}
