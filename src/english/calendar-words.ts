import { words } from './words.ts';

export const weekdays = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
export const fullMonths = words('January February March April May June July August September October November December');
/** By their first three letters, as every way of writing them begins. */
export const weekdayNames = weekdays.map((name) => name.slice(0, 3).toLowerCase());
export const monthNames = fullMonths.map((name) => name.slice(0, 3).toLowerCase());

/** Patterns for the names, to stand inside longer ones. */
export const weekday = `(?:${weekdays.join('|')})`;
export const months = `(?:${fullMonths.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
/** Those that are no other word: `March` and `May` need one before them that tells. */
export const certainMonths = months.replace(/\b(?:March|May|Mar)\|/g, '');

/** A day with its year, as lines of dates write it: day and month or month and day, then the year. */
export const writtenDay = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${months})[.,]{0,2}[ -]?|(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?[, ]{1,2})(\\d{4})(?!\\d)`,
  'iu',
);

/** Days that only the first readers of a text could place. */
export const relativeDay = `(?:today|yesterday|tomorrow|tonight|overnight|${weekday})`;
/** Any time that is reckoned from the day of writing. */
export const relativeTime = `(?:${relativeDay}|recently|lately|(?:last|this) (?:week|month|year))`;

/**
 * Days that news names without explaining them, where they mean one day wherever English is spoken: a day of a month; the
 * nth weekday of a month (-1: the last) and days after it; days after Easter Sunday.
 */
export const namedDays = new Map(
  `New Year’s Day 01-01, Australia Day 01-26, Martin Luther King Day 3 Monday 1, Martin Luther King Jr. Day 3 Monday 1, Valentine’s Day 02-14,
  Presidents’ Day 3 Monday 2, St. Patrick’s Day 03-17, St Patrick’s Day 03-17, April Fools’ Day 04-01, Anzac Day 04-25, May Day 05-01,
  Shrove Tuesday Easter -47, Ash Wednesday Easter -46, Palm Sunday Easter -7, Maundy Thursday Easter -3, Good Friday Easter -2,
  Easter Sunday Easter 0, Easter Monday Easter 1, Whit Monday Easter 50, Memorial Day -1 Monday 5, Juneteenth 06-19, Canada Day 07-01,
  Fourth of July 07-04, Bastille Day 07-14, Labor Day 1 Monday 9, Columbus Day 2 Monday 10, Halloween 10-31, Bonfire Night 11-05,
  Armistice Day 11-11, Veterans Day 11-11, Remembrance Sunday 2 Sunday 11, Thanksgiving Day 4 Thursday 11, Thanksgiving 4 Thursday 11,
  Black Friday 4 Thursday 11 1, Cyber Monday 4 Thursday 11 4, Christmas Eve 12-24, Christmas Day 12-25, Boxing Day 12-26, New Year’s Eve 12-31`
    .split(/,\s+/)
    .map((row) => /^(.+?) (\d\d-\d\d|Easter -?\d+|-?\d .*)$/.exec(row)?.slice(1) as [string, string]),
);

/** Words before a weekday that make a name of it, and words behind one that do. */
export const namesBeforeDay = 'Black|Bloody|Good|Easter|Holy|Ash|Palm|Super|Ruby|Fat|Spy|Giving|Casual|Sheffield|Orthodox|Girl|Man';
export const namesBehindDay =
  '(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|People|Independent|Tribune|World|Sun|Night Live|Night Football|Harbor|[Ss]chool|best|roast)';

/** What a sentence calls by its month: "March sales fell". */
export const nounsOfMonth = '(?:sales|figures|data|inflation|earnings|revenues?|exports|imports|elections?)';

/** What nobody plans: it has happened. */
export const nounsOfHappening =
  '(?:(?:murder|killing|attack|storm|flood|quake|earthquake|tsunami|crash|disaster|coup|riot|shooting|bombing|explosion|blast|fire|collapse|death|massacre|raid|arrest|accident|wreck|derailment|eruption|typhoon|hurricane|cyclone|tornado|outbreak|landslide|kidnapping|abduction|disappearance|assassination|stabbing|scandal)s?|flooding|sinking)';

/** What somebody has written or told. */
export const nounsOfWords =
  '(?:reports?|statements?|announcements?|letters?|articles?|stud(?:y|ies)|interviews?|tweets?|memos?|rulings?|orders?)';

/** What happens once, in days that follow on one another. */
export const happens = '(?:held|lasted|ran|running|rained|snowed|closed|shut|scheduled|visit(?:s|ed)?|(?:takes?|taken|took) place)';

/** Those of tomorrow and yesterday who are of no day. */
export const peopleOfNoDay = '(?:\\p{Ll}*(?:men|women|eers|ists)|leaders|workers|teachers|doctors|children|adults|citizens|heroes)';

/** What is of today without being of this day: today's youth. */
export const nounsOfNoDay =
  '(?:world|youth|society|generation|economy|climate|culture|technology|money|language|science|art|music|life|age)';

/** What a number behind `of` measures. */
export const measures =
  'ISO|resolution|sensitivity|total|population|score|capacity|height|depth|weight|width|length|speed|maximum|minimum|rating|elevation|altitude';

/** What a number like that of a year counts, and the clocks whose time it is. */
export const countedLikeYears =
  '(?:people|troops|soldiers|men|women|children|workers|members|voters|votes|seats?|beds?|rooms?|pages?|words|calories|dollars|pounds|euros|jobs|shares|homes|' +
  'miles?|met(?:re|er)s?|kilomet(?:re|er)s?|km|feet|foot|acres?|hectares?|square|tons?|tonnes?|watts?|hours|hrs|local time|GMT|UTC|[A-Z]{1,3}[SD]T)';

/** What follows the last of several days of a month, where a thing that is counted would follow a number. */
export const afterDays =
  '(?:[.,;:)?!”"’–-]|$| (?:and|at|in|on|by|for|to|from|with|after|before|when|where|as|but|or|if|that|which|because|near|under|over|between|against|during|this|last|next|the|it|he|she|they|we|was|were|will|would|had|has|of (?:this|last|next))\\b)';

/** Behind these a month or a weekday is no first name: `last October Ada Quill left`. */
export const beforeTime = /(?<!\p{L})(?:last|this|next|since|until|every|in|on|early|late|mid)[ -]$/iu;
