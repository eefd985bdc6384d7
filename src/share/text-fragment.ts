import type { Account, Citation } from '../domain/content.ts';
import { contains, findAll, overlaps } from '../domain/span.ts';

/** How many words around the cited ones tell them from the same words elsewhere on the publisher's page. */
const CONTEXT_WORDS = 3;

/**
 * The address of the cited words on the publisher's own page, where that is known:
 * https://wicg.github.io/scroll-to-text-fragment/. Of a digest, whose sentences are ours, only a quotation in them is
 * on that page; where there is none, the page itself is meant.
 */
export function originalAddress({ canonicalUrl, rights }: Account, citation: Citation): string | undefined {
  if (canonicalUrl === undefined) return undefined;
  const directive = rights === 'digest' ? quotationIn(citation) : rights === 'link' ? encode(citation.words) : inContext(citation);
  if (directive === undefined) return canonicalUrl;
  return `${canonicalUrl}${canonicalUrl.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The longest quotation that the cited words hold, or stand in, without the comma or full stop of the sentence around it. */
function quotationIn({ context, at }: Citation): string | undefined {
  const quotations = findAll(context, /“[^“”]+”|"[^"]+"/g).filter((found) => overlaps(found, at));
  const words = quotations.map((found) => {
    const inner = { start: found.start + 1, end: found.end - 1 };
    return contains(inner, at) ? context.slice(at.start, at.end) : context.slice(inner.start, inner.end);
  });
  const longest = words.toSorted((a, b) => b.length - a.length)[0]?.replace(/[.,;:]$/, '');
  return longest && encode(longest);
}

function inContext({ context, at, words }: Citation): string {
  const prefix = context.slice(0, at.start).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
  const suffix = context.slice(at.end).trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
  // A sign of punctuation alone is no word, and browsers look for whole words.
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  return `${isWord(prefix) ? `${encode(prefix)}-,` : ''}${encode(words)}${isWord(suffix) ? `,-${encode(suffix)}` : ''}`;
}

/** Commas and hyphens have a meaning of their own there. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
