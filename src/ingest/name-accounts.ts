import type { Article } from '../domain/article.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** Marks for the accounts that have none, and a check that labels and marks tell accounts apart. */
export function nameAccounts(articles: Article[]): Issue[] {
  const taken = new Set(articles.map(({ mark }) => mark).filter(Boolean));
  const labels = new Map<string, Article>();
  const marks = new Map<string, Article>();
  // Initials of outlets first, so that no account without one takes them.
  for (const article of articles.toSorted((a, b) => Number(!a.outlet) - Number(!b.outlet))) article.mark ||= freeMark(article, taken);
  return articles.flatMap((article) => {
    const twin = labels.get(article.label) ?? marks.get(article.mark);
    labels.set(article.label, article);
    marks.set(article.mark, article);
    return twin ? issue('same-label', article, `cannot be told from ${twin.file}: ${article.label}, ${article.mark}`) : [];
  });
}

function freeMark(article: Article, taken: Set<string>): string {
  for (const mark of candidates(article)) {
    if (taken.has(mark)) continue;
    taken.add(mark);
    return mark;
  }
  throw new Error('there are more accounts than marks of three characters');
}

/** The outlet's initials, a letter, a number, and for a story of thousands whatever is left of three characters. */
function* candidates({ outlet }: Article): Generator<string> {
  const initials = (outlet ?? '')
    .replace(/^The /, '')
    .match(/\p{Lu}/gu)
    ?.slice(0, 3)
    .join('');
  if (initials) yield initials;
  for (let i = 0; i < 26; i++) yield String.fromCharCode(65 + i);
  for (let i = 1; i < 1000; i++) yield String(i);
  for (let i = 36; i < 36 ** 3; i++) yield i.toString(36).toUpperCase();
}
