import type { Article, Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { lettersInOpenQuotation } from '../domain/open-quotations.ts';
import { escapeRegExp } from '../domain/span.ts';
import { capitalise, wordsOf } from '../domain/words.ts';
import { formWords } from '../english/function-words.ts';
import { nationOf } from '../english/nations.ts';
import { ofReaders } from '../english/page-words.ts';
import { places } from '../english/places.ts';
import { speaksToReader } from '../english/speaks-to-reader.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { countryFinder, occasionFinder } from './read-scenes.ts';

/** What a story's accounts are by themselves, and about what. */
export interface AccountKinds {
  /** Whether its account is written in the writer's own voice, as a review, a comment or a speech is. */
  isOwnVoice: (sentence: AccountSentence) => boolean;
  /**
   * Whether its account is a reader's letter, or about another thing: one of the story's name, which the sentence does not
   * say, or one that never prints that name. Where the topic knows its own word, by stem, that is enough: `the Active`.
   */
  isOfOther: (sentence: AccountSentence, known: Set<string>) => boolean;
  /** Whether it names another model only as its account does after it has named it in full: `the M8`. */
  isShortened: (sentence: AccountSentence) => boolean;
  /** Whether readers would take it for one of another country than its account's. */
  isOfOtherCountry: (sentence: AccountSentence) => boolean;
  /** Whether it names another event of the kind that headlines name, and not theirs: `Hurricane Matthew` in a story of Florence. */
  isOfOtherEvent: (sentence: AccountSentence) => boolean;
  /** Whether it speaks of an occasion of another name than the story’s without that name: `the convention`. */
  isOfOtherOccasion: (sentence: AccountSentence) => boolean;
  /** Whether it gives an office to somebody to whom no other sentence gives it, and others do to another: `leader of the Velm Party, Ann Poe`. */
  isDisputedOffice: (sentence: AccountSentence) => boolean;
  /** Whether it stands inside a quotation that a paragraph before it opens: somebody else's words, without marks. */
  isInsideQuotation: (sentence: AccountSentence) => boolean;
  /** Whether a word, in small letters, is of the name that most headlines share. */
  isStoryName: (word: string) => boolean;
  /** Whether it prints that name; where headlines share none, each does. */
  namesStory: (sentence: AccountSentence) => boolean;
}

/** From this share of sentences in the first or second person on, an account is in its writer's own voice: in 35 reviews .1 to .7, in news at most .03. */
const OWN_VOICE = 1 / 8;
/** Over what readers wrote, one of so many first passages says so. */
const TOP = 2;
/** A word of so many headlines is of the story's own name. */
const HEADLINES = 1 / 2;
/** What so many sentences of an account name, and no more than this share of all accounts, is what that account is about. */
const MIN_NAMED = 3;
const FEW_ACCOUNTS = 1 / 4;

/** An event that has a name of its own. */
const namedEvent =
  /\b(?:Hurricane|Typhoon|Cyclone|Storm|Flight|Operation) (?!Cent(?:er|re)|Hunters?|Season|Surge|Attendant)(?<name>\p{Lu}\p{Ll}+|\d{1,4})/gu;

const office = String.raw`(?<office>(?:leader|president|head|chief|governor|mayor|chair(?:man|woman)?|director) of (?:the )?(?:\p{Ll}{1,20} ){0,4}(?:\p{Lu}[\p{L}-]{1,20}(?: (?=\p{Lu}))?){1,4})`;
const holder = String.raw`(?:(?:Sir|Mr|Ms|Mrs|Dr)\.? )?(?<name>\p{Lu}[\p{L}-]{1,20} \p{Lu}[\p{L}-]{1,20})`;
/** `The leader of the Velm Party, Ann Poe,` and `Ann Poe, leader of the Velm Party,`. */
const officeBefore = new RegExp(`${office}, ${holder}`, 'gu');
const officeBehind = new RegExp(`${holder}, (?:the )?${office}`, 'gu');

export function readAccountKinds(byAccount: Map<Article, AccountSentence[]>): AccountKinds {
  const letters = new Set(
    [...byAccount.keys()].filter((article) =>
      passagesOf(article)
        .slice(0, TOP)
        .some(({ text }) => ofReaders.test(text)),
    ),
  );
  const ownVoices = new Set([...byAccount].flatMap(([article, list]) => (isOwnVoice(list) ? article : [])));
  const own = wordsOfMost([...byAccount.keys()].map(({ headline }) => headline));
  const others = findOtherThings(byAccount, own);
  const inFull = new Map([...byAccount].map(([article, list]) => [article, modelsInFull(list, own)]));
  const last = lastWords(byAccount, own);
  const named = last.map(printed);
  // A model is never left unnamed where an account is about it; other names, as those of a storm, are.
  const models = named.filter((_, i) => /\d/.test(last[i] ?? ''));
  const beside = new Set(
    [...byAccount].flatMap(([article, list]) =>
      models.length > 0 && ![article.headline, ...list.map(({ text }) => text)].some((text) => models.some((name) => name.test(text)))
        ? article
        : [],
    ),
  );
  const quoted = new Map([...byAccount.keys()].flatMap(quotedOpenings));
  return {
    isOfOtherCountry: countryFinder(byAccount),
    isOfOtherOccasion: occasionFinder(byAccount),
    isOfOtherEvent: eventFinder([...byAccount.keys()]),
    isDisputedOffice: officeFinder(byAccount),
    isInsideQuotation: ({ placed, start }) => start < (quoted.get(placed.passage) ?? 0),
    isOwnVoice: ({ placed }) => ownVoices.has(placed.article),
    isOfOther: (sentence, known) => {
      const { article } = sentence.placed;
      const other = others.get(article);
      return letters.has(article) || beside.has(article) || (other !== undefined && !namesOther(sentence, other, known));
    },
    isShortened: ({ placed, names }) =>
      !names.some((name) => isFullModel(name, own)) &&
      names.some(([key = '', ...more]) => more.length === 0 && !own.has(key.slice(1)) && (inFull.get(placed.article)?.has(key) ?? false)),
    isStoryName: (word) => own.has(word),
    namesStory: ({ text }) => named.length === 0 || named.some((name) => name.test(text)),
  };
}

function eventFinder(articles: Article[]): (sentence: AccountSentence) => boolean {
  const namesIn = (text: string) => [...text.matchAll(namedEvent)].map(({ groups }) => groups?.['name'] ?? '');
  const named = articles.map(({ headline }) => namesIn(headline));
  const several = named.flat().filter((name) => named.filter((names) => names.includes(name)).length > 1);
  const own = several.length > 0 ? several : named.flat();
  const isOther = (names: string[], text: string) => names.length > 0 && !own.some((name) => text.includes(name));
  return ({ text, placed: { article } }) =>
    own.length > 0 && (isOther(namesIn(text), text) || isOther(namesIn(article.headline), `${article.headline} ${text}`));
}

function officeFinder(byAccount: Map<Article, AccountSentence[]>): (sentence: AccountSentence) => boolean {
  const held = [...byAccount.values()].flat().flatMap(({ text }) => holdersIn(text));
  const holders = Map.groupBy(held, ({ office }) => office);
  return ({ text }) => holdersIn(text).some(({ office, surname }) => holders.get(office)?.some((other) => other.surname !== surname));
}

function holdersIn(text: string): { office: string; surname: string }[] {
  return [...text.matchAll(officeBefore), ...text.matchAll(officeBehind)].map(({ groups }) => ({
    office: groups?.['office']?.toLowerCase() ?? '',
    surname: groups?.['name']?.split(' ').at(-1) ?? '',
  }));
}

/** Passages of which the first letters, so many, go on with a quotation. */
function quotedOpenings(article: Article): [Passage, number][] {
  const passages = passagesOf(article);
  const inside = lettersInOpenQuotation(passages.map(({ text }) => text));
  return passages.flatMap((passage, i): [Passage, number][] => (inside[i] ? [[passage, inside[i]]] : []));
}

function isOwnVoice(sentences: AccountSentence[]): boolean {
  return sentences.filter(({ text }) => speaksToReader(text)).length >= OWN_VOICE * sentences.length;
}

/** What an account is about beside the story's own thing: the sentences that name it in full, and its own words as names have them, `@active`. */
interface OtherThing {
  sentences: Set<AccountSentence>;
  words: Set<string>;
}

/**
 * Accounts of another thing of the name that the story has: of the S5 Active, in a story of the S5. `the battery` is the
 * other's there, so that only a sentence that names it can stand alone.
 */
function findOtherThings(byAccount: Map<Article, AccountSentence[]>, own: Set<string>): Map<Article, OtherThing> {
  const named = [...byAccount].flatMap(([article, sentences]) =>
    sentences.flatMap((sentence) => variantsIn(sentence, own).map((variant) => ({ article, sentence, variant }))),
  );
  const others = new Map<Article, OtherThing>();
  for (const [variant, list] of Map.groupBy(named, (one) => one.variant)) {
    const articles = Map.groupBy(list, ({ article }) => article);
    if (articles.size > FEW_ACCOUNTS * byAccount.size) continue;
    for (const [article, told] of articles) {
      if (told.length < MIN_NAMED) continue;
      const other = others.get(article) ?? { sentences: new Set(), words: new Set() };
      for (const { sentence } of told) other.sentences.add(sentence);
      other.words.add(`@${variant.split(' ').at(-1) ?? ''}`);
      others.set(article, other);
    }
  }
  return others;
}

function namesOther(sentence: AccountSentence, { sentences, words }: OtherThing, known: Set<string>): boolean {
  const isKnown = (key: string) => words.has(key) && stemsOf(key.slice(1)).some((stem) => known.has(stem));
  return sentences.has(sentence) || sentence.names.some((name) => name.some(isKnown));
}

/** `@m8` of an account that has `One M8`; those of the story's own name, as `Galaxy S4`, are known by it. */
function modelsInFull(sentences: AccountSentence[], own: Set<string>): Set<string> {
  const full = sentences.flatMap(({ names }) => names.filter((name) => isFullModel(name, own)));
  return new Set(full.flatMap((name) => name.slice(-1)));
}

function isFullModel(name: string[], own: Set<string>): boolean {
  return name.length > 1 && /^@(?=.*\d)(?=.*\p{L})/u.test(name.at(-1) ?? '') && !name.some((key) => own.has(key.slice(1)));
}

function wordsOfMost(headlines: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const word of headlines.flatMap((headline) => [...new Set(wordsOf(headline))])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isName = (word: string) => !formWords.has(word) && !places.has(capitalise(word)) && !nationOf.has(capitalise(word));
  return new Set([...counts].flatMap(([word, count]) => (count > 1 && count >= HEADLINES * headlines.length && isName(word) ? word : [])));
}

/** `s5` of `Samsung Galaxy S5`: those that stand behind another of them at least as often as before one. */
function lastWords(byAccount: Map<Article, AccountSentence[]>, own: Set<string>): string[] {
  const names = [...byAccount.values()].flat().flatMap((sentence) => sentence.names.map((name) => name.map((key) => key.slice(1))));
  return [...own].filter((word) => {
    const held = names.filter((name) => name.includes(word));
    const beside = (step: number) => held.filter((name) => own.has(name[name.indexOf(word) + step] ?? '')).length;
    return held.length > 0 && beside(-1) >= beside(1);
  });
}

/** `s5 active` where the story's own name ends in `S5`. */
function variantsIn({ names }: AccountSentence, own: Set<string>): string[] {
  return names.flatMap((name) =>
    name.flatMap((key, i) => {
      const [word, next] = [key.slice(1), name[i + 1]?.slice(1)];
      return next !== undefined && own.has(word) && !own.has(next) ? `${word} ${next}` : [];
    }),
  );
}

/** `S5`, `S 5` and `GS5` for `s5`, not `Exynos 5`; the number alone where it is a long one, `370` for `mh370`. */
function printed(word: string): RegExp {
  const [, letters = '', digits = '', rest = ''] = /^(\D*)(\d*)(.*)$/u.exec(word) ?? [];
  if (digits.length > 2) return new RegExp(`(?<!\\d)${digits}${escapeRegExp(rest)}(?!\\d)`, 'u');
  const name = [letters, digits + rest]
    .filter((part) => part !== '')
    .map(escapeRegExp)
    .join('[ -]?');
  return new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}{0,2}${name}(?![\\p{L}\\p{N}])`, 'iu');
}
