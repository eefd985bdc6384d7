import type { Span } from './span.ts';

/**
 * Words as they can stand alone: a quotation that they cut is whole, and "…" says where their sentence has more. Also in the
 * browser: no libraries here.
 *
 * @example excerptOf('He said: “We won, and well.” They left.', { start: 3, end: 15 }) // '… said: “We won, and well.”'
 */
export function excerptOf(context: string, words: Span): string {
  let { start, end } = words;
  for (const { index, 0: quotation } of context.matchAll(/“[^“”]*”|"[^"]*"/gu)) {
    if (index >= words.end || index + quotation.length <= words.start) continue;
    start = Math.min(start, index);
    end = Math.max(end, index + quotation.length);
  }
  const shown = context.slice(start, end);
  const isQuotation = /^(?:“[^“”]*”|"[^"]*")$/u.test(shown);
  const begins = start === 0 || isQuotation;
  const ends = !/[\p{L}\p{N}…]/u.test(context.slice(end)) || isQuotation || /[.!?][”"]$/.test(shown);
  return `${begins ? '' : '… '}${shown}${ends ? '' : ' …'}`;
}
