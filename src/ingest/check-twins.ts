import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { distance, fingerprint, hashText } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

/** Fingerprints this far apart are texts that share nearly all their words, and at least one of their eight bytes is equal. */
const MAX_DISTANCE = 6;

/** The same address twice, the same text twice, and texts that are nearly the same. */
export function checkTwins(articles: Article[]): Issue[] {
  const slugs = new Map<string, Article>();
  const texts = new Map<string, Article>();
  const byByte = new Map<string, { article: Article; print: string }[]>();
  return articles.flatMap((article) => {
    const passages = passagesOf(article).map((passage) => passage.text);
    const text = passages.join(' ');
    const print = fingerprint(text);
    const keys = [...print.matchAll(/../g)].map(({ 0: byte, index }) => `${index}:${byte}`);
    const twin = keys.flatMap((key) => byByte.get(key) ?? []).find((other) => distance(print, other.print) <= MAX_DISTANCE);
    for (const key of keys) byByte.set(key, [...(byByte.get(key) ?? []), { article, print }]);
    const namesake = slugs.get(article.slug);
    slugs.set(article.slug, article);
    const same = texts.get(hashText(text));
    texts.set(hashText(text), article);
    if (same) return issue('same-article', article, `has the same text as ${same.file}`);
    if (namesake) return issue('same-slug', article, `would have the address of ${namesake.file}, "${article.slug}"`);
    return twin ? issue('similar-articles', article, `is nearly the same text as ${twin.article.file}`) : [];
  });
}
