import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { maxBy } from '../domain/max-by.ts';
import { namedYear, needsContext } from '../english/sentence-signs.ts';

/** What a sentence stands on: what was told before it, and whether it is of this story's time at all. */
export interface Background {
  /** Whether it can only be read behind the sentence before it. */
  needsBefore: (sentence: AccountSentence) => boolean;
  /** Whether it, or what it goes on from, is of a year that is not the story's: an earlier accident, how something came to be. */
  isEarlier: (sentence: AccountSentence) => boolean;
}

/** The year that most accounts name is the story's own, and any that this share of them name; so many at least. */
const MIN_ACCOUNTS = 3;
const MIN_SHARE = 0.2;

export function findBackground(sentences: AccountSentence[]): Background {
  const own = yearsOf(sentences);
  const earlier = new Set<AccountSentence>();
  const goingOn = new Set<AccountSentence>();
  for (const sentence of sentences) {
    const before = sentences[sentence.index - 1];
    const years = sentence.text.match(namedYear) ?? [];
    if (years.length > 0) {
      if (!years.some((year) => own.has(year))) earlier.add(sentence);
    } else if (before?.address === sentence.address && earlier.has(before) && sentence.dates.length === 0) {
      earlier.add(sentence);
      goingOn.add(sentence);
    }
  }
  return {
    needsBefore: (sentence) => needsContext(sentence.text) || goingOn.has(sentence),
    isEarlier: (sentence) => earlier.has(sentence),
  };
}

/** The years in which the accounts were published, and those that many of them name. */
function yearsOf(sentences: AccountSentence[]): Set<string> {
  const articles = new Map(sentences.map(({ placed: { article } }) => [article.slug, article]));
  const naming = new Map<string, Set<string>>();
  for (const { text, placed } of sentences)
    for (const year of text.match(namedYear) ?? []) naming.set(year, (naming.get(year) ?? new Set<string>()).add(placed.article.slug));
  const counts = [...naming].map(([year, accounts]) => ({ year, count: accounts.size })).filter(({ count }) => count >= MIN_ACCOUNTS);
  const most = maxBy(counts, ({ count }) => count)?.year;
  return new Set([
    ...[...articles.values()].flatMap(({ publishedAt }) => publishedAt?.slice(0, 4) ?? []),
    ...counts.filter(({ year, count }) => year === most || count >= articles.size * MIN_SHARE).map(({ year }) => year),
  ]);
}
