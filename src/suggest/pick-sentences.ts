import type { Topic } from '../domain/topic.ts';
import { areSynonyms } from '../english/related-words.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Vector } from '../domain/term-space.ts';
import { cosine, sum } from '../domain/term-space.ts';
import type { Library } from './library.ts';
import { isNamedAside } from './find-term.ts';
import { isOfElsewhere } from './is-elsewhere.ts';
import { isToldOn } from './is-told-on.ts';
import { holdsPhrase, nearnessOf } from './library.ts';

/** What is known of a topic before anything is written about it. */
export type TopicWords = Pick<Topic, 'title' | 'terms'>;

/** What a topic's title and terms lead to. */
export interface Picked {
  /** Sentences that belong to the topic, with how much: 1 for what it is about. */
  scores: Map<AccountSentence, number>;
  /** Terms, as stems, that a sentence names in what it tells; none that the whole story speaks of. */
  termsIn: (sentence: AccountSentence) => string[];
  /** All of the topic's terms. */
  terms: Set<string>;
  /** Addresses of passages that may belong, the nearest first: for a reader who wants more, and for the editor. */
  near: string[];
}

/** The passages nearest to the terms say in which other words the story speaks of the topic (Rocchio 1971). */
const FEEDBACK = 10;
/** A passage with a term of several words is so much nearer. From .1 to .5, of 107 facts that topics must tell four come and go. */
const PHRASE = 0.2;

/** So many sentences make a page. */
const ENOUGH = 15;

/** Of the best score. Below the first a sentence is no claim of the topic, below the second a passage is not near it. */
const MIN_SENTENCE = 0.28;
const MIN_PASSAGE = 0.06;

/**
 * What a sentence is judged by: itself, its passage, and the passages beside that, as accounts tell of one thing at a
 * stretch. With the sentence at .8 and none beside, three facts fewer of 107 that topics must tell, and two of 116 in
 * reviews; from .2 to .5 for each of them one or two come and go.
 */
const SHARE = { own: 0.3, passage: 0.4, beside: 0.3 };
/** What a term in what it tells adds. */
const TERM = { times: 1.5, plus: 0.1 };

export function pickSentences(topic: TopicWords, library: Library): Picked {
  const { passages } = library;
  const wanted = widen(topic, library);
  const near = passages.map(({ vector }) => cosine(wanted, vector));
  const nearest = mostOf(near);
  const scored = passages.flatMap(({ sentences }, i) => {
    const around = SHARE.passage * (near[i] ?? 0) + SHARE.beside * besideOf(i, passages, near);
    return sentences.map((sentence): [AccountSentence, number] => [sentence, SHARE.own * nearnessOf(sentence, wanted, library) + around]);
  });
  const scores = atMostOne(scored);
  const phrases = [topic.title, ...topic.terms].map(stemsOf);
  const titled = stemsOf(topic.title);
  const grounds = phrases.filter((phrase) => phrase.some((stem) => titled.includes(stem) || !library.isEverywhere(stem)));
  const termsIn = (sentence: AccountSentence) => grounds.filter((phrase) => tells(sentence, phrase, library)).map(keyOf);
  const naming = new Set(grounds.flatMap((phrase) => holdersOf(phrase, library)).filter((sentence) => termsIn(sentence).length > 0));
  for (const sentence of naming) scores.set(sentence, (scores.get(sentence) ?? 0) * TERM.times + TERM.plus);
  const able = [...scores].filter(([, score]) => score >= MIN_SENTENCE);
  return {
    scores: new Map(about(able, topic, library)),
    termsIn,
    terms: new Set(phrases.map(keyOf)),
    near: passages
      .map(({ address }, i) => ({ address, at: near[i] ?? 0 }))
      .filter(({ at }) => at >= MIN_PASSAGE * nearest)
      .sort((a, b) => b.at - a.at)
      .map(({ address }) => address),
  };
}

/** How near the two passages beside one are, in its account, on the average. */
function besideOf(at: number, passages: Library['passages'], near: number[]): number {
  const accountOf = (i: number) => passages[i]?.sentences[0]?.placed.article;
  const [before = 0, behind = 0] = [at - 1, at + 1].map((i) => (accountOf(i) === accountOf(at) ? near[i] : 0));
  return (before + behind) / 2;
}

/** What belongs to a topic, without what another topic of the story tells better, unless it tells of a term that the other has not. */
export function keepOwn({ scores, termsIn, ...picked }: Picked, others: Picked[]): Picked {
  const isOwn = (sentence: AccountSentence, score: number) =>
    others.every((other) => score >= (other.scores.get(sentence) ?? 0) || termsIn(sentence).some((term) => !other.terms.has(term)));
  return { ...picked, termsIn, scores: new Map([...scores].filter(([sentence, score]) => isOwn(sentence, score))) };
}

/** Whether it names a term, and not on the side. */
function tells(sentence: AccountSentence, phrase: string[], { namedIn }: Library): boolean {
  if (!holdsPhrase(sentence, phrase)) return false;
  return phrase.some((stem) => sentence.told.has(stem) || namedIn(sentence).has(stem));
}

/** Sentences with these words behind one another: looked for only among those that hold the first. */
function holdersOf(phrase: string[], { holding }: Library): AccountSentence[] {
  return (holding.get(phrase[0] ?? '') ?? []).filter((sentence) => holdsPhrase(sentence, phrase));
}

function keyOf(phrase: string[]): string {
  return phrase.join(' ');
}

/**
 * Of a topic with a single term, or with words for one thing, those that hold its words, and where they are enough for a
 * page those whose account goes on with it: its neighbours alone led to other things, as readers found of 29 claims in 113.
 * A name of several words is shortened as accounts go on: the Coalition of the Willing is the coalition.
 */
function about(scored: [AccountSentence, number][], { terms }: Pick<Topic, 'terms'>, library: Library) {
  const [first = '', ...more] = terms;
  const names = terms.map(stemsOf);
  const isName = /\p{Lu}/u.test(first);
  const isLong = (name: string[]) => name.length > 1;
  if (names.flat().length === 0 || !more.every((term) => areSynonyms(first, term)) || (isName && names.some(isLong))) return scored;
  const heldIn = ({ stems }: AccountSentence) => names.filter((name) => name.every((stem) => stems.includes(stem)));
  const holds = (sentence: AccountSentence) => heldIn(sentence).length > 0;
  const holding = scored.filter(([sentence]) =>
    heldIn(sentence).some(
      (name) => (isName || !isNamedAside(sentence, name, library)) && !isOfElsewhere(sentence, name, library.sentences),
    ),
  );
  const toldOn = holding.filter(([sentence]) => isToldOn(sentence, library.sentences, holds));
  return toldOn.length >= ENOUGH ? toldOn : holding;
}

/** The terms, with what stands around them in the passages nearest to them. A term of several words is one: its words alone lead nowhere. */
function widen({ title, terms }: TopicWords, library: Library): Vector {
  const { space, passages } = library;
  const termStems = terms.map(stemsOf);
  const words = [...stemsOf(title), ...termStems.filter(({ length }) => length === 1).flat()];
  const phrases = termStems.filter(({ length }) => length > 1);
  const named = space.toVector(words);
  const held = phrases.map((phrase) => new Set(holdersOf(phrase, library).map(({ address }) => address)));
  const nearest = passages
    .map(({ address, vector }) => ({
      vector,
      weight: cosine(named, vector) + PHRASE * held.filter((addresses) => addresses.has(address)).length,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, FEEDBACK);
  const total = nearest.reduce((all, { weight }) => all + weight, 0);
  const wanted = sum([{ vector: named, weight: 1 }, ...nearest.map(({ vector, weight }) => ({ vector, weight: weight / total }))]);
  const parts = new Set(phrases.flat().filter((stem) => !words.includes(stem)));
  return new Map([...wanted].filter(([stem]) => !parts.has(stem)));
}

function atMostOne<T>(scored: [T, number][]): Map<T, number> {
  const best = mostOf(scored.map(([, score]) => score));
  return new Map(scored.map(([item, score]) => [item, score / best]));
}

/** More than nothing, so that nothing is no share of it. */
function mostOf(scores: number[]): number {
  return scores.reduce((most, score) => Math.max(most, score), Number.MIN_VALUE);
}
