import { getStory, getTopics } from '../page-data/story.ts';
import type { TopicData } from '../domain/content.ts';
import { articleEntry, claimEntries } from './feed-entries.ts';
import type { FeedFormat } from './write-feed.ts';
import { writeFeed } from './write-feed.ts';

/** All articles, and all claims. */
export async function storyFeed(format: FeedFormat): Promise<Response> {
  const story = await getStory();
  const topics = await getTopics();
  const entries = [...story.accounts.map(articleEntry), ...topics.flatMap(({ data }) => claimEntries(data, story.accounts))];
  return writeFeed(format, { home: '/', title: story.title, description: story.standfirst ?? story.title, entries }, story);
}

export async function topicPaths() {
  return (await getTopics()).map(({ id, data }) => ({ params: { slug: id }, props: { topic: data } }));
}

/** The claims of a topic, and the articles that they rest on. */
export async function topicFeed(format: FeedFormat, topic: TopicData): Promise<Response> {
  const story = await getStory();
  const { slug, title, marked, receipt } = topic;
  const articles = story.accounts.filter((account) => receipt.accounts.includes(account.slug));
  const entries = [...articles.map(articleEntry), ...claimEntries(topic, story.accounts)];
  return writeFeed(format, { home: `/topics/${slug}/`, title: `${title} – Synoptic`, description: marked, entries }, story);
}
