import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Reading } from '../domain/reading.ts';
import { extractDates } from './extract-dates.ts';
import type { MentionFinder } from './extract-mentions.ts';
import { descriptionFinder, extractMentions } from './extract-mentions.ts';
import { extractQuotes } from './extract-quotes.ts';
import { extractSentences } from './extract-sentences.ts';

/** Reads one article as an editor does: its sentences, who is named, who says what, and when. */
export function readArticle(article: Article, entities: Entity[], find: MentionFinder): Reading {
  const describe = descriptionFinder(entities);
  const read = passagesOf(article).map((passage) => {
    const mentions = extractMentions(passage, find);
    return { passage, sentences: extractSentences(passage), mentions, named: [...mentions, ...describe(passage.text)] };
  });
  const quotes = extractQuotes(read, entities);
  return {
    sentences: read.flatMap(({ sentences }) => sentences),
    mentions: read.flatMap(({ mentions }) => mentions),
    quotes,
    dates: read.flatMap(({ passage }) => extractDates(passage, article.publishedAt, quotes.filter((quote) => quote.passage === passage.id))),
  };
}
