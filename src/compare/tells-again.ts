import { directionsIn } from '../english/opposites.ts';
import { areRelated } from '../english/related-words.ts';
import { stemsOf } from '../english/stems.ts';
import { areOtherThings } from './are-apart.ts';
import { isMeasure } from './read-features.ts';
import { likenessOf, probabilityOf } from './same-fact.ts';
import { sharesMain } from './tells-part.ts';
import type { Weighed } from './weigh-features.ts';
import { sum } from './weigh-features.ts';

/**
 * Not sure enough to join two accounts, and too sure to tell both on one page: so much of the one stands in the other, by
 * weight, in the same words or in related ones, and so many of its words, names, days and amounts. Read on the pages of 39
 * articles about one event and 35 reviews: of 16 pairs of which half of one stands in the other, 11 tell the same and the
 * rest of one thing, and of 9 of which a third of each does, 8; of those below, one in three.
 */
const halfOfOne = { sure: 0.2, cover: 0.5, shared: 4 };
const thirdOfEach = { sure: 0.3, cover: 0.3, shared: 3 };

/**
 * Whether a page that has the one tells little new with the other: one fact in other words, or a part of it.
 *
 * @param isOfMany whether the story has so many accounts that the words of its subject weigh little
 */
export function tellsAgain(a: Weighed, b: Weighed, isOfMany: boolean): boolean {
  const likeness = likenessOf(a, b);
  if (likeness.otherAmount > 0) return false;
  // Whether they tell of other things takes longest to see.
  const denies = deniesAgain(a, b) || deniesAgain(b, a);
  return (denies || isCovered(a, b, probabilityOf(likeness), isOfMany)) && !areOtherThings(a.sentence, b.sentence, denies);
}

function isCovered(a: Weighed, b: Weighed, sure: number, isOfMany: boolean): boolean {
  const covers = [coveredBy(a, b), coveredBy(b, a)];
  const passes = ({ cover, shared }: Cover, least: typeof halfOfOne) =>
    sure >= least.sure && cover >= least.cover && shared >= least.shared;
  const repeats =
    covers.some((cover) => passes(cover, halfOfOne)) ||
    (isOfMany && covers.every((cover) => passes(cover, thirdOfEach)) && isElsewhere(a, b) && sharesDeed(a, b));
  return repeats && sharesMain(a, b) && sharesMain(b, a);
}

interface Cover {
  cover: number;
  shared: number;
}

/** How much of what the one says the other has: `verified` for `confirmed`. */
function coveredBy(one: Weighed, other: Weighed): Cover {
  const shared = [...one.weights].filter(([key]) => other.weights.has(key) || (one.told.has(key) && hasRelated(other.told, key)));
  // A measure says how much and of what.
  const measures = shared.filter(([key]) => isMeasure(key));
  const weight = sum(shared.map(([, own]) => own));
  return { cover: weight / Math.max(Number.MIN_VALUE, one.total), shared: shared.length + measures.length };
}

/** One account seldom tells a thing twice. */
function isElsewhere({ sentence }: Weighed, other: Weighed): boolean {
  return sentence.placed.article !== other.sentence.placed.article;
}

/** They share more of what is told than how much, how many, which way and where words were said. */
function sharesDeed(a: Weighed, b: Weighed): boolean {
  const aside = [...occasions, ...stemsOf(directionsIn(a.sentence.text).join(' '))];
  return [...a.told].some((key) => isWord(key) && b.told.has(key) && !aside.includes(key));
}

const occasions = stemsOf('interview speech address briefing conference broadcast');

/** `No debris has been verified` where the other has `debris, but none of it has been confirmed`. */
function deniesAgain(one: Weighed, other: Weighed): boolean {
  const denied = [...one.told].filter((key) => key.startsWith('!')).map((key) => key.slice(1));
  const negated = [...one.sentence.negated].filter((stem) => !denied.includes(stem));
  return (
    other.sentence.negated.size > 0 &&
    denied.some((noun) => other.told.has(noun)) &&
    negated.length > 1 &&
    negated.every((stem) => hasRelated(other.sentence.negated, stem))
  );
}

function hasRelated(keys: Set<string>, key: string): boolean {
  return isWord(key) && [...keys].some((other) => isWord(other) && areRelated(key, other));
}

function isWord(key: string): boolean {
  return /^\p{L}/u.test(key);
}
