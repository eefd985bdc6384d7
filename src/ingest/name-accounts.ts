import type { Article } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { lookOf } from '../domain/look.ts';
import { accounts } from '../interface/en.ts';
import { shortenHeadlines } from './shorten-headlines.ts';

/** Labels that tell accounts apart, and what an editor should know of those that hardly do. */
export function nameAccounts(articles: Article[]): Issue[] {
  const named = Map.groupBy(articles, ({ label }) => label);
  const isUnnamed = ({ label, outletGrounds }: Article) => label === '' || (outletGrounds && (named.get(label)?.length ?? 0) > 1);
  const unnamed = articles.filter(isUnnamed);
  shortenHeadlines(unnamed.map(({ headline }) => headline)).forEach((short, i) => {
    const article = unnamed[i];
    if (article) article.label = accounts.report(short, (article.label || article.agency)?.replace(/^The /, ''));
  });
  for (const same of Map.groupBy(articles, ({ label }) => label).values()) if (same.length > 1) addDays(same);
  for (const same of Map.groupBy(articles, ({ label }) => label).values())
    same.slice(1).forEach((article, i) => (article.label += ` (${i + 2})`));
  return checkLooks(articles);
}

/** A code host takes `AN` and `an` for one footnote, and a reader a letter of another script for ours. */
export function checkMarks(articles: Article[]): Issue[] {
  const holders = new Map<string, Article>();
  return articles.flatMap((article) => {
    if (article.mark === '') return [];
    const twin = holders.get(lookOf(article.mark));
    holders.set(lookOf(article.mark), article);
    return twin ? issue('same-label', article, `its mark, ${article.mark}, is or looks like that of ${twin.file}, ${twin.mark}`) : [];
  });
}

/** Names of accounts or outlets that are written differently and look the same. */
function checkLooks(articles: Article[]): Issue[] {
  const known = new Map<string, { name: string; file: string }>();
  return articles.flatMap(({ label, outlet, file }) => {
    // A label in quotation marks is made from a headline, which several may have.
    const names = new Set([label, outlet ?? ''].filter((name) => lookOf(name) !== '' && !name.includes('“')));
    return [...names].flatMap((name) => {
      const twin = known.get(lookOf(name));
      if (!twin) known.set(lookOf(name), { name, file });
      return twin && twin.name !== name && twin.file !== file
        ? issue('look-alike', { file }, `“${name}” looks like “${twin.name}” of ${twin.file}`)
        : [];
    });
  });
}

/** `the Echo, 8 March 2014` */
function addDays(articles: Article[]): void {
  for (const article of articles) if (article.publishedAt) article.label += `, ${formatEdtf(article.publishedAt)}`;
}
