import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { countAccounts } from '../domain/count-accounts.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { onceForWord } from '../domain/once-for-word.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Office } from '../domain/reading.ts';
import { blank } from '../domain/span.ts';
import type { TermSpace, Vector } from '../domain/term-space.ts';
import { buildTermSpace, cosine } from '../domain/term-space.ts';
import { findReferences, namedByKind } from '../english/anaphors.ts';
import { findAttributions } from '../english/identities.ts';
import { stemsOf } from '../english/stems.ts';
import { firstDayOf, isOld, lastDayOf } from './find-days.ts';
import type { AccountKinds } from './read-accounts.ts';
import { readAccountKinds } from './read-accounts.ts';

/** Everything that the topics of one story are looked up in. */
export interface Library {
  /** In the order of accounts and texts. */
  sentences: AccountSentence[];
  space: TermSpace;
  passages: { address: string; vector: Vector; sentences: AccountSentence[] }[];
  vectorOf: (sentence: AccountSentence) => Vector;
  /** Words of names, by stem, that are more than who tells it: not `Poe` of `“…,” Poe said`. */
  namedIn: (sentence: AccountSentence) => Set<string>;
  /** Sentences that hold a word or a name. */
  holding: Map<string, AccountSentence[]>;
  /** Whether its account begins with it. */
  isLeading: (sentence: AccountSentence) => boolean;
  /** Whether its account begins with it alone: what the account is about. */
  isOpening: (sentence: AccountSentence) => boolean;
  /** The days of the oldest and the newest account, in milliseconds. */
  firstDay: number;
  lastDay: number;
  /** Whether its accounts are of days far apart: what is told of one may be read as of another. */
  goesOn: boolean;
  /** Whether a word, by its stem, is one that the whole story speaks of. */
  isCommon: (stem: string) => boolean;
  /** Whether so many accounts speak of it that each of its sentences may. */
  isKnown: (stem: string) => boolean;
  /** Whether so many accounts speak of it as of what their readers know: `the vote`. */
  isSpokenOf: (noun: string) => boolean;
  /** Whether its accounts give a thing of this kind a name, so that without one it may be any: `the town of Velm`, `Velm town`. */
  isNamedByKind: (noun: string) => boolean;
  /** Whether what is common therefore leads to no topic of its own: in a story of a few accounts it may. */
  isEverywhere: (stem: string) => boolean;
  /** How many people its accounts name with an office: of `minister` also the `transport minister`. */
  holdersOf: (office: string) => number;
  wordsOf: (sentence: AccountSentence) => TaggedWord[];
  tellsAgain: ComparedAccounts['tellsAgain'];
  kinds: AccountKinds;
}

/** What a word counts for that only says who tells it, whom readers know, when or where. With 1 one fact of 107 more is told. */
const ASIDE = 0.5;
/** Names of those who only tell it count for less than this share of a word in what sentences are compared by. */
const REPORTING = 0.4;

/** A word in more sentences than this leads from none to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;
/** Sentences less alike than this tell different things. From .1 to .3, what topics must tell stays the same within two facts. */
const MIN_LIKENESS = 0.2;
/** What this share of the accounts speak of, the story speaks of as a whole: the plane, its passengers. Read on two stories of 35 and 39 accounts. */
const COMMON = 1 / 4;
/** What this share of them do needs no introduction: the debris of one account is not that of another. */
const KNOWN = 1 / 2;
const MIN_COMMON = 2;
const MANY_ACCOUNTS = 8;
/** So many sentences of an account are what it has to tell. */
const LEADING = 3;

export function buildLibrary({ sentences, tellsAgain }: ComparedAccounts, tag: (text: string) => TaggedWord[]): Library {
  const byAddress = Map.groupBy(sentences, ({ address }) => address);
  const space = buildTermSpace([...byAddress.values()].map((list) => list.flatMap(featuresOf)));
  const vectors = new Map(sentences.map((sentence) => [sentence, space.toVector(featuresOf(sentence))]));
  const vectorOf = (sentence: AccountSentence) => vectors.get(sentence) ?? new Map<string, number>();
  const passages = [...byAddress].map(([address, list]) => ({
    address,
    vector: space.toVector(list.flatMap(featuresOf)),
    sentences: list,
  }));
  const holding = new Map<string, AccountSentence[]>();
  for (const sentence of sentences)
    for (const feature of new Set(featuresOf(sentence))) {
      const list = holding.get(feature);
      if (list) list.push(sentence);
      else holding.set(feature, [sentence]);
    }
  const byAccount = Map.groupBy(sentences, ({ placed }) => placed.article);
  const leading = leadingOf(sentences);
  const opening = new Set(firstOfAccounts(sentences));
  const tagged = new Map<AccountSentence, TaggedWord[]>();
  const tagOnce = (sentence: AccountSentence) => {
    const words = tag(sentence.text);
    tagged.set(sentence, words);
    return words;
  };
  const isOf = (share: number) => (stem: string) => countAccounts(holding.get(stem) ?? []) >= Math.max(MIN_COMMON, share * byAccount.size);
  const isCommon = isOf(COMMON);
  const wordsOf = (sentence: AccountSentence) => tagged.get(sentence) ?? tagOnce(sentence);
  const speaksOf = (noun: string) => (sentence: AccountSentence) => findReferences(wordsOf(sentence)).some((found) => found.noun === noun);
  const isSpokenOf = onceForWord(
    (noun) => countAccounts((holding.get(noun) ?? []).filter(speaksOf(noun))) >= Math.max(MIN_COMMON, KNOWN * byAccount.size),
  );
  const lastDay = lastDayOf(sentences);
  return {
    sentences,
    space,
    passages,
    vectorOf,
    namedIn: onceFor(namedIn),
    holding,
    isLeading: (sentence) => leading.has(sentence),
    isOpening: (sentence) => opening.has(sentence),
    firstDay: firstDayOf(sentences),
    lastDay,
    goesOn: [...byAccount.values()].some((own) => lastDayOf(own) > -Infinity && isOld(own, { lastDay })),
    isCommon,
    isKnown: isOf(KNOWN),
    isSpokenOf,
    isNamedByKind: kindFinder(holding),
    isEverywhere: (stem) => byAccount.size >= MANY_ACCOUNTS && isCommon(stem),
    holdersOf: countHolders([...opening].flatMap(({ placed }) => placed.reading.offices ?? [])),
    wordsOf,
    tellsAgain,
    kinds: readAccountKinds(byAccount),
  };
}

function kindFinder(holding: Library['holding']): (noun: string) => boolean {
  return onceForWord((noun) => {
    const named = namedByKind(noun);
    return (holding.get(stemsOf(noun)[0] ?? noun) ?? []).some(({ text }) => named.test(text));
  });
}

/** Whether so many accounts speak of somebody, `@ann-poe`, that `isCommon` says so. */
export function commonFinder(sentences: AccountSentence[]): (key: string) => boolean {
  const fewest = Math.max(MIN_COMMON, COMMON * countAccounts(sentences));
  const known = Map.groupBy(
    sentences.flatMap((sentence) => sentence.entities.map((id) => ({ key: `@${id}`, sentence }))),
    ({ key }) => key,
  );
  return (key) => countAccounts((known.get(key) ?? []).map(({ sentence }) => sentence)) >= fewest;
}

/** The sentences that accounts begin with. */
export function leadingOf(sentences: AccountSentence[]): Set<AccountSentence> {
  return new Set([...Map.groupBy(sentences, ({ placed }) => placed.article).values()].flatMap((own) => own.slice(0, LEADING)));
}

/** Of each account the first of its sentences. */
export function firstOfAccounts(sentences: AccountSentence[]): AccountSentence[] {
  return [...Map.groupBy(sentences, ({ placed }) => placed.article).values()].flatMap(([first]) => first ?? []);
}

function namedIn({ names, features, text }: AccountSentence): Set<string> {
  const isTold = (name: string[]) => name.some((key) => (features.get(key) ?? 0) * name.length > REPORTING);
  const stems = names.filter(isTold).flatMap((name) => stemsOf(name.map((key) => key.slice(1)).join(' ')));
  if (stems.length === 0) return new Set();
  const own = new Set(stemsOf(blank(text, findAttributions(text))));
  return new Set(stems.filter((stem) => own.has(stem)));
}

/** Namesakes by surname are one: accounts shorten names in their own ways. */
function countHolders(offices: Office[]): (office: string) => number {
  const held = offices.flatMap(({ office, name }) =>
    name === undefined ? [] : { words: office.split(' '), surname: name.slice(name.lastIndexOf(' ') + 1) },
  );
  const byLast = Map.groupBy(held, ({ words }) => words.at(-1));
  return (office) => {
    const said = office.split(' ');
    const meant = (byLast.get(said.at(-1)) ?? []).filter(({ words }) => said.every((word) => words.includes(word)));
    return new Set(meant.map(({ surname }) => surname)).size;
  };
}

function featuresOf({ stems, entities }: AccountSentence): string[] {
  return [...stems, ...entities.map((id) => `@${id}`)];
}

/** How near to these words is what a sentence tells: words on the side count for less. */
export function nearnessOf(sentence: AccountSentence, wanted: Vector, { vectorOf, namedIn }: Library): number {
  const own = vectorOf(sentence);
  const isTold = (key: string) => sentence.told.has(key) || key.startsWith('@') || namedIn(sentence).has(key);
  const [short, long] = wanted.size < own.size ? [wanted, own] : [own, wanted];
  let near = 0;
  for (const [key, weight] of short) {
    const other = long.get(key);
    if (other !== undefined) near += weight * other * (isTold(key) ? 1 : ASIDE);
  }
  return near;
}

/** 1 for two sentences of the same words and names. */
export function likeness(a: AccountSentence, b: AccountSentence, { vectorOf }: Library): number {
  return cosine(vectorOf(a), vectorOf(b));
}

/**
 * Those that share a word or a name with it which few have.
 *
 * @param among which of those that hold a word are looked for
 */
export function nearSentences(
  sentence: AccountSentence,
  { holding }: Library,
  among = (list: AccountSentence[]) => list,
): AccountSentence[] {
  const near = featuresOf(sentence).flatMap((feature) => {
    const list = holding.get(feature) ?? [];
    return list.length <= MAX_SENTENCES ? among(list) : [];
  });
  return [...new Set(near)];
}

/** How many other accounts tell the like, not in whole numbers: of each the sentence most like this one. A copy to the letter is not another's. */
export function toldElsewhere(sentence: AccountSentence, library: Library): number {
  const nearest = new Map<string, number>();
  for (const other of nearSentences(sentence, library)) {
    const { slug } = other.placed.article;
    if (slug === sentence.placed.article.slug || other.text === sentence.text) continue;
    nearest.set(slug, Math.max(nearest.get(slug) ?? 0, likeness(sentence, other, library)));
  }
  return [...nearest.values()].filter((like) => like >= MIN_LIKENESS).reduce((sum, like) => sum + like, 0);
}

/** Whether these words stand behind one another. */
export function holdsPhrase({ stems }: AccountSentence, phrase: string[]): boolean {
  return phrase.length > 0 && stems.some((_, i) => phrase.every((stem, j) => stems[i + j] === stem));
}
