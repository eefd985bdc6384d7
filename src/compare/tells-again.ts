import { areRelated } from '../english/related-words.ts';
import { areApart } from './are-apart.ts';
import type { Likeness } from './same-fact.ts';
import { likenessOf, probabilityOf } from './same-fact.ts';
import { sharesMain } from './tells-part.ts';
import type { Weighed } from './weigh-features.ts';
import { sum } from './weigh-features.ts';

/**
 * Not sure enough to join two accounts, and too sure to tell both on one page. Read on the pages of 39 articles about one
 * event and 35 reviews: of 16 pairs that pass, 11 tell the same and the rest of one thing; below, it is one in three.
 */
const SURE = 0.2;
/** How much of the one, by weight, the other has in the same words or in related ones; and how many of its words, names, days and amounts. */
const COVER = 0.5;
const MIN_SHARED = 4;

/** Whether a page that has the one tells little new with the other: one fact in other words, or a part of it. */
export function tellsAgain(a: Weighed, b: Weighed): boolean {
  const likeness = likenessOf(a, b);
  if (likeness.otherAmount > 0) return false;
  // Whether they are apart takes longest to see.
  return (deniesAgain(a, b) || deniesAgain(b, a) || isCovered(a, b, likeness)) && !areApart(a.sentence, b.sentence);
}

function isCovered(a: Weighed, b: Weighed, likeness: Likeness): boolean {
  return probabilityOf(likeness) >= SURE && (coveredBy(a, b) || coveredBy(b, a)) && sharesMain(a, b) && sharesMain(b, a);
}

/** The other has half of what the one says: `verified` for `confirmed`. */
function coveredBy(one: Weighed, other: Weighed): boolean {
  const shared = [...one.weights].filter(([key]) => other.weights.has(key) || (one.told.has(key) && hasRelated(other.told, key)));
  return shared.length >= MIN_SHARED && sum(shared.map(([, weight]) => weight)) >= COVER * one.total;
}

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
