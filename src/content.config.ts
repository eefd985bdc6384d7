import { defineCollection } from 'astro:content';
import * as schemas from './domain/content.ts';
import { foldersOf } from './folders.ts';
import { loadContent } from './mdx/load-content.ts';

const { content } = foldersOf(process.cwd(), process.env['SEEDS']);

export const collections = {
  story: defineCollection({ loader: loadContent(content, 'story'), schema: schemas.storyDataSchema }),
  timeline: defineCollection({ loader: loadContent(content, 'timeline'), schema: schemas.timelineDataSchema }),
  quotes: defineCollection({ loader: loadContent(content, 'quotes'), schema: schemas.quotesDataSchema }),
  topics: defineCollection({ loader: loadContent(content, 'topics'), schema: schemas.topicDataSchema }),
  articles: defineCollection({ loader: loadContent(content, 'articles'), schema: schemas.articleDataSchema }),
  people: defineCollection({ loader: loadContent(content, 'people'), schema: schemas.personDataSchema }),
};
