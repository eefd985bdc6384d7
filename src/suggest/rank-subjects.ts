import type { Article } from '../domain/article.ts';
import { areSynonyms } from '../english/related-words.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Subject } from './collect-subjects.ts';
import { hasWordOf, isToldOn } from './is-told-on.ts';
import { leadingOf } from './library.ts';

// Read on five real stories of 5 to 39 accounts and on those of tests/fixtures/stories.

/** A subject of so many accounts, and of this share of them, is of the story and not of one account. */
const MIN_ACCOUNTS = 2;
const MIN_SHARE = 0.12;
/** Of many accounts: what more of them name, a larger share of all sentences, or of headlines, is the story itself; of few, whom more name so often. */
const MAX_SHARE = 0.75;
const MANY_ACCOUNTS = 8;
const MAX_SENTENCES = 0.12;
const MAX_HEADLINES = 1 / 3;
/** A name of several headlines with which more accounts begin, in them or in the first sentence, is the story itself, however few they are. */
const MOST_BEGINNINGS = 1 / 2;
/** What fewer of its sentences tell of is a place, a time or a thing named on the side. */
const MIN_TOLD = { one: 1 / 3, pair: 1 / 4 };
/** Of so many of its sentences the account goes on with it: what is named once here and there is no subject of any. */
const MIN_TOLD_ON = 1 / 3;
/** Of the best; of many accounts, what is told less is told by the way. */
const MIN_WORTH = 0.4;
/** What counts how much in an account: its headline, its first sentences, a sentence that only names it; and that two words say more than one. */
const WORTH = { headline: 1, leading: 0.5, aside: 0.4, pair: 2.2 };
/** What accounts spend most sentences on comes first; not how many accounts name it. */
export function rankSubjects(subjects: Subject[], sentences: AccountSentence[]): Subject[] {
  const leading = leadingOf(sentences);
  const headlines = new Map(sentences.map(({ placed: { article } }) => [article, new Set(stemsOf(article.headline))]));
  const isMany = headlines.size >= MANY_ACCOUNTS;
  const isName = ({ term }: Subject) => /\p{Lu}/u.test(term);
  // Of a name its last word: headlines leave out the first.
  const stemsIn = (subject: Subject) => subject.key.split(' ').slice(isName(subject) ? -1 : 0);
  const isInHeadline = (subject: Subject, article: Article) => stemsIn(subject).every((stem) => headlines.get(article)?.has(stem));
  const headlined = Map.groupBy(
    [...headlines].flatMap(([article, stems]) => [...stems].map((stem) => ({ article, stem }))),
    ({ stem }) => stem,
  );
  const headlinesWith = (subject: Subject) =>
    (headlined.get(stemsIn(subject)[0] ?? '') ?? []).filter(({ article }) => isInHeadline(subject, article)).length;
  const openings = [...Map.groupBy(sentences, ({ placed }) => placed.article)].flatMap(([article, [first]]) =>
    first ? { article, first } : [],
  );
  const beginningsWith = (subject: Subject) =>
    openings.filter(({ article, first }) => isInHeadline(subject, article) || subject.sentences.has(first)).length;
  const worthIn = (subject: Subject, [article, own]: [Article, AccountSentence[]]) => {
    const told = own.filter((sentence) => subject.told.has(sentence)).length;
    const place =
      (isInHeadline(subject, article) ? WORTH.headline : 0) + (own.some((sentence) => leading.has(sentence)) ? WORTH.leading : 0);
    return Math.log(1 + told + WORTH.aside * (own.length - told)) * (1 + place);
  };
  const accountsOf = ({ sentences: own }: Subject) => [...Map.groupBy(own, ({ placed }) => placed.article)];
  const isInMost = (subject: Subject) => accountsOf(subject).length > MAX_SHARE * headlines.size;
  const isInMany = ({ sentences: own }: Subject) => own.size > MAX_SENTENCES * sentences.length;
  const isStory = (subject: Subject) =>
    subject.isNamed ||
    (isName(subject) && headlinesWith(subject) > 1 && beginningsWith(subject) > MOST_BEGINNINGS * headlines.size) ||
    (subject.isPerson && isInMost(subject) && isInMany(subject)) ||
    (isMany && (isInMost(subject) || isInMany(subject) || headlinesWith(subject) >= MAX_HEADLINES * headlines.size));
  const { story = [], own = [] } = Object.groupBy(subjects, (subject) => (isStory(subject) ? 'story' : 'own'));
  return own
    .flatMap((subject) => {
      const accounts = accountsOf(subject);
      if (subject.isVague || accounts.length < Math.max(MIN_ACCOUNTS, MIN_SHARE * headlines.size)) return [];
      if (subject.told.size < (subject.isPair ? MIN_TOLD.pair : MIN_TOLD.one) * subject.sentences.size) return [];
      const says = hasWordOf(subject.term);
      const toldOn = [...subject.sentences].filter((sentence) => isToldOn(sentence, sentences, says));
      if (toldOn.length < MIN_TOLD_ON * subject.sentences.size) return [];
      if (story.some((other) => !subject.isPair && !other.isPair && isNear(subject, other))) return [];
      const rare = Math.log(1 + sentences.length / subject.sentences.size) * (subject.isPair ? WORTH.pair : 1);
      return { subject, worth: rare * accounts.reduce((sum, account) => sum + worthIn(subject, account), 0) };
    })
    .sort((a, b) => b.worth - a.worth)
    .filter(({ worth }, _, [best]) => !isMany || worth >= MIN_WORTH * (best?.worth ?? 0))
    .map(({ subject }) => subject);
}

/** One word in common, one that ends or begins another, or two for one thing: `search area` and `search`, `quake` and `earthquake`, `jet` and `plane`. */
export function isNear(a: Subject, b: Subject): boolean {
  const holds = (long: string, short: string) => long === short || (short.length > 3 && (long.endsWith(short) || long.startsWith(short)));
  return areSynonyms(a.term, b.term) || wordsIn(a).some((one) => wordsIn(b).some((other) => holds(one, other) || holds(other, one)));
}

/** By their stems, and as they are printed: no stem of `smartphone` ends in `phone`. */
function wordsIn({ key, term }: Subject): string[] {
  const printed = term.toLowerCase().split(' ');
  return [...key.split(' '), ...printed.map((word) => word.replace(/s$/, ''))];
}
