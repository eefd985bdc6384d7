import type { TopicData } from '../domain/content.ts';
import { cite as words } from '../interface/here.ts';
import { cardPath, cardsOf } from '../share/card.ts';
import type { CitableClaim, CitationItem } from '../share/citation-item.ts';
import { claimWork, topicWork } from '../share/citation-item.ts';
import { absolute } from './href.ts';
import { getStory, getTopics } from './story.ts';

/** A topic's page, with the claims on it. */
interface CitableTopic {
  slug: string;
  title: string;
  work: CitationItem;
  claims: (CitableClaim & { work: CitationItem; card: string | undefined })[];
}

/** Every topic, for `getStaticPaths`. */
export async function getCitable(): Promise<{ params: { slug: string }; props: { citable: CitableTopic } }[]> {
  const story = await getStory();
  return (await getTopics()).map(({ data }) => {
    const { slug, title } = data;
    const work = topicWork(data, story, absolute(`/topics/${slug}/`));
    const cards = new Map((story.site.pages.cards ? cardsOf(data) : []).map((card) => [card.id, cardPath(slug, card)]));
    const claims = addressesIn(data).map((claim) => ({ ...claim, work: claimWork(work, claim), card: cards.get(claim.id) }));
    return { params: { slug }, props: { citable: { slug, title, work, claims } } };
  });
}

/** What has an address on a topic's page, without a full stop: its claims, and before the versions of a conflict what they are about. */
function addressesIn(topic: TopicData): CitableClaim[] {
  return topic.claims.flatMap(({ id, text, differs, unconfirmed }, i, claims) => [
    ...(differs?.kind === 'conflict' && differs.id !== claims[i - 1]?.differs?.id
      ? [{ id: differs.id, text: words.differ(differs.about) }]
      : []),
    { id, text: text.replace(/\.$/, ''), unconfirmed },
  ]);
}
