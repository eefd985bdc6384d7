import { composeArticle, passagesData } from './compose/compose-articles.ts';
import { buildLinkFinder } from './compose/find-links.ts';
import type { Article } from './domain/article.ts';
import type { ArticleData, PassageData, StoryData } from './domain/content.ts';
import { isError } from './domain/issue.ts';
import type { SeedFile } from './domain/seed.ts';
import type { ContentFiles } from './emit/content-files.ts';
import { articleFiles } from './emit/content-files.ts';
import { wordsOf } from './interface/words.ts';
import { toAccount } from './link/link-story.ts';
import { readArticles } from './pipeline.ts';

/** An article’s file, and what `content/` says of the article and the story. */
interface KnownArticle {
  file: string;
  before: ArticleData;
  people: StoryData['people'];
}

/**
 * The page of an article that was changed, at the cost of reading it: what only the whole story can tell is as it was,
 * and a passage with other words backs nothing. For the moment until the whole story is read. Nothing where the article
 * cannot be published.
 *
 * @param files the story’s seeds, of articles that one at least
 */
export function rereadArticle(files: SeedFile[], { file, before, people }: KnownArticle): ContentFiles {
  const { seeds, issues, read } = readArticles(files);
  const parsed = seeds.articles.find((article) => article.file === file);
  if (!parsed || issues.some(isError)) return new Map();
  const { slug, label, mark, colour } = before.account;
  const article = { ...withDate(parsed, before.article), slug, label, mark };
  const account = { ...toAccount(article), ...(colour === undefined ? {} : { colour }) };
  const passages = passagesData(article, () => []).map((passage) => backing(passage, before.passages));
  const names = { entities: new Map(seeds.entities.value.map((entity) => [entity.id, entity])) };
  const told = { article, reading: read(article), account, passages, terms: before.terms, unanswered: before.unanswered };
  const words = wordsOf(seeds.site);
  return articleFiles(composeArticle(told, names, buildLinkFinder(seeds.topics, people), words), words);
}

/** With the date that the other accounts gave it. */
function withDate(article: Article, { publishedAt, publishedAtGrounds, publishedAtSource }: ArticleData['article']): Article {
  if (article.publishedAt || publishedAtSource !== 'inferred') return article;
  return { ...article, ...(publishedAt && { publishedAt }), ...(publishedAtGrounds && { publishedAtGrounds }), publishedAtSource };
}

function backing(passage: PassageData, before: PassageData[]): PassageData {
  const same = before.find(({ id, hash }) => id === passage.id && hash === passage.hash);
  return same ? { ...passage, topics: same.topics, backs: same.backs } : passage;
}
