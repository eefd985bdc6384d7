import type { Matches, Part } from './rank.ts';
import type { Term } from './read-query.ts';
import type { SearchData } from './search-data.ts';

/** Tuned on the first half of tests/search/questions.yaml. */
const tuning = {
  /** What the head of a page counts, and each next part of the one before it. */
  head: 1.5,
  next: 0.6,
  /** The least share of what is asked for that a topic must hold to answer it. */
  answers: 0.5,
  /** What it counts that a topic is called by what is asked for: others may only mention it. */
  about: 3,
};

/** Of a title or term that a question is looked through for. */
const MAX_TERMS = 6;

/** A part, what it holds, and how well it answers by itself. */
interface WeighedPart extends Part {
  matches: Matches;
  score: number;
}

/** The number of the page of the topic that answers a question best: by all that its head and its claims hold, and by its name. */
export function findAnswer(parts: WeighedPart[], terms: Term[], worth: number[], titles: SearchData['titles']): number | undefined {
  const told = parts.filter(({ kind }) => kind === 'Topic' || kind === 'Claim');
  const named = findTitles(terms, titles);
  const wordsOfName = wordsOfNames(titles);
  const worthOf = (isWanted: (term: number) => boolean) => worth.reduce((sum, one, t) => sum + (isWanted(t) ? one : 0), 0);
  const asked = worthOf(() => true);
  let [best, most] = [undefined as number | undefined, 0];
  for (const [doc, held] of Map.groupBy(told, (part) => part.doc)) {
    const known = new Set(held.flatMap(({ matches }) => [...matches.keys()]));
    const share = worthOf((t) => known.has(t)) / asked;
    const scores = held.map(({ kind, score }) => (kind === 'Topic' ? score * tuning.head : score)).sort((a, b) => b - a);
    const total = scores.reduce((sum, score, i) => sum + score * tuning.next ** i, 0);
    const about = worthOf((t) => terms[t]?.words.every((word) => wordsOfName.get(doc)?.has(word)) ?? false) / asked;
    const score = share * (total + worthOf((t) => named[t]?.has(doc) ?? false)) * (1 + tuning.about * about);
    if (share >= tuning.answers && score > most) [best, most] = [doc, score];
  }
  return best;
}

/** The words of each topic's own name, which stands before its terms. */
function wordsOfNames(titles: SearchData['titles']): Map<number, Set<string>> {
  return new Map(
    Object.entries(titles)
      .reverse()
      .map(([title, doc]) => [doc, new Set(title.split(' '))]),
  );
}

/** Which topics each term names, alone or with its neighbours. */
function findTitles(terms: Term[], titles: SearchData['titles']): Set<number>[] {
  const named = terms.map(() => new Set<number>());
  for (const from of terms.keys())
    for (let to = from + 1; to <= Math.min(terms.length, from + MAX_TERMS); to++) {
      const title = terms
        .slice(from, to)
        .flatMap(({ words }) => words)
        .join(' ');
      const doc = Object.hasOwn(titles, title) ? titles[title] : undefined;
      if (doc !== undefined) for (let t = from; t < to; t++) named[t]?.add(doc);
    }
  return named;
}
