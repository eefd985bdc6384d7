import { defineCollection } from 'astro:content';
import { articleDataSchema, storyDataSchema, topicDataSchema } from './domain/content.ts';
import { foldersOf } from './folders.ts';
import { loadContent } from './mdx/load-content.ts';

const { content } = foldersOf(process.cwd(), process.env['SEEDS']);

export const collections = {
  story: defineCollection({ loader: loadContent(content, 'story'), schema: storyDataSchema }),
  topics: defineCollection({ loader: loadContent(content, 'topics'), schema: topicDataSchema }),
  articles: defineCollection({ loader: loadContent(content, 'articles'), schema: articleDataSchema }),
};
