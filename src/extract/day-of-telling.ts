import { DAY } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import * as english from '../english/date-neighbours.ts';
import { day, daysUntil } from './calendar.ts';

const LONGEST_BEFORE = 120;

/** What a date's words mean, and would mean if they were written on another day. */
export interface ToldDate extends Span {
  text: string;
  value: string;
  /** Whether the words say a year, or "last year". */
  hasYear: boolean;
  on: (published: Date) => string | undefined;
}

/**
 * Days that are counted from today, counted from the day on which their sentence says that somebody told of them.
 *
 * @example of a Sunday: 'It sank four days ago, divers said on Saturday.' // on Tuesday
 */
export function fromTelling<T extends ToldDate>(text: string, found: T[]): T[] {
  return found.map((date) => {
    if (!english.countedFromToday.test(date.text)) return date;
    const told = found.filter((other) => isTelling(text, other) && isOneSentence(text, date, other));
    const [teller, ...others] = told;
    const value = teller && others.length === 0 ? date.on(noon(teller.value)) : undefined;
    return value ? { ...date, value } : date;
  });
}

/**
 * Of two days in a row, the first is before the second: where it seems to be the day of writing itself, it is a week back.
 *
 * @example of a Sunday: 'It rained on Sunday and Monday.' // both of the week before
 * @example of a Sunday: 'One talk was due on Sunday, followed by one on Monday.' // the Monday to come
 */
export function inOrder<T extends ToldDate>(text: string, found: T[]): T[] {
  return found.map((date, i) => {
    const [last, next] = [found[i - 1], found[i + 1]];
    if (last && [last, date].every(isWeekday) && english.followedBy.test(text.slice(last.end, date.start)))
      return { ...date, value: day(noon(last.value), daysUntil(noon(last.value), date.text) || 7) };
    if (!next || ![date, next].every(isWeekday) || !english.alsoOn.test(text.slice(date.end, next.start))) return date;
    const week = (Date.parse(date.value) - Date.parse(next.value)) / DAY;
    return week > 4 && week < 7 ? { ...date, value: day(noon(date.value), -7) } : date;
  });
}

/**
 * Without days of which nobody knows whether they have come: `would` and `might` look ahead from a day that is past, and
 * the weekday has been once since.
 *
 * @example of a Thursday: 'The hall was lit on Sunday. Velm said it would light its own on Monday.' // Sunday alone
 */
export function withoutDoubtful<T extends ToldDate>(text: string, found: T[], published: Date): T[] {
  const told = found.filter((date) => isWeekday(date) && date.value < day(published));
  return found.filter((date) => {
    const { start, value, text: words, hasYear } = date;
    if (!hasYear && english.dayOfMonth.test(words) && isComingAgain(value, published)) return english.surelyPast.test(text.slice(0, start));
    const isAhead = english.namesWeekday.test(words.replace(/['’]s$/, '')) && value > day(published);
    return !isAhead || !mayHaveCome(text, date, told, published);
  });
}

/** Whether a weekday that lies ahead may be the one a week before: by the words before it, with a day `told` that is no later. */
function mayHaveCome(text: string, { start, end, value, text: words }: ToldDate, told: ToldDate[], published: Date): boolean {
  const before = text.slice(0, start).split(english.sentenceEnd).at(-1) ?? '';
  const clause = /['’]s$/.test(words) ? text.slice(end).split(english.sentenceEnd)[0] : before;
  const hasCome = day(noon(value), -7);
  if (english.wasToCome.test(before) && hasCome === day(published, -1)) return true;
  return english.mayHaveCome.test(clause ?? '') && told.some((other) => other.value <= hasCome);
}

/**
 * Without a weekday that an account reads as two days: no account has both of them and calls them the same, so that one is wrong.
 *
 * @example of a Tuesday: 'The vote is on Tuesday.' in an account that elsewhere tells of `Tuesday’s vote` as past // neither
 */
export function withoutTwins<T extends Pick<DateMention, 'text' | 'value'>>(found: T[]): T[] {
  const nameOf = (text: string) => (english.namesWeekday.test(text.replace(/['’]s$/, '')) ? text.slice(0, text.indexOf('day')) : undefined);
  const days = Map.groupBy(found, ({ text }) => nameOf(text));
  return found.filter(({ text, value }) => nameOf(text) === undefined || days.get(nameOf(text))?.every((other) => other.value === value));
}

/** A day of past years whose next is within a month: `the vote on March 1`, told in February, is of nobody knows which year. */
function isComingAgain(value: string, published: Date): boolean {
  const days = (published.getTime() - Date.parse(value)) / DAY;
  return days > 335 && days < 366;
}

/** Whether what stands before a date says that it lies behind: `her victories on Tuesday`, `according to a May survey`. */
export function isDone(text: string, start: number, words: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_BEFORE), start)
      .split(english.sentenceEnd)
      .at(-1) ?? '';
  return (
    english.foundOut.test(before) || (english.namesWeekday.test(words) && english.doneOn.test(before) && !english.isThought.test(before))
  );
}

function noon(value: string): Date {
  return new Date(`${value}T12:00:00Z`);
}

function isWeekday({ text, value }: ToldDate): boolean {
  return english.namesWeekday.test(text) && /^\d{4}-\d\d-\d\d$/.test(value);
}

function isTelling(text: string, date: ToldDate): boolean {
  return isWeekday(date) && (english.tellsBefore.test(text.slice(0, date.start)) || english.tellsBehind.test(text.slice(date.end)));
}

function isOneSentence(text: string, ...dates: Span[]): boolean {
  const [first, last] = [Math.min(...dates.map(({ end }) => end)), Math.max(...dates.map(({ start }) => start))];
  return !english.sentenceEnd.test(text.slice(first, last));
}
