import {
  afterDays,
  certainMonths,
  countedLikeYears,
  happens,
  measures,
  months,
  namedDays,
  namesBeforeDay,
  namesBehindDay,
  nounsOfMonth,
  nounsOfHappening,
  nounsOfNoDay,
  nounsOfWords,
  peopleOfNoDay,
  weekday,
} from './calendar-words.ts';
import { numberWord } from './number-words.ts';

const number = String.raw`(?:\d{1,3}|${numberWord})`;
const lead = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[- ])?';
const notCounted = String.raw`(?![\d%]|,\d| ?[x×] ?\d| ${countedLikeYears}\b)`;
const measured = String.raw`(?<!\b(?:${measures}) (?:of|to) |\d ?[x×] ?)`;
const fullYear = String.raw`(?:1[89]|20)\d\d${notCounted}`;
/** Bodies that have a number for a name: `the 1922 Committee`. */
const namedByNumber = '(?:[Cc]ommittee|Club|Group|Society|Squadron|Battalion|Regiment|Foundation)';
const namedByDate =
  '(?:[Cc]ity|[Tt]own|[Mm]onument|[Bb]ridge|[Ss]quare|[Bb]oulevard|[Aa]venue|[Ss]tadium|[Uu]niversity|[Mm]ovement|[Bb]rigades?|Street|Road|Hospital|Airport|Tower)(?! [Cc]ouncil)';
/** The year behind a day or a month. */
const ofYear = `(?:\\.?,? (?:of )?(?<year>1\\d{3}${notCounted}|${fullYear}|(?:[Tt]his|[Ll]ast|[Nn]ext) year))?`;
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const itsWeekday = `(?:(?<weekday>${weekday}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),? (?:the )?)?`;
const lastOfDays = String.raw`(?:,? (?:and|or|to|through|until|till) (?:the )?| ?[-–] ?)`;

/** What every match of a rule holds and is quick to look for: most paragraphs name no month. */
export const hints = {
  weekday: new RegExp(weekday),
  month: new RegExp(months),
  dayOfMonth: new RegExp(`${months}(?:\\.? |\\.)(?:the )?\\d|\\d(?:st|nd|rd|th)?\\.? (?:of )?${months}`),
  today: /oday|esterday|morrow|night|morning|noon|evening/,
  unit: /week|month|year/,
  past: /ago|earlier|before/,
  next: /next|coming/,
  since: /[Ss]ince/,
  year: /\d{4}/,
  words: /nineteen|thousand/,
  otherDate:
    /[Tt]hat (?:same|year|month|day|morning|afternoon|evening|night)|same|next|following|previous|preceding|day (?:before|after)|later|earlier/,
  any: /(?:)/,
};

/** Before and behind one day of a month, the other end of several: "5-8 April", "from 5 to 8 April", "April 5-8". */
export const otherEndBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?|(?<=\b[Ff]rom \d.{0,3}) to )$/;
export const otherEndBehind = /^ ?[-–] ?(\d{1,2})(?!\d)/;

export const isoDate = String.raw`(?<day>(?<year>\d{4})-\d\d-\d\d)`;

/** Days of a month, and the others of several days: June 10, [11] and [12]; [10], [11] and 12 June. */
export const dayOfMonth = [
  `${itsWeekday}(?<month>${months})(?:\\.? |\\.)(?:the )?(?<day>${dayNumber})(?!\\d)${ofYear}`,
  `${itsWeekday}(?:the )?(?<day>${dayNumber})(?: |\\. (?=\\p{L}+ \\d{4}))(?:of )?(?<month>${months})\\b(?!\\.? \\d\\d?\\b)${ofYear}`,
  `(?<=(?<month>${months})\\.? ${dayNumber}(?:, ${dayNumber}){0,4}${lastOfDays})(?<day>${dayNumber})(?=${afterDays}|,? (?:1\\d|20)\\d\\d)${ofYear}`,
  `(?<=(?<month>${months})\\.? ${dayNumber}(?:, ${dayNumber}){0,4}, )(?<day>${dayNumber})(?=(?:, ${dayNumber}){0,4},? (?:and|or) ${dayNumber}${afterDays})`,
  `(?:the )?(?<day>${dayNumber})(?=(?:, ${dayNumber}){0,4}${lastOfDays}${dayNumber} (?:of )?(?<month>${months})\\b)`,
];

/** A day before what somebody has written or told on it: `its 1 May report`. */
export const dayOfWords = dayOfMonth
  .slice(0, 2)
  .map((pattern) => `(?<=\\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) |['’]s )${pattern}(?= ${nounsOfWords}\\b)`);

export const namedDay = `(?<!\\b(?:Orthodox|[Ee]very|[Ee]ach) )(?<name>${[...namedDays.keys()].join('|').replaceAll('.', '\\.').replaceAll('’', "['’]")})(?! [Aa](?:greement|ccord))${ofYear}`;

/** A place or a body with a day for its name: `Sixth of October city`, `the 14 July monument`, not `the May 4 city council`. */
export const namedByDay = [
  `(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|${dayNumber}) of ${months} ${namedByDate}`,
  `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ${months}|${months} \\d{1,2}(?:st|nd|rd|th)?) (?:${namedByDate.replace('[Cc]ity|[Tt]own|', '')})`,
].join('|');

/** `March of last year`; a month alone, after a word that tells or before what it belongs to. */
export const monthOfYear = `${lead}(?<month>${months})\\.?,? (?:of )?(?<year>${fullYear}|(?:this|last|next) year)`;
export const month = `(?:(?:(?<=\\b(?:[Ii]n|of|[Bb]y|[Uu]ntil|[Tt]hrough|[Ff]rom|to|for|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ss]ince|each|and) )|(?<which>[Ll]ast|[Nn]ext|[Tt]his) ${lead}|[Mm]id[- ]|[Ee]arly |[Ll]ate )|(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]his|['’]s) )(?=\\p{L}+ \\p{Ll})(?!\\p{L}+ (?:on|for|of|in|to|from|against|through|by|and|is|was|will)\\b)|(?=${certainMonths}|(?:March|May) ${nounsOfMonth}\\b))(?<month>${months})(?:['’]s)?(?!\\.? \\d|\\p{L}|['’]? \\p{Lu})`;

/** A month before what has happened in it: `the February flood`. */
export const monthOfHappening = `(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]his|['’]s) )(?<month>${months})(?= (?:\\p{Ll}+ )?${nounsOfHappening}\\b)`;

const toDay = '(?: (?:to|through) | ?[-–] ?)';
/** From one weekday to another, where something happened once; opening hours and working weeks come again. */
export const daysOfWeek = [
  `(?<weekday>${weekday})${toDay}(?<last>${weekday}) (?<week>this|last|next) week`,
  `(?<weekday>${weekday}) (?:until|till) (?<last>${weekday})`,
  `(?<=\\b(?:${happens}|(?<present>runs|lasts))\\b[^.;]{0,30})(?!Monday.{1,9}Friday)(?<weekday>${weekday})${toDay}(?<last>${weekday})`,
];
/** The second of "on Monday and Tuesday nights". */
export const otherNight = `(?<=\\b[Oo]n ${weekday} and )(?<weekday>${weekday}) (?:morning|afternoon|evening|night)s`;

const areRare = String.raw`(?<=\b(?:is|are) (?:\p{Ll}+ly )?(?:rare|(?:un)?(?:common|usual)|typical|normal) (?:in|on|for) )`;
/** No day: repeated, any, a name, or one that words beside it change. */
export const noWeekday = [
  `(?:[Ee](?:very|ach)|[Aa]ny|[Mm]ost|[Ss]ome|[Oo]ne|[Oo]n a|[Mm]any|[Oo]ther|typical|normal|usual|average|ordinary) (?:other )?(?:first |last )?${weekday}`,
  `[Aa] ${weekday}(?=[.,;:!?)]|$)|(?=${weekday})(?<=\\bused to (?:[\\p{L}\\d]+ ){1,4})${weekday}`,
  areRare + weekday,
  `${weekday}${toDay}${weekday}`,
  `(?:(?:weeks?|fortnight|days?|months?) (?:ago|on|from|after|before)|the (?:same|next|last|previous|preceding|following)|[OoBb][ny] that(?: same)?|${namesBeforeDay}) (?:on )?${weekday}`,
  `(?:[Tt]he )?(?:first|second|third|fourth|last) ${weekday} (?:in|of)`,
  `(?<=\\p{L}-)${weekday}`,
  `[Tt]he ${weekday} (?:before|after)(?=[,.;])`,
  `${weekday}(?: (?:morning|afternoon|evening|night)s|-\\p{L}+| (?:week|fortnight|(?:\\p{Lu}\\p{L}+ )?${namesBehindDay}|before last|after next|the \\d+th))`,
].join('|');
export const noMonth = `${lead}${months} of(?= (?:that|the same) year)|${areRare}${months}|(?<=\\b[Tt]hat )${months}(?=[.,;!?]|$)`;
export const noDay = [
  `(?:week|weekend|month|year|night) (?:before last|after next)`,
  `[Tt]oday['’]s (?:(?:\\p{Ll}+(?:al|ern|ive|ic|ous)|young|new) )?(?:\\p{Ll}{3,}[^\\Wsu]s|${nounsOfNoDay})|(?<=\\b(?:of|ago) )today|(?<=\\p{Lu}\\p{L}* )Today|Today (?:programme|show)|(?:[Tt]omorrow|[Yy]esterday)['’]s ${peopleOfNoDay}(?!['’])`,
].join('|');

export const dayOfWeek = `(?:(?<which>(?<!\\b[Tt]he )[Ll]ast|(?<!\\b[Tt]he )[Nn]ext|[Tt]his(?: coming)?|[Cc]oming) )?${lead}(?<weekday>${weekday})(?:['’]s)?(?: (?<time>morning|afternoon|evening|night))?(?:,? (?:of )?(?<week>this|last|next) week)?`;
/** `since Friday`, told on a Friday, is a week ago. */
export const sinceWeekday = `(?<=\\b[Ss]ince )${lead}(?<weekday>${weekday})(?:['’]s)?(?: (?:morning|afternoon|evening|night))?(?! (?:of )?(?:this|last|next) week)`;
export const weekend =
  '(?:(?<=\\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring|for|[Aa]fter|[Bb]efore|[Ss]ince|[Bb]y|through|of) )the|(?<which>[Tt]his|[Ll]ast)) weekend';

/** What is so in these times, and no day of its own: `seems even more out of reach today`. */
export const nowadays =
  '(?<=\\b(?:seems?|looks?|appears?|feels?|remains?|is|are) (?:(?:even|much|far|still|all|a|the|no|lot) ){0,3}(?:more|less|worse|better|\\p{Ll}{3,}er) (?:\\p{Ll}+ ){0,4})today(?! than\\b)';

/** Days that are so many days from today. */
export const daysFromToday: [string, number][] = [
  ['[Tt]oday|[Tt]onight|(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]his (?:morning|afternoon|evening)', 0],
  ['(?:[Tt]he )?day before yesterday', -2],
  ['[Yy]esterday|[Ll]ast (?:night|evening)', -1],
  ['(?:[Tt]he )?day after tomorrow', 2],
  ['[Tt]omorrow', 1],
];
export const overnight = '[Oo]vernight';
export const restOfWeek = '(?:[Tt]he )?(?:rest|remainder) of (?:the|this) week';

export const nearUnit = `(?:(?<lead>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[- ])?(?:in )?(?<which>[Tt]his|(?<!\\b[Tt]he )[Ll]ast|(?<!\\b[Tt]he )[Nn]ext|the (?:current|coming)) (?<unit>week|month|year)(?:['’]s)?`;
/** No day, and no year: `less than two weeks ago`, `about ten days ago`. */
export const roughlyAgo = `(?:[Ll]ess|[Ff]ewer|[Mm]ore) than (?:${number}|[Aa]n?) (?:day|week|month|year)s? ago|(?:[Aa]bout|[Aa]round|[Rr]oughly|[Nn]early|[Aa]lmost|[Aa]t least|[Oo]ver) (?:${number}|[Aa]n?) (?:day|week)s? ago`;
export const ago = `(?<count>[Aa]n?|${number}) (?<unit>day|week|month|year)s? (?:ago|(?<=\\b[Aa] year )(?:earlier(?! than)|before(?=[.,;:?!)—–]|$| (?:and|but|or|in|at|on|to|from|when|as|with)\\b)))`;

/** Intervals from a month to today, and from today on. */
export const sinceMonth = `(?<=\\b[Ss]ince )(?:last )?(?<month>${months})(?!\\.? \\d)`;
/** `since early March`: of its beginning, so no interval from the month on. */
export const sinceEarlyMonth = `(?<=\\b[Ss]ince )(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?<month>${months})(?!\\.? \\d)`;
export const withinNext = `(?:with)?in the (?:next|coming) (?<count>${number}) (?<unit>day|week|month)s`;

export const yearInWords = `(?:nineteen|the year) (?<year>(?<=nineteen )${numberWord}|(?<=year )two thousand(?! (?:and )?${numberWord}))`;
export const yearAlone = `(?<=\\b(?:[Ii]n|[Ss]ince|of|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]hrough|[Dd]uring|before|after|[Ff]or|[Bb]etween|[Bb]oth|[Ee]ither|into|and|or|to|early|late|fiscal|years?|[Tt]he|[Ff]all|summer|spring|winter|than) |\\b(?:1[89]|20)\\d\\d(?:, |[-–])|\\b(?:mid|[Pp]ost|[Pp]re)-|\\(|(?:\\b(?:[Aa]n?|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|\\p{L}['’]s?) (?=\\d+ \\p{L}))${measured}(?<year>${fullYear})(?![-–/](?!${fullYear})| ${namedByNumber}\\b)`;

const part = '(?:day|morning|afternoon|evening|night)';
/** Words that count from a date before them; "the day after the vote" hangs on the vote. */
const otherDate = [
  `(?<!\\b(?:for|over|within|during) )[Tt]he (?<step>(?<!\\bin the )next|following|previous|preceding|day (?:before|after)(?=[,.;:)]|$))`,
  `(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) (?:that(?: same)?|the same)|[Tt]hat same|[Tt]he same|[Tt]hat(?= (?:year|month))|That(?= ${part},)`,
].join('|');
const ofIt = `(?: (?:(?<unit>year|month)|${part}|(?<=(?:next|following|previous|preceding) )(?<weekday>${weekday}))|(?<=day (?:before|after)))`;
const counted = `(?<count>[Aa]n?|${number}) (?<counted>day|week|month|year)s? (?<since>later|earlier)(?! than)`;
export const ofOtherDate = new RegExp(`(?<![\\p{L}\\d])(?:(?:${otherDate})${ofIt}|${counted})(?![\\p{L}\\d'’-]| (?:last|a) year)`, 'gu');

/** What stands between the two ends of a range, before it in one case, and between the dates of a list. */
export const betweenEnds = /^(?: (?:to|through|until|till) (?:the )?| ?[-–] ?)$/;
export const beforeRange = /\bbetween (?:the )?$/i;
export const andAgain = /^,? and again (?:in|on) $/;
export const betweenDates = /^(?:, |,? (?:and|or) (?:the )?)$/;
