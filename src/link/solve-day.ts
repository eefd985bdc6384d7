import type { Edtf } from '../domain/edtf.ts';
import { formatEdtf, isDay } from '../domain/edtf.ts';
import type { DayClue } from '../domain/reading.ts';
import { toldOn } from '../english/day-clues.ts';
import { stemsOf } from '../english/stems.ts';
import type { Words } from '../interface/words.ts';
import { dayNumber, dayOf, toDay, weekdayOf } from '../domain/day-number.ts';
import type { Anchor, NewestDay, SharedQuote } from './match-days.ts';
import { MOST_DAYS_OLD } from './match-days.ts';
import type { StoryDay } from './story-day.ts';
import { hangsOnStory, verbsIn } from './story-day.ts';

export interface SolvedDay {
  publishedAt: Edtf;
  grounds: string;
}

/** What other accounts know of the days of one. */
interface OfOthers {
  anchors: Anchor[];
  newest: NewestDay | undefined;
  shared: SharedQuote[];
}

/** How many characters beside a count are looked at for what it counts from. */
const NEAR_COUNT = 70;
/** A count or counts that leave more days than this name no day without help from another account. */
const WIDEST = 10;
/** A month is named where this share of the days that may be meant are in it. */
const MONTH_SHARE = 0.6;
/** What must speak for a day that others date where the account itself counts none. */
const MIN_WEIGHT = 3;
/** A day that others date wins where what speaks for it is so many times what speaks for the next. */
const CLEARLY = 2;
/** So many days with their dates are what an account tells of, and not its background. */
const MIN_STATED = 4;
/** So many shared quotations show that two accounts are of the same days; fewer may be repeated later. */
const MIN_QUOTES = 2;

/**
 * The day on which an account without a date was written, as far as only one satisfies what it tells: how long ago the
 * story began, weekdays behind and ahead, and days that others give to what it tells. Nothing past lies ahead.
 */
export function solveDay(clues: DayClue[], story: StoryDay, { anchors, newest, shared }: OfOthers, words: Words): SolvedDay | undefined {
  const { grounds: say } = words;
  const bounds = boundsOf(clues, story);
  if (!bounds || bounds.from > bounds.to) return undefined;
  const { from, to, counts } = bounds;
  const inWeek = firstWeek(clues, story, bounds);
  if (inWeek && isDay(inWeek.publishedAt)) return inWeek;
  const weekdays = newestWeekdays(clues);
  const said = counts.map(({ text }) => `“${endOf(text)}”`);
  if (counts.length > 0 && to - from <= WIDEST)
    for (const weekday of weekdays) {
      const days = daysOn(weekday, from, to);
      if (days.length === 1) return { publishedAt: toDay(days[0] ?? 0) as Edtf, grounds: [...said, ...weekdayWords(clues)].join(', ') };
      if (days.length > 1) break;
    }
  const anniversary = anniversaryOf(counts, story.day);
  if (anniversary !== undefined && weekdays[0] === weekdayOf(anniversary) && anniversary >= from && anniversary <= to)
    return { publishedAt: toDay(anniversary) as Edtf, grounds: [...said, ...weekdayWords(clues)].join(', ') };
  const isCounted = counts.length > 0;
  const anchored = byAnchors(isCounted ? anchors : anchors.filter(({ clue }) => clue.tells.kind === 'weekday'), weekdays, {
    from,
    to,
    words,
  });
  if (anchored && (isCounted || anchored.weight >= MIN_WEIGHT)) return anchored;
  const isNewest = newest && newest.day >= from && newest.day <= to;
  if (isNewest && (weekdays[0] === weekdayOf(newest.day) || (weekdays.length === 0 && isCounted)))
    return {
      publishedAt: `${toDay(newest.day)}~` as Edtf,
      grounds: [...said, say.datedBy(newest.label, formatEdtf(toDay(newest.day), words.dates))].join(', '),
    };
  if (!isCounted) return inWeek ?? newestStated(clues, story, bounds, words);
  const spoken = byQuotes(shared, weekdays, bounds, words);
  if (spoken) return { publishedAt: spoken.publishedAt, grounds: [...said, spoken.grounds].join(', ') };
  if (to === from) return { publishedAt: `${toDay(from)}~` as Edtf, grounds: said.join(', ') };
  const month = monthOf(from, to);
  return month ? { publishedAt: `${month}~` as Edtf, grounds: said.join(', ') } : undefined;
}

/** The day that an account prints of itself, or that a correction or a dateline gives it. */
export function ownDay(clues: Pick<DayClue, 'text' | 'tells'>[], story: StoryDay, { grounds }: Words): SolvedDay | undefined {
  const own = clues.find(({ tells }) => tells.kind === 'day' && tells.isOwn);
  const day = own && dayOf(own, story.day);
  return own && day !== undefined ? { publishedAt: toDay(day) as Edtf, grounds: grounds.ofItself(own.text) } : undefined;
}

/** The first and the last day that the account may be of, and what it counts. */
interface Bounds {
  from: number;
  to: number;
  counts: DayClue[];
}

/** None where what is to come came on the story's day, and nothing is counted from it. */
function boundsOf(clues: DayClue[], story: StoryDay): Bounds | undefined {
  const start = dayNumber(story.day);
  let [from, to, isAhead] = [start, Number.POSITIVE_INFINITY, false];
  const counts: DayClue[] = [];
  for (const clue of clues) {
    const { tells, tense } = clue;
    if (tells.kind === 'count' && isOfStory(tells.what, story)) {
      counts.push(clue);
      [from, to] = [Math.max(from, start + tells.least), Math.min(to, start + tells.most)];
      continue;
    }
    const day = dayOf(clue, story.day);
    if (day !== undefined) {
      if (tense === 'past' && day > from) from = day;
      if (tense === 'to come' && day <= start) isAhead = true;
      else if (tense === 'to come' && day < to) to = day;
    }
  }
  return isAhead && counts.length === 0 ? undefined : { from, to, counts };
}

/**
 * In the first week news names the story's own day by its weekday: "sank on Monday". The day is then the last on which it
 * was told anything, unless another is named on which nothing was told and which may lie before. An account that names no
 * other weekday may be of any day of that week: it has the month.
 *
 * @example of a ferry that sank on Monday: 'Divers said on Thursday that the ferry that sank on Monday was whole.' // that Thursday
 */
function firstWeek(clues: DayClue[], story: StoryDay, { from, to }: Bounds): SolvedDay | undefined {
  // "Sank on Monday" beside "the wreck of 3 May" is of another Monday.
  const start = dayNumber(story.day);
  if (clues.some((clue) => clue.tense !== 'to come' && (dayOf(clue, story.day) ?? -Infinity) >= start)) return undefined;
  const behind = clues.flatMap((clue) => {
    const { tells, tense, text } = clue;
    if (tells.kind !== 'weekday' || tense === 'to come') return [];
    const day = start + ((tells.weekday - weekdayOf(start) + 7) % 7);
    const words = tells.hangsOn ?? '';
    return [{ text, day, isOwn: day === start && hangsOnStory(words, story), isTold: toldOn.test(words) }];
  });
  const own = behind.find(({ isOwn }) => isOwn);
  const last = Math.max(...behind.map(({ day }) => day));
  if (!own || last < from || last > to) return undefined;
  const told = behind.find(({ day, isTold }) => day === last && isTold);
  if (told) return { publishedAt: toDay(last) as Edtf, grounds: [...new Set([own.text, told.text])].map((text) => `“${text}”`).join(', ') };
  const month = last === start ? monthOf(start, start + 6) : undefined;
  return month ? { publishedAt: `${month}~` as Edtf, grounds: `“${own.text}”` } : undefined;
}

/**
 * About the newest day of an account that gives all its days with their dates, where it says that they lie "in the last two
 * weeks" and these end so near to it.
 */
function newestStated(clues: DayClue[], story: StoryDay, { to }: Bounds, { grounds: say, dates }: Words): SolvedDay | undefined {
  if (clues.some(({ tells, tense }) => tells.kind === 'from today' || (tells.kind === 'weekday' && tense !== 'to come'))) return undefined;
  const [within] = clues.flatMap(({ tells, text }) => (tells.kind === 'within' ? [{ ...tells, text }] : []));
  const start = dayNumber(story.day);
  const stated = [...new Set(clues.flatMap((clue) => (clue.tense === 'to come' ? [] : (dayOf(clue, story.day) ?? []))))];
  const days = stated.filter((day) => day !== start);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = within ? first + within.days - last : -1;
  if (!within || days.length < MIN_STATED || left < 0 || left > MOST_DAYS_OLD || last > to) return undefined;
  return { publishedAt: `${toDay(last)}~` as Edtf, grounds: say.noDayAfter(within.text, formatEdtf(toDay(last), dates)) };
}

/** Whether what is counted from is the story's own day: "it vanished", "the disappearance". */
function isOfStory(what: string | undefined, { words }: StoryDay): boolean {
  if (what === undefined) return true;
  const noun = /^(?:the|its|his|her|their) (\p{Ll}+)/u.exec(what)?.[1] ?? '';
  return [...verbsIn(what.slice(-NEAR_COUNT)), ...verbsIn(what.slice(0, NEAR_COUNT)), ...stemsOf(noun)].some((stem) => words.has(stem));
}

/**
 * The weekdays that the account may be of, the likeliest first: the newest that it looks back on, for news is told on its
 * day, else the next; where it only looks ahead, the day before.
 */
export function newestWeekdays(clues: DayClue[]): number[] {
  const of = (isAhead: boolean) =>
    clues.flatMap(({ tells, tense }) => (tells.kind === 'weekday' && (tense === 'to come') === isAhead ? [tells.weekday] : []));
  const [past, ahead] = [[...new Set(of(false))], [...new Set(of(true))]];
  const farthest = (day: number) => Math.max(...past.map((weekday) => (day - weekday + 7) % 7));
  if (past.length === 0) {
    const soonest = [0, 1, 2, 3, 4, 5, 6].filter((day) => ahead.every((weekday) => (weekday - day + 7) % 7 <= 3 && weekday !== day));
    return ahead.length === 0 ? [] : soonest.slice(-1);
  }
  const newest = past.toSorted((a, b) => farthest(a) - farthest(b));
  if (newest.length > 1 && farthest(newest[0] ?? 0) === farthest(newest[1] ?? 0)) return [];
  const first = newest[0] ?? 0;
  return [first, (first + 1) % 7];
}

function daysOn(weekday: number, from: number, to: number): number[] {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 7) + 1) }, (_, i) => first + 7 * i);
}

/** The day that follows from days others give to what the account tells on a weekday, "today" or "yesterday". */
function byAnchors(
  anchors: Anchor[],
  weekdays: number[],
  { from, to, words }: { from: number; to: number; words: Words },
): (SolvedDay & { weight: number }) | undefined {
  const votes = anchors.flatMap((anchor) => {
    const { tells } = anchor.clue;
    const [newest] = weekdays;
    const day =
      tells.kind === 'from today'
        ? anchor.day - tells.shift
        : newest === undefined
          ? undefined
          : anchor.day + ((newest - weekdayOf(anchor.day) + 7) % 7);
    return day !== undefined && day >= from && day <= to ? [{ ...anchor, day, dated: anchor.day }] : [];
  });
  const byDay = [...Map.groupBy(votes, ({ day }) => day)]
    .map(([day, all]) => ({ day, all, weight: all.reduce((sum, { likeness }) => sum + likeness, 0) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = byDay;
  if (!best || (next && best.weight < CLEARLY * next.weight)) return undefined;
  const said = ({ clue, label, dated }: (typeof best.all)[number]) =>
    words.grounds.wordsDatedBy(clue.text, formatEdtf(toDay(dated), words.dates), label);
  const labels = [...new Set(best.all.map(said))];
  return { publishedAt: toDay(best.day) as Edtf, grounds: labels.slice(0, 3).join('; '), weight: best.weight };
}

/**
 * About the day of the accounts that share its quotations: of the days that its counts leave, the one of its newest weekday
 * beside theirs. Without a count they may be repeated at any time.
 */
function byQuotes(shared: SharedQuote[], weekdays: number[], { from, to }: Bounds, words: Words): SolvedDay | undefined {
  const [weekday] = weekdays;
  const days = weekday === undefined ? [] : daysOn(weekday, from, to);
  const dayBeside = (published: number) => days.find((day) => Math.abs(day - published) <= MOST_DAYS_OLD);
  const votes = shared.map((quote) => ({ ...quote, day: dayBeside(quote.published) }));
  const [first] = votes;
  const day = first?.day;
  if (day === undefined || votes.some((vote) => vote.day !== day) || new Set(votes.map(({ quote }) => quote)).size < MIN_QUOTES)
    return undefined;
  const labels = [...new Set(votes.map(({ label, published }) => `${label} (${formatEdtf(toDay(published), words.dates)})`))];
  return { publishedAt: `${toDay(day)}~` as Edtf, grounds: words.grounds.sharesQuotations(labels.slice(0, 3).join(', ')) };
}

function monthOf(from: number, to: number): string | undefined {
  const days = Array.from({ length: Math.min(to - from + 1, 100) }, (_, i) => toDay(from + i).slice(0, 7));
  const [best] = [...Map.groupBy(days, (month) => month)].sort(([, a], [, b]) => b.length - a.length);
  return best && best[1].length >= MONTH_SHARE * days.length ? best[0] : undefined;
}

/** "A year ago" is said on the day itself more than on any other, and surely where the day's weekday is the newest named. */
function anniversaryOf(counts: DayClue[], storyDay: string): number | undefined {
  const years = counts.flatMap(({ tells }) =>
    tells.kind === 'count' && tells.unit === 'year' ? [Math.round((tells.least + tells.most) / 2 / 365.25)] : [],
  );
  return years.length === 0 ? undefined : dayNumber(`${Number(storyDay.slice(0, 4)) + (years[0] ?? 0)}${storyDay.slice(4)}`);
}

/** The words of a count with what it counts from, cut in front where they are many. */
function endOf(text: string): string {
  return text.length <= 80 ? text.trim() : `…${text.slice(-80).replace(/^\S*/, '')}`;
}

function weekdayWords(clues: DayClue[]): string[] {
  return clues
    .filter(({ tells, tense }) => tells.kind === 'weekday' && tense !== 'to come')
    .slice(-1)
    .map(({ text }) => `“${text}”`);
}
