import type { Article } from '../domain/article.ts';
import { bounds, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DayClue, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { headingDay } from '../english/heading-days.ts';
import { dayNumber, toDay, weekdayOf } from '../domain/day-number.ts';
import { printedDay } from './printed-day.ts';

/** A day without its year, `05-03`, and the weekdays of which it must be one, where its account says. */
interface NamedDay {
  monthDay: string;
  weekdays?: number[];
}

/** Between the last and the first of a story's days so many lie in which it tells of none; else a day may be of either year. */
const LONGEST_GAP = 120;
/** A leap year, so that every day is one. */
const ANY_YEAR = '2024';

/**
 * The first of the days that accounts name without a year, in the only year that fits them all: it is the newest that one of
 * them gives to a day behind it, or that stands beside a copyright, and at least one day has its weekday in it or is named
 * with it; or, where nobody gives one, the last in which the story begins before the editor’s `asOf`.
 *
 * @example 'On Thursday, 4 May', 'sank on 7 May', '© 2023 Echo' // 2023-05-04
 */
export function findFirstDay(articles: Article[], readings: ReadonlyMap<Slug, Reading>, asOf?: Edtf): string | undefined {
  const [bare, whole] = [new Array<NamedDay>(), new Set<string>()];
  for (const article of articles) {
    const days = daysIn(article, readings.get(article.slug));
    bare.push(...days.bare);
    for (const day of days.whole) whole.add(day);
  }
  const [first, last] = endsOf(bare.map(({ monthDay }) => monthDay));
  if (!first || !last) return undefined;
  const stated = [...whole].map((day) => Number(day.slice(0, 4)));
  const newest = Math.max(0, ...stated);
  const years = new Set([...stated, ...articles.flatMap(({ copyright = '' }) => yearsIn(copyright))]);
  const startOf = (year: number) => (last < first ? year - 1 : year);
  const editors = years.size === 0 && asOf ? yearBefore(asOf, (year) => `${startOf(year)}-${first}`) : undefined;
  const [year, ...others] = [...(editors === undefined ? years : [editors])].filter((year) => {
    const inYear = ({ monthDay }: NamedDay) => `${monthDay < first ? year : startOf(year)}-${monthDay}`;
    const isOnItsWeekday = (day: NamedDay) => day.weekdays?.includes(weekdayOf(dayNumber(inYear(day))));
    if (year < newest || bare.some((day) => isOnItsWeekday(day) === false)) return false;
    return year === editors || bare.some((day) => isOnItsWeekday(day) ?? whole.has(inYear(day)));
  });
  return year === undefined || others.length > 0 ? undefined : `${startOf(year)}-${first}`;
}

/** The last year in which a day, as it is in a year, lies before `asOf`. */
function yearBefore(asOf: Edtf, dayIn: (year: number) => string): number | undefined {
  const { from, to } = bounds(asOf);
  const last = to.startsWith('9999') ? from : to;
  return [0, 1].map((back) => Number(last.slice(0, 4)) - back).find((year) => dayNumber(dayIn(year)) <= dayNumber(last));
}

/** The first and the last of days of a year, going on from where most lie between two of them. */
function endsOf(monthDays: string[]): [first?: string, last?: string] {
  const all = [...new Set(monthDays)].map((monthDay) => dayNumber(`${ANY_YEAR}-${monthDay}`));
  // `31 June` is no day.
  const days = all.filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
  const gaps = days.map((day, i) => ({
    day,
    before: days.at(i - 1) ?? day,
    gap: i === 0 ? day + 366 - (days.at(-1) ?? day) : day - (days[i - 1] ?? day),
  }));
  const widest = gaps.toSorted((a, b) => b.gap - a.gap)[0];
  if (!widest || widest.gap < LONGEST_GAP) return [];
  return [toDay(widest.day).slice('YYYY-'.length), toDay(widest.before).slice('YYYY-'.length)];
}

function daysIn(article: Article, reading: Reading | undefined): { bare: NamedDay[]; whole: string[] } {
  const clues = (reading?.dayClues ?? []).flatMap((clue) => (clue.tells.kind === 'day' ? [{ ...clue, ...clue.tells }] : []));
  const headings = article.blocks.flatMap((block) => (block.type === 'heading' ? (headingDay(block.text) ?? []) : []));
  const dated = reading?.dayClues ? [] : (reading?.dates ?? []).filter(({ value, from }) => isDay(value) && from === 'text');
  const printed = printedDay(article)?.tells;
  const bare = clues.filter(({ year, since, tense }) => year === undefined && since === undefined && tense !== 'to come');
  return {
    bare: [
      ...(printed?.kind === 'day' ? [withWeekday(printed)] : []),
      ...bare.map((clue) => ({ monthDay: clue.monthDay, ...weekdaysOf(clue, reading?.dayClues ?? []) })),
      ...headings.flatMap((heading) => (heading.year ? [] : withWeekday(heading))),
    ],
    whole: [
      ...clues.flatMap(({ monthDay, year, tense }) => (year && tense !== 'to come' ? `${year}-${monthDay}` : [])),
      ...headings.flatMap(({ monthDay, year }) => (year ? `${year}-${monthDay}` : [])),
      ...dated.map(({ value }) => value),
    ],
  };
}

function withWeekday({ monthDay, weekday }: { monthDay: string; weekday?: number | undefined }): NamedDay {
  return { monthDay, ...(weekday === undefined ? {} : { weekdays: [weekday] }) };
}

/** Its own, or, of a dateline, that of the news below it, which is of its day or of the one before. */
function weekdaysOf(
  { weekday, isOwn }: DayClue & { weekday?: number | undefined; isOwn?: boolean },
  clues: DayClue[],
): Pick<NamedDay, 'weekdays'> {
  if (weekday !== undefined) return { weekdays: [weekday] };
  const [news] = isOwn ? clues.flatMap(({ tells, tense }) => (tells.kind === 'weekday' && tense === 'past' ? tells.weekday : [])) : [];
  return news === undefined ? {} : { weekdays: [news, (news + 1) % 7] };
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)].slice(-1).map(([year]) => Number(year));
}
