import type { Passage } from '../domain/article.ts';
import type { DayClue, Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { weekdayNames } from '../english/calendar-words.ts';
import { beforeReport } from '../english/date-lines.ts';
import * as english from '../english/date-patterns.ts';
import {
  anyWeekday,
  atLeast,
  atMost,
  correctedArticle,
  countedUnit,
  dayCounts,
  isUntil,
  itsThing,
  lastDays,
  otherWeekday,
  otherClause,
  placeOfDateline,
  roughly,
  weekdayBehind,
  wordsBefore,
} from '../english/day-clues.ts';
import { toNumber } from '../english/number-words.ts';
import { monthNumber } from './calendar.ts';
import { tenseAt } from './tense.ts';

type Parts = Record<string, string | undefined>;

/** As in `dateRules`, in the order in which they are tried; what one has taken is closed to the rest. */
const rules: [pattern: RegExp, found: (parts: Parts) => DayClue['tells'] | undefined][] = [
  ...english.dayOfMonth.slice(0, 2).map((pattern) => rule(pattern, dayOfMonth)),
  rule(english.noDay, () => undefined),
  rule(english.dayOfWeek, ({ which, week, weekday = '' }) =>
    which || week ? undefined : { kind: 'weekday', weekday: weekdayOf(weekday) },
  ),
  ...english.daysFromToday.map(([pattern, shift]) => rule(pattern, () => ({ kind: 'from today', shift }))),
  rule(lastDays, ({ count = '1', unit = '' }) => ({ kind: 'within', days: toNumber(count) * (DAYS[unit] ?? 1) })),
];

/**
 * What the account that states no date tells of its day: days without a year, weekdays, "yesterday", "three days after".
 * Quotations stand on the day of speaking, captions on that of the picture: neither is looked at.
 *
 * @example 'Three days after the flood, Ann Poe said on Monday …' // a count of 2 to 4 days from "the flood", a weekday
 */
export function extractDayClues(passage: Passage, sentences: Sentence[], quoted: Span[], words: TaggedWord[]): DayClue[] {
  if (passage.kind === 'caption') return [];
  const { text } = passage;
  const taken = new Uint8Array(text.length);
  for (const { start, end } of quoted) taken.fill(1, start, end);
  const place = (start: number, end: number) => ({ passage: passage.id, start, end, text: text.slice(start, end) });
  const days = rules.flatMap(([pattern, tellsOf]) =>
    findAll(text, pattern).flatMap(({ start, end, groups }): DayClue[] => {
      if (taken.subarray(start, end).includes(1)) return [];
      taken.fill(1, start, end);
      const tells = tellsOf(groups);
      const before = text.slice(Math.max(0, start - 10), start);
      // "Until Friday" may be behind or ahead: no verb tells. "3 May, a Monday" and "that Friday" are of another week.
      if (!tells || isUntil.test(before) || (tells.kind === 'weekday' && otherWeekday.test(before))) return [];
      if (tells.kind === 'day' && isOwn(text, start)) return [{ ...place(start, end), tells: { ...tells, isOwn: true } }];
      const found = withOtherEnd(text, { start, end }, withWeekdayBehind(text.slice(end, end + 20), tells));
      const clue = { ...place(found.start, found.end), tense: tenseAt(words, found), tells: found.tells };
      return [tells.kind === 'weekday' ? { ...clue, tells: { ...tells, hangsOn: hangsOn(text, found) } } : clue];
    }),
  );
  const counts = sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    if (!countedUnit.test(said)) return [];
    const possible = dayCounts.filter(({ holds }) => said.includes(holds));
    return possible.flatMap(({ from, pattern }) =>
      findAll(said, pattern).flatMap(({ groups, ...found }): DayClue[] => {
        const [start, end] = [sentence.start + found.start, sentence.start + found.end];
        // Who has waited so long says so on the day, as others quote it.
        const isQuoted = from !== 'waited' && quoted.some((quote) => quote.start < end && start < quote.end);
        return isQuoted ? [] : [{ ...place(start, end), tells: { kind: 'count', what: groups['what'], ...daysOf(groups, from) } }];
      }),
    );
  });
  return [...days, ...counts].sort((a, b) => a.start - b.start);
}

/** With the other end of "5-8 April" or "April 5-8": several days are not the one whose number stands beside the month. */
function withOtherEnd(text: string, { start, end }: Span, tells: DayClue['tells']): Span & { tells: DayClue['tells'] } {
  const [before, behind] = [
    english.otherEndBefore.exec(text.slice(Math.max(0, start - 12), start)),
    english.otherEndBehind.exec(text.slice(end)),
  ];
  if (tells.kind !== 'day' || tells.weekday !== undefined || !(before ?? behind)) return { start, end, tells };
  const inMonth = (day = '') => `${tells.monthDay.slice(0, 3)}${day.padStart(2, '0')}`;
  const [first, last] = before ? [inMonth(before[1]), tells.monthDay] : [tells.monthDay, inMonth(behind?.[1])];
  return {
    start: start - (before?.[0].length ?? 0),
    end: end + (before ? 0 : (behind?.[0].length ?? 0)),
    tells: { ...tells, monthDay: last, since: first },
  };
}

/** `3 May, a Sunday` */
function withWeekdayBehind(behind: string, tells: DayClue['tells']): DayClue['tells'] {
  const [, name] = weekdayBehind.exec(behind) ?? [];
  return tells.kind === 'day' && name ? { ...tells, weekday: weekdayOf(name) } : tells;
}

/** What a weekday hangs on, for whoever knows what the story is about. */
function hangsOn(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/['’]s$/.test(text.slice(start, end))) return itsThing.exec(text.slice(end, end + 60))?.groups?.['thing'] ?? '';
  return anyWeekday.test(before) ? '' : (wordsBefore.exec(before)?.[0] ?? '').replace(otherClause, '').trim();
}

/** Whether a day is the account's own: in a correction, in a dateline, or behind a place in capitals where none was read as one. */
function isOwn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_PLACE), start);
  return correctedArticle.test(before) || (start < LONGEST_PLACE && (placeOfDateline.test(before) || start < beforeReport(text)));
}

function rule(pattern: string, found: (parts: Parts) => DayClue['tells'] | undefined): (typeof rules)[number] {
  return [new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu'), found];
}

function dayOfMonth({ month = '', day = '', year, weekday }: Parts): DayClue['tells'] | undefined {
  const monthDay = `${monthNumber(month)}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
  if (year && !/^\d{4}$/.test(year)) return undefined;
  return { kind: 'day', monthDay, year, weekday: weekday ? weekdayOf(weekday) : undefined };
}

function weekdayOf(name: string): number {
  return weekdayNames.indexOf(name.slice(0, 3).toLowerCase());
}

const LONGEST_PLACE = 60;
const DAYS: Record<string, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** How many days a count without a word such as "about" is off, early and late: "ten months on" is said in the eleventh too. */
const SLACK: Record<string, [number, number]> = { day: [1, 1], week: [2, 2], month: [10, 27], year: [35, 60] };

/** The fewest and the most days that a count may mean. */
function daysOf({ hedge = '', count = '', unit = '' }: Parts, from: string): { least: number; most: number; unit: string } {
  const [number, one, [early, late]] = [toNumber(count), DAYS[unit] ?? 1, SLACK[unit] ?? [1, 1]];
  const days = number * one;
  if (from === 'nth') return { least: number - 1, most: number - 1, unit: 'day' };
  if (atLeast.test(hedge)) return { least: Math.floor(days), most: Math.floor(days + Math.max(one - 1, days / 4)), unit };
  if (atMost.test(hedge)) return { least: Math.ceil(days - one / (unit === 'day' ? 1 : 2)), most: Math.floor(days), unit };
  const wider = roughly.test(hedge) ? 2 : 1;
  return { least: Math.ceil(days - wider * early), most: Math.floor(days + wider * late), unit };
}
