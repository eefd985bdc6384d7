import { weekday } from './calendar-words.ts';
import { numberWord } from './number-words.ts';
import { words } from './words.ts';

const hedge =
  '(?:(?<hedge>[Mm]ore than|[Oo]ver|[Jj]ust over|[Aa]lmost|[Nn]early|[Jj]ust under|[Aa]bout|[Aa]round|[Rr]oughly|[Ss]ome|[Aa]t least) )?';
const counted = `${hedge}(?<count>[Aa]n?|\\d{1,3}|${numberWord}) (?<unit>day|week|month|year)s?`;

/** What happened, with what stands in brackets and between commas in it: "the Marta (MV), carrying 40 people, sank on 3 May". */
const whatHappened = '(?<what>(?:[^,.;!?()]|\\([^()]{1,20}\\)){4,90}(?:, \\p{Ll}+ing [^,.;!?]{3,60}, [^,.;!?]{3,60})?)';
/** Goes on from the day of the story itself. */
const looking = '(?:search|hunt|look)';

/**
 * What is counted up to the day of writing: from something that happened (`what`), or from what the story is about. Few
 * sentences hold what each `holds`, and on others it is not tried.
 */
export const dayCounts = [
  { from: 'what before', holds: ' ago', pattern: `(?<what>[^.;!?]{0,90}?)\\b${counted} ago` },
  {
    from: 'what behind',
    holds: '',
    pattern: `(?:(?<=^|[,—–] |\\b(?:comes?|now) )|(?<=^)After )${counted} (?:after|since) (?![^,.;!?]{1,90}, [^,.;!?]{1,60}? had\\b)${whatHappened}`,
  },
  { from: 'story', holds: ' on,', pattern: `(?<=^)${counted} on(?=,)` },
  {
    from: 'story',
    holds: ' into ',
    pattern: `(?<=^|[,—–] )${counted} into (?:the|its|their) (?:search|hunt|inquiry|investigation|crisis|war|siege|rescue|strike|fighting)`,
  },
  { from: 'story', holds: ' of ', pattern: `\\b(?:[Aa]fter|and) ${counted} of ${looking}ing\\b` },
  { from: 'story', holds: 'fter ', pattern: `\\b[Aa]fter (?<count>\\d{1,3}|${numberWord}) (?<unit>day)s of` },
  { from: 'story', holds: 'second ', pattern: `\\bsecond (?:[^,.;!?]{1,40} )?in (?<count>\\d{1,3}|${numberWord}) (?<unit>day)s` },
  {
    from: 'waited',
    holds: ' for ',
    pattern: `(?:\\b[Hh]ave|\\b[Hh]as|['’]ve) (?:been )?(?:wait|search|look)(?:ed|ing) (?:\\p{Ll}+ )?for (?<count>\\d{1,2}|${numberWord}) (?<unit>month)s\\b`,
  },
  { from: 'nth', holds: 'ay ', pattern: `\\b[Dd]ay (?<count>\\d{1,3}|${numberWord}) of (?:the|its|their)` },
].map(({ from, holds, pattern }) => ({ from, holds, pattern: new RegExp(pattern, 'gu') }));

/** What is told has happened in so many days. */
export const lastDays = `(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin) the (?:last|past) (?:(?<count>\\d{1,2}|${numberWord}) )?(?<unit>day|week)s?`;

/** What each of them counts; few sentences hold one, and none of the patterns is tried on others. */
export const countedUnit = /(?:day|week|month|year)s?\b/;

export const atLeast = /more than|over|at least/i;
export const atMost = /almost|nearly|under/i;
export const roughly = /about|around|roughly|some/i;

/** In a correction, the day on which the article came out. */
export const correctedArticle = /\b(?:an|a version of this|an earlier version of this|this) article (?:published |that appeared )?on $/i;
/** `As of Friday`: what is so when an account is written. */
export const asOfDay = /^as of$/i;
/** `LIVE: The ferry is raised` */
export const isLiveTitle = /^live(?: \p{L}+)?\s*[:–—|]|^live updates?\b/iu;
export const isUntil = /\b(?:until|till) $/i;
export const weekdayBehind = new RegExp(`^, an? (${weekday})(?!\\p{L})`, 'u');
/** The place of a dateline, in capitals, as far as its day. */
export const placeOfDateline = /^\p{Lu}{2}[\p{Lu} .'’/-]+, $/u;

/** What a weekday hangs on: the words before it, without a mark between, as far as another clause; behind "’s" the thing itself. */
export const wordsBefore = /(?<![\p{L}\p{N}’'-])(?:[\p{L}\p{N}’'-]+ ){1,9}$/u;
export const otherClause = /^.*\b(?:and|but|or|as|when|while|after|before|since|because|if)\b/s;
export const itsThing = /^(?: (?:\p{Lu}\S*|[\d.]+))*(?: \p{Ll}+ly)?(?: (?:deadly|fatal|tragic))? (?<thing>\p{Ll}+)/u;
/** "That Friday" is of another week than the account; what hangs on "the Friday" is of any. */
export const otherWeekday = /\b(?:an?|that|every|each|any|one|another) $/i;
export const anyWeekday = /\b(?:an?|the|that|every|each|any|one|another) $/i;
/** Before a noun: one that readers have not been told of, "a second bomb". */
export const newThing = /\b(?:an?|another|no|some|\d+|one|two|three|four|five|several|many|more|other|second|new)(?: \p{L}+)? $/iu;
/** What is told is told after it happened: "police said on", "in a statement late". */
export const toldOn = /\b(?:said|told|announced|confirmed|reported|revealed|warned|declared|statement|briefing|conference)\b/i;
/** Verbs that say too little of what happened for it to be known by them: she was found dead, and found guilty. */
export const lightVerbs = new Set(
  words(`
  found took taken made began begun started ended held came went got gave given left put set kept called used seen said told was were had did done
  heard led brought sent became met happened`),
);
