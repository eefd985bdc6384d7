import type { Account, TopicData } from '../domain/content.ts';
import type { CitationItem } from '../share/citation-item.ts';
import { articleWork, claimWork, topicWork } from '../share/citation-item.ts';
import { absolute } from './href.ts';
import { getArticles, getStory, getTopics } from './story.ts';

/** A page that can be cited, with the claims on it. */
export interface Citable {
  kind: 'topics' | 'articles';
  slug: string;
  /** As readers know it. */
  name: string;
  work: CitationItem;
  claims: { id: string; text: string; work: CitationItem }[];
  /** For our page on an article. */
  account?: Account;
}

/** Every page that can be cited, for `getStaticPaths`. */
export async function getCitable(): Promise<{ params: { kind: Citable['kind']; slug: string }; props: { citable: Citable } }[]> {
  const story = await getStory();
  const topics = (await getTopics()).map(({ data }): Citable => {
    const work = topicWork(data, story, absolute(`/topics/${data.slug}/`));
    const claims = addressesIn(data).map((claim) => ({ ...claim, work: claimWork(work, claim) }));
    return { kind: 'topics', slug: data.slug, name: data.title, work, claims };
  });
  const articles = (await getArticles()).map(({ data: { account } }): Citable => {
    const work = articleWork(account, story, absolute(`/articles/${account.slug}/`));
    return { kind: 'articles', slug: account.slug, name: account.headline, work, claims: [], account };
  });
  return [...topics, ...articles].map((citable) => ({ params: { kind: citable.kind, slug: citable.slug }, props: { citable } }));
}

/** What has an address on a topic's page, without a full stop: its claims, and before the versions of a conflict what they are about. */
function addressesIn(topic: TopicData): { id: string; text: string }[] {
  return topic.claims.flatMap(({ id, text, differs }, i, claims) => [
    ...(differs?.kind === 'conflict' && differs.id !== claims[i - 1]?.differs?.id
      ? [{ id: differs.id, text: `${differs.about}: the accounts differ` }]
      : []),
    { id, text: text.replace(/\.$/, '') },
  ]);
}
