import { months, weekday as weekdays, weekdayNames, monthNames } from './calendar-words.ts';

/** A day as a heading of a timeline has it. */
export interface HeadingDay {
  /** As printed, without weekday and time: `3 May 2021`. */
  text: string;
  /** `05-03` */
  monthDay: string;
  year?: string | undefined;
  /** From 0, Sunday. */
  weekday?: number | undefined;
}

const day = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${months})\b\.?|(?<monthToo>${months})\b\.? (?<dayToo>\d{1,2})(?:st|nd|rd|th)?)`;
const pattern = new RegExp(
  String.raw`^(?:(?<weekday>${weekdays}),? )?(?<said>${day}(?:,? (?<year>(?:1[5-9]|20)\d\d))?)(?=\s*(?:$|[,:|(.;])|\s+(?:[–—-]\s|\d{1,2}[:.]\d{2}))`,
  'iu',
);

/** `Wednesday 22 September 2023, 14:05` */
const LONGEST_DAY = 40;

/** @example headingDay('Sunday 9 May 2021, 14:05') // { text: '9 May 2021', monthDay: '05-09', year: '2021', weekday: 0 } */
export function headingDay(text: string): HeadingDay | undefined {
  const found = pattern.exec(text);
  const { said = '', day: first, dayToo, month, monthToo, year, weekday } = found?.groups ?? {};
  const [number, name] = [first ?? dayToo, month ?? monthToo];
  if (!number || !name) return undefined;
  const monthDay = `${String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  return { text: said, monthDay, year, weekday: weekday ? weekdayNames.indexOf(weekday.slice(0, 3).toLowerCase()) : undefined };
}

/** A time behind a day. */
const time = /^[,.]? ?(?:(?:at )?\d{1,2}[:.]\d{2}.{0,20})?$/iu;

/** The day of a line that has nothing beside it but its weekday and a time. */
export function dayAlone(line: string): HeadingDay | undefined {
  const day = line.length < LONGEST_DAY ? headingDay(line) : undefined;
  return day && time.test(line.slice(line.indexOf(day.text) + day.text.length)) ? day : undefined;
}
