import { words } from './words.ts';

export const weekdayNames = words('sun mon tue wed thu fri sat');
export const monthNames = words('jan feb mar apr may jun jul aug sep oct nov dec');

/** Patterns for the names, to stand inside longer ones. */
export const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
export const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** Those that are no other word: `March` and `May` need one before them that tells. */
export const certainMonths = months.replace(/\b(?:March|May|Mar)\|/g, '');

/** Verbs and phrases that look ahead, and those that look back. */
export const toCome = String.raw`will|'ll|’ll|won['’]t|shall|to be held|(?:is|are|be) (?:set|due|expected|scheduled|planned|slated|to)|set for|scheduled|due|plans?|planning|expects?|going to|upcoming|next|until`;
export const past = String.raw`had been (?:set|due|scheduled|expected|planned)|said|told|was|were|had|did|has|have|met|made|took|came|went|began|rose|fell|held|won|lost|left|got|gave|sent|spoke|wrote|ended|\p{Ll}{2,20}ed`;
