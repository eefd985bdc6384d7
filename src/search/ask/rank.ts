import type { SearchData, ResultKind } from './search-data.ts';
import { kinds } from './search-data.ts';
import type { Term } from './read-query.ts';

/** A place that answers a query, and how well. */
export interface Hit {
  doc: number;
  part: number;
  score: number;
  /** Words of the document that match, by position; those that say little apart. */
  at: number[];
  light: number[];
}

/** Tuned on tests/search/queries.yaml. */
const tuning = {
  /** Share of what the query asks for that a result must hold, of what the best one holds. */
  enough: 0.62,
  /** BM25's weight of length, and how soon repetition stops to count. */
  length: 0.35,
  repeat: 0.6,
  /** Words side by side, as in the query. */
  adjacent: 0.6,
  near: 0.25,
  /** The very words, all of them: a passage or quotation comes before what was made of it. */
  verbatim: { Passage: 2.2, Quotation: 1.8, Claim: 1.5, Event: 1.4 } as Partial<Record<ResultKind, number>>,
  /** A page whose own name is asked for. */
  titleMatch: 4,
  /** The same for a topic whose head holds every word. */
  topic: 0.1,
};

/** A part of a document with the terms that it holds: by term, how well each position of the text matches. */
interface RankedPart {
  doc: number;
  part: number;
  matches: Map<number, Map<number, number>>;
}

/** Every part that holds enough of what is asked for, the best first. */
export function rank(terms: Term[], searchData: SearchData): Hit[] {
  const total = searchData.docs.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const words = searchData.docs.reduce((sum, { lengths }) => sum + lengths.reduce((a, b) => a + b, 0), 0);
  const parts = partsThatMatch(terms, searchData);
  const frequency = terms.map((_, t) => parts.filter(({ matches }) => matches.has(t)).length);
  const worth = terms.map(
    ({ weight }, t) => weight * Math.log(1 + (total - (frequency[t] ?? 0) + 0.5) / ((frequency[t] ?? 0) + 0.5)) * (frequency[t] ? 1 : 0),
  );
  const whole = worth.reduce((a, b) => a + b, 0) || 1;
  const exact = terms.flatMap((term, t) => (term.exact ? [t] : []));
  const hits = parts
    .filter(({ matches }) => exact.every((t) => matches.has(t)))
    .map(({ doc, part, matches }) => {
      const { lengths } = searchData.docs[doc] as SearchData['docs'][number];
      const norm = 1 - tuning.length + tuning.length * ((lengths[part] ?? 0) / (words / total));
      let score = 0;
      let held = 0;
      for (const [t, match] of matches) {
        const best = Math.max(...match.values());
        const count = [...match.values()].filter((weight) => weight > 0.1).length;
        score += (worth[t] ?? 0) * best * ((count * (1 + tuning.repeat)) / (count + tuning.repeat * norm));
        held += (worth[t] ?? 0) * best;
      }
      score += closeness(terms, matches, worth);
      const share = held / whole;
      const titleMatch = part === 0 ? matchesTitle(doc, terms, matches, searchData) : 0;
      const verbatim = part > 0 && holdsWhole(terms, matches) ? (tuning.verbatim[kindName(searchData, doc)] ?? 1) : 1;
      const positions = (isLight: boolean) =>
        [...new Set([...matches].flatMap(([t, match]) => ((terms[t]?.weight ?? 1) < 1 === isLight ? [...match.keys()] : [])))].sort(
          (a, b) => a - b,
        );
      return {
        doc,
        part,
        score: score * share * verbatim * (1 + titleMatch * tuning.titleMatch),
        share,
        at: positions(false),
        light: positions(true),
      };
    });
  const most = Math.max(0, ...hits.map(({ share }) => share));
  return hits.filter(({ share }) => share >= most * tuning.enough).sort((a, b) => b.score - a.score);
}

function partsThatMatch(terms: Term[], searchData: SearchData): RankedPart[] {
  const starts = startsOf(searchData);
  const parts = new Map<number, RankedPart>();
  const matchesAt = (doc: number, part: number, t: number): Map<number, number> => {
    const key = doc * 4096 + part;
    const entry = parts.get(key) ?? { doc, part, matches: new Map<number, Map<number, number>>() };
    parts.set(key, entry);
    const match = entry.matches.get(t) ?? new Map<number, number>();
    entry.matches.set(t, match);
    return match;
  };
  terms.forEach((term, t) => {
    for (const { places, weight, length } of term.ways) {
      for (const [doc, positions] of places) {
        for (const position of positions) {
          const part = partAt(starts[doc] ?? [], position);
          if (part === 0 && !hasHead(searchData, doc)) continue;
          const match = matchesAt(doc, part, t);
          for (let i = 0; i < length; i++)
            match.set(position + i, Math.max(match.get(position + i) ?? 0, i === 0 ? weight : weight * 0.01));
        }
      }
    }
  });
  return [...parts.values()];
}

/** Whether a page is the one that the query names. */
function matchesTitle(doc: number, terms: Term[], matches: RankedPart['matches'], searchData: SearchData): number {
  const heavy = terms.filter(({ weight }) => weight === 1);
  if (heavy.length === 1 && heavy[0]?.name?.doc === doc) return 1;
  if (searchData.titles[terms.flatMap((term) => term.words).join(' ')] === doc) return 1;
  const isTopic = searchData.docs[doc]?.kinds[0] === kinds.indexOf('Topic');
  return isTopic && terms.every((term, t) => term.weight < 1 || matches.has(t)) ? tuning.topic : 0;
}

/** Whether three or more words stand in the text as in the query, one behind the other. */
function holdsWhole(terms: Term[], matches: RankedPart['matches']): boolean {
  const length = terms.reduce((sum, { words }) => sum + words.length, 0);
  if (length < 3 || matches.size < terms.length) return false;
  return [...(matches.get(0)?.keys() ?? [])].some((start) => {
    let at = start;
    return terms.every(({ words }, t) => {
      const held = matches.get(t)?.has(at) ?? false;
      at += words.length;
      return held;
    });
  });
}

function kindName({ docs }: SearchData, doc: number): ResultKind {
  return kinds[docs[doc]?.kinds[1] ?? 0] ?? 'Passage';
}

/** The lists of quotations and events are no result as a whole. */
function hasHead({ docs }: SearchData, doc: number): boolean {
  const [head, others] = docs[doc]?.kinds ?? [];
  return head !== others || head === kinds.indexOf('Person');
}

/** What neighbours in the query add where they are neighbours, or near, in the text. */
function closeness(terms: Term[], matches: RankedPart['matches'], worth: number[]): number {
  let sum = 0;
  for (let t = 1; t < terms.length; t++) {
    const [before, after] = [matches.get(t - 1), matches.get(t)];
    if (!before || !after) continue;
    const ends = [...before.keys()];
    const distance = Math.min(...[...after.keys()].map((at) => Math.min(...ends.map((end) => (at > end ? at - end : end - at + 1)))));
    const value = Math.max(Math.min(worth[t - 1] ?? 0, worth[t] ?? 0), 0.2 * Math.max(worth[t - 1] ?? 0, worth[t] ?? 0));
    sum += value * (distance === 1 ? tuning.adjacent : distance <= 4 ? tuning.near : 0);
  }
  return sum;
}

const known = new WeakMap<SearchData, number[][]>();

/** Where each part of each document begins, in words. */
export function startsOf(searchData: SearchData): number[][] {
  const starts =
    known.get(searchData) ?? searchData.docs.map(({ lengths }) => lengths.map((_, i) => lengths.slice(0, i).reduce((a, b) => a + b, 0)));
  known.set(searchData, starts);
  return starts;
}

function partAt(starts: number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
