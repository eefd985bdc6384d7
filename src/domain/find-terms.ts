import type { Explained } from './explained.ts';
import { buildPhraseFinder } from './phrase-finder.ts';
import type { Slug } from './slug.ts';
import type { Span } from './span.ts';

/** A place that uses a term, and the address on its page of what explains it. */
export type UsedTerm = Span & { id: Slug; to: string };

/** Finds where a text uses terms, but for its quotations. */
export function termFinder(terms: Pick<Explained, 'id' | 'term' | 'spellings'>[]): (text: string) => UsedTerm[] {
  const byName = new Map(terms.flatMap(({ id, term, spellings }) => [term, ...spellings].map((name) => [name.toLowerCase(), id])));
  const find = buildPhraseFinder(byName.keys(), { anyCase: true });
  return (text) =>
    find(text).flatMap(({ phrase, start, end }) => {
      const id = byName.get(phrase);
      return id === undefined || isQuoted(text, start) ? [] : { id, to: `#t-${id}`, start, end };
    });
}

/** Behind an opening quotation mark without its closing one. */
export function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/[“”]/g)?.length ?? 0) % 2 === 1;
}
