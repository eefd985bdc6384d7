import { findAnswer } from './find-answer.ts';
import { startsOf } from './numbering.ts';
import { asTyped } from './fold.ts';
import type { Term } from './read-query.ts';
import type { PageGroup, ResultKind, SearchData } from './search-data.ts';
import { kinds } from './search-data.ts';

/** What may be a result: a part of a document. */
export interface Part {
  doc: number;
  part: number;
  kind: ResultKind;
  /** Where it begins, and how long it is, in words. */
  start: number;
  length: number;
}

/** A part that answers a query, and how well. */
export interface Hit extends Part {
  score: number;
  /** Words of the document that match, by position; those that say little apart. */
  at: number[];
  light: number[];
  /** What was asked for and stands elsewhere, but nowhere on its page, or in a list of many things not in this one. */
  missing: string[];
}

interface Weighed extends Hit {
  share: number;
  matches: Matches;
}

/** The terms that a part holds: by term, how well each position of the text matches. */
export type Matches = Map<number, Map<number, number>>;

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

/** The ranker gives every part that holds enough of what is asked for, the best first, but before all the topic that answers a question. */
export function buildRanker({ docs, titles }: SearchData): (terms: Term[], isQuestion?: boolean) => Hit[] {
  const parts = partsOf(docs);
  const total = sum(parts.map(({ length }) => length));
  const meanLength = sum(parts.flat().map(({ length }) => length)) / total;
  return (terms, isQuestion = false) => {
    const matching = matchParts(terms, parts);
    const worth = terms.map(({ weight }, t) => {
      const holding = matching.filter(([, matches]) => matches.has(t)).length;
      return holding > 0 ? weight * Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) : 0;
    });
    const asked = sum(worth) || 1;
    const weighed = matching
      .filter(([, matches]) => terms.every(({ exact }, t) => !exact || matches.has(t)))
      .map(([part, matches]): Weighed => {
        const norm = 1 - tuning.length + tuning.length * (part.length / meanLength);
        let score = 0;
        let held = 0;
        for (const [t, match] of matches) {
          const best = Math.max(...match.values());
          const count = [...match.values()].filter((weight) => weight > 0.1).length;
          score += (worth[t] ?? 0) * best * ((count * (1 + tuning.repeat)) / (count + tuning.repeat * norm));
          held += (worth[t] ?? 0) * best;
        }
        const share = held / asked;
        score = (score + closeness(terms, matches, worth)) * share;
        if (part.part === 0) score *= 1 + matchesTitle(part, terms, matches, titles) * tuning.titleMatch;
        else if (holdsWhole(terms, matches)) score *= tuning.verbatim[part.kind] ?? 1;
        return {
          ...part,
          score,
          share,
          matches,
          missing: [],
          at: positionsOf(matches, (t) => terms[t]?.weight === 1),
          light: positionsOf(matches, (t) => terms[t]?.weight !== 1),
        };
      });
    const most = Math.max(0, ...weighed.map(({ share }) => share));
    const answer = isQuestion ? findAnswer(weighed, terms, worth, titles) : undefined;
    const isAnswer = ({ doc, part }: Part) => doc === answer && part === 0;
    const head = answer === undefined ? undefined : parts[answer]?.[0];
    const first = head && (weighed.find(isAnswer) ?? { ...head, score: 0, share: 0, matches: new Map(), missing: [], at: [], light: [] });
    const others = weighed.filter((hit) => hit.share >= most * tuning.enough && !(first && isAnswer(hit)));
    const hits = [...(first ? [first] : []), ...others.sort((a, b) => b.score - a.score)];
    return tellMissing(hits, terms, matching);
  };
}

/** What is missing is looked for only where a hit does not hold all itself: of a single word there may be thousands. */
function tellMissing(hits: Weighed[], terms: Term[], matching: [Part, Matches][]): Hit[] {
  const heavy = [...terms.keys()].filter((t) => terms[t]?.weight === 1 && matching.some(([, matches]) => matches.has(t)));
  const lacks = ({ matches }: Weighed) => heavy.some((t) => !matches.has(t));
  if (!hits.some(lacks)) return hits;
  const placeOf = ({ doc, part, kind }: Part) => (isOfList(kind) ? `${doc} ${part}` : `${doc}`);
  const held = new Map<string, Set<number>>();
  for (const [part, matches] of matching) {
    const place = placeOf(part);
    const known = held.get(place) ?? new Set();
    if (known.size === 0) held.set(place, known);
    for (const t of matches.keys()) known.add(t);
  }
  const wordsOf = (t: number) => (terms[t]?.words ?? []).map(asTyped).join(' ');
  return hits.map((hit) => (lacks(hit) ? { ...hit, missing: heavy.filter((t) => !held.get(placeOf(hit))?.has(t)).map(wordsOf) } : hit));
}

function partsOf(pages: PageGroup[]): Part[][] {
  const all = pages.flatMap((group) => group.lengths.map((lengths) => ({ lengths, kinds: group.kinds })));
  return all.map(({ lengths, kinds: [head, other] }, doc) => {
    const starts = startsOf(lengths);
    return lengths.map((length, part) => {
      const kind = kinds[part === 0 ? head : other] as ResultKind;
      return { doc, part, kind, start: starts[part] ?? 0, length };
    });
  });
}

function matchParts(terms: Term[], parts: Part[][]): [Part, Matches][] {
  const matching = new Map<Part, Matches>();
  for (const [t, term] of terms.entries())
    for (const { places, weight, length } of term.ways)
      for (const [doc, positions] of places)
        for (const position of positions) {
          const part = partAt(parts[doc] ?? [], position);
          if (!part || isHeadOfList(part)) continue;
          const matches: Matches = matching.get(part) ?? new Map<number, Map<number, number>>();
          matching.set(part, matches);
          const match = matches.get(t) ?? new Map<number, number>();
          matches.set(t, match);
          for (let i = 0; i < length; i++)
            match.set(position + i, Math.max(match.get(position + i) ?? 0, i === 0 ? weight : weight * 0.01));
        }
  return [...matching];
}

function partAt(parts: Part[], position: number): Part | undefined {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

/** The lists of quotations and events are no result as a whole. */
function isHeadOfList({ part, kind }: Part): boolean {
  return part === 0 && isOfList(kind);
}

function isOfList(kind: ResultKind): boolean {
  return kind === 'Quotation' || kind === 'Event';
}

/** Whether a page is the one that the query names. */
function matchesTitle({ doc, kind }: Part, terms: Term[], matches: Matches, titles: SearchData['titles']): number {
  const heavy = terms.filter(({ weight }) => weight === 1);
  if (heavy.length === 1 && heavy[0]?.name?.doc === doc) return 1;
  if (titles[terms.flatMap(({ words }) => words).join(' ')] === doc) return 1;
  return kind === 'Topic' && terms.every(({ weight }, t) => weight < 1 || matches.has(t)) ? tuning.topic : 0;
}

/** Whether three or more words stand in the text as in the query, one behind the other. */
function holdsWhole(terms: Term[], matches: Matches): boolean {
  if (sum(terms.map(({ words }) => words.length)) < 3 || matches.size < terms.length) return false;
  return [...(matches.get(0)?.keys() ?? [])].some((start) => {
    let at = start;
    return terms.every(({ words }, t) => {
      const held = matches.get(t)?.has(at) ?? false;
      at += words.length;
      return held;
    });
  });
}

/** What neighbours in the query add where they are neighbours, or near, in the text. */
function closeness(terms: Term[], matches: Matches, worth: number[]): number {
  let added = 0;
  for (let t = 1; t < terms.length; t++) {
    const [before, after] = [matches.get(t - 1), matches.get(t)];
    if (!before || !after) continue;
    const ends = [...before.keys()];
    const distance = Math.min(...[...after.keys()].map((at) => Math.min(...ends.map((end) => (at > end ? at - end : end - at + 1)))));
    const [less = 0, more = 0] = [worth[t - 1] ?? 0, worth[t] ?? 0].sort((a, b) => a - b);
    added += Math.max(less, 0.2 * more) * (distance === 1 ? tuning.adjacent : distance <= 4 ? tuning.near : 0);
  }
  return added;
}

/** The places of some terms, ascending. */
function positionsOf(matches: Matches, isWanted: (term: number) => boolean): number[] {
  const positions = new Set([...matches].flatMap(([t, match]) => (isWanted(t) ? [...match.keys()] : [])));
  return [...positions].sort((a, b) => a - b);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
