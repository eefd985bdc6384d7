import { day, daysUntil, inYear, month, monthNumber, week, year } from './calendar.ts';
import { certainMonths, months, weekday } from '../english/calendar-words.ts';
import { numberWord, toNumber } from '../english/number-words.ts';

/** What a rule sees of a match: its parts, the day of publication, and whether the text looks back or ahead. */
export interface FoundDate {
  part: (name: string) => string;
  published: Date;
  when: 'past' | 'to come' | undefined;
}

/** One kind of calendar expression. `from` says what its value rests on. */
export interface DateRule {
  name: string;
  pattern: RegExp;
  from: 'text' | 'publication date';
  value: (found: FoundDate) => string | undefined;
}

const number = String.raw`(?:\d{1,3}|${numberWord})`;
const lead = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[- ])?';
const fullYear = String.raw`(?:1[89]|20)\d\d`;

/** In the order in which they are tried; an expression that one has taken is closed to the rest. */
export const dateRules: DateRule[] = [
  {
    name: 'month and year',
    from: 'text',
    pattern: rule(`(?<month>${months})\\.?,? (?:of )?(?<year>${fullYear})`),
    value: ({ part }) => `${part('year')}-${monthNumber(part('month'))}`,
  },
  {
    name: 'weekday',
    from: 'publication date',
    pattern: rule(
      `(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: coming)?|[Cc]oming) )?${lead}(?<weekday>${weekday})(?:['’]s)?(?: (?:morning|afternoon|evening|night))?`,
    ),
    value: ({ part, published, when }) => {
      const ahead = daysUntil(published, part('weekday'));
      if (/last/i.test(part('which'))) return day(published, ahead - 7);
      if (/next/i.test(part('which'))) return day(published, ahead || 7);
      const toCome = when === 'to come' || /coming/i.test(part('which'));
      return day(published, toCome || ahead === 0 ? ahead : ahead - 7);
    },
  },
  {
    name: 'today',
    from: 'publication date',
    pattern: rule('[Tt]oday|[Tt]onight|(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]his (?:morning|afternoon|evening)'),
    value: ({ published }) => day(published),
  },
  {
    name: 'yesterday',
    from: 'publication date',
    pattern: rule('[Yy]esterday|[Ll]ast (?:night|evening)'),
    value: ({ published }) => day(published, -1),
  },
  { name: 'tomorrow', from: 'publication date', pattern: rule('[Tt]omorrow'), value: ({ published }) => day(published, 1) },
  {
    name: 'overnight',
    from: 'publication date',
    pattern: rule('[Oo]vernight'),
    value: ({ published }) => `${day(published, -1)}/${day(published)}`,
  },
  {
    name: 'this, last, next',
    from: 'publication date',
    pattern: rule(`${lead}(?:in )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|the (?:current|previous|coming)) (?<unit>week|month|year)(?:['’]s)?`),
    value: ({ part, published }) => ({ week, month, year })[part('unit') as 'week' | 'month' | 'year'](published, shiftOf(part('which'))),
  },
  {
    name: 'ago',
    from: 'publication date',
    pattern: rule(`(?<count>an?|${number}) (?<unit>day|week|month|year)s? ago`),
    value: ({ part, published }) => {
      const count = -toNumber(part('count'));
      return { day: day(published, count), week: day(published, count * 7), month: month(published, count), year: year(published, count) }[
        part('unit')
      ];
    },
  },
  {
    name: 'a year earlier',
    from: 'publication date',
    pattern: rule('a year (?:earlier|before)'),
    value: ({ published }) => year(published, -1),
  },
  {
    name: 'within the next',
    from: 'publication date',
    pattern: rule(`(?:with)?in the (?:next|coming) (?<count>${number}) (?<unit>day|week|month)s`),
    value: ({ part, published }) => {
      const days = toNumber(part('count')) * { day: 1, week: 7, month: 30 }[part('unit') as 'day' | 'week' | 'month'];
      return `${day(published)}/${day(published, days)}`;
    },
  },
  {
    name: 'since',
    from: 'publication date',
    pattern: rule(`(?<=\\b[Ss]ince )(?:last )?(?<month>${months})(?!\\.? \\d)`),
    value: ({ part, published }) => sinceMonth(monthNumber(part('month')), published),
  },
  {
    name: 'month',
    from: 'publication date',
    pattern: rule(
      `(?:(?:(?<=\\b(?:[Ii]n|of|[Bb]y|[Uu]ntil|through|from|to|for|[Dd]uring|[Bb]efore|[Aa]fter|each|and) )|(?<which>[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his) |mid-)|(?=${certainMonths}))(?<month>${months})(?!\\.? \\d|\\p{L}|['’.]? \\p{Lu})`,
    ),
    value: ({ part, published, when }) => {
      const which = part('which').toLowerCase();
      return withYear(monthNumber(part('month')), published, which === 'last' ? 'past' : which === 'next' ? 'to come' : when);
    },
  },
  {
    name: 'year in words',
    from: 'text',
    pattern: rule(`nineteen (?<count>${numberWord})`),
    value: ({ part }) => `19${String(toNumber(part('count'))).padStart(2, '0')}`,
  },
  {
    name: 'year',
    from: 'text',
    pattern: rule(
      `(?<=\\b(?:[Ii]n|[Ss]ince|of|[Bb]y|from|until|through|[Dd]uring|before|after|for|and|to|early|late|fiscal|year|[Tt]he|[Ff]all|summer|spring|winter|than) |mid-|\\()(?<year>${fullYear})(?![-–/\\d%]|,\\d| (?:people|troops|soldiers|men|women|dollars|pounds|euros|jobs|shares|homes)\\b)`,
    ),
    value: ({ part }) => part('year'),
  },
];

function rule(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'dgu');
}

function shiftOf(which: string): -1 | 0 | 1 {
  return /last|previous/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
}

/** From the first such month back: "since November", said in October, is eleven months. */
function sinceMonth(monthName: string, published: Date): string {
  return `${inYear(published, monthName, 'past', 12)}-${monthName}/${day(published)}`;
}

function withYear(monthName: string, published: Date, when: FoundDate['when']): string {
  return `${inYear(published, monthName, when)}-${monthName}`;
}
