import { months, weekday } from './calendar-words.ts';
import { timeZones } from './abbreviations.ts';

const dayName = `(?:${weekday}|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)`;
const year = String.raw`(?:1[5-9]|20)\d\d`;
const ordinal = '(?:st|nd|rd|th)?';
/** A day as newsrooms print it: `11 Jun 2024`, `June 11, 2024`, `2024-06-11`, `11.06.2024`, `25/06/2024`, `11.06.24`. */
const day = [
  String.raw`\d{1,2}${ordinal}\.? ${months}\b\.?(?:,? ${year})?`,
  String.raw`${months}\b(?:\.? |\.)\d{1,2}${ordinal}(?!\d|:)(?:,? ${year})?`,
  String.raw`${year}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]${year}`,
  String.raw`\d{1,2}\.\d{1,2}\.[0-3]\d\b`,
].join('|');
const zone = String.raw`(?:[A-Z]{2,5}\b(?:[+-]\d{1,2})?|Z\b|[+-]\d{2}:?\d{2}\b|${timeZones.filter((name) => /[a-z]/.test(name)).join('|')})`;
/** A time of day: `17.04 BST`, `5:04 p.m. ET`, `5pm`, `17:04:00`, `1704 GMT`. */
const clock = String.raw`(?:at )?(?:\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{1,6})?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\d{4}(?= [A-Z]{3}\b))(?: ?\(?${zone}\)?)?`;
const label = String.raw`(?:this (?:article|story|report) (?:was )?)?(?:(?:first|last|originally|article|story) )?(?:published|posted|updated|modified|issued|created|released|filed|uploaded|edited|revised|date)(?: (?:on|at))?(?: ?[:–—-])? `;
const between = String.raw`(?: ?[,|/·•–—-] ?| on |T| )`;

/** What newsrooms print of the day of an article: a label, a weekday, the day, a time before or behind it. */
export const dateStamp = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<label>${label})?(?:${clock}${between})?(?:\(?${dayName}\b[.,]{0,2} )?(?<day>${day})(?!\p{N}|(?!T\d)\p{L})(?:${between}\(?${clock}\)?)?`,
  'giu',
);
export const isUpdate = /updated|modified|edited|revised/i;
/** What else stands in such a line: a time since, minutes of reading. */
export const besideDate =
  /^(?:(?:updated|published|posted)?:? ?\d{1,3} (?:min(?:ute)?|hour|hr|day)s? ago|(?:timer ?)?\d{1,3}[ -]?min(?:ute)?s?\.?(?: to)? read|updated|published)$/i;
export const byLine =
  /^(?:(?:written|story|report|words|text) )?by:? ((?:\p{Lu}[\p{L}.'’-]{0,30}(?:,? |$)(?:(?:and|in|for|of) )?){1,10})$/iu;
/** A place or an outlet. */
export const nameBesideDate = /^(?:\p{Lu}[\p{L}.'’&-]{0,30}(?: |$)){1,4}$/u;

const region = String.raw`(?:, (?!${months}\b)(?:the )?\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20})?){0,2}`;
const inCapitals = String.raw`(?:\p{Lu}{2}[ -])?\p{Lu}[\p{Lu}.'’]{2,30}(?:[ /-][\p{Lu}.'’]{2,30}){0,3}${region}`;
const capitals = String.raw`${inCapitals}(?:/${inCapitals}){0,2}`;
const name = String.raw`\p{Lu}\p{Ll}[\p{L}.'’]{0,30}(?:[ -]\p{Lu}[\p{L}.'’]{0,30}){0,3}${region}`;
const wire = String.raw`(?: ?| [-–—] |--)(?:\(\p{Lu}[^()]{1,30}\)|\/\p{Lu}[^/]{1,30}\/)`;
const wireAlone = String.raw`\(\p{Lu}[\p{L} .&’'-]{1,30}\)`;
const beginning = String.raw`(?=["“‘'«„]?[\p{Lu}\p{N}])`;
const place = String.raw`(?:${capitals}(?:,? \(?(?<day>${day})\)?)?(?:${wire}(?:--(?<dayBehind>${day}))?)?|${name}(?:,? \(?(?<dayToo>${day})\)?(?:${wire})?|${wire})|${wireAlone}) ?(?:[—–_]|--?(?= )|(?<=[)/])--)\s?${beginning}`;

/**
 * Where, and when, a report was written: `ORME, March 3 (Wire) — `, `ORME, Velm — `, `Orme (3 March 2024) – `, `(Wire) - `. A place
 * that is not in capitals needs a day or a wire beside it. Old archives have `_` for the dash: `ORME, Velm (Wire)_ `.
 */
export const dateline = new RegExp(`^${place}`, 'u');

/** `By Ada Quill ORME (Wire) — `: the byline ran into it. */
const bylined = new RegExp(String.raw`^[Bb]y (?<author>(?:\p{Lu}[\p{L}.'’-]{0,30},? (?:(?:and|for|of) )?){2,8}?)${place}`, 'u');
/** `ORME | Thu May 3, 2018 7:04pm EDT `, and a dateline perhaps. */
const stamped = new RegExp(
  String.raw`^${capitals} \| (?:${dayName}\b[.,]{0,2} )?(?:${day})(?:${between}\(?${clock}\)?)? (?:${place})?${beginning}`.replaceAll(
    /\?<day\w*>/g,
    '?:',
  ),
  'u',
);
/** `(CNN)The ferry`. */
const glued = /^\((?:CNN|Reuters|AP|AFP|UPI|BBC|IANS|PTI|ANI|Xinhua|dpa)\) ?(?=["“‘]?\p{Lu}\p{Ll})/u;
const LONGEST_BEFORE = 200;

/** In this order; a pattern that only fits behind certain letters is not even compiled for a text without them. */
const leads: { pattern: RegExp; needs: RegExp }[] = [
  { pattern: stamped, needs: / \| / },
  { pattern: dateline, needs: /^/ },
  { pattern: bylined, needs: /^[Bb]y / },
  { pattern: glued, needs: /^\(/ },
];

/** Where a report may begin in a paragraph: behind its byline, or behind a caption and the credit of its picture. */
const reportStart = /(?:^|(?<=[.!?)”"] ))(?=\p{Lu}|by \p{Lu})/gu;
const LONGEST_ABOVE = 700;

/** The dateline of a paragraph, where it begins or behind what ran into it from above, if it has one. */
export function datelineIn(text: string): RegExpExecArray | undefined {
  for (const { index } of text.slice(0, LONGEST_ABOVE).matchAll(reportStart)) {
    const head = text.slice(index, index + LONGEST_BEFORE);
    const found = dateline.exec(head) ?? (/^[Bb]y /.test(head) ? bylined.exec(head) : null);
    if (found) return found;
  }
  return undefined;
}

/** The day of a dateline, as it is printed. */
export function dayPrinted(found: RegExpExecArray | undefined): string | undefined {
  const { author: _, ...days } = found?.groups ?? {};
  return Object.values(days).find(Boolean);
}

/** Who wrote it, where the byline ran into the dateline: `By Ada Quill ORME (Wire) — `. */
export function bylineIn(text: string): string | undefined {
  const head = text.slice(0, LONGEST_BEFORE);
  return /^[Bb]y /.test(head) ? bylined.exec(head)?.groups?.['author']?.trim() : undefined;
}

/** How many letters stand before the first words of a report: its place, day and agency, and a byline that ran into them. */
export function beforeReport(text: string): number {
  const head = text.slice(0, LONGEST_BEFORE);
  const fitting = leads.filter(({ needs }) => needs.test(head));
  return fitting.map(({ pattern }) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}
