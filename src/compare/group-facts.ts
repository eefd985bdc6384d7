import type { Article } from '../domain/article.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { tellingTest } from './same-fact.ts';
import type { Telling } from './tells-all.ts';
import { shareSpeaker, tellingOf } from './tells-all.ts';
import { tellsPart } from './tells-part.ts';
import { sum } from './weigh-features.ts';
import type { Weighed } from './weigh-features.ts';

/** Another account's sentence that tells what a sentence says, all or its opening. */
export interface Teller {
  sentence: AccountSentence;
  /** How sure it is that it does, from 0 to 1. */
  confidence: number;
  opening?: AccountSentence;
}

/** What one or several accounts tell. */
export interface SharedFact {
  sentences: AccountSentence[];
  /** For each of the sentences, which others tell what it says, each account once, wherever else they stand. */
  tellers: ReadonlyMap<AccountSentence, Teller[]>;
  /** For each of the sentences, those of other accounts than its tellers' that tell a part of it, the surest first. */
  partly: ReadonlyMap<AccountSentence, AccountSentence[]>;
}

const none: ReadonlyMap<AccountSentence, never[]> = new Map();

/** Two sentences of different accounts. */
export type Pair = [Weighed, Weighed];

/** A feature of more sentences than this leads from none to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;
/** So many of those that share most with a sentence are compared with it. */
const NEAREST = 20;

/**
 * A sentence with those of other accounts that tell what it says, each account once; every other sentence by itself.
 * The sentence that most others tell takes its tellers first.
 */
export function groupFacts(weighed: Weighed[]): SharedFact[] {
  const { tellings, parts } = findTellings(weighed);
  const free = new Set(weighed);
  const openTo = (shown: Weighed) => onePerAccount((tellings.get(shown) ?? []).filter(({ other }) => free.has(other)));
  const worth = new Map(weighed.map((one) => [one, sum(openTo(one).map(({ confidence }) => confidence))]));
  const order = weighed.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.sentence.index - b.sentence.index);
  const facts = order.flatMap((shown) => {
    if (!free.delete(shown)) return [];
    const own = openTo(shown);
    for (const { other } of own) free.delete(other);
    return toFact(shown, own, tellings, parts);
  });
  return facts.sort((a, b) => (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
}

interface TellingBy extends Telling {
  other: Weighed;
}

type TellingsOf = Map<Weighed, TellingBy[]>;

/** For each sentence those of other accounts that tell what it says, and those that tell a part of it, the surest first. */
function findTellings(weighed: Weighed[]): { tellings: TellingsOf; parts: TellingsOf } {
  const [tellings, parts] = [new Map(weighed.map((one): [Weighed, TellingBy[]] => [one, []])), new Map<Weighed, TellingBy[]>()];
  const mayTellTheSame = tellingTest(weighed);
  for (const [place, other] of nearPlaces(weighed)) {
    const [a, b] = [weighed[place], weighed[other]];
    if (!a || !b || (!mayTellTheSame(place, other) && !shareSpeaker(b.sentence, a.sentence))) continue;
    for (const [shown, other] of [[a, b] as const, [b, a] as const]) {
      const telling = tellingOf(shown, other);
      const part = telling ? undefined : tellsPart(shown, other);
      if (telling) tellings.get(shown)?.push({ ...telling, other });
      if (part !== undefined) parts.set(shown, [...(parts.get(shown) ?? []), { confidence: part, other }]);
    }
  }
  for (const list of [...tellings.values(), ...parts.values()]) list.sort((a, b) => b.confidence - a.confidence);
  return { tellings, parts };
}

function onePerAccount(list: TellingBy[]): TellingBy[] {
  const articles = new Set<Article>();
  return list.filter(({ other: { sentence } }) => {
    const isNew = !articles.has(sentence.placed.article);
    articles.add(sentence.placed.article);
    return isNew;
  });
}

function toFact(shown: Weighed, own: TellingBy[], tellings: TellingsOf, parts: TellingsOf): SharedFact {
  const members = [shown, ...own.map(({ other }) => other)];
  const tellers = mapOf(members, (member) => onePerAccount(tellings.get(member) ?? []).map(toTeller));
  const partlyOf = (member: Weighed) => {
    const telling = new Set((tellers.get(member.sentence) ?? []).map(({ sentence }) => sentence.placed.article));
    return (parts.get(member) ?? []).map(({ other }) => other.sentence).filter(({ placed }) => !telling.has(placed.article));
  };
  return {
    sentences: members.map(({ sentence }) => sentence).sort((a, b) => a.index - b.index),
    tellers,
    partly: mapOf(members, partlyOf),
  };
}

/** Without the sentences of which there is nothing to list: most are told by one account alone. */
function mapOf<T>(members: Weighed[], listOf: (member: Weighed) => T[]): ReadonlyMap<AccountSentence, T[]> {
  const lists = members.map((member) => [member.sentence, listOf(member)] as const).filter(([, list]) => list.length > 0);
  return lists.length === 0 ? none : new Map(lists);
}

function toTeller({ other, opening, confidence }: TellingBy): Teller {
  return { sentence: other.sentence, confidence, ...(opening ? { opening } : {}) };
}

/** Each sentence with those before it, of other accounts, that share most with it; one by one, as they are many. */
export function* nearPairs(weighed: Weighed[]): Generator<Pair> {
  for (const [place, other] of nearPlaces(weighed)) {
    const [a, b] = [weighed[place], weighed[other]];
    if (a && b) yield [a, b];
  }
}

function* nearPlaces(weighed: Weighed[]): Generator<[number, number]> {
  const index = new Map<string, number[]>();
  /** By the place of a sentence, what it shares with the one that is looked at; the rest is of those before. */
  const shared = new Float64Array(weighed.length);
  const sharesWith = new Int32Array(weighed.length).fill(-1);
  const articles = articleNumbers(weighed);
  for (const [place, one] of weighed.entries()) {
    const others: number[] = [];
    const add = (key: string, weight: number) => {
      const known = index.get(key);
      if (!known) index.set(key, [place]);
      else if (known.length < MAX_SENTENCES) {
        for (const other of known) {
          if (sharesWith[other] !== place) {
            sharesWith[other] = place;
            shared[other] = 0;
            if (articles[other] !== articles[place]) others.push(other);
          }
          shared[other] = (shared[other] ?? 0) + weight;
        }
        known.push(place);
      }
    };
    for (const [key, weight] of one.weights) add(key, weight);
    for (const { utterance } of one.sentence.speech) add(`“${utterance}`, 1);
    for (const other of mostOf(others, shared)) yield [other, place];
  }
}

function articleNumbers(weighed: Weighed[]): Int32Array {
  const numbers = new Map<Article, number>();
  return Int32Array.from(weighed, ({ sentence: { placed } }) => {
    const number = numbers.get(placed.article) ?? numbers.size;
    numbers.set(placed.article, number);
    return number;
  });
}

/** Those of the highest numbers, from the highest on; of equal ones the first. */
function mostOf(places: number[], numbers: Float64Array): number[] {
  const most: number[] = [];
  for (const place of places) {
    const number = numbers[place] ?? 0;
    let at = most.length;
    while (at > 0 && (numbers[most[at - 1] ?? 0] ?? 0) < number) at--;
    if (at === NEAREST) continue;
    most.splice(at, 0, place);
    if (most.length > NEAREST) most.pop();
  }
  return most;
}
