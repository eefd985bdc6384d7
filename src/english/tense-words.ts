import { participleOf, presentOf } from './verb-forms.ts';
import { words } from './words.ts';

/** Words that tell whether a date that hangs on them is past or to come, in small letters. */
export const inPresent = /^(?:is|are|am|['’](?:s|re|m))$/;
export const inPast = /^(?:was|were|had|has|have|['’]ve|been|did)$/;
export const modal = /^(?:will|['’]ll|wo|shall|would|['’]d|could|may|might|can|must|should)$/;
export const negative = /^(?:not|n['’]t|never|nobody|nothing)$/;
/** Before `to`: "is to meet", "has to meet". */
export const beforeTo = /^(?:is|are|was|were|has|have)$/;
export const article = /^(?:the|an?|its|his|her|their|['’]s|this|before|after)$/;

/** The past of a verb that is regular, or whose past is its bare form; and irregular pasts that are more often nouns. */
export const pastForm =
  /[^e]ed$|^(?:lay|beat|bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset|wed)$/;
export const rarelyPast = /^(?:rose|saw|thought|shot|left|lent|spoke)$/;

/** Look ahead whatever follows; do so before `to` or `for`; are in a timetable if they are in the present. */
export const lookingAhead =
  /^(?:plan(?:s|ned|ning)?|schedul(?:es?|ed|ing)|(?:expect|intend|await)(?:s|ed|ing)?|slated|due|upcoming|effective|payable)$/;
export const aheadOfTo =
  /^(?:set|going|about|ready|poised|likely|forecast|wants?|wanted|hop(?:es?|ed|ing)|deadline|deal|bid|intention|(?:agree|vow|promis|pledg|threaten|prepar|aim|propos|invit|offer)\w*)$/;
export const adjectiveAhead = /^(?:due|effective|payable)$/;
export const timetabled = words(
  'appear arrive begin board close depart discuss end expire face finish fly gather go host kick launch leave meet open play reopen resume retire return sail sit start take travel visit vote',
).flatMap((verb) => [verb, presentOf(verb), participleOf(verb)]);

/** Verbs before a bare one ("let it go"); what somebody who "would not" did not do; verbs that report. */
export const beforeBareVerb = /^(?:let|made|make|makes|saw|see|watched|helped|help|heard)$/;
export const refused = /^(?:say|comment|confirm|discuss|elaborate|speculate|identify|give|reveal)$/;
export const reports = /^(?:said|says|say|told|tells|tell|added|announced|wrote|reported|warned|confirmed)$/;
/** Words that begin a clause with a verb of its own. */
export const clauseOpener = /^(?:that|when|while|because|although|if|who|which|whether)$/;
