import type { Article } from '../domain/article.ts';
import { distance, fingerprint } from '../domain/hash.ts';
import type { Quote, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import { areVariants, toShape } from './are-variants.ts';
import type { Shape } from './are-variants.ts';

/** A quotation as one account prints it. */
export interface Wording {
  article: Slug;
  quote: Quote;
}

/** One utterance, with the wording of each account that quotes it. */
export interface Utterance {
  id: Slug;
  speaker?: Slug;
  speakerText?: string;
  wordings: Wording[];
}

/** A run of words that more quotations than this share is a figure of speech and points to none of them. */
const MAX_SHARED = 40;
/** With how many quotations, those that share most, one is compared. */
const MAX_COMPARED = 40;
const RUN = 3;

/**
 * Quotations of all accounts, those of the same utterance together. Only quotations that share a run of three words
 * are compared, so that the cost grows with the number of quotations and not with its square.
 */
export function groupQuotes(
  articles: Pick<Article, 'slug' | 'publishedAt'>[],
  readings: ReadonlyMap<Slug, Pick<Reading, 'quotes'>>,
  locked: Record<string, string>,
): Utterance[] {
  const placed = articles.flatMap((article) => (readings.get(article.slug)?.quotes ?? []).map((quote) => ({ article, quote })));
  const wordings = placed.map(({ article, quote }): Wording => ({ article: article.slug, quote }));
  const shapes = placed.map(({ article, quote }) => toShape(article, quote));
  const groups = Map.groupBy(wordings.keys(), joined(shapes));
  const findId = lockedIds(locked);
  return [...groups.values()].map((members) => {
    const group = members.flatMap((i) => wordings[i] ?? []);
    const { speaker, speakerText } = group.find((w) => w.quote.speaker)?.quote ?? group.find((w) => w.quote.speakerText)?.quote ?? {};
    return { id: findId(longest(group)), ...(speaker ? { speaker } : speakerText ? { speakerText } : {}), wordings: group };
  });
}

/** The first quotation of each one's group: a union of all pairs that are variants. */
function joined(shapes: Shape[]): (i: number) => number {
  const first = shapes.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (first[at] !== at) at = first[at] = first[first[at] ?? at] ?? at;
    return at;
  };
  const byRun = new Map<string, number[]>();
  for (const [i, shape] of shapes.entries()) {
    for (const other of candidates(shape, i, byRun)) {
      if (root(other) !== root(i) && areVariants(shape, shapes[other] ?? shape)) {
        const [a, b] = [root(i), root(other)];
        first[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  return root;
}

/** The earlier quotations that share most runs of words with this one, which is entered too. */
function candidates({ words }: Shape, i: number, byRun: Map<string, number[]>): number[] {
  const counts = new Map<number, number>();
  for (const run of runsOf(words)) {
    const sharing = byRun.get(run);
    for (const other of sharing ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    if (!sharing) byRun.set(run, [i]);
    else if (sharing.length < MAX_SHARED) sharing.push(i);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_COMPARED)
    .map(([other]) => other);
}

function runsOf(words: string[]): Set<string> {
  if (words.length < RUN) return new Set([words.join(' ')]);
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

/** The id that the lock has for a quotation, known again by its fingerprint, or a new one. */
function lockedIds(locked: Record<string, string>): (wording: string) => Slug {
  const taken = new Set<string>();
  const known = Object.entries(locked);
  const exact = new Map(known.map(([id, print]) => [print, id]));
  return (wording) => {
    const print = fingerprint(wording);
    const same = exact.get(print);
    const id =
      same !== undefined && !taken.has(same) ? same : known.find(([other, old]) => !taken.has(other) && distance(print, old) <= 6)?.[0];
    if (id === undefined) return takeSlug(toSlug(wording, 40), taken);
    taken.add(id);
    return id as Slug;
  };
}

function longest(wordings: Wording[]): string {
  return wordings.reduce((text, { quote }) => (quote.text.length > text.length ? quote.text : text), '');
}
