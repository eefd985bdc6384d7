import { dayNumber, dayOf, DAYS_BEFORE, daysSince, toDay, weekdayOf } from '../domain/day-number.ts';
import type { Edtf } from '../domain/edtf.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { maxBy } from '../domain/max-by.ts';
import type { DayClue } from '../domain/reading.ts';
import { asOfDay } from '../english/day-clues.ts';
import type { Words } from '../interface/words.ts';
import type { DatedSentence } from './like-sentences.ts';
import type { SolvedDay } from './solve-day.ts';
import { newestWeekdays } from './solve-day.ts';
import type { StoryDay } from './story-day.ts';

/** What a story tells of its days: for each, the accounts that use a stem in a sentence of it. */
export interface ToldDays {
  /** By stem, the accounts, by their labels. */
  days: Map<number, Map<string, Set<string>>>;
  /** What a stem weighs: 1 in the sentences of one day, 0 in those of all. */
  weights: Map<string, number>;
}

/** What of an account is told of a day, were the account of another, and how much alike. */
interface Match {
  sentence: DatedSentence;
  clue: DayClue;
  day: number;
  alike: number;
}

/** A day that an account may be of. */
interface Tried {
  day: number;
  matches: Match[];
  alike: number;
  /** Of that, what it says of "today" and "yesterday". */
  fromToday: number;
}

/** What is alike is weighed by words: one that no other day has weighs 1. So much speaks for a day … */
const MIN_ALIKE = 3;
/** … where it is of one sentence alone, so much; */
const MIN_ALONE = 4;
/** of "today" and "yesterday" so much, where an account has them: its weekdays are then older; */
const MIN_FROM_TODAY = 2.4;
/** for each sentence with such a day so much; */
const A_SENTENCE = 0.5;
/** and so many times as much as for any other day. */
const CLEARLY = 2;
/** A sentence of more days tells of none in particular, and of more words hardly of one. */
const MOST_DAYS = 5;
const MOST_WORDS = 100;
/** So many sentences tell what is new. */
const LEAD = 3;
/** Days as near as this share most of what was told on weekdays. */
const NEAR = 3;
/** A story without a day that most accounts name lasts so many days at most. */
const LONGEST_STORY = 250;

/** What the accounts tell of the days that they name, and, where their own day is known, of their weekdays. */
export function tellDays(sentences: DatedSentence[], story: StoryDay, dates: ReadonlyMap<string, number>): ToldDays {
  const days: ToldDays['days'] = new Map();
  for (const { slug, label, words, clues, days: stated } of sentences) {
    const published = dates.get(slug);
    const open = published === undefined ? [] : clues.filter(({ tense }) => tense !== 'to come');
    const meant = [...clues.map((clue) => dayOf(clue, story.day)), ...open.map((clue) => dayIn(clue, published ?? 0))];
    const all = new Set([...stated, ...meant.filter((one) => one !== undefined)]);
    if (all.size > MOST_DAYS) continue;
    for (const day of all) {
      const told = days.get(day) ?? new Map<string, Set<string>>();
      days.set(day, told);
      for (const word of words.slice(0, MOST_WORDS)) told.set(word, (told.get(word) ?? new Set()).add(label));
    }
  }
  const spread = new Map<string, number>();
  for (const told of days.values()) for (const word of told.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const whole = Math.log(days.size);
  const weights = new Map([...spread].map(([word, count]) => [word, whole === 0 ? 0 : 1 - Math.log(count) / whole]));
  return { days, weights };
}

/**
 * The day of an account on which its weekdays, its "today" and its "yesterday" are days of which others tell the same: its
 * Monday is that Monday of the story on which such things happened. None where another day would do half as well.
 */
export function solveByNews(
  sentences: DatedSentence[],
  clues: DayClue[],
  story: StoryDay,
  told: ToldDays,
  words: Words,
): SolvedDay | undefined {
  const first = dayNumber(story.day);
  const from = daysNamed(clues, 'past', story).reduce((last, day) => Math.max(last, day), first - DAYS_BEFORE);
  const to = daysNamed(clues, 'to come', story).reduce((next, day) => Math.min(next, day), first + LONGEST_STORY);
  const weekday = weekdayOfNews(clues);
  const news = sentences.filter((sentence) => sentence.clues.some(isOpen));
  const likenessOf = likeness(told);
  const tried: Tried[] = [];
  for (let day = from; day <= to; day++) {
    const matches = news.flatMap((sentence) => bestMatch(sentence, day, likenessOf));
    const fromToday = sum(matches.filter(({ clue }) => clue.tells.kind === 'from today'));
    if (fromToday > 0 || weekdayOf(day) === weekday) tried.push({ day, matches, alike: sum(matches), fromToday });
  }
  const isOfWeekday = ({ day }: Tried) => Number(weekdayOf(day) === weekday);
  const [best] = tried.sort((a, b) => b.alike - a.alike || isOfWeekday(b) - isOfWeekday(a));
  const saysToday = news.some((sentence) => sentence.clues.some(({ tells, tense }) => tells.kind === 'from today' && tense !== 'to come'));
  if (!best || best.alike < A_SENTENCE * news.length || !isClear(best, tried, saysToday)) return undefined;
  const said = ({ sentence, clue, day }: Match) =>
    words.grounds.wordsDatedBy(clue.text, formatEdtf(toDay(day), words.dates), tellerOf(sentence, told.days.get(day)));
  const grounds = best.matches.toSorted((a, b) => b.alike - a.alike).slice(0, 3);
  // What an account tells further down may have been news the day before.
  const isExact =
    saysToday || news.some((sentence) => sentence.at < LEAD && sentence.clues.some((clue) => isPastOn(clue, weekdayOf(best.day))));
  return { publishedAt: `${toDay(best.day)}${isExact ? '' : '~'}` as Edtf, grounds: grounds.map(said).join('; ') };
}

/** The days that an account names as behind it, or before it. */
function daysNamed(clues: DayClue[], tense: DayClue['tense'], story: StoryDay): number[] {
  return clues.flatMap((clue) => (clue.tense === tense ? (dayOf(clue, story.day) ?? []) : []));
}

function isPastOn({ tells, tense }: DayClue, weekday: number): boolean {
  return tells.kind === 'weekday' && tells.weekday === weekday && tense === 'past';
}

/** Whether enough speaks for a day, and so much less for any other; what was told on weekdays is alike for those beside it. */
function isClear(best: Tried, tried: Tried[], saysToday: boolean): boolean {
  const isNear = ({ day }: Tried) => Math.abs(day - best.day) <= NEAR;
  const isOfDay = saysToday
    ? best.fromToday >= MIN_FROM_TODAY &&
      tried.every((other) => other === best || !isNear(other) || best.fromToday >= CLEARLY * other.fromToday)
    : best.matches.length > 1 || best.alike >= MIN_ALONE;
  return isOfDay && best.alike >= MIN_ALIKE && tried.every((other) => isNear(other) || best.alike >= CLEARLY * other.alike);
}

/** The weekday `As of` which an account tells; else the one that it names first, or the next where it names that too: news is told first. */
function weekdayOfNews(clues: DayClue[]): number | undefined {
  const [newest] = newestWeekdays(clues);
  const behind = clues.flatMap(({ tells, tense }) => (tells.kind === 'weekday' && tense === 'past' ? tells : []));
  const asOf = behind.find(({ hangsOn = '' }) => asOfDay.test(hangsOn))?.weekday;
  const first = asOf ?? behind[0]?.weekday;
  return first === undefined || newest === (first + 1) % 7 ? newest : first;
}

type Likeness = (sentence: DatedSentence, day: number) => number;

/** How much of a sentence others tell of a day; two words are the least. */
function likeness({ days, weights }: ToldDays): Likeness {
  const known = new Map<DatedSentence, Map<number, number>>();
  const measure: Likeness = (sentence, day) => {
    const shared = sentence.words.filter((word) => isToldByOther(days.get(day)?.get(word), sentence.label));
    return shared.length < 2 ? 0 : shared.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  };
  return (sentence, day) => {
    const ofDays = known.get(sentence) ?? new Map<number, number>();
    known.set(sentence, ofDays);
    const alike = ofDays.get(day) ?? measure(sentence, day);
    ofDays.set(day, alike);
    return alike;
  };
}

function isToldByOther(labels: Set<string> | undefined, own: string): boolean {
  return labels !== undefined && labels.size > (labels.has(own) ? 1 : 0);
}

/** The account that tells most of a sentence of a day. */
function tellerOf({ label: own, words }: DatedSentence, told: Map<string, Set<string>> | undefined): string {
  const labels = words.flatMap((word) => [...(told?.get(word) ?? [])].filter((label) => label !== own));
  const tellers = [...Map.groupBy(labels, (label) => label)];
  return maxBy(tellers, ([, all]) => all.length)?.[0] ?? '';
}

/** What of a sentence is most like what is told of the day that it means in an account of `published`. */
function bestMatch(sentence: DatedSentence, published: number, likenessOf: Likeness): Match[] {
  const matches = sentence.clues.flatMap((clue) => {
    const day = dayIn(clue, published);
    const alike = day === undefined ? 0 : likenessOf(sentence, day);
    return day === undefined || alike === 0 ? [] : [{ sentence, clue, day, alike }];
  });
  return matches.sort((a, b) => b.alike - a.alike).slice(0, 1);
}

function isOpen({ tells }: DayClue): boolean {
  return tells.kind === 'weekday' || tells.kind === 'from today';
}

/** The day that "Monday", "today" or "yesterday" is in an account of a day. */
function dayIn({ tells, tense }: DayClue, published: number): number | undefined {
  if (tells.kind === 'from today') return published + tells.shift;
  if (tells.kind !== 'weekday') return undefined;
  const since = daysSince(tells.weekday, published);
  return tense === 'to come' ? published + 7 - since : published - since;
}

function sum(all: { alike: number }[]): number {
  return all.reduce((total, { alike }) => total + alike, 0);
}
