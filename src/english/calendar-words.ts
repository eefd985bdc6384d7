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

/** Days that only the first readers of a text could place. */
export const relativeDay = `(?:today|yesterday|tomorrow|tonight|overnight|${weekday})`;

/** A fixed day, the nth weekday of a month (-1: the last) or days after it, or days after Easter Sunday. */
export type DayRule = string | { nth: number; weekday: string; month: number; later?: number } | { easter: number };

const thanksgiving = { nth: 4, weekday: 'Thursday', month: 11 };
/** Days that news names without explaining them, where they mean one day wherever English is spoken. */
export const namedDays: Record<string, DayRule> = {
  'New Year’s Day': '01-01',
  'Australia Day': '01-26',
  'Martin Luther King Jr. Day': { nth: 3, weekday: 'Monday', month: 1 },
  'Martin Luther King Day': { nth: 3, weekday: 'Monday', month: 1 },
  'Valentine’s Day': '02-14',
  'Presidents’ Day': { nth: 3, weekday: 'Monday', month: 2 },
  'St. Patrick’s Day': '03-17',
  'April Fools’ Day': '04-01',
  'Shrove Tuesday': { easter: -47 },
  'Ash Wednesday': { easter: -46 },
  'Palm Sunday': { easter: -7 },
  'Maundy Thursday': { easter: -3 },
  'Good Friday': { easter: -2 },
  'Easter Sunday': { easter: 0 },
  'Easter Monday': { easter: 1 },
  'Whit Monday': { easter: 50 },
  'Anzac Day': '04-25',
  'May Day': '05-01',
  'Memorial Day': { nth: -1, weekday: 'Monday', month: 5 },
  Juneteenth: '06-19',
  'Canada Day': '07-01',
  'Fourth of July': '07-04',
  'Bastille Day': '07-14',
  'Labor Day': { nth: 1, weekday: 'Monday', month: 9 },
  'Columbus Day': { nth: 2, weekday: 'Monday', month: 10 },
  Halloween: '10-31',
  'Bonfire Night': '11-05',
  'Armistice Day': '11-11',
  'Veterans Day': '11-11',
  'Remembrance Sunday': { nth: 2, weekday: 'Sunday', month: 11 },
  'Thanksgiving Day': thanksgiving,
  Thanksgiving: thanksgiving,
  'Black Friday': { ...thanksgiving, later: 1 },
  'Cyber Monday': { ...thanksgiving, later: 4 },
  'Christmas Eve': '12-24',
  'Christmas Day': '12-25',
  'Boxing Day': '12-26',
  'New Year’s Eve': '12-31',
};

/** Words before a weekday that make a name of it, and words behind one that do. */
export const namesBeforeDay = 'Black|Bloody|Super|Ruby|Fat|Spy|Giving|Casual|Sheffield|Orthodox|Girl|Man';
export const namesBehindDay =
  '(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|People|Independent|Tribune|World|Sun|Night Live|Night Football|Harbor)';

/** What is of today without being of this day: today's youth. */
export const nounsOfNoDay =
  '(?:world|youth|society|generation|economy|climate|culture|technology|money|language|science|art|music|life|age)';

/** What a number like that of a year counts, and the clocks whose time it is. */
export const countedLikeYears =
  '(?:people|troops|soldiers|men|women|children|workers|members|voters|votes|seats?|beds?|rooms?|pages?|words|calories|dollars|pounds|euros|jobs|shares|homes|' +
  'miles?|met(?:re|er)s?|kilomet(?:re|er)s?|km|feet|foot|acres?|hectares?|square|tons?|tonnes?|watts?|hours|hrs|local time|GMT|UTC|[A-Z]{1,3}[SD]T)';

/** What follows the last of several days of a month, where a thing that is counted would follow a number. */
export const afterDays =
  '(?:[.,;:)?!”"’–-]|$| (?:and|at|in|on|by|for|to|from|with|after|before|when|where|as|but|or|if|that|which|because|near|under|over|between|against|during|this|last|next|of (?:this|last|next))\\b)';

/** Words that look ahead whatever follows; those that do before `to` or `for`; what a timetable says; those that are their own past. */
export const lookingAhead = new RegExp(
  '^(?:plan(?:s|ned|ning)?|schedul(?:es?|ed|ing)|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|await(?:s|ed|ing)?|slated|due|upcoming|effective|payable)$',
);
export const aheadOfTo = new RegExp(
  '^(?:set|going|about|agree\\w*|hop(?:es?|ed|ing)|wants?|wanted|vow\\w*|promis\\w+|pledg\\w+|threaten\\w*|prepar\\w+|ready|poised|likely|aim\\w*|propos\\w+|invit\\w+|deadline|deal|bid|intention|offer\\w*|plans?)$',
);
export const timetabled = words(
  'arrive begin board close come depart discuss end expire face finish fly gather host kick launch leave meet open play reopen resume retire return sail sit start take travel visit vote',
);
export const ownPast = words('beat bet burst cast cost cut hit hurt let put quit read rid set shed shut split spread thrust upset wed');
/** Verbs before a bare one: "let it go". */
export const beforeBareVerbs = words('let made make makes saw see watched helped help heard');
export const reporting = words('said says say told tells tell added announced wrote reported warned confirmed');
/** Words that begin a clause with a verb of its own. */
export const clauseOpeners = words('that when while because although if who which whether');
