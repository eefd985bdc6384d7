import { weekday } from './calendar-words.ts';

/** Words that count from the day on which they are said. */
export const countedFromToday = /(?:^(?:with)?in the (?:next|coming) .* days$|days? ago$|^[Ee]arlier this week$)/;
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
/** Before a weekday that one plan or another named, and that may have come since: `was to meet on`. */
export const wasToCome =
  /\b(?:would|(?:was|were|had been) (?:to|due|set|scheduled|slated|expected|planned|planning|preparing|going|about|poised)|(?:prepared|planned|intended|hoped|braced|promised|vowed|pledged) (?:to|for))\b/;
/** Before a weekday, what was done on it: `Her victories in Orme on`; not in what is hoped or thought of. */
export const doneOn =
  /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s?) (?:\p{Ll}+ ){0,2}(?:victor(?:y|ies)|wins?|triumphs?|loss(?:es)?|defeats?|finish|killings?|murders?|slayings?|attacks?|shootings?|bombings?|massacre|stabbings?|assassination|explosions?|blast|crash)(?: (?:in|at|over|of|against) [^.,;:!?]{2,40}?)? (?:on )?$/u;
export const isThought = /\b(?:if|would|could|might|may|until|before|hop|expect|predict|forecast|need|want|await|plan)/;
/** What had been found out before it was told: `according to a May survey`, `less than forecast in May`. */
export const foundOut = /\b[Aa]ccording to (?:an?|the|its|their)(?: \p{Ll}+)? $|\bthan (?:forecast|predicted|projected|estimated) in $/u;
/** A day of a month, and what says before one without its year that it is past: `since the Nov. 2 crash`, `the quarter ended`. */
export const dayOfMonth = /^(?=.*\d)(?=.*\p{Lu})/u;
export const surelyPast = /\b(?:[Ss]ince(?: the)?|\p{Ll}+ed|fell|began|left|came|died|sank|lost|won)(?: on)?(?: the)? $/u;
