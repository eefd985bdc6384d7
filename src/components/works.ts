import type { Account } from '../domain/content.ts';
import type { Work } from '../share/work.ts';
import { articleWork, claimWork, topicWork } from '../share/work.ts';
import { claimsOn } from './claims-on.ts';
import { absolute } from './href.ts';
import { getArticles, getStory, getTopics, textOf } from './story.ts';

/** A page that can be cited, with the claims on it. */
export interface Citable {
  kind: 'topics' | 'articles';
  slug: string;
  /** As readers know it. */
  name: string;
  work: Work;
  claims: { id: string; text: string; work: Work }[];
  /** For our page on an article. */
  account?: Account;
}

/** Every page that can be cited, for `getStaticPaths`. */
export async function getCitable(): Promise<{ params: { kind: Citable['kind']; slug: string }; props: { citable: Citable } }[]> {
  const story = await getStory();
  const topics = (await getTopics()).map((entry): Citable => {
    const { data } = entry;
    const work = topicWork(data, story, absolute(`/topics/${data.slug}/`));
    const names = new Map<string, string>(data.claims.map(({ id, text }) => [id, text]));
    const claims = claimsOn(textOf(entry).html).map(({ id, text: sentence }) => {
      const text = names.get(id) ?? sentence.replace(/\.$/, '');
      return { id, text, work: claimWork(work, { id, text }) };
    });
    return { kind: 'topics', slug: data.slug, name: data.title, work, claims };
  });
  const articles = (await getArticles()).map(({ data: { account } }): Citable => {
    const work = articleWork(account, story, absolute(`/articles/${account.slug}/`));
    return { kind: 'articles', slug: account.slug, name: account.headline, work, claims: [], account };
  });
  return [...topics, ...articles].map((citable) => ({ params: { kind: citable.kind, slug: citable.slug }, props: { citable } }));
}
