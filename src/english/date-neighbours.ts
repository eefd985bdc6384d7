import { weekday } from './calendar-words.ts';

/** Words that count from the day on which they are said. */
export const countedFromToday = /(?:^(?:with)?in the (?:next|coming) .* days$|days? ago$)/;
export const namesWeekday = new RegExp(`^${weekday}(?: (?:morning|afternoon|evening|night))?$`);
export const sentenceEnd = /[.!?][”"’')]* +["“‘'(]?\p{Lu}/u;

const tells = '(?:said|says|told|announced|stated|added|confirmed|warned|declared|predicted|estimated)';
/** Before a month that belongs to a noun: `the June vote`. */
export const ofNoun = /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|['’]s) $/;
/** Before and behind the day on which somebody tells something: `two divers said on`, `Poe on Friday said`. */
export const tellsBefore = new RegExp(`\\b${tells}(?: (?:the|a|an|\\p{L}+){1,3})? (?:on |late (?:on )?|early (?:on )?)?$`, 'u');
export const tellsBehind = new RegExp(`^,? (?:\\p{Ll}+ly )?${tells}\\b`, 'u');
/** Between two days of which the second is after the first: `on Sunday and Monday`, `on Sunday and a second on Monday`. */
export const alsoOn =
  /^(?: [^.,;!?]{0,30})?,? and (?:(?:then |later |again )?(?:an?other|(?:a|the) (?:second|third|fourth|last|next)|one more|\p{Ll}+ more)\b[^.,;!?]{0,40} )?(?:on )?$/u;
/** Between two days of which the second is to come after the first: `on Monday, followed by one in Velm on Tuesday`. */
export const followedBy = /^,? (?:to be )?followed (?:\p{Ll}+ )?by [^.;!?]{1,80}? ?(?:on )?$/u;
/** Before a day, or behind one that has something, words of what may have come since: `said they would`, `Monday’s debate might`. */
export const mayHaveCome = /\b(?:would|might|could)\b/;
