import { monthNames } from './calendar-words.ts';
import { bareForm, participleOf, presentOf } from './verb-forms.ts';
import { words } from './words.ts';

/** What a verb tells of a date that hangs on it; one without a tense of its own leaves it to the verb before it. */
export type VerbTells = 'past' | 'to come' | 'as the verb before' | 'nothing';

const inPresent = "(?:is|are|am|['’](?:s|re|m))";
const inPast = "(?:was|were|had|has|have|['’]ve|been|did)";
const modals = "(?:will|['’]ll|wo|shall|would|['’]d|could|may|might|can|must|should)";
/** Verbs before a bare one: "let it go". */
const beforeBareVerb = '(?:let|made|make|makes|saw|see|watched|helped|help|heard)';

/** Look ahead whatever follows, or only before `to` and `for`, whether they are verbs, adjectives or nouns. */
const lookingAhead =
  '(?:plan(?:s|ned|ning)?|schedul(?:es?|ed|ing)|(?:expect|intend|await)(?:s|ed|ing)?|brac(?:es?|ed|ing)|slated|due|upcoming|effective|payable)';
const aheadOfTo =
  '(?:set|going|about|ready|poised|likely|forecast|wants?|wanted|hop(?:es?|ed|ing)|deadline|deal|bid|intention|(?:agree|vow|promis|pledg|threaten|prepar|aim|propos|invit|offer)[a-z]*)';
export const looksAhead = new RegExp(`^(?:(?:due|effective|payable) |(?:plans?|${aheadOfTo}) (?:to|for)$)`);

/** In a timetable if they are in the present. */
export const timetabled = words(
  'appear arrive begin board close depart discuss end expire face finish fly gather go host kick launch leave meet open play reopen resume retire return sail sit start take travel visit vote',
).flatMap((verb) => [verb, presentOf(verb), participleOf(verb)]);

/** The past of a verb that is regular, or whose past is its bare form. */
const pastForm =
  /[^e]ed$|^(?:lay|beat|bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset|wed)$/;

export function isPastForm(word: string): boolean {
  return pastForm.test(word) || bareForm(word) !== word;
}

/** The first that fits decides. A verb stands with its auxiliaries between marks: "plan is to < be sold/past > on". */
export const verbRules = (
  [
    ['should have met', `< (?:.* )?${modals} .*have .*>`, 'past'],
    [
      'could not be met',
      "< (?:could (?:not|n['’]t|never) .*|would (?:not|n['’]t) (?:say|comment|discuss|confirm|reveal|disclose|elaborate|identify)) >",
      'past',
    ],
    ['will meet', `< (?:.* )?${modals} .*>`, 'to come'],
    ['despite winning', 'despite < [^ ]+ing >', 'past'],
    ['to have met', 'to < have .*/past >', 'past'],
    ['more than expected', '(?:as|than) < .*>', 'as the verb before'],
    ['had planned', `< (?:.* )?had/past (?:.* )?(?:${lookingAhead}|${aheadOfTo})(?:/past)? >`, 'nothing'],
    ['will meet, followed by', '< followed/past > by', 'as the verb before'],
    ['is expected', `${lookingAhead}(?:/past)? >`, 'to come'],
    ['hopes to', `${aheadOfTo}(?:/past)? > (?:to|for)\\b`, 'to come'],
    ['hopes that it pays off', '< (?:hopes?|hoping) >', 'to come'],
    ['the boost needed for', '< (?:needed|required)/past >', 'as the verb before'],
    ['has set May 1', `set/past > (?:${monthNames.join('|')})`, 'to come'],
    ['are to meet', '(?:is|are|was|were|has|have) to < .*>', 'to come'],
    ['to meet', 'to < .*>', 'as the verb before'],
    ['meeting', '< (?:[^ ]+ly )?[^ ]+ing >', 'as the verb before'],
    ['was meeting', `< (?:.* )?${inPast}(?:/past)? .*>`, 'past'],
    ['met', `< (?!(?:.* )?${inPresent} ).*/past .*>`, 'past'],
    ['let the dogs go', `${beforeBareVerb}(?: [^ ]+){0,3} < .*>`, 'as the verb before'],
    ['appears to be', '< appears? > to', 'nothing'],
    ['holds a vote', '< holds? > (?:an?|talks|votes|elections|primaries|caucuses|meetings|hearings|debates)\\b', 'to come'],
    ['meets', `(?:${timetabled.join('|')}) >`, 'to come'],
  ] satisfies [string, string, VerbTells][]
).map(([, pattern, tells]) => ({ pattern: new RegExp(` ${pattern}`), tells }));

export const article = /^(?:the|an?|its|his|her|their|['’]s|this|before|after)$/;
/** Before a date, in "Beginning Monday, drivers must pay". */
export const begins = /^(?:beginning|starting)$/;
/** Before a date up to which, or from which on, something is so. */
export const toDay = /^(?:to|through|by|for|from|until|till|before)$/;
/** In the past, they set a day that may be to come: `ordered them out by Friday`. */
export const setsDay =
  /^(?:order|promis|demand|vow|pledg|urg|want|need|ask|agree|warn|predict|call|expect|plan|requir|advis|extend|delay|postpon)\p{L}*$|^(?:sought|told|set|gave|given)$/u;
/** Before `until`: "gave them until Friday". */
export const givesTime = /^(?:gave|given|extended)$/;
/** What they have done holds from a day on, or up to it. */
export const suspends = /^(?:call|cancel|clos|suspend|postpon|extend|bann|halt|order|declar|stopp)\p{L}*$/u;
/** Of what has been done and holds. */
export const perfect = /^(?:has|have|['’]ve)$/;
/** With a date behind it, it tells what is to come: `The vote is on Friday`. */
export const isNow = /^(?:is|are|['’]s|['’]re)$/;
/** Before a day, they say that it is to come: `a likely Wednesday landfall`. */
export const foreseen =
  /^(?:likely|possible|potential|probable|expected|predicted|projected|forecast|anticipated|planned|scheduled|upcoming|looming)$/;
/** Behind `is`, what holds from a day on, which may have come: `The quay is closed from Friday`. */
export const holds = /^(?:open|closed|shut|suspended|banned|barred|available|free|valid|compulsory|mandatory|cancell?ed)$/;
/** Behind a date of which they tell, in "Friday marks ten years". */
export const marksNow = /^(?:is|marks|sees|brings)$/;
/** Before what has happened: `calm after the flood in June`. */
export const afterwards = /^(?:after|since|following)$/;
/** What stands around a planned date on which nothing came of it. */
export const undone =
  /\b(?:was|were|had)\b.{0,200}\|.{0,200}\b(?:but|and|yet|though)\b.{0,100}(?<!\b(?:not|has|have|is|are)) (?:never|did (?:not|n['’]t)|none came|nobody came|missed|failed|dragged)\b/;
/** Words that begin a clause with a verb of its own. */
export const clauseOpener = /^(?:that|when|while|because|although|if|who|which|whether)$/;
/** Before a participle, they leave it to the verb before them: `lied while testifying`. */
export const besideVerb = /^(?:while|when)$/;
export const modal = new RegExp(`^${modals}$`);
export const possessive = /^(?:his|her|its|their|our|my)$/;
/** Of more than one, by its ending or its kind. */
export const plural = /s$|^(?:people|police|men|women|children|(?:fire|gun|law|spokes)men|media|staff|crew|data)$/;
/** Before `of meeting`, which is then to come. */
export const prospect = /^(?:prospects?|hopes?|chances?|possibility|risk)$/;
