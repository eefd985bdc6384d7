import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { sha256 } from '../domain/hash.ts';
import { findQuotations } from '../extract/find-quotations.ts';
import { decodeText, normaliseText } from '../ingest/decode-text.ts';

/** The text that a digest retells. */
export interface Original {
  name: string;
  bytes: Uint8Array;
}

/**
 * What is wrong between digests and their originals, as sentences: an original that is not at hand, quotations that
 * are not the same to the character, passages that name no paragraph of it.
 */
export function checkOriginals(articles: Article[], originals: Original[]): string[] {
  const byHash = new Map(originals.map((original) => [sha256(original.bytes), original]));
  return articles.flatMap((article) => {
    if (article.rights !== 'digest') return [];
    if (!article.originalHash) return [`${article.slug}: its sidecar gives no original.sha256`];
    const original = byHash.get(article.originalHash);
    if (!original) return [`${article.slug}: no file here has the SHA-256 ${article.originalHash}`];
    const text = normaliseText(decodeText(original.bytes) ?? '');
    return [...checkQuotations(article, text), ...checkParagraphs(article, text)].map(
      (problem) => `${article.slug}: ${problem} (${original.name})`,
    );
  });
}

function checkQuotations(article: Article, original: string): string[] {
  const { headline, standfirst = '', note = '' } = article;
  const told = [headline, standfirst, note, ...passagesOf(article).map(({ text }) => text)].flatMap(quotationsOf);
  const printed = original.split('\n').flatMap(quotationsOf);
  return [
    ...told.filter((words) => !printed.includes(words)).map((words) => `the original does not contain the quotation “${words}”`),
    ...printed.filter((words) => !told.includes(words)).map((words) => `the digest leaves out the quotation “${words}”`),
  ];
}

/** A paragraph is a line that is not blank; passages name those they tell, counted from 1. */
function checkParagraphs({ blocks, paragraphs = {} }: Article, original: string): string[] {
  const count = original.split('\n').filter((line) => line.trim() !== '').length;
  const ids = passagesOf({ blocks }).map(({ id }) => String(id));
  return [
    ...ids.filter((id) => !paragraphs[id]?.length).map((id) => `${id} names no paragraph`),
    ...Object.entries(paragraphs).flatMap(([id, numbers]) =>
      numbers.filter((n) => n > count).map((n) => `${id} names paragraph ${n} of ${count}`),
    ),
  ];
}

function quotationsOf(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}
