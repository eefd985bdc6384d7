import type { Article } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { shortenHeadlines } from './shorten-headlines.ts';

/** Labels that tell accounts apart, and a check that no two were given one mark. */
export function nameAccounts(articles: Article[]): Issue[] {
  const named = Map.groupBy(articles, ({ label }) => label);
  const isUnnamed = ({ label, outletGrounds }: Article) => label === '' || (outletGrounds && (named.get(label)?.length ?? 0) > 1);
  const unnamed = articles.filter(isUnnamed);
  shortenHeadlines(unnamed.map(({ headline }) => headline)).forEach((short, i) => {
    const article = unnamed[i];
    if (article)
      article.label = `the ${[(article.label || article.agency)?.replace(/^The /, ''), 'report'].filter(Boolean).join(' ')} “${short}”`;
  });
  for (const same of Map.groupBy(articles, ({ label }) => label).values()) if (same.length > 1) addDays(same);
  for (const same of Map.groupBy(articles, ({ label }) => label).values())
    same.slice(1).forEach((article, i) => (article.label += ` (${i + 2})`));
  const holders = new Map<string, Article>();
  return articles.flatMap((article) => {
    if (article.mark === '') return [];
    const twin = holders.get(article.mark);
    holders.set(article.mark, article);
    return twin ? issue('same-label', article, `has the mark of ${twin.file}, ${article.mark}`) : [];
  });
}

/** `the Echo, 8 March 2014` */
function addDays(articles: Article[]): void {
  for (const article of articles) if (article.publishedAt) article.label += `, ${formatEdtf(article.publishedAt)}`;
}
