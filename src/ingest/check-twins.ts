import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { distance, fingerprint, hashText } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** Fingerprints this far apart are texts that share nearly all their words. */
const MAX_DISTANCE = 6;
/** One more than that: of two such fingerprints at least one band is equal. */
const BANDS = MAX_DISTANCE + 1;

/** The same address twice, the same text twice, and texts that are nearly the same. */
export function checkTwins(articles: Article[]): Issue[] {
  const slugs = new Map<string, Article>();
  const texts = new Map<string, Article>();
  const buckets = new Map<string, { article: Article; print: string }[]>();
  const bucket = (key: string) => buckets.get(key) ?? buckets.set(key, []).get(key) ?? [];
  return articles.flatMap((article) => {
    const text = textOf(article);
    const print = fingerprint(text);
    const keys = bandsOf(print);
    const twin = nearest(print, keys.flatMap(bucket));
    for (const key of keys) bucket(key).push({ article, print });
    const namesake = slugs.get(article.slug);
    slugs.set(article.slug, article);
    const same = texts.get(hashText(text));
    texts.set(hashText(text), article);
    if (same) return issue('same-article', article, `has the same text as ${same.file}`);
    if (namesake) return issue('same-slug', article, `would have the address of ${namesake.file}, "${article.slug}"`);
    return twin ? issue('similar-articles', article, `is nearly the same text as ${twin.article.file}`) : [];
  });
}

function textOf(article: Article): string {
  return passagesOf(article)
    .map(({ text }) => text)
    .join(' ');
}

function nearest(print: string, candidates: { article: Article; print: string }[]) {
  return candidates
    .map((candidate) => ({ article: candidate.article, apart: distance(print, candidate.print) }))
    .filter(({ apart }) => apart <= MAX_DISTANCE)
    .sort((a, b) => a.apart - b.apart)[0];
}

/** The 64 bits in as many pieces as there are bands, each with its place. */
function bandsOf(print: string): string[] {
  const bits = BigInt(`0x${print}`).toString(2).padStart(64, '0');
  const width = Math.floor(64 / BANDS);
  return Array.from({ length: BANDS }, (_, i) => `${i}:${bits.slice(i * width, i === BANDS - 1 ? 64 : (i + 1) * width)}`);
}
