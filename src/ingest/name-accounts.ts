import type { Article } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** Labels that tell accounts apart, marks for the accounts that have none, and a check that no two have one mark. */
export function nameAccounts(articles: Article[]): Issue[] {
  for (const same of Map.groupBy(articles, ({ label }) => label).values()) if (same.length > 1) addDays(same);
  for (const same of Map.groupBy(articles, ({ label }) => label).values())
    same.slice(1).forEach((article, i) => (article.label += ` (${i + 2})`));
  const taken = new Set(articles.map(({ mark }) => mark));
  // Initials of outlets first, so that no account without one takes them.
  for (const article of articles.toSorted((a, b) => Number(!a.outlet) - Number(!b.outlet))) {
    article.mark ||= freeMark(article, taken);
    taken.add(article.mark);
  }
  return articles.flatMap((article, i) => {
    const twin = articles.slice(0, i).findLast(({ mark }) => mark === article.mark);
    return twin ? issue('same-label', article, `has the mark of ${twin.file}, ${article.mark}`) : [];
  });
}

/** `the Echo, 8 March 2014` */
function addDays(articles: Article[]): void {
  for (const article of articles) if (article.publishedAt) article.label += `, ${formatEdtf(article.publishedAt)}`;
}

function freeMark(article: Article, taken: Set<string>): string {
  for (const mark of candidates(article)) if (!taken.has(mark)) return mark;
  throw new Error('there are more accounts than marks of three characters');
}

/** The outlet's initials, a letter, a number, and for a story of thousands whatever is left of three characters. */
function* candidates({ outlet }: Article): Generator<string> {
  const [a = '', b = '', c = ''] = outlet?.replace(/^The /, '').match(/\p{Lu}/gu) ?? [];
  const initials = a + b + c;
  if (initials) yield initials;
  for (let i = 0; i < 26; i++) yield String.fromCharCode(65 + i);
  for (let i = 1; i < 1000; i++) yield String(i);
  for (let i = 36; i < 36 ** 3; i++) yield i.toString(36).toUpperCase();
}
