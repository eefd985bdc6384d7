/** Words at the beginning of a sentence that join it to the one before, and are no part of what it says. */
const joiningWords =
  /^(?:(?:But|And|Meanwhile),? |(?:However|Later|Still|Yet|Nevertheless|Nonetheless|Also|What['’]s more|In addition|Additionally|Separately|Moreover|Furthermore|In short|Lastly|Finally|At any rate|Instead|Besides|After all|All in all|Indeed|In fact|Of course|For (?:its|his|her|their) part|Needless to say), |Also (?=(?:on )?\w+day,? ))+/i;

/** `The ferry also has a mast`: beside what, stands elsewhere. Behind a comma and in `but also` it belongs to its own sentence. */
const besideElsewhere = /^([^,;:“”"]{3,60}?) also(?= \p{Ll})(?<!\b(?:but|and|not|who|that|which) also)(?! (?:known|called))/u;

const atItsEnd = /,? as well(?=\.$)/;

/** The sentence without its first words that join it to the one before it, and without an `also` behind its subject or an `as well` at its end. */
export function withoutJoints(sentence: string): string {
  return sentence.replace(joiningWords, '').replace(besideElsewhere, '$1').replace(atItsEnd, '');
}

/** Said beside something else that stands in the account. */
export const saysAlso = /\balso\b/i;
