import type { ArticlePage } from '../compose/compose-article.ts';
import type { StoryPage } from '../compose/compose-story.ts';
import { descriptionOf } from '../compose/compose-story.ts';
import type { TopicPage } from '../compose/compose-topic.ts';
import { claimRows } from '../compose/compose-topic.ts';
import type { TopicData } from '../domain/content.ts';
import { articleToMdx } from './article-to-mdx.ts';
import { storyToMdx } from './story-to-mdx.ts';
import type { PageContext } from './topic-to-mdx.ts';
import { topicToMdx } from './topic-to-mdx.ts';

/** Everything that belongs into `content/`, by path. */
export type ContentFiles = Map<string, string>;

export function contentFiles(story: StoryPage, topics: TopicPage[], articles: ArticlePage[], context: PageContext): ContentFiles {
  const files: ContentFiles = new Map();
  files.set('story.mdx', storyToMdx(story, context));
  files.set('data/story.json', toJson(story.data));
  for (const page of topics) {
    files.set(`topics/${page.slug}.mdx`, topicToMdx(page, context));
    files.set(`data/topics/${page.slug}.json`, toJson(topicData(page)));
  }
  for (const page of articles) {
    files.set(`articles/${page.article.slug}.mdx`, articleToMdx(page));
    files.set(`data/articles/${page.article.slug}.json`, toJson(page.data));
  }
  return files;
}

function topicData(page: TopicPage): TopicData {
  const { topic } = page;
  return {
    slug: page.slug,
    title: topic.title,
    ...(topic.question ? { question: topic.question } : {}),
    confirmed: page.confirmed,
    ...(topic.updated ? { updated: topic.updated } : {}),
    terms: topic.terms,
    description: descriptionOf(page),
    sections: page.questions.map(({ id, question }) => ({ id: `q-${id}`, title: question })),
    related: page.related,
    unexplained: topic.unexplained,
    claims: claimRows(page.questions.flatMap(({ claims }) => claims)),
    citations: page.citations,
    receipt: page.receipt,
  };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
