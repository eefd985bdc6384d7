import { getChanges, getStory, getTopics } from '../page-data/story.ts';
import { articleEntry, claimEntries } from './feed-entries.ts';
import { lastArticles } from './last-articles.ts';
import type { Channel, FeedFormat } from './write-feed.ts';
import { feedFormats } from './write-feed.ts';

/** Every feed there is, for `getStaticPaths`. */
export async function feedPaths() {
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return (await getChannels()).flatMap((channel) =>
    formats.map((format) => ({ params: { home: channel.home.slice(1, -1) || undefined, format }, props: { format, channel } })),
  );
}

/** Of the story, its last articles and all claims; of a topic, its claims, and the articles that they rest on. */
async function getChannels(): Promise<Channel[]> {
  const { site, title, standfirst, accounts } = await getStory();
  const { changes } = await getChanges();
  const topics = (await getTopics()).map(({ data: topic }) => ({ topic, claims: claimEntries(topic, accounts, changes) }));
  const entries = [...lastArticles(accounts).map(articleEntry), ...topics.flatMap(({ claims }) => claims)];
  return [
    { home: '/', title, description: standfirst ?? title, entries },
    ...topics.map(({ topic, claims }) => ({
      home: `/topics/${topic.slug}/`,
      title: `${topic.title} – ${site.name}`,
      description: topic.marked,
      entries: [...lastArticles(accounts.filter(({ slug }) => topic.receipt.accounts.includes(slug))).map(articleEntry), ...claims],
    })),
  ];
}
