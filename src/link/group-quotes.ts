import type { Article } from '../domain/article.ts';
import { distance, fingerprint } from '../domain/hash.ts';
import type { Quote, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';

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

/** Share of the shorter wording's words that the other must have, in one run or nearly. */
const MIN_SHARED = 0.7;
const MIN_WORDS = 3;

/** Quotations of all accounts, those of the same utterance together. */
export function groupQuotes(articles: Article[], readings: Map<Slug, Reading>, locked: Record<string, string>): Utterance[] {
  const groups: { wordings: Wording[]; words: string[] }[] = [];
  const byPair = new Map<string, Set<number>>();
  for (const article of articles) {
    for (const quote of readings.get(article.slug)?.quotes ?? []) {
      const words = wordsOf(quote.text);
      const pairs = pairsOf(words);
      const candidates = new Set(pairs.flatMap((pair) => [...(byPair.get(pair) ?? [])]));
      const wording = { article: article.slug, quote };
      let home = [...candidates].find((i) => groups[i]?.wordings.some((other) => isVariant(wording, other)));
      if (home === undefined) home = groups.push({ wordings: [], words }) - 1;
      groups[home]?.wordings.push(wording);
      for (const pair of pairs) byPair.set(pair, (byPair.get(pair) ?? new Set()).add(home));
    }
  }
  const taken = new Set<string>();
  return groups.map(({ wordings }) => {
    const { speaker, speakerText } = wordings.find((w) => w.quote.speaker)?.quote ?? wordings[0]?.quote ?? {};
    return {
      id: idOf(longest(wordings), locked, taken),
      ...(speaker ? { speaker } : speakerText ? { speakerText } : {}),
      wordings,
    };
  });
}

/** Two accounts, no two speakers, and nearly all words of the shorter one in the longer. */
function isVariant(a: Wording, b: Wording): boolean {
  if (a.quote.speaker && b.quote.speaker && a.quote.speaker !== b.quote.speaker) return false;
  const [short = [], long = []] = [wordsOf(a.quote.text), wordsOf(b.quote.text)].sort((x, y) => x.length - y.length);
  if (short.join(' ') === long.join(' ')) return short.length >= MIN_WORDS || a.quote.speaker === b.quote.speaker;
  if (short.length < MIN_WORDS || a.article === b.article) return false;
  const pairs = pairsOf(short);
  const others = new Set(pairsOf(long));
  return pairs.filter((pair) => others.has(pair)).length / pairs.length >= MIN_SHARED - 1 / pairs.length;
}

function idOf(wording: string, locked: Record<string, string>, taken: Set<string>): Slug {
  const print = fingerprint(wording);
  const known = Object.entries(locked).find(([id, old]) => !taken.has(id) && distance(print, old) <= 6)?.[0];
  if (known === undefined) return takeSlug(toSlug(wording, 40), taken);
  taken.add(known);
  return known as Slug;
}

function longest(wordings: Wording[]): string {
  return wordings.reduce((text, { quote }) => (quote.text.length > text.length ? quote.text : text), '');
}

function pairsOf(words: string[]): string[] {
  if (words.length < 2) return words;
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
