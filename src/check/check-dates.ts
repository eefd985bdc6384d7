import type { Article } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** A date that no text states and no editor gave asks for a look, instead of what was said of the text that lacked one. */
export function checkDates(articles: Article[], found: Issue[]): Issue[] {
  const inferred = articles.filter(({ publishedAtGrounds }) => publishedAtGrounds);
  const files = new Set(inferred.map(({ file }) => file));
  return [
    ...found.filter(({ code, file }) => code !== 'no-date' || !files.has(file)),
    ...inferred.map(({ file, publishedAt = '', publishedAtGrounds }) =>
      issue('date-inferred', { file }, `taken to be from ${formatEdtf(publishedAt)}: ${publishedAtGrounds}`),
    ),
  ];
}
