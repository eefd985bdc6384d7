import type { Article } from '../domain/article.ts';
import { linkOnly } from '../domain/article.ts';
import { bitsOf, buildPrintFinder, fingerprint } from '../domain/hash.ts';
import { maxBy } from '../domain/max-by.ts';
import type { Quote, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import { areVariants, isSameSpeaker, speakerKey, toShape } from './are-variants.ts';
import type { Shape } from './are-variants.ts';
import { daysAround } from './days-around.ts';

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

/** What the accounts set in quotation marks. */
export interface Quoted {
  utterances: Utterance[];
  /** Names and terms, which nobody says by that. */
  terms: Utterance[];
}

/** A run of words that more quotations than this share is a figure of speech and points to none of them. */
const MAX_SHARED = 40;
/** With how many quotations, those that share most, one is compared. */
const MAX_COMPARED = 40;
const RUN = 3;
/** Fingerprints that differ in fewer bits are of one quotation, as it is now and as it was. */
const NEAR = 7;

/**
 * Quotations of all accounts, those of the same utterance together. Only quotations that share a run of three words
 * are compared, so that the cost grows with the number of quotations and not with its square.
 */
export function groupQuotes(
  articles: (Pick<Article, 'slug' | 'publishedAt'> & Partial<Pick<Article, 'rights'>>)[],
  readings: ReadonlyMap<Slug, Pick<Reading, 'quotes'> & Partial<Reading>>,
  locked: Record<string, string>,
): Quoted {
  const placed = articles.flatMap((article) => {
    const reading = readings.get(article.slug) ?? { quotes: [] };
    const daysOf = daysAround(reading);
    return reading.quotes.map((quote) => ({ wording: { article: article.slug, quote }, shape: toShape(article, quote, daysOf(quote)) }));
  });
  const groups = Map.groupBy(placed.keys(), joined(placed.map(({ shape }) => shape)));
  const findId = lockedIds(locked);
  const reserved = linkOnly(articles);
  const grouped = [...groups.values()].map((members): Utterance => {
    const wordings = members.flatMap((i) => placed[i]?.wording ?? []);
    return { id: findId(wordsOfId(wordings, reserved)), ...speakerOf(wordings), wordings };
  });
  const { terms = [], utterances = [] } = Object.groupBy(grouped, ({ wordings }) =>
    wordings[0]?.quote.kind === 'term' ? 'terms' : 'utterances',
  );
  return { utterances, terms };
}

/** Whom most wordings that name a speaker name; of a name and a description, the name; where as many name another, nobody. */
function speakerOf(wordings: Wording[]): Pick<Utterance, 'speaker' | 'speakerText'> {
  const votes: { key: string; quote: Quote; count: number }[] = [];
  for (const { quote } of wordings) {
    const key = speakerKey(quote);
    const same = votes.find((vote) => isSameSpeaker(vote.key, key));
    if (same) same.count++;
    else if (key !== '') votes.push({ key, quote, count: 1 });
  }
  const isNamed = ({ quote }: (typeof votes)[number]) => (quote.speaker ? 1 : 0);
  const [first, second] = votes.sort((a, b) => b.count - a.count || isNamed(b) - isNamed(a));
  if (!first || (first.count === second?.count && isNamed(first) === isNamed(second))) return {};
  const { speaker, speakerText } =
    wordings.find(({ quote }) => quote.speaker && isSameSpeaker(quote.speaker, first.key))?.quote ?? first.quote;
  return speaker ? { speaker } : speakerText ? { speakerText } : {};
}

/**
 * The first quotation of each one's group: a union of all pairs that are variants. Two speakers come into one group by
 * their own words only, not by a wording without a speaker that is like both.
 */
function joined(shapes: Shape[]): (i: number) => number {
  const first = shapes.map((_, i) => i);
  const speakers = shapes.map(({ speaker }) => speaker);
  const root = (i: number): number => {
    let at = i;
    while (first[at] !== at) at = first[at] = first[first[at] ?? at] ?? at;
    return at;
  };
  const byRun = new Map<string, number[]>();
  for (const [i, shape] of shapes.entries()) {
    for (const at of candidates(shape, i, byRun)) {
      const other = shapes[at] ?? shape;
      const [a, b] = [root(i), root(at)];
      if (a === b || !areVariants(shape, other)) continue;
      const [one = '', two = ''] = [speakers[a], speakers[b]];
      if ((shape.speaker === '' || other.speaker === '') && one !== '' && two !== '' && !isSameSpeaker(one, two)) continue;
      first[Math.max(a, b)] = Math.min(a, b);
      speakers[Math.min(a, b)] = one || two;
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
  const taken = takenSlugs();
  const known = Object.entries(locked);
  if (known.length === 0) return (wording) => takeSlug(toSlug(wording, 40), taken);
  const exact = new Map(known.map(([id, print]) => [print, id]));
  const findNear = buildPrintFinder(
    known.map(([, print]) => bitsOf(print)),
    NEAR,
  );
  return (wording) => {
    const print = fingerprint(wording);
    const isFree = (id: string | undefined) => id !== undefined && !taken.has(id);
    const same = exact.get(print);
    const near = () => findNear(bitsOf(print)).map((place) => known[place]?.[0]);
    const id = isFree(same) ? same : near().find(isFree);
    return takeSlug((id as Slug | undefined) ?? toSlug(wording, 40), taken);
  };
}

/** The longest wording. An address shows what it is made of, so that one from a reserved article is the last choice. */
function wordsOfId(wordings: Wording[], reserved: Set<Slug>): string {
  const open = wordings.filter(({ article }) => !reserved.has(article));
  return maxBy(open.length > 0 ? open : wordings, ({ quote }) => quote.text.length)?.quote.text ?? '';
}
