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
/** Any time that is reckoned from the day of writing. */
export const relativeTime = `(?:${relativeDay}|recently|lately|(?:last|this) (?:week|month|year))`;

/** Verbs and phrases that look ahead, and those that look back. */
export const toCome = String.raw`will|'ll|’ll|won['’]t|shall|to be held|(?:is|are|be) (?:set|due|expected|scheduled|planned|slated|to)|set for|scheduled|due|plans?|planning|expects?|going to|upcoming|next|until`;
export const past = String.raw`had been (?:set|due|scheduled|expected|planned)|said|told|was|were|had|did|has|have|met|made|took|came|went|began|rose|fell|held|won|lost|left|got|gave|sent|spoke|wrote|ended|\p{Ll}{2,20}ed`;
