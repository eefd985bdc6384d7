import { fullMonths, relativeDay } from './calendar-words.ts';
import { verbTells } from './event-verbs.ts';
import { isPastForm } from './tense-words.ts';

/** Before a date: it says how far something went, or names the day of another thing. */
export const beforeOtherDay =
  /\b(?:before|after|since|until|till|by|from|to|through|for|of|between|dated|born|due|scheduled|planned|expected|than|and|or|ago|following|prior)(?: (?:the|about|around|early|late))? $|\b(?:week|month|quarter|year|days) (?:ending|ended)(?: on)? $|\b(?:the|a|an|its|his|her|their|this|that|last|next) $|\($/iu;
/** Before a date in its clause: the clause tells of something else than the sentence does. */
export const opensClause =
  /\b(?:that|which|who|whom|whose|when|while|where|after|before|since|because|although|though|if|whether|as|than|until)\b/i;
/** What stands before a date that begins its sentence: "On", "Then, on Sunday", "At 1400 GMT on", "But in a speech late on". */
export const inFront =
  /^(?:(?:But|And|Then|Later|Earlier),? )?(?:(?:[Oo]n|[Aa]t|[Ii]n|[Ee]arly|[Ll]ate)\b(?: (?!\p{Ll}+ed\b)[\p{L}\d.:]+){0,6} )?$/u;
/** A clause in front of the main one: "Three days after it sank, ". */
const leadingClause = /^(?:(?:\p{L}+ ){0,3}(?:[Aa]fter|[Aa]s|[Ww]hen|[Ww]hile|[Bb]efore|[Ss]ince)) [^,]*, /u;
/** A clause in front that is of the same time as the main one: "As divers looked on " */
const sameTime = /^(?:As|When) /;
/** A clause in front that the main one is set against: `While the mayor called it calm, divers said on Monday`. */
const setsAgainst = 'While ';
/** Beside a date, its noun: "Thursday’s announcement", "the 15 March report". */
const ownedByNoun = /^['’]s\b/;
/** "Has declared" goes with no day in the past: the day beside it is of something else. */
export const presentPerfect = /\b(?:has|have|['’]ve) (?:\p{Ll}+ly )?(?<verb>\p{Ll}+)/gu;
export const toCome =
  /\b(?:[Ww]ill|would|shall|may|might|could|should|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planned|likely)|expected to|plans? to)\b/;
/** Who tells what is not yet so, or may never be: `information about a possible attack`. */
export const notTold =
  /\?|\b(?:if|unless|suppose[ds]?|reportedly|allegedly|rumou?r)\b|\b(?:information|intelligence|reports|tips?|leads?) (?:about|of|on) (?:an? )?(?:possible|potential|planned|alleged|suspected|imminent)\b/i;

/** A number, and no comparison: `More than 40 people fled`. */
const moreThan = /\b(?:[Mm]ore|[Ff]ewer|[Ll]ess) than (?=[\d\p{L}])/gu;
/** Between a subject and its verb: `Ida Moss, who owned the ferry, left`. */
const besideSubject = /, (?:who|which|whose|where) [^,;]{1,160},/gu;
/** A subject without a verb, and behind the date its verb: `The court on |Sunday| ordered`. */
const amidClause = /^[^;:?!“”"]{3,120}?,? (?:(?:late|early|earlier) )?on $/u;
/** `The mayor wept as she closed the pier on Friday`: both are of one time. */
const besideMain = /^(.+?),? (?:as|when) (?!of\b)(.+)$/u;
/** A subject, and a clause that says which one: `An officer |who shot a boy told jurors`. */
const ofWhom = /^([^,;:“”"]{3,80}?) (?:who|which|that) ([^;:“”"]*)$/u;
/** A verb that goes with no noun before it: ` told`, ` has been`, ` fired a`. */
const mainVerb =
  /(?<!\b(?:and|or|but|to|that|who|he|she|it|they|was|were|been|be|had|has|have)) (?:(?<be>has been|have been|was|were|has|have|told|said|testified|pleaded)|(?<verb>\p{Ll}+) (?:the|an?|its|his|her|their|\d))\b/gu;
const verbBehind = /^,? (?:(?:\p{Ll}+ly|also|again) )?(?<verb>\p{Ll}+)\b/u;

/**
 * Whether a date of a sentence is the day of what its main clause tells in the past.
 *
 * @example 'The ferry sank on 3 May off Orme.', at its date // true
 * @example 'The owner, who bought it before 3 May, has sold it.', at its date // false
 */
export function tellsOfDay(sentence: string, start: number, end: number): boolean {
  const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
  // Two happenings, of which either may be the day's.
  if (sentence.startsWith(setsAgainst)) return false;
  if (ownedByNoun.test(sentence.slice(end - 2)) || ownedByNoun.test(behind) || beforeOtherDay.test(before) || notTold.test(sentence))
    return false;
  // Behind its date in front, a sentence says in its first clause what happened.
  if (inFront.test(before)) {
    const [clause = ''] = behind.split(/\b(?:that|which|who|when|as|if)\b/);
    return isPast(clause);
  }
  const clause = withoutRelative(before.replace(leadingClause, '').replace(besideSubject, ' ').replace(moreThan, ' '));
  if (isAmid(before, behind)) return true;
  const [, main = '', beside = ''] = besideMain.exec(clause) ?? [];
  if (!opensClause.test(main + beside) && isPast(main) && isPast(beside) && verbTells(beside)) return true;
  // "As divers met on 3 May, the mayor left": what is told in front is of its own date.
  const front = sameTime.test(before) ? before.replace(sameTime, '') : undefined;
  if (front && !front.includes(',') && !opensClause.test(front) && isPast(front)) return /^[^.;!?]{0,60}?, /.test(behind);
  return !opensClause.test(clause) && isPast(clause);
}

/** Whether the verb of its clause stands behind a date: `The court on |Sunday| ordered him jailed.` */
export function isAmid(before: string, behind: string): boolean {
  const subject = before.replace(besideSubject, ' ');
  return (
    amidClause.test(subject) &&
    !opensClause.test(subject) &&
    verbTells(subject) === undefined &&
    isPastForm(verbBehind.exec(behind)?.groups?.['verb'] ?? '')
  );
}

/**
 * Without what says who the subject is, where the verb of the sentence can be told from its own: `An officer who shot a boy
 * told jurors` without `who shot a boy`.
 */
export function withoutRelative(clause: string): string {
  const [, subject = '', relative = ''] = ofWhom.exec(clause) ?? [];
  const first = /^(?:\p{Ll}+ly )?(\p{Ll}+)(?! that\b)/u.exec(relative);
  if (!first?.[1] || !isPastForm(first[1]) || /^(?:had|has|said|told)$/.test(first[1])) return clause;
  const main = [...relative.slice(first[0].length).matchAll(mainVerb)].find(
    ({ groups }) => groups?.['be'] ?? isPastForm(groups?.['verb'] ?? ''),
  );
  return main ? subject + relative.slice(first[0].length + main.index) : clause;
}

export function isPast(clause: string): boolean {
  const perfects = [...clause.matchAll(presentPerfect)].some(({ groups }) => isPastForm(groups?.['verb'] ?? ''));
  return !toCome.test(clause) && !perfects && (clause.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).some(isPastForm);
}

/** A day that only the account's own date places, and no "four weeks ago"; one that the sentence itself states: "3 May", and not "Monday". */
export const oneDay = new RegExp(`\\b${relativeDay}\\b|\\blast night\\b|\\bthis (?:morning|afternoon|evening)\\b`, 'i');
export const statesDay = new RegExp(
  `\\d.{0,200}(?:${fullMonths.map((name) => name.slice(0, 3)).join('|')})|(?:${fullMonths.map((name) => name.slice(0, 3)).join('|')}).{0,200}\\d`,
);

/** "Last Saturday" may be the one before the last. */
export const lastWeekday = /\blast (?!night\b)/i;

/** Words that speak of what was told before: "The jetliner", "Further announcements", "In addition to", "had already left". */
export const leansBack =
  /^(?:(?:Further|Earlier|Later|More(?! than\b)|Another|Other|In addition to|Besides)\b|The (?:\p{Ll}+ )?\p{Ll}+(?:,| (?:was|were|had|has|is|said)\b)|(?:The|His|Her|Its|Their) [^,;]{3,60}? (?:comes?|came) (?:after|as|amid|just|hours|days|weeks|a day|one day|on the heels)\b|[^,]{1,60}? had (?:\p{Ll}+ly )?(?:\p{Ll}+ed|been|\p{Ll}+en)\b)/u;

/** What there is more than one of in a story: which `The vote` was, an account tells before. */
export const isOccasion =
  /^(?:vote|motion|ballot|poll|election|meeting|summit|hearing|trial|verdict|ruling|decision|deal|agreement|bill|report|protest|rally|march|strike|raid|plan|move|case|announcement|visit|letter|statement)s?$/;

/** Before a date, behind a quotation: "said a report released on". That it is out is the event, and not what it says. */
export const isReleased = /["”’'] [^"“”]*\b(?:released|published|issued|unveiled|made public)(?: on)? $/;

/** What links a sentence to the one before it and tells nothing itself. */
export const linkingWord = /^(?:(?:But|And|Then|However|Meanwhile),? )+/;

/** The same before a noun: `Further evidence found on Monday`, not `Further north`. */
export const linkingAdjective =
  /^Further (?=\p{Ll})(?!(?:to|on|north|south|east|west|up|down|off|out|in|inland|offshore|back|away|along|afield|ahead)\b)/u;

/** Beside what was done on a day, what goes on as its account is written: `and is holding a party`. */
export const goesOn = /^(?!.*, (?:who|which)\b).*\b(?:and|but) (?:is|are) (?:now |still )?(?!missing|willing)\p{Ll}+ing\b/u;

/** What was so at the same time, or of whom it is: no part of the clause before it. */
export const besideClause = /,? (?:as|while|when|where|which|who) /;
