import type { Topic } from '../domain/topic.ts';
import { stemsOf } from '../english/stems.ts';
import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { TermSpace, Vector } from '../domain/term-space.ts';
import { buildTermSpace, cosine, sum } from '../domain/term-space.ts';

/** What a topic's title and terms lead to. */
export interface Picked {
  /** Sentences that belong to the topic, with how much: 1 for what it is about. */
  scores: Map<AccountSentence, number>;
  /** Addresses of passages that may belong: for a reader who wants more, and for the editor. */
  near: string[];
}

/** Everything that the topics of one story are looked up in. */
export interface Library {
  space: TermSpace;
  passages: { address: string; vector: Vector; sentences: { sentence: AccountSentence; vector: Vector }[] }[];
}

/** The passages nearest to the terms say in which other words the story speaks of the topic (Rocchio 1971). */
const FEEDBACK = 10;

/** Of the best score. Below the first a sentence is no claim of the topic, below the second a passage is not near it. */
const MIN_SENTENCE = 0.315;
const MIN_PASSAGE = 0.06;

/** What a sentence is judged by beside itself: the passage around it, and whether it holds a term. */
const OWN_SHARE = 0.8;
const TERM = { times: 1.5, plus: 0.1 };

export function buildLibrary({ sentences }: ComparedAccounts): Library {
  const byAddress = Map.groupBy(sentences, ({ address }) => address);
  const featuresOf = (list: AccountSentence[]) => [
    ...list.flatMap(({ stems }) => stems),
    ...list.flatMap(({ entities }) => entities.map((id) => `@${id}`)),
  ];
  const space = buildTermSpace([...byAddress.values()].map(featuresOf));
  const passages = [...byAddress].map(([address, list]) => ({
    address,
    vector: space.toVector(featuresOf(list)),
    sentences: list.map((sentence) => ({ sentence, vector: space.toVector(featuresOf([sentence])) })),
  }));
  return { space, passages };
}

export function pickSentences(topic: Pick<Topic, 'title' | 'terms'>, library: Library): Picked {
  const { passages } = library;
  const phrases = [topic.title, ...topic.terms].map(stemsOf).filter((stems) => stems.length > 0);
  const wanted = widen(phrases.flat(), library);
  const near = atMostOne(passages.map((passage) => [passage.address, cosine(wanted, passage.vector)]));
  const scores = atMostOne(
    passages.flatMap(({ vector, sentences }) =>
      sentences.map(({ sentence, vector: own }): [AccountSentence, number] => [
        sentence,
        OWN_SHARE * cosine(wanted, own) + (1 - OWN_SHARE) * cosine(wanted, vector),
      ]),
    ),
  );
  for (const [sentence, score] of scores) {
    const hasTerm = phrases.some((stems) => stems.every((stem) => sentence.stems.includes(stem)));
    if (hasTerm) scores.set(sentence, score * TERM.times + TERM.plus);
  }
  return {
    scores: new Map([...scores].filter(([, score]) => score >= MIN_SENTENCE)),
    near: [...near].filter(([, score]) => score >= MIN_PASSAGE).map(([address]) => address),
  };
}

/** The terms, with what stands around them in the passages nearest to them. */
function widen(stems: string[], { space, passages }: Library): Vector {
  const named = space.toVector(stems);
  const nearest = passages
    .map(({ vector }) => ({ vector, weight: cosine(named, vector) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, FEEDBACK);
  const total = nearest.reduce((all, { weight }) => all + weight, 0);
  return sum([{ vector: named, weight: 1 }, ...nearest.map(({ vector, weight }) => ({ vector, weight: weight / total }))]);
}

function atMostOne<T>(scored: [T, number][]): Map<T, number> {
  const best = scored.reduce((most, [, score]) => Math.max(most, score), Number.MIN_VALUE);
  return new Map(scored.map(([item, score]) => [item, score / best]));
}
