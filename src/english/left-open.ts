import type { Sign } from './signs.ts';

/** What the accounts themselves leave open. */
export const leftOpen: Sign[] = [
  [/\b(?:unclear|undecided|unanswered|unresolved|open question)\b/i, 'It is unclear who owns the ferry.'],
  [
    /(?:\bnot|n['’]t) (?:yet |even |publicly )*(?:been )?(?:known|decided|discussed|committed|settled|agreed|said|say|saying|explain(?:ed)?|announced|given|set|specif(?:y|ied))\b/i,
    'The price of the pier isn’t yet known.',
  ],
  [
    /\bno (?:specifics|details|decision|commitment|date|timetable|formal agreement|figure|explanation)\b/i,
    'The council has named no date for the pier.',
  ],
  [/\bfew details\b/i, 'There are few details of the new pier.'],
  [/\bmade no (?:mention|commitment)\b/i, 'The letter made no mention of the pier.'],
  [/\bha(?:s|ve) yet to\b/i, 'The council has yet to meet.'],
  [/\b(?:nobody|no one) (?:knows|has said)\b/i, 'Nobody knows where the ferry is.'],
  [/\bcould not be confirmed\b/i, 'The name of the captain could not be confirmed.'],
  [/\bdid not (?:say|commit|specify|mention|answer|name)\b/i, 'The office did not name the captain.'],
];

/** That somebody would not say or give something: news of the reporting, and not of the story. */
export const declines: Sign[] = [
  [
    /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to|further) (?:(?:immediately|publicly|directly) )?(?:comment|say|give|provide|answer|discuss|disclose|elaborate|specify|name|identify|confirm|speak|be (?:named|identified|quoted|interviewed))\b/i,
    'Nils Dunn declined to comment.',
  ],
  [/\bdid not (?:immediately )?(?:comment|respond|reply|return)\b/i, 'Port Line did not immediately respond.'],
  [/\bcould not be reached\b/i, 'Nils Dunn could not be reached on Friday.'],
  [/\brefrained from\b/i, 'The office refrained from a verdict.'],
  [/\bno (?:immediate )?comment\b/i, 'There was no immediate comment from Port Line.'],
];

/** What was said to happen. */
export const ahead: Sign[] = [
  [
    /\b(?:is|are|was|were) (?:set|scheduled|planned|due|expected) (?:for|to(?! (?:the|an?|its|his|her|their|poor|strong|lack)\b)|on|after)\b/i,
    'The pier is due to reopen.',
  ],
  [/\b(?:is|are) planned\b/i, 'Two more piers are planned.'],
  [/\bwill (?:meet|vote|decide|resume|publish|report|begin|start|reopen|hold)\b/i, 'The council will decide who pays.'],
  [/\bcould (?:meet|hold)\b/i, 'The council could meet in Orme.'],
  [/\b(?:over|in|within) the (?:coming|next) (?:\w+ )?(?:days?|weeks?|months?)\b/i, 'Divers come to Velm in the coming days.'],
  [/\bnext (?:week|month|spring|summer|autumn|winter)\b/i, 'Divers come to Velm next week.'],
];

/** Where it begins to look ahead. */
export function startOfAhead(sentence: string): number | undefined {
  const starts = ahead.map(([pattern]) => sentence.search(pattern)).filter((start) => start >= 0);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** What the account itself is not sure of. */
export const isUnsure =
  /\b(?:may|might|could|would|perhaps|possibly|probably|likely|apparently|reportedly|allegedly|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed)?|believed|thought|suspected|feared|rumou?red)\b(?! \d)/;

/** What somebody expects or holds possible on the day of its account. */
export const foresees = /(?<!-)\b(?:would|could|might|likely|unlikely|expected|predict(?:s|ed)?|(?:un)?clear)\b/;
