import type { PassageId } from '../domain/article.ts';
import type { DayClue } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';
import { dayNumber, dayOf, daysSince, weekdayOf } from '../domain/day-number.ts';
import type { Utterance } from './group-quotes.ts';
import type { DatedSentence, LikeSentence } from './like-sentences.ts';
import { findLikeSentences } from './like-sentences.ts';
import type { LinkedStory } from './link-story.ts';
import type { StoryDay } from './story-day.ts';

/** A day that another account gives to what a sentence tells: what of it the account itself says of that day. */
export interface Anchor {
  clue: DayClue;
  day: number;
  /** The account that dates it. */
  label: string;
  likeness: number;
}

/** The last day that others give to what an account tells, where the account tells it first. */
export interface NewestDay {
  day: number;
  label: string;
}

/** A quotation that an account shares with one whose day of publication is known. */
export interface SharedQuote {
  quote: Slug;
  published: number;
  label: string;
}

/** What other accounts know of an account's days. */
export interface MatchedDays {
  /** `dates` are the days of publication known so far: a dated account's "Monday" is a day. */
  anchorsOf: (slug: Slug, dates: Map<Slug, number>) => Anchor[];
  newestOf: (slug: Slug) => NewestDay | undefined;
  /** The accounts that begin with the same news. */
  sameNewsOf: (slug: Slug) => Slug[];
  sharedOf: (slug: Slug, dates: Map<Slug, number>) => SharedQuote[];
}

/** How like a sentence must be to one without a day in an account that has one. */
const MIN_LIKENESS = 3;
/** How like sentences must be to what others date in so many words, and how many sentences are the head of a text. */
const MIN_NEWEST = 1.5;
const HEAD = 4;
/** Shorter quotations are said on many occasions. */
const MIN_QUOTED_WORDS = 4;
/** Quotations, and what is told without a day, are news for so many days. */
export const MOST_DAYS_OLD = 2;
/** What a shared quotation weighs beside shared words. */
const LIKENESS_OF_QUOTES = 3;

export function matchDays(story: LinkedStory, storyDay: StoryDay, undated: Set<Slug>, sentences: DatedSentence[]): MatchedDays {
  const { seeds, readings, utterances } = story;
  const labels = new Map(seeds.articles.map(({ slug, label }) => [slug, label]));
  const like = findLikeSentences(sentences, undated);
  const quoted = sharedQuotes(utterances);

  const bySentences = (slug: Slug, dates: Map<Slug, number>): Anchor[] =>
    (like.get(slug) ?? []).flatMap(({ sentence, other, likeness }) => {
      const [open, published] = [sentence.clues.filter(isOpen), dates.get(other.slug)];
      const found = { label: other.label, likeness };
      if (other.clues.length + other.days.length === 0)
        return published === undefined || likeness < MIN_LIKENESS ? [] : open.flatMap((clue) => newsOf(clue, published, found));
      return daysOf(other, storyDay, published).flatMap((day) =>
        open.filter(({ tells }) => tells.kind !== 'weekday' || tells.weekday === weekdayOf(day)).map((clue) => ({ clue, day, ...found })),
      );
    });
  const byQuotes = (slug: Slug, dates: Map<Slug, number>): Anchor[] =>
    (quoted.get(slug) ?? []).flatMap(({ passage, other }) => {
      const published = dates.get(other);
      const [clue, ...more] = (readings.get(slug)?.dayClues ?? []).filter((one) => one.passage === passage && isOpen(one));
      if (published === undefined || !clue || more.length > 0) return [];
      return newsOf(clue, published, { label: labels.get(other) ?? other, likeness: LIKENESS_OF_QUOTES });
    });
  return {
    anchorsOf: (slug, dates) => [...bySentences(slug, dates), ...byQuotes(slug, dates)],
    sharedOf: (slug, dates) =>
      (quoted.get(slug) ?? []).flatMap(({ quote, other }) => {
        const published = dates.get(other);
        return published === undefined ? [] : [{ quote, published, label: labels.get(other) ?? other }];
      }),
    sameNewsOf: (slug) => sameNewsAs(like.get(slug) ?? []),
    newestOf: (slug) => {
      const namesDays = (readings.get(slug)?.dayClues ?? []).some(
        ({ tells }) => tells.kind === 'day' && tells.monthDay !== storyDay.day.slice(5),
      );
      return namesDays ? undefined : newestIn(like.get(slug) ?? [], storyDay);
    },
  };
}

/** What another account tells without a day was news on its day, or up to some days before: the weekday tells which. */
function newsOf(clue: DayClue, published: number, found: Pick<Anchor, 'label' | 'likeness'>): Anchor[] {
  if (clue.tells.kind !== 'weekday') return [];
  const age = daysSince(clue.tells.weekday, published);
  return age > MOST_DAYS_OLD ? [] : [{ clue, day: published - age, ...found }];
}

/** An account that names no days itself tells first what is new, and its second sentence of it shows that it is no chance. */
function newestIn(like: LikeSentence[], storyDay: StoryDay): NewestDay | undefined {
  const matched = like.flatMap(({ sentence, other, likeness }) => {
    const stated = other.clues.filter(({ tells }) => tells.kind === 'day');
    const days = likeness < MIN_NEWEST ? [] : daysOf({ ...other, clues: stated }, storyDay, undefined);
    return days.map((day) => ({ day, at: sentence.at, label: other.label }));
  });
  const last = Math.max(...matched.map(({ day }) => day));
  const telling = matched.filter(({ day }) => day === last);
  const isNews = telling.some(({ at }) => at < HEAD) && new Set(telling.map(({ at }) => at)).size > 1;
  return isNews ? telling[0] : undefined;
}

/** The accounts in whose head two sentences are like two of this one's: of accounts of known date so alike, all were of one week. */
function sameNewsAs(like: LikeSentence[]): Slug[] {
  const heads = like.filter(({ sentence, other, likeness }) => sentence.at < HEAD && other.at < HEAD && likeness >= MIN_LIKENESS);
  return [...Map.groupBy(heads, ({ other }) => other.slug)].flatMap(([slug, pairs]) =>
    [pairs.map(({ sentence }) => sentence.at), pairs.map(({ other }) => other.at)].every((places) => new Set(places).size > 1) ? slug : [],
  );
}

/** The days that a sentence names, the story's own apart, as far as they are known: weekdays are where its account is dated. */
function daysOf({ clues, days }: Pick<DatedSentence, 'clues' | 'days'>, story: StoryDay, published: number | undefined): number[] {
  const found = clues.flatMap((clue) => {
    const { tells, tense } = clue;
    if (tells.kind === 'day') return dayOf(clue, story.day) ?? [];
    if (published === undefined || tense === 'to come') return [];
    if (tells.kind === 'from today') return [published + tells.shift];
    return tells.kind === 'weekday' ? [published - daysSince(tells.weekday, published)] : [];
  });
  return [...new Set([...days, ...found])].filter((day) => day !== dayNumber(story.day));
}

function isOpen({ tells, tense }: DayClue): boolean {
  return (tells.kind === 'weekday' || tells.kind === 'from today') && tense !== 'to come';
}

/** For each account, the passages of its quotations that others have too. */
function sharedQuotes(utterances: Utterance[]): Map<Slug, { quote: Slug; passage: PassageId; other: Slug }[]> {
  const shared = utterances.flatMap(({ id, wordings }) => {
    const long = wordings.filter(({ quote }) => wordsOf(quote.text).length >= MIN_QUOTED_WORDS);
    const accounts = [...new Set(long.map(({ article }) => article))];
    return long.flatMap(({ article, quote }) =>
      accounts.filter((other) => other !== article).map((other) => ({ article, quote: id, passage: quote.passage, other })),
    );
  });
  return Map.groupBy(shared, ({ article }) => article);
}
