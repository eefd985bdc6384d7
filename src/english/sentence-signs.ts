import { relativeDay } from './calendar-words.ts';

/** Words at the beginning of a sentence that point back to the one before. */
const pointsBack =
  /^(?:(?:But|And|Yet|So|Or|Still|Then|Also|Later|Earlier|Instead|Afterwards|However|Though|Meanwhile|For that to \w+),? (?:though,? )?)*(?:He|She|They|It|This|Those|These|His|Her|Their|Its|Such|Neither|Both|The (?:two|former|latter|same|other)|That (?:is|was|will|would|has|had|could|may|might|means|came|decision|meeting|figure))\b|^(?:A|The) (?:day|week|month|year) (?:before|after|earlier|later)\b|^For that to\b|, (?:he|she|they) (?:said|added|says|warned|argued|wrote)\.?$|\b(?:however|though),/;

/** Whether a sentence can only be read behind the one before it: a pronoun, "a day later", or words without a speaker. */
export function needsContext(sentence: string): boolean {
  return pointsBack.test(sentence) || /^["“][^"“”]*["”]\.?$/.test(sentence);
}

/** What the accounts themselves leave open. */
export const leftOpen =
  /\b(?:unclear|undecided|unanswered|unresolved|open question|(?:not|n['’]t) (?:yet |even |publicly )*(?:been )?(?:known|decided|discussed|committed|settled|agreed|said|say|saying|explain(?:ed)?|announced|given|set|specif(?:y|ied))|no (?:specifics|details|decision|commitment|date|timetable|formal agreement|figure|explanation)|few details|declined to|made no (?:mention|commitment)|avoided a|has yet to|have yet to|nobody (?:knows|has said)|no one (?:knows|has said)|refrained from|could not be (?:reached|confirmed)|did not (?:say|commit|specify|mention|answer|comment|name))\b/i;

/** What was said to happen. */
export const looksAhead =
  /\b(?:(?:is|are|was|were) (?:set|scheduled|planned|due|expected) (?:for|to|on|after)|(?:is|are) planned|will (?:meet|vote|decide|resume|publish|report|begin|start|reopen|hold)|could (?:meet|hold)|(?:over|in|within) the (?:coming|next) (?:\w+ )?(?:days?|weeks?|months?)|next (?:week|month|spring|summer|autumn|winter))\b/i;

/** A date that only the first readers of a text could place, and a sentence with one. */
export const relativeDate = new RegExp(`^(?:${relativeDay}|last \\w+|next \\w+)`, 'i');
export const hasRelativeDay = new RegExp(`\\b(?:${relativeDay}|last week)\\b`, 'i');

/** A sentence in which somebody speaks; `name` is a pattern for them. */
export function speaking(name: string): RegExp {
  return new RegExp(
    `${name}[^.]{0,30}\\b(?:said|says|told|added|stressed|argued|insist|called|noted|explained|warned)|(?:said|told|added) [^.]{0,20}${name}`,
  );
}
