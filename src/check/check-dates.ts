import type { Article } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** A date that no text states and no editor gave asks for a look. */
export function checkDates(articles: Article[]): Issue[] {
  return articles.flatMap(({ file, publishedAt, publishedAtGrounds }) =>
    publishedAt && publishedAtGrounds
      ? issue('date-inferred', { file }, `taken to be from ${formatEdtf(publishedAt)}: it shares ${publishedAtGrounds}`)
      : [],
  );
}
