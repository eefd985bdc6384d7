import type { Article } from './article.ts';

/** How many accounts sentences are from. */
export function countAccounts(sentences: { placed: { article: Article } }[]): number {
  return new Set(sentences.map(({ placed }) => placed.article)).size;
}
