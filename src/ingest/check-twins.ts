import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { hashText } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { maxBy } from '../domain/max-by.ts';
import { wordsOf } from '../domain/words.ts';
import { COPIED, RUN } from '../english/same-words.ts';

/** Of texts of a few sentences so many runs must be the same. */
const MIN_RUNS = 4;
/** A run in more texts than this is a notice or a refrain. */
const MAX_TEXTS = 8;

/** The same address twice, the same text twice, and texts that are nearly the same. */
export function checkTwins(articles: Article[]): Issue[] {
  const slugs = new Map<string, Article>();
  const texts = new Map<string, Article>();
  const byRun = new Map<string, { article: Article; runs: number }[]>();
  return articles.flatMap((article) => {
    const text = passagesOf(article)
      .map((passage) => passage.text)
      .join(' ');
    const runs = runsOf(text);
    const twin = nearestTwin(runs, byRun);
    const own = { article, runs: runs.size };
    for (const run of runs) {
      const known = byRun.get(run);
      if (!known) byRun.set(run, [own]);
      else if (known.length < MAX_TEXTS) known.push(own);
    }
    const namesake = slugs.get(article.slug);
    slugs.set(article.slug, article);
    const hash = hashText(text);
    const same = texts.get(hash);
    texts.set(hash, article);
    if (same) return issue('same-article', article, `has the same text as ${same.file}`);
    if (namesake) return issue('same-slug', article, `would have the address of ${namesake.file}, "${article.slug}"`);
    return twin ? issue('similar-articles', article, `is nearly the same text as ${twin.file}`) : [];
  });
}

/** The text that has most runs in common with these, if they are half of either's. */
function nearestTwin(runs: Set<string>, byRun: Map<string, { article: Article; runs: number }[]>): Article | undefined {
  const shared = Map.groupBy(
    [...runs].flatMap((run) => byRun.get(run) ?? []),
    ({ article }) => article,
  );
  const [other, entries = []] = maxBy([...shared], ([, list]) => list.length) ?? [];
  const least = Math.max(MIN_RUNS, COPIED * Math.min(runs.size, entries[0]?.runs ?? Infinity));
  return entries.length >= least ? other : undefined;
}

/** One in four of a text's runs, chosen by what they say, so that the same are chosen in every text. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const lengthOf = (i: number) => words[i]?.length ?? 0;
  const starts = words.slice(RUN - 1).flatMap((_, i) => ((lengthOf(i) + lengthOf(i + 1)) % 4 === 0 ? i : []));
  return new Set(starts.map((i) => words.slice(i, i + RUN).join(' ')));
}
