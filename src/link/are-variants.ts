import type { Article } from '../domain/article.ts';
import { bounds } from '../domain/edtf.ts';
import type { Quote } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';

/** What two quotations are compared by. */
export interface Shape {
  article: Slug;
  /** Day of publication, in days; NaN where it is not known. */
  day: number;
  /** A name or a term, which is only ever the same as itself. */
  isTerm: boolean;
  words: string[];
  pairs: string[];
  /** Who said it, by an entity's id or by name; empty where it is not known. */
  speaker: string;
}

/** Share of the shorter wording's pairs of words, weighed, that the longer one must have. */
const MIN_SHARED = 0.65;
/** The same of a wording of few words. */
const MIN_SHARED_OF_FEW = 0.8;
/** So many words in one run are the same utterance, whatever stands around them. */
const LONG_RUN = 9;
/** Fewer words than a long run recur by chance: they need the same days, and fewer than this one known speaker too. */
const FEW_WORDS = 6;
const FEW_DAYS = 3;
const MIN_WORDS = 3;

/** The shape of a quotation; insertions in brackets are the account's and do not count. */
export function toShape(article: Pick<Article, 'slug' | 'publishedAt'>, quote: Quote): Shape {
  const words = wordsOf(quote.text.replace(/\[[^\]]*\]|\([^)]*\)/g, ' '));
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const day = article.publishedAt ? Date.parse(bounds(article.publishedAt).from) / 86_400_000 : NaN;
  return { article: article.slug, day, isTerm: quote.kind === 'term', words, pairs, speaker: quote.speaker ?? quote.speakerText ?? '' };
}

/**
 * Whether two accounts print the same utterance: nearly all of the shorter wording in the longer one, or a long run of
 * words in both; words of four letters or more count more, and two speakers make two utterances unless the run is long
 * (one account has then mistaken the speaker, or quotes the other quoting).
 *
 * @example areVariants(shape of 'You have my word', shape of 'Well, you have my word, and I’m mayor') // true
 */
export function areVariants(a: Shape, b: Shape): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < LONG_RUN && Math.abs(a.day - b.day) > FEW_DAYS) return false;
  const known = a.speaker !== '' && b.speaker !== '';
  const agree = known && isSameSpeaker(a.speaker, b.speaker);
  const differ = known && !agree;
  if (short.words.join(' ') === long.words.join(' ')) return agree || short.words.length >= (differ ? LONG_RUN : MIN_WORDS);
  if (short.words.length < (agree ? MIN_WORDS : FEW_WORDS) || a.article === b.article || a.isTerm || b.isTerm) return false;
  const others = new Set(long.pairs);
  const shared = short.pairs.map((pair) => others.has(pair));
  const run = longestRun(shared) + 1;
  const share = weigh(short.pairs.filter((_, i) => shared[i])) / weigh(short.pairs);
  if (differ) return run >= LONG_RUN && share >= MIN_SHARED;
  const enough = short.words.length < FEW_WORDS ? MIN_SHARED_OF_FEW : MIN_SHARED;
  return run >= LONG_RUN || (share >= enough && weigh(short.pairs.filter((_, i) => shared[i])) >= 2);
}

/** `Ann Poe`, `ann-poe` and `Poe` are one; `Ann Poe` and `Lee Poe` are two. */
function isSameSpeaker(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short.length > 1 ? short.join(' ') === long.join(' ') : short[0] === long.at(-1);
}

/** A pair of short words ("and the") says little. */
function weigh(pairs: string[]): number {
  return pairs.reduce((sum, pair) => sum + (/\S{4}/.test(pair) ? 1 : 0.25), 0);
}

function longestRun(shared: boolean[]): number {
  let [run, longest] = [0, 0];
  for (const hit of shared) longest = Math.max(longest, (run = hit ? run + 1 : 0));
  return longest;
}
