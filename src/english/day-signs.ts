import { relativeDay } from './calendar-words.ts';

/** A date that only the first readers of a text could place. */
export const relativeDate = new RegExp(
  `^(?:(?:early|late|mid|earlier|later)[- ])?(?:${relativeDay}|(?:in )?(?:last|this|next|coming) \\w+|the (?:weekend|(?:current|coming) \\w+|(?:rest|remainder) of|day (?:before|after)))|\\bago$`,
  'i',
);

/** Each of them in a sentence; a day that comes again is none: `every Monday`. */
export const relativeDayWords = new RegExp(
  `(?<!\\b(?:every|each|any|an?|most|some) )\\b(?:${relativeDay}|the weekend|(?:last|this|next) (?:week|weekend))\\b`,
  'gi',
);

/** A sentence with a date that only the first readers of a text could place. */
export const hasRelativeDay = new RegExp(
  `\\b(?:${relativeDay}|(?:last|this|past) (?:night|morning|afternoon|evening|weekend|day|week|month|year)|(?:days|weeks|months|years) ago)\\b`,
  'i',
);

/** Before a day, what a sentence is about, and behind it, how that stands: `The toll of the storm on` 1 May `has risen to 12`. */
export const subjectBefore =
  /^(?!(?:On|In|At|By|Since|After|Before|From|Until|Through|During|Between|Early|Late|As|When|While)\b)(?:[^,;:“”"]|,(?=\d))*\b(?:on|of|in|from|since) $/u;
export const stateBehind = /^,? (?:has|have|now|is|are|still|will|stands?|rose|climbed|grew|fell)\b/;

/** Before `the next day`: the same sentence told of the day before: `Divers found the crate and lifted it`. */
export const goesOnBefore = /(?:,| and| but| then) \p{Ll}|\b(?:after|before|when|until|once) /u;

/** Counted in weeks or months, and meant roughly: `a week ago`. */
export const isRough = /\b(?:weeks?|months?) (?:ago|earlier)\b/i;
