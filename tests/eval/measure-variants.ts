import type { Edtf } from '../../src/domain/edtf.ts';
import type { Quote } from '../../src/domain/reading.ts';
import type { Slug } from '../../src/domain/slug.ts';
import { readText } from '../helpers/read-text.ts';
import { groupQuotes } from '../../src/link/group-quotes.ts';

/** A row of the development data: an article, or a pair of quotations. */
export interface Row {
  id: string;
  text: string;
  doc_date: string;
  a: Side;
  b: Side;
}

interface Side {
  doc: string;
  date: string;
  quote: string;
  start: number;
  speaker: string | null;
}

/**
 * How many pairs come into one group when all articles are read together. A side whose article is not among them
 * stands in with its quotation alone.
 */
export function measureVariants(pairs: Row[], articles: Row[]): { pairs: number; grouped: number } {
  const known = new Map(articles.map((row) => [row.id, row]));
  const sides = Map.groupBy(
    pairs.flatMap(({ a, b }) => [a, b]),
    (side) => side.doc,
  );
  const slugs = [...new Set([...known.keys(), ...sides.keys()])];
  const readings = new Map(slugs.map((slug) => [slug as Slug, { quotes: quotesOf(known.get(slug), sides.get(slug) ?? []) }]));
  const dated = slugs.map((slug) => ({
    slug: slug as Slug,
    publishedAt: (known.get(slug)?.doc_date ?? sides.get(slug)?.[0]?.date) as Edtf,
  }));
  const groupOf = new Map<string, number>();
  const { utterances, terms } = groupQuotes(dated, readings, {});
  for (const [i, { wordings }] of [...utterances, ...terms].entries()) {
    for (const { article, quote } of wordings) groupOf.set(`${article} ${quote.start}`, i);
  }
  const home = ({ doc, start }: Side) =>
    [0, -1, 1].map((shift) => groupOf.get(`${doc} ${start + shift}`)).find((group) => group !== undefined);
  return { pairs: pairs.length, grouped: pairs.filter(({ a, b }) => home(a) !== undefined && home(a) === home(b)).length };
}

/** Quotations with offsets of the whole text, or, without one, those of the pairs themselves. */
function quotesOf(article: Row | undefined, sides: Side[]): Quote[] {
  if (article) return readText(article.text).quotes;
  const alone = [...new Map(sides.map((side) => [side.start, side])).values()];
  return alone.map(({ quote, start, speaker }) => ({
    passage: 'p1' as Quote['passage'],
    start,
    end: start + quote.length,
    text: quote,
    kind: 'direct',
    ...(speaker ? { speakerText: speaker } : {}),
  }));
}
