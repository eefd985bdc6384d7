import type { ArticlePage } from '../compose/compose-articles.ts';
import type { Timeline } from '../compose/compose-events.ts';
import type { StoryPage } from '../compose/compose-story.ts';
import type { TopicPage } from '../compose/compose-topic.ts';
import type { Cache } from '../domain/cache.ts';
import type { NameData, PersonData, QuotesData } from '../domain/content.ts';
import type { ChangeRecord, ChangesData } from '../domain/record.ts';
import type { Logo } from '../domain/logo.ts';
import type { Slug } from '../domain/slug.ts';
import type { Words } from '../interface/words.ts';
import { articleToMdx } from './article-to-mdx.ts';
import { storyToMdx } from './story-to-mdx.ts';
import type { PageContext } from './claims-to-mdx.ts';
import { timelineToMdx } from './timeline-to-mdx.ts';
import { topicToMdx } from './topic-to-mdx.ts';

/** Everything that belongs into `content/`, by path. */
export type ContentFiles = Map<string, string>;

/** Every page of a story, composed. */
export interface ComposedStory {
  home: StoryPage;
  topics: TopicPage[];
  articles: Iterable<ArticlePage>;
  quotes: QuotesData;
  people: PersonData[];
  names: NameData[];
  timeline: Timeline;
  /** What became of claims, where that was ever recorded. */
  record: ChangeRecord | undefined;
  logo: Logo | undefined;
}

export function contentFiles(
  { home, topics, articles, quotes, people, names, timeline, record, logo }: ComposedStory,
  context: PageContext,
): ContentFiles {
  const files: ContentFiles = new Map();
  files.set('story.mdx', storyToMdx(home, context));
  files.set('data/story.json', toJson(home.data));
  files.set('data/unused.json', toJson(home.unused));
  if (logo) files.set('data/logo.json', toJson(logo));
  files.set('data/quotes.json', toJson(quotes));
  files.set('data/changes.json', toJson(changesData(record)));
  files.set('data/names.json', toJson({ names }));
  files.set('timeline.mdx', timelineToMdx(timeline, context));
  files.set('data/timeline.json', toJson(timeline.data));
  for (const person of people) files.set(`data/people/${person.slug}.json`, toJson(person));
  for (const page of topics) {
    files.set(`topics/${page.slug}.mdx`, topicToMdx(page, context));
    files.set(`data/topics/${page.slug}.json`, toJson(page.data));
  }
  for (const page of articles) for (const [path, text] of articleFiles(page, context.words, context.cache)) files.set(path, text);
  return files;
}

export function articleFiles(page: ArticlePage, words: Words, cache?: Cache): ContentFiles {
  const { text, data } = articlePathsOf(page.article.slug);
  return new Map([
    [text, articleToMdx(page, words, cache)],
    [data, toJson(page.data)],
  ]);
}

export function articlePathsOf(slug: Slug) {
  return { text: `articles/${slug}.mdx`, data: `data/articles/${slug}.json` };
}

function changesData(record: ChangeRecord | undefined): ChangesData {
  const { since, told = 0, changes = [] } = record ?? {};
  return { since, told, changes };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
