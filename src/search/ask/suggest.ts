import type { Vocabulary } from './correct.ts';
import { MAX_MENDED, nearest } from './correct.ts';
import { foldedWords } from './fold.ts';
import type { FacetValue } from './search-data.ts';

export interface Suggestions {
  words: string[];
  topics: { label: string; path: string }[];
  people: { label: string; path: string }[];
}

const MOST = 4;

/** What may have been meant by a query that finds nothing: the nearest words, topics and people there are. */
export function suggest(query: string, vocabulary: Vocabulary, pages: Record<'topics' | 'people', FacetValue[]>): Suggestions {
  const typed = foldedWords(query)
    .filter((word) => word.length > 2)
    .slice(0, MAX_MENDED);
  const near = typed.flatMap((word) => nearest(word, vocabulary, Math.max(2, Math.floor(word.length / 2.5))));
  const closest = (list: FacetValue[], folder: string) =>
    list
      .map(({ slug, label }) => ({ label, path: `${folder}/${slug}/`, distance: distanceTo(typed, label) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST);
  return {
    words: [...new Set(near.sort((a, b) => a.cost - b.cost).map(({ word }) => word))].slice(0, MOST),
    topics: closest(pages.topics, 'topics'),
    people: closest(pages.people, 'people'),
  };
}

/** Of the pair of words that are most alike, the share of letter pairs that they do not share. */
function distanceTo(typed: string[], label: string): number {
  return Math.min(1, ...typed.flatMap((word) => foldedWords(label).map((other) => 1 - likeness(word, other))));
}

function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  return (2 * first.filter((pair) => second.includes(pair)).length) / (first.length + second.length || 1);
}

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
