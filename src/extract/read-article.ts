import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Reading } from '../domain/reading.ts';
import { extractDates } from './extract-dates.ts';
import type { MentionFinder } from './extract-mentions.ts';
import { extractMentions } from './extract-mentions.ts';
import { extractQuotes } from './extract-quotes.ts';
import { extractSentences } from './extract-sentences.ts';

/** Reads one article as an editor does: its sentences, who is named, who says what, and when. */
export function readArticle(article: Article, entities: Entity[], find: MentionFinder): Reading {
  const reading: Reading = { sentences: [], mentions: [], quotes: [], dates: [] };
  const people = new Map(entities.map((entity) => [entity.id, entity]));
  for (const passage of passagesOf(article)) {
    const sentences = extractSentences(passage);
    const mentions = extractMentions(passage, find);
    const named = reading.mentions.map((mention) => mention.entity);
    const quotes = extractQuotes(passage, sentences, mentions, { people, named });
    reading.quotes.push(...quotes);
    reading.sentences.push(...sentences);
    reading.mentions.push(...mentions);
    reading.dates.push(...extractDates(passage, article.publishedAt, quotes));
  }
  return reading;
}
