import type { Article } from '../domain/article.ts';
import { bounds, DAY } from '../domain/edtf.ts';
import type { Occasion, Quote } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { withoutInsertions, wordsOf } from '../domain/words.ts';

/** What two quotations are compared by. */
export interface Shape {
  article: Slug;
  /** Day of publication, in days; NaN where it is not known. */
  day: number;
  /** A name or a term, which is only ever the same as itself. */
  isTerm: boolean;
  /** Some words that the account chose. */
  isPartial: boolean;
  words: string[];
  pairs: string[];
  /** Who said it, by an entity's id or by name in the form of one; empty where it is not known. */
  speaker: string;
  /** The kind of occasion that it was said on, where its account tells. */
  occasion: Occasion | undefined;
  /** The days that its sentence names. */
  days: string[];
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
const MIN_VARIANT_WORDS = 3;
/** Three words that an account picked out are an idiom as often as not: "call the shots". */
const MIN_FRAGMENT = 4;

/** The shape of a quotation; insertions in brackets are the account's and do not count. */
export function toShape(article: Pick<Article, 'slug' | 'publishedAt'>, quote: Quote, days: string[]): Shape {
  const words = wordsOf(withoutInsertions(quote.text));
  return {
    article: article.slug,
    day: article.publishedAt ? Date.parse(bounds(article.publishedAt).from) / DAY : NaN,
    isTerm: quote.kind === 'term',
    isPartial: quote.kind === 'partial',
    words,
    pairs: words.slice(1).map((word, i) => `${words[i]} ${word}`),
    speaker: speakerKey(quote),
    occasion: quote.occasion,
    days,
  };
}

/**
 * Whether two accounts print the same utterance: nearly all of the shorter wording in the longer one, or a long run of
 * words in both; words of four letters or more count more, and two speakers make two utterances unless the run is long
 * (one account has then mistaken the speaker, or quotes the other quoting). Where one account names no speaker, a
 * wording of less than a long run must stand in the other in full. A few words that an account chose are another
 * utterance where anything speaks against their being the same.
 *
 * @example areVariants(shape of 'You have my word', shape of 'Well, you have my word, and I’m mayor') // true
 */
export function areVariants(a: Shape, b: Shape): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const same = short.words.join(' ') === long.words.join(' ');
  if (a.isTerm || b.isTerm) return same && a.isTerm && b.isTerm;
  if (short.words.length < LONG_RUN && Math.abs(a.day - b.day) > FEW_DAYS) return false;
  if ([a, b].some(isFragment) && isOtherOccasion(a, b)) return false;
  const stated = [a, b].filter(({ speaker }) => speaker !== '').length;
  const agree = stated === 2 && isSameSpeaker(a.speaker, b.speaker);
  const differ = stated === 2 && !agree;
  if (same) return agree || short.words.length >= (differ ? LONG_RUN : FEW_WORDS);
  const least = agree ? (short.isPartial ? MIN_FRAGMENT : MIN_VARIANT_WORDS) : FEW_WORDS;
  if (short.words.length < least || a.article === b.article) return false;
  const others = new Set(long.pairs);
  const shared = short.pairs.map((pair) => others.has(pair));
  if (stated === 1 && short.words.length < LONG_RUN) return shared.every(Boolean);
  const run = longestRun(shared) + 1;
  const weight = weigh(short.pairs.filter((_, i) => shared[i]));
  const share = weight / weigh(short.pairs);
  if (differ) return run >= LONG_RUN && share >= MIN_SHARED;
  const enough = short.words.length < FEW_WORDS ? MIN_SHARED_OF_FEW : MIN_SHARED;
  return run >= LONG_RUN || (share >= enough && weight >= 2);
}

/** `Felipe Calderón`, `Felipe Calderon` and the entity `felipe-calderon` are one, and so are `the union of the bakers` and `union of bakers`. */
export function speakerKey({ speaker, speakerText = '' }: Pick<Quote, 'speaker' | 'speakerText'>): string {
  const words = wordsOf(speakerText.normalize('NFKD').replace(/\p{M}+/gu, ''));
  return speaker ?? words.filter((word) => !/^(?:the|an?)$/.test(word)).join('-');
}

function isFragment({ isPartial, words }: Shape): boolean {
  return isPartial && words.length < FEW_WORDS;
}

/** Said to reporters and written in a post, told to one outlet and to another, or on Monday and on Friday. */
function isOtherOccasion(a: Shape, b: Shape): boolean {
  if (a.occasion && b.occasion && (a.occasion.kind !== b.occasion.kind || isOtherOutlet(a.occasion.outlet, b.occasion.outlet))) return true;
  return a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day));
}

function isOtherOutlet(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && !a.includes(b) && !b.includes(a);
}

/** `ann-poe` and `poe` are one; `ann-poe` and `lee-poe` are two. */
export function isSameSpeaker(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  return short === long || (!short.includes('-') && long.endsWith(`-${short}`));
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
