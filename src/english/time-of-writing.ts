import { fullMonths } from './calendar-words.ts';
import type { Sign } from './signs.ts';

const months = fullMonths.join('|');
const season = '(?:spring|summer|autumn|winter)';

/** What is counted from the day of its account. */
export const countsFromToday: Sign[] = [
  [
    /\b(?:in|within) (?:a few|several|some|about|two|three|four|five|six|\d{1,2}) (?:more )?(?:days|weeks|months)\b/i,
    'The pier opens in a few weeks.',
  ],
  [
    /\bthe (?:next|coming) (?:few |several |two |three |four |five |six |\d{1,2} )?(?:days|weeks|months)\b/i,
    'The pier is closed for the next 12 days.',
  ],
];

/** What only the day of its account says. */
export const leansOnToday: Sign[] = [
  [/\b(?:this|last|next) (?:year|month|week|spring|summer|autumn|fall|winter)(?:['’]s)?\b/i, 'The ferry has a new deck this year.'],
  [
    /\b(?:so far|to date|its latest|the latest|currently|recently|nowadays|upcoming|now|still|will|(?:is|are) launching)\b/i,
    'Port Line calls its latest ferry fast.',
  ],
  [
    /\b(?:this|last|next) (?:(?:fiscal|financial) )?(?:quarter|half(?:-year)?)\b(?! of \d)/i,
    'Port Line sold nine boats in its last fiscal quarter.',
  ],
  [/\b(?:days?|weeks?|months?|years?) ago\b/i, 'Port Line sold the ferry a week ago.'],
  [/\b(?:in|of) recent (?:days|weeks|months|years)\b|\bearlier this\b/i, 'Port Line sold nine boats in recent weeks.'],
  [/\b(?:is|are) being \p{Ll}{4,}/u, 'The ferry is being sold.'],
  [/^Already\b|\b(?:has|have) already\b/, 'Port Line has already sold the ferry.'],
  [/(?:\bnot|n['’]t) yet\b/i, 'The pier isn’t yet open.'],
  [/\b(?:is|are) (?:scheduled|set|due|expected|slated) to\b/i, 'The pier is due to reopen.'],
  [/\b(?:has|have) been (?:\w+ly )?\w+ing\b/i, 'Boats have been looking for the ferry off Velm.'],
  [new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?\\b(?!,? \\d{4})`, 'i'), 'The ferry sank on May 3.'],
];

/** A time of a year that only the day of its account tells. */
export const ofItsYear: Sign[] = [
  [
    new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]his|[Ll]ast|[Nn]ext) (?:early |late |mid-)?(?:${months})\\b(?! \\d)`),
    'Port Line has sold no boat since May.',
  ],
  [new RegExp(`\\b(?:beginning|start|middle|end|course) of (?:${months})\\b(?!,? \\d)`), 'At the end of May, Port Line sold nine boats.'],
  [/\b[Tt]he (?:first|second|third|fourth) quarter\b(?! of \d|,? \d)/, 'Port Line sold nine boats in the second quarter.'],
  [new RegExp(`\\b[Tt]he ${season}\\b(?! of)`), 'The spring was to bring a new pier.'],
  [new RegExp(`\\b(?:[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) ${season}\\b`), 'Port Line sold nine boats last winter.'],
];
