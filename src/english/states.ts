import { outsideQuotations } from './outside-quotations.ts';
import type { Sign } from './signs.ts';
import { hasSign } from './signs.ts';

/** What was so or lay ahead when it was written, and may be otherwise since. */
export const underWay: Sign[] = [
  [
    /\b(?:is|are) (?:(?:now|still|also|currently|already) )?(?!(?:during|missing)\b)\p{L}+ing\b/iu,
    'Divers are also looking for the mast of the Lena.',
  ],
  [/\b(?:has|have) (?:been \p{L}+ing|focus(?:s)?ed|continued|remained|so far)\b/iu, 'The search has focused on the bay.'],
  [/\b(?:currently|presently|so far|will)\b/i, 'The Ida will join the search.'],
];

/** What goes on as the account is written, in its own words: of no account that the story has left behind. */
export const ofNow: Sign[] = [
  [/\b(?:so far|currently|presently|at present|right now)\b/i, 'So far the office has paid for half of the pier.'],
  [
    /\b(?:is|are) (?:(?:now|still|already) )?(?!(?:during|missing|nothing|something)\b)\p{L}+ing\b(?! to be\b)/iu,
    'Divers are looking for the mast of the Lena.',
  ],
  [/\bcontinues? (?:to|the|their|its)\b/i, 'Two boats continue the search off Velm.'],
];

/** It is counted up to a day, and goes on. */
export const asOfDay: Sign[] = [
  ...ofNow,
  [/\b(?:as of|by) (?:early |late )?(?:\p{Lu}\p{Ll}+day|yesterday|today|noon|midnight|\d)/iu, 'As of Monday 600 homes were without light.'],
];

const adverbs = String.raw`(?: (?:not|never|now|also|already|yet|since|just|long|so far|\p{Ll}+ly))*`;
const participle =
  '(?!(?:to|had|need)\\b)(?:been|become|begun|gone|come|run|made|said|told|found|lost|set|cut|put|left|led|sent|spent|held|kept|met|paid|built|won|seen|done|given|taken|\\p{Ll}{2,}(?:ed|en|wn|ung))';
/** What has come to be: `The owners of the ferry have sued`. */
const hasBecome = new RegExp(`\\b(?:has|have)${adverbs} ${participle}\\b`, 'u');

/** What goes on, is to come, or has not come to be until then. */
export const stillSo: Sign[] = [
  [/\b(?:still|will)\b/, 'The pier is still closed.'],
  [/\b[Tt]he (?:new|latest|current|next(?! (?:day|morning|evening|night)\b)|present|planned|ongoing)\b/, 'The new pier is of stone.'],
  [new RegExp(`\\b(?:is|are)${adverbs} (?:due|set|expected|scheduled|planned|to|about) `, 'u'), 'The pier is due to reopen.'],
  [/\b(?:plans?|hopes?|intends?|aims?|expects?) to\b/, 'The office plans to hire divers.'],
  [/\b(?:has|have) (?:been \p{Ll}+ing|not|never|yet)\b/u, 'Boats have been looking for the ferry off Velm.'],
  [
    new RegExp(`\\b(?:[Nn]o|[Nn]one|[Nn]othing|[Nn]obody|[Nn]either)\\b[^,;]* (?:has|have)${adverbs} ${participle}\\b`, 'u'),
    'No crate has been found.',
  ],
];

/** A clause behind `which` tells of the thing alone; the verb behind it is the sentence's: `the boys whose boat sank have sued`. */
export const behindWhich =
  /,? \b(?:who|which|that|whose|where)\b(?: (?:has|have|had|is|are|was|were|will)\b)?[^,;]*?(?= (?:has|have|is|are|will) |[,;]|$)/gu;

/** Whether it tells how things stand on the day of its account, so that it may be otherwise since. */
export function tellsState(sentence: string): boolean {
  const main = outsideQuotations(sentence).replace(behindWhich, ' ');
  return hasSign(ofNow, main) || hasSign(stillSo, main) || hasBecome.test(main);
}

const before = '(?:earlier|originally|initially|at first|previously)';
/** What the account itself says was otherwise before: both what it was and what became of it. */
export const changes: Sign[] = [
  [/\bno longer\b(?! (?:will|would|can|could|may|might)\b)/i, 'The line no longer expects to find the wreck.'],
  [/\b(?:retracted|revised|corrected|reversed (?:itself|its|his|her|the|an earlier))\b/i, 'The office revised its figure on Friday.'],
  [/\b(?:shifted|moved|changed|switched)\b[^.]{0,60}\bfrom\b[^.]{0,60}\bto\b/i, 'The search was moved from the bay to the open sea.'],
  [
    /\b(?:earlier|originally|initially|at first|previously|until (?:now|then|recently|\w+day))\b[^.]{0,300}\b(?:but|now|instead|later|since)\b/i,
    'The line had earlier said that ten were aboard, but now gives twelve.',
  ],
  [
    new RegExp(`\\b(?:now|instead|later)\\b[^.]{0,300}\\b${before} (?:said|reported|thought|believed|announced|told|planned)\\b`, 'i'),
    'The line now gives twelve, and not ten as it initially said.',
  ],
];
