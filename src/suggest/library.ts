import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import type { TermSpace, Vector } from '../domain/term-space.ts';
import { buildTermSpace, cosine } from '../domain/term-space.ts';
import { lastDayOf } from './find-days.ts';
import type { AccountKinds } from './read-accounts.ts';
import { readAccountKinds } from './read-accounts.ts';

/** Everything that the topics of one story are looked up in. */
export interface Library {
  /** In the order of accounts and texts. */
  sentences: AccountSentence[];
  space: TermSpace;
  passages: { address: string; vector: Vector; sentences: AccountSentence[] }[];
  vectorOf: (sentence: AccountSentence) => Vector;
  /** Sentences that hold a word or a name. */
  holding: Map<string, AccountSentence[]>;
  /** The day of the newest account, in milliseconds. */
  lastDay: number;
  /** Whether a word, by its stem, is one that the whole story speaks of. */
  isCommon: (stem: string) => boolean;
  /** Whether it therefore leads to no topic of its own: in a story of a few accounts it may. */
  isEverywhere: (stem: string) => boolean;
  wordsOf: (sentence: AccountSentence) => TaggedWord[];
  tellsAgain: ComparedAccounts['tellsAgain'];
  kinds: AccountKinds;
}

/** A word in more sentences than this leads from none to another: cost grows with the story's length, not its square. */
const MAX_SENTENCES = 60;
/** Sentences less alike than this tell different things. From .1 to .3, what topics must tell stays the same within two facts. */
const MIN_LIKENESS = 0.2;
/** What this share of the accounts speak of needs no introduction: the plane, its passengers. Read on two stories of 35 and 39 accounts. */
const COMMON = 1 / 4;
const MIN_COMMON = 2;
const MANY_ACCOUNTS = 8;

export function buildLibrary({ sentences, tellsAgain }: ComparedAccounts, tag: (text: string) => TaggedWord[]): Library {
  const byAddress = Map.groupBy(sentences, ({ address }) => address);
  const space = buildTermSpace([...byAddress.values()].map((list) => list.flatMap(featuresOf)));
  const vectors = new Map(sentences.map((sentence) => [sentence, space.toVector(featuresOf(sentence))]));
  const passages = [...byAddress].map(([address, list]) => ({
    address,
    vector: space.toVector(list.flatMap(featuresOf)),
    sentences: list,
  }));
  const held = sentences.flatMap((sentence) => [...new Set(featuresOf(sentence))].map((feature) => ({ feature, sentence })));
  const holding = new Map(
    [...Map.groupBy(held, ({ feature }) => feature)].map(([feature, list]) => [feature, list.map(({ sentence }) => sentence)]),
  );
  const byAccount = Map.groupBy(sentences, ({ placed }) => placed.article);
  const tagged = new Map<AccountSentence, TaggedWord[]>();
  const tagOnce = (sentence: AccountSentence) => {
    const words = tag(sentence.text);
    tagged.set(sentence, words);
    return words;
  };
  const isCommon = (stem: string) => countAccounts(holding.get(stem) ?? []) >= Math.max(MIN_COMMON, COMMON * byAccount.size);
  return {
    sentences,
    space,
    passages,
    vectorOf: (sentence) => vectors.get(sentence) ?? new Map<string, number>(),
    holding,
    lastDay: lastDayOf(sentences),
    isCommon,
    isEverywhere: (stem) => byAccount.size >= MANY_ACCOUNTS && isCommon(stem),
    wordsOf: (sentence) => tagged.get(sentence) ?? tagOnce(sentence),
    tellsAgain,
    kinds: readAccountKinds(byAccount),
  };
}

function countAccounts(sentences: AccountSentence[]): number {
  return new Set(sentences.map(({ placed }) => placed.article)).size;
}

function featuresOf({ stems, entities }: AccountSentence): string[] {
  return [...stems, ...entities.map((id) => `@${id}`)];
}

/** 1 for two sentences of the same words and names. */
export function likeness(a: AccountSentence, b: AccountSentence, { vectorOf }: Library): number {
  return cosine(vectorOf(a), vectorOf(b));
}

/** Those that share a word or a name with it which few have. */
export function nearSentences(sentence: AccountSentence, { holding }: Library): AccountSentence[] {
  const near = featuresOf(sentence).flatMap((feature) => {
    const list = holding.get(feature) ?? [];
    return list.length <= MAX_SENTENCES ? list : [];
  });
  return [...new Set(near)];
}

/** How many other accounts tell the like, not in whole numbers: of each the sentence most like this one. */
export function toldElsewhere(sentence: AccountSentence, library: Library): number {
  const nearest = new Map<string, number>();
  for (const other of nearSentences(sentence, library)) {
    const { slug } = other.placed.article;
    if (slug === sentence.placed.article.slug) continue;
    nearest.set(slug, Math.max(nearest.get(slug) ?? 0, likeness(sentence, other, library)));
  }
  return [...nearest.values()].filter((like) => like >= MIN_LIKENESS).reduce((sum, like) => sum + like, 0);
}

/** Whether these words stand behind one another. */
export function holdsPhrase({ stems }: AccountSentence, phrase: string[]): boolean {
  return phrase.length > 0 && stems.some((_, i) => phrase.every((stem, j) => stems[i + j] === stem));
}
