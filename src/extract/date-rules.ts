import { edtfSchema } from '../domain/edtf.ts';
import * as english from '../english/date-patterns.ts';
import { namedDays } from '../english/calendar-words.ts';
import { toNumber } from '../english/number-words.ts';
import { day, dayIn, daysBetween, daysUntil, month, monthNumber, nearest, week, year } from './calendar.ts';
import type { When } from './tense.ts';

/** What a rule sees of a match: its parts, the day of publication, and whether the text looks back or ahead, or may do either. */
export interface FoundDate {
  part: (name: string) => string;
  published: Date;
  when: () => When | undefined;
}

/**
 * One kind of calendar expression. Its value rests on the day of publication unless the match has a `year` in figures or
 * words. Without a value, the words stay closed to the rules that follow, and unresolved.
 */
type DateRule = [hint: RegExp, pattern: string, value: (found: FoundDate) => string | undefined];

const { hints } = english;
const rules: DateRule[] = [
  // A number may be written like a day: `5555-44-33`.
  [hints.year, english.isoDate, ({ part }) => edtfSchema.safeParse(part('day')).data],
  [hints.month, english.namedByDay, () => undefined],
  ...english.dayOfWords.map((pattern): DateRule => [
    hints.dayOfMonth,
    pattern,
    (found) => dayOfMonth({ ...found, when: () => pastUnless(found) }),
  ]),
  ...english.dayOfMonth.map((pattern): DateRule => [hints.dayOfMonth, pattern, dayOfMonth]),
  [hints.any, english.namedDay, (found) => byYear(found, (of) => dayIn(of, namedDays.get(found.part('name').replace("'", '’')) ?? ''))],
  [hints.month, english.monthOfYear, monthOfYear],
  ...english.daysOfWeek.map((pattern): DateRule => [hints.weekday, pattern, daysOfWeek]),
  [hints.weekday, english.otherNight, (found) => (found.when() ? dayOfWeek(found) : undefined)],
  [hints.month, english.monthOfHappening, (found) => monthOfYear({ ...found, when: () => pastUnless(found) })],
  [hints.weekday, english.noWeekday, () => undefined],
  [hints.month, english.noMonth, () => undefined],
  [hints.any, english.noDay, () => undefined],
  [hints.today, english.nowadays, () => undefined],
  [hints.weekday, english.sinceWeekday, ({ part, published }) => day(published, daysUntil(published, part('weekday')) - 7)],
  [hints.weekday, english.dayOfWeek, dayOfWeek],
  [hints.unit, english.weekend, weekend],
  ...english.daysFromToday.map(([pattern, shift]): DateRule => [hints.today, pattern, ({ published }) => day(published, shift)]),
  [hints.today, english.overnight, overnight],
  [hints.unit, english.restOfWeek, (found) => (found.when() === 'past' ? undefined : partOfWeek('later', found.published))],
  [hints.unit, english.nearUnit, nearUnit],
  [hints.past, english.roughlyAgo, () => undefined],
  [hints.past, english.ago, ago],
  [hints.next, english.withinNext, withinNext],
  [hints.since, english.sinceMonth, (found) => `${monthOfYear({ ...found, when: () => 'past' }) ?? ''}/${day(found.published)}`],
  [hints.since, english.sinceEarlyMonth, (found) => monthOfYear({ ...found, when: () => 'past' })],
  [hints.month, english.month, monthOfYear],
  [
    hints.words,
    english.yearInWords,
    ({ part }) => (part('year').includes('thousand') ? '2000' : `19${String(toNumber(part('year'))).padStart(2, '0')}`),
  ],
  [hints.year, english.yearAlone, ({ part }) => part('year')],
];

/** In the order in which they are tried; an expression that one has taken is closed to the rest. */
export const dateRules = rules.map(([hint, pattern, value]) => ({
  hint,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu'),
  value,
}));

/** Where the text names the weekday too, only in a year in which the day is one; that tells more than the tense does. */
function dayOfMonth(found: FoundDate): string | undefined {
  const [name, number] = [found.part('weekday'), Number.parseInt(found.part('day'), 10)];
  const inYear = (of: number) => {
    const value = `${of}-${monthNumber(found.part('month'))}-${String(number).padStart(2, '0')}`;
    const date = new Date(`${value}T12:00:00Z`);
    return date.getUTCDate() === number && (!name || daysUntil(date, name) === 0) ? value : undefined;
  };
  const near = name && !found.part('year') && nearest(found.published, inYear, undefined);
  return near && daysBetween(near, found.published) < 60 ? near : byYear(found, inYear);
}

const yearsAway: Record<string, number> = { last: -1, next: 1 };

function monthOfYear(found: FoundDate): string | undefined {
  const value = byYear(found, (of) => `${of}-${monthNumber(found.part('month'))}`);
  // "Next December", told in December, is a year away.
  const isThis = value === day(found.published).slice(0, 'YYYY-MM'.length) && found.part('year') === '';
  const away = isThis ? (yearsAway[found.part('which').toLowerCase()] ?? 0) : 0;
  return value && `${Number(value.slice(0, 'YYYY'.length)) + away}${value.slice('YYYY'.length)}`;
}

/** In the year that the text says, else in the one that it means. */
function byYear({ part, published, when }: FoundDate, inYear: (year: number) => string | undefined): string | undefined {
  const [said, which] = [part('year'), part('which').toLowerCase()];
  if (/^\d/.test(said)) return inYear(Number(said));
  if (said || which === 'this') return inYear(published.getUTCFullYear() + shiftOf(said));
  return nearest(published, inYear, which === 'last' ? 'past' : which === 'next' ? 'to come' : orNone(when()));
}

function dayOfWeek({ part, published, when }: FoundDate): string | undefined {
  const [name, which] = [part('weekday'), part('which').toLowerCase()];
  if (part('week')) {
    const monday = new Date(week(published, shiftOf(part('week'))).slice(0, 10));
    return day(monday, daysUntil(monday, name));
  }
  const ahead = daysUntil(published, name);
  if (which === 'next') return day(published, ahead || 7);
  // On a Monday, "last Saturday" may be two days ago, or the one before.
  if (which === 'last' && ahead >= 5) return undefined;
  if (which === 'last') return day(published, ahead - 7);
  const tense = which.endsWith('coming') ? 'to come' : when();
  // "Will meet on Monday", told on a Monday, may be today or a week away.
  if (ahead === 0) return tense === 'to come' && !part('time') ? undefined : day(published);
  return tense === 'either' ? undefined : day(published, tense === 'to come' ? ahead : ahead - 7);
}

/** From one day to the next of the other name, both behind or both ahead of the day of publication. */
function daysOfWeek(found: FoundDate): string | undefined {
  const when = found.part('present') ? 'to come' : orNone(found.when());
  const from = dayOfWeek({ ...found, when: () => when });
  if (from === undefined) return undefined;
  const first = new Date(from);
  const length = daysUntil(first, found.part('last')) || 7;
  if (found.part('present') ? length > 3 : !when && !found.part('week')) return undefined;
  const shift = when === 'past' && !found.part('week') && day(first, length) > day(found.published) ? -7 : 0;
  return `${day(first, shift)}/${day(first, shift + length)}`;
}

function weekend({ part, published, when }: FoundDate): string {
  const [ahead, isLast] = [daysUntil(published, 'Saturday'), part('which') === 'last'];
  // On a Sunday, "last weekend" is not the one that is ending.
  const from = isLast ? ahead - (ahead === 6 ? 14 : 7) : when() === 'to come' ? ahead : ahead - 7;
  return `${day(published, from)}/${day(published, from + 1)}`;
}

/** The night before the day of publication, or the one behind it. */
function overnight({ published, when }: FoundDate): string | undefined {
  const tense = when();
  const first = tense === 'past' ? -1 : tense === 'to come' ? 0 : undefined;
  return first === undefined ? undefined : `${day(published, first)}/${day(published, first + 1)}`;
}

function nearUnit({ part, published }: FoundDate): string | undefined {
  const [unit, lead, shift] = [part('unit'), part('lead').toLowerCase(), shiftOf(part('which'))];
  // On a Sunday, "last week" may be the one that is ending.
  if (unit === 'week' && shift < 0 && published.getUTCDay() === 0) return undefined;
  return unit === 'week' && shift === 0 && /^(?:earlier|later)$/.test(lead) ? partOfWeek(lead, published) : unitAt(unit, published, shift);
}

/** The days of its week before the day of publication, or those behind it, if there are any. */
function partOfWeek(lead: string, published: Date): string | undefined {
  const [monday = '', sunday = ''] = week(published).split('/');
  const [from, to] = lead === 'earlier' ? [monday, day(published, -1)] : [day(published, 1), sunday];
  return from < to ? `${from}/${to}` : from === to ? from : undefined;
}

function pastUnless({ when }: FoundDate): When {
  return when() === 'to come' ? 'to come' : 'past';
}

/** What may be either says nothing. */
function orNone(when: When | undefined): Exclude<When, 'either'> | undefined {
  return when === 'either' ? undefined : when;
}

function ago({ part, published }: FoundDate): string | undefined {
  const count = -toNumber(part('count'));
  return part('unit') === 'week' ? day(published, 7 * count) : unitAt(part('unit'), published, count);
}

function withinNext({ part, published }: FoundDate): string {
  const days: Record<string, number> = { day: 1, week: 7, month: 30 };
  return `${day(published)}/${day(published, toNumber(part('count')) * (days[part('unit')] ?? 0))}`;
}

function unitAt(unit: string, published: Date, shift: number): string | undefined {
  const units: Record<string, typeof day> = { day, week, month, year };
  return units[unit]?.(published, shift);
}

function shiftOf(which: string): -1 | 0 | 1 {
  return /last/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
}
