import { months, weekday } from './calendar-words.ts';

const clock = String.raw`\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\b\.?)?`;
const year = String.raw`(?:1[5-9]|20)\d\d`;
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\b\.?|${months}\b\.? \d{1,2}(?:st|nd|rd|th)?)(?:[-–/]\d{1,2})?(?:,? ${year})?`;

/** A heading that asks, or that says when: `Who sank it?`, `9 May`, `Sunday, May 9, 2021`, `May 2021`, `14:05`. */
export const opensPart = new RegExp(
  String.raw`\?["”’']?$|^(?:(?:${weekday}|${clock}),? )?(?:${day}|${months}\b\.?,? ${year}|${clock})(?:[,:]? (?:${clock}|${weekday}))?[:.]?$`,
  'iu',
);
/** An entry of a ticker: `14:05 The ferry has sunk.` */
export const beginsEntry = new RegExp(String.raw`^\[?${clock}\]?(?:[:\s–—-]|$)`, 'u');
