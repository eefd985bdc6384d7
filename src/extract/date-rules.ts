import { day, dayIn, daysBetween, daysUntil, month, monthNumber, nearest, week, year } from './calendar.ts';
import type { Tense } from './tense.ts';
import {
  afterDays,
  certainMonths,
  countedLikeYears,
  months,
  namedDays,
  namesBeforeDay,
  namesBehindDay,
  nounsOfNoDay,
  weekday,
} from '../english/calendar-words.ts';
import { numberWord, toNumber } from '../english/number-words.ts';

/** What a rule sees of a match: its parts, the day of publication, and whether the text looks back or ahead. */
export interface FoundDate {
  part: (name: string) => string;
  published: Date;
  when: () => Tense | undefined;
}

/** One kind of calendar expression. Its value rests on the day of publication unless the match has a `year` in figures or words. */
export interface DateRule {
  name: string;
  pattern: string;
  /** Nothing: the words stay closed to the rules that follow, and unresolved. */
  value: (found: FoundDate) => string | undefined;
}

const number = String.raw`(?:\d{1,3}|${numberWord})`;
const lead = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[- ])?';
const notCounted = String.raw`(?![\d%]|,\d| ${countedLikeYears}\b)`;
const fullYear = String.raw`(?:1[89]|20)\d\d${notCounted}`;
/** The year behind a day or a month. */
const ofYear = `(?:\\.?,? (?:of )?(?<year>1\\d{3}${notCounted}|${fullYear}|(?:[Tt]his|[Ll]ast|[Nn]ext) year))?`;
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const itsWeekday = `(?:(?<weekday>${weekday}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),? (?:the )?)?`;
const lastOfDays = String.raw`(?:,? (?:and|or|to|through|until|till) (?:the )?| ?[-–] ?)`;

/** In the order in which they are tried; an expression that one has taken is closed to the rest. */
export const dateRules = bounded([
  { name: 'ISO date', pattern: String.raw`(?<all>(?<year>\d{4})-\d\d-\d\d)`, value: ({ part }) => part('all') },
  ...[
    `${itsWeekday}(?<month>${months})\\.? (?:the )?(?<day>${dayNumber})(?!\\d)${ofYear}`,
    `${itsWeekday}(?:the )?(?<day>${dayNumber})(?: |\\. (?=\\p{L}+ \\d{4}))(?:of )?(?<month>${months})\\b(?!\\.? \\d\\d?\\b)${ofYear}`,
    // The others of several days: June 10, [11] and [12]; [10], [11] and 12 June.
    `(?<=(?<month>${months})\\.? ${dayNumber}(?:, ${dayNumber}){0,4}${lastOfDays})(?<day>${dayNumber})(?=${afterDays}|,? (?:1\\d|20)\\d\\d)${ofYear}`,
    `(?<=(?<month>${months})\\.? ${dayNumber}(?:, ${dayNumber}){0,4}, )(?<day>${dayNumber})(?=(?:, ${dayNumber}){0,4},? (?:and|or) ${dayNumber}${afterDays})`,
    `(?:the )?(?<day>${dayNumber})(?=(?:, ${dayNumber}){0,4}${lastOfDays}${dayNumber} (?:of )?(?<month>${months})\\b)`,
  ].map((pattern) => ({ name: 'day of a month', pattern, value: dayOfMonth })),
  {
    name: 'named day',
    pattern: `(?<!Orthodox )(?<name>${[...namedDays.keys()].join('|').replaceAll('.', '\\.').replaceAll('’', "['’]")})(?! [Aa](?:greement|ccord))${ofYear}`,
    value: (found) => byYear(found, (of) => dayIn(of, namedDays.get(found.part('name').replace("'", '’')) ?? '')),
  },
  {
    name: 'month and year',
    pattern: `${lead}(?<month>${months})\\.?,? (?:of )?(?<year>${fullYear}|(?:this|last|next) year)`,
    value: (found) => byYear(found, (of) => `${of}-${monthNumber(found.part('month'))}`),
  },
  {
    name: 'weekday of a week',
    pattern: `(?<weekday>${weekday}),? (?:of )?(?<which>this|last|next) week`,
    value: ({ part, published }) => {
      const monday = new Date(`${week(published, shiftOf(part('which'))).slice(0, 10)}T12:00:00Z`);
      return day(monday, daysUntil(monday, part('weekday')));
    },
  },
  {
    name: 'no day: repeated, any, a name, or one that words beside it change',
    pattern: [
      `(?:[Ee](?:very|ach)|[Aa]ny|[Mm]ost|[Ss]ome|[Oo]ne|[Oo]n a|[Mm]any|[Oo]ther) (?:other )?(?:first |last )?${weekday}`,
      `${weekday}(?: (?:to|through) | ?[-–] ?)${weekday}`,
      `(?:(?:weeks?|fortnight|days?|months?) (?:ago|on|from|after|before)|the (?:same|next|last|previous|preceding|following)|[OoBb][ny] that(?: same)?|${namesBeforeDay}) (?:on )?${weekday}`,
      `${months} of (?=(?:that|the same) year)`,
      `(?:[Tt]he )?(?:first|second|third|fourth|last) ${weekday} (?:in|of)`,
      `(?<=\\p{L}-)${weekday}`,
      `[Tt]he ${weekday} (?:before|after)(?=[,.;])`,
      `${weekday}(?: (?:morning|afternoon|evening|night)s|-\\p{L}+| (?:week|fortnight|${namesBehindDay}|before last|after next|the \\d+th))`,
      `(?:week|weekend|month|year|night) (?:before last|after next)`,
      `[Tt]oday['’]s (?:(?:\\p{Ll}+(?:al|ern|ive|ic|ous)|young|new) )?(?:\\p{Ll}{3,}[^\\Wsu]s|${nounsOfNoDay})|(?<=\\b(?:of|ago) )today|(?<=\\p{Lu}\\p{L}* )Today`,
    ].join('|'),
    value: () => undefined,
  },
  {
    name: 'weekday',
    pattern: `(?:(?<which>(?<!\\b[Tt]he )[Ll]ast|(?<!\\b[Tt]he )[Nn]ext|[Tt]his(?: coming)?|[Cc]oming) )?${lead}(?<weekday>${weekday})(?:['’]s)?(?: (?:morning|afternoon|evening|night))?`,
    value: ({ part, published, when }) => {
      const ahead = daysUntil(published, part('weekday'));
      if (/last/i.test(part('which'))) return day(published, ahead - 7);
      if (/next/i.test(part('which'))) return day(published, ahead || 7);
      const toCome = ahead === 0 || /coming/i.test(part('which')) || when() === 'to come';
      return day(published, toCome ? ahead : ahead - 7);
    },
  },
  {
    name: 'weekend',
    pattern:
      '(?:(?<=\\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring|for|[Aa]fter|[Bb]efore|[Ss]ince|[Bb]y|through|of) )the|(?<which>[Tt]his|[Ll]ast)) weekend',
    value: ({ part, published, when }) => {
      const ahead = daysUntil(published, 'Saturday');
      const from = part('which') !== 'last' && when() === 'to come' ? ahead : ahead - 7;
      return `${day(published, from)}/${day(published, from + 1)}`;
    },
  },
  ...Object.entries({
    '[Tt]oday|[Tt]onight|(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]his (?:morning|afternoon|evening)': 0,
    '(?:[Tt]he )?day before yesterday': -2,
    '[Yy]esterday|[Ll]ast (?:night|evening)': -1,
    '(?:[Tt]he )?day after tomorrow': 2,
    '[Tt]omorrow': 1,
  }).map(([pattern, shift]) => ({ name: 'a day beside today', pattern, value: ({ published }: FoundDate) => day(published, shift) })),
  { name: 'overnight', pattern: '[Oo]vernight', value: ({ published }) => `${day(published, -1)}/${day(published)}` },
  {
    name: 'this, last, next',
    pattern: `${lead}(?:in )?(?<which>[Tt]his|(?<!\\b[Tt]he )[Ll]ast|(?<!\\b[Tt]he )[Nn]ext|the (?:current|coming)) (?<unit>week|month|year)(?:['’]s)?`,
    value: ({ part, published }) => ({ week, month, year })[part('unit') as 'week' | 'month' | 'year'](published, shiftOf(part('which'))),
  },
  {
    name: 'ago',
    pattern: `(?<count>[Aa]n?|${number}) (?<unit>day|week|month|year)s? ago`,
    value: ({ part, published }) => {
      const count = -toNumber(part('count'));
      return { day: day(published, count), week: day(published, count * 7), month: month(published, count), year: year(published, count) }[
        part('unit')
      ];
    },
  },
  { name: 'a year earlier', pattern: '[Aa] year (?:earlier|before)', value: ({ published }) => year(published, -1) },
  {
    name: 'within the next',
    pattern: `(?:with)?in the (?:next|coming) (?<count>${number}) (?<unit>day|week|month)s`,
    value: ({ part, published }) => {
      const days = toNumber(part('count')) * { day: 1, week: 7, month: 30 }[part('unit') as 'day' | 'week' | 'month'];
      return `${day(published)}/${day(published, days)}`;
    },
  },
  {
    name: 'since a month',
    pattern: `(?<=\\b[Ss]ince )(?:last )?(?<month>${months})(?!\\.? \\d)`,
    value: ({ part, published }) => `${nearest(published, (of) => `${of}-${monthNumber(part('month'))}`, 'past') ?? ''}/${day(published)}`,
  },
  {
    name: 'month',
    pattern: `(?:(?:(?<=\\b(?:[Ii]n|of|[Bb]y|[Uu]ntil|[Tt]hrough|[Ff]rom|to|for|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ss]ince|each|and) )|(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${lead}|mid-|[Ee]arly |[Ll]ate )|(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]his|['’]s) )(?=\\p{L}+ \\p{Ll})(?!\\p{L}+ (?:on|for|of|in|to|from|against|through|by|and|is|was|will)\\b)|(?=${certainMonths}))(?<month>${months})(?:['’]s)?(?!\\.? \\d|\\p{L}|['’]? \\p{Lu})`,
    value: ({ part, published, when }) => {
      const inYear = (of: number) => `${of}-${monthNumber(part('month'))}`;
      const which = part('which').toLowerCase();
      if (which === 'this') return inYear(published.getUTCFullYear());
      return nearest(published, inYear, which === 'last' ? 'past' : which === 'next' ? 'to come' : when());
    },
  },
  {
    name: 'year in words',
    pattern: `(?:nineteen (?<year>${numberWord})|the year (?<year>two thousand)(?! (?:and )?${numberWord}))`,
    value: ({ part }) => (part('year') === 'two thousand' ? '2000' : `19${String(toNumber(part('year'))).padStart(2, '0')}`),
  },
  {
    name: 'years',
    pattern: `(?<=\\b(?:[Ii]n|[Ss]ince|of|[Bb]y|[Ff]rom|[Uu]ntil|through|[Dd]uring|before|after|for|[Tt]he|season) |\\()(?<year>(?:1[89]|20)\\d\\d)[-–](?<to>${fullYear}|\\d\\d)(?![\\d/-])`,
    value: ({ part }) => `${part('year')}/${part('year').slice(0, part('to').length === 2 ? 2 : 0)}${part('to')}`,
  },
  {
    name: 'year',
    pattern: `(?<=\\b(?:[Ii]n|[Ss]ince|of|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]hrough|[Dd]uring|before|after|[Ff]or|[Bb]etween|[Bb]oth|[Ee]ither|into|and|or|to|early|late|fiscal|years?|[Tt]he|[Ff]all|summer|spring|winter|than) |\\b(?:19|20)\\d\\d, |\\b(?:mid|[Pp]ost|[Pp]re)-|\\(|(?:\\b(?:[Aa]n?|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|\\p{L}['’]s?) (?=\\d+ \\p{L}))(?<year>${fullYear})(?![-–/])`,
    value: ({ part }) => part('year'),
  },
]);

function bounded(rules: DateRule[]): (Omit<DateRule, 'pattern'> & { pattern: RegExp })[] {
  return rules.map((rule) => ({ ...rule, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${rule.pattern})(?![\\p{L}\\d])`, 'gu') }));
}

function shiftOf(which: string): -1 | 0 | 1 {
  return /last|previous/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
}

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

function byYear({ part, published, when }: FoundDate, inYear: (year: number) => string | undefined): string | undefined {
  const said = part('year');
  if (said === '') return nearest(published, inYear, when());
  return inYear(said.endsWith('year') ? published.getUTCFullYear() + shiftOf(said) : Number(said));
}
