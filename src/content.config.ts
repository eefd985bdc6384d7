import { defineCollection } from 'astro:content';
import { foldersOf } from './folders.ts';
import { loadContent, schemas } from './mdx/load-content.ts';

const { content } = foldersOf(process.cwd(), process.env['SEEDS']);

export const collections = {
  story: defineCollection({ loader: loadContent(content, 'story'), schema: schemas.story }),
  timeline: defineCollection({ loader: loadContent(content, 'timeline'), schema: schemas.timeline }),
  quotes: defineCollection({ loader: loadContent(content, 'quotes'), schema: schemas.quotes }),
  topics: defineCollection({ loader: loadContent(content, 'topics'), schema: schemas.topics }),
  articles: defineCollection({ loader: loadContent(content, 'articles'), schema: schemas.articles }),
  people: defineCollection({ loader: loadContent(content, 'people'), schema: schemas.people }),
};
