import { wordSet, words } from './words.ts';

/** Words that announce a word, not speech: "the term “truce”". */
export const termNouns = wordSet('term word phrase so-called dubbed titled entitled hashtag');

/** What has a title, before or behind it: `the show “Detector”`, `the “Detector” show`. */
export const titledNouns = wordSet(
  'show program programme podcast series film movie documentary novel book album song play musical newsletter',
);

/** Words that keep a small letter inside a title. */
export const smallWords = wordSet('a an the of and or for in on at to with from by vs as &');

/** What somebody writes in. */
export const writings = wordSet(
  'tweet tweets post posts letter email e-mail memo message op-ed blog filing twitter facebook telegram x instagram',
);

/** Where somebody speaks to those who are there. */
export const gatherings = words('speech address rally conference briefing debate hearing meeting testimony forum summit ceremony stage');

/** Those to whom something is told, without a name. */
export const audiences = words('reporters journalists lawmakers supporters');

/** What somebody says something in, or at. */
export const venues = [
  ...writings,
  ...gatherings,
  ...words('interview statement remarks call appearance podcast broadcast video release television tv radio youtube media air'),
];

/** Names of rules and treaties that a reader cannot be expected to know. */
export const treaty = /\b(?:Article \d+|\p{Lu}\p{Ll}+ (?:Format|Protocol|Accords?|Treaty|Doctrine|Memorandum|Convention))\b/gu;
