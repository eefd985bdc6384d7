import { findDone, findSubject } from './clauses.ts';

/** What somebody or something is able to do, which is not what was done. */
const ability = /\b(?:able to|capable of|ability to|designed to)\b/i;
const possibility = /\b(?:may|might|could|perhaps|possibly|maybe)\b/;
const hedgedMost = /\b(?:among|one of|some of)(?: the| its| their)? (?:most|least|\p{L}+est)\b/iu;
const most = /\b(?:most|least|(?:larg|bigg|high|low|long|short|old|young|fast|deep|wors|b|great|strong)est)\b/i;
const superlative = /\b(?:(?:most|least) \p{L}+|(?:larg|bigg|high|low|long|short|old|young|fast|deep|wors|great|strong|deadli)est)\b/giu;

/** What is only to come in one, and what is so in the other. */
const forecast = /\b(?:on (?:track|course) to|(?:set|expected|likely|about) to)\b/i;
const isSo = /\balready\b/i;
/** `no crate has been verified as the ferry’s` is not `no crate has been found`. */
const qualifiedDenial = /\b(?:no|not|none|n['’]t)\b[^.;]{0,80}\b(?:verified|confirmed|linked|identified) (?:as|to|with)\b/i;

/** Who asks says nothing. */
export function asks(text: string): boolean {
  return /\?["”’]?$/.test(text);
}

/** Whether a sentence that says less surely what the other says cannot stand for it: `may have turned` for `turned`. */
export function saysLessSurely(text: string, than: string): boolean {
  if (asks(text)) return !asks(than);
  if (forecast.test(text) && isSo.test(than)) return true;
  if (qualifiedDenial.test(text) !== qualifiedDenial.test(than) && /\b(?:no|not|none|n['’]t)\b/i.test(than)) return true;
  if (onlyAsserts(text, than)) return true;
  return (possibility.test(text) && !possibility.test(than)) || (hedgedMost.test(text) && most.test(than) && !hedgedMost.test(than));
}

/** Of what, another sentence tells: `None was sold`, and not `None of the lamps was sold`. */
export function countsUnnamed(text: string): boolean {
  return /^(?:(?:and|but),? )?(?:none|neither|both|each|all|most|many|some|several|few|others) (?:is|are|was|were|has|have|had)\b/i.test(
    text,
  );
}

/** What is so only if something else is: `If the gate holds, …`, `A split of the court would leave …`; not what was said to be to come. */
export function supposes(text: string): boolean {
  const subject = findSubject(text);
  return (
    opensIf.test(text) ||
    (text.startsWith('would ', subject.length) && findDone(subject.toLowerCase()).length === 0 && !attributed.test(text))
  );
}

const opensIf = /^(?:(?:and|but|even|so|yet),? )?if\b/i;

/** Whether it leaves open what another supposes: `would cost`, `is estimated to cost`. */
export function leavesOpen(text: string): boolean {
  return open.test(text);
}

const open =
  /\b(?:if|would|could|can|may|might|should|will|likely|(?:is|are|was|were) (?:due |set )?to|expect(?:s|ed)?|estimate[sd]?|predict(?:s|ed)?|forecast(?:s|ed)?|plan(?:s|ned)?|schedule[sd]?)\b/;

/** That somebody says it: `the ministry says`; in other words, of what need not be meant as the only source: `officials believe`. */
const attributed = /\b(?:sa(?:id|ys?)|told|tells|according to|announced|confirmed|added)\b/i;
const sourced =
  /\b(?:believes?|thinks?|hopes?|revealed|reported|estimated|suggest(?:s|ed)?|accus(?:es|ed|ing)|inform(?:s|ed)?|claim(?:s|ed)|statement)\b/i;

/** What somebody stands by, as others may see it otherwise: `has said that none was sold`, and not `said that none was sold`. */
const asserted =
  /\b(?:assert(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)? that|contend(?:s|ed)?|claim(?:s|ed)? (?:that|to)|ha(?:s|ve) said)\b/i;

/** Whether the one tells as what somebody stands by what the other tells in nobody's name. */
function onlyAsserts(text: string, what: string): boolean {
  return asserted.test(text) && ![asserted, attributed, sourced, /^["“”]/].some((sign) => sign.test(what));
}

/** Whether the one tells as somebody's word what the other tells as its own. */
export function dropsSource(text: string, of: string): boolean {
  return attributed.test(of) && ![attributed, sourced, asserted, /["“”]/].some((sign) => sign.test(text));
}

/** `most expensive` and `largest`, of what is not only among the most. */
export function superlativesIn(text: string): string[] {
  return hedgedMost.test(text) ? [] : [...text.matchAll(superlative)].map(([found]) => found.toLowerCase());
}

/** Within what something is the most: `modern` of `the deadliest fire in modern history`, `decade` of `the worst fire in a decade`. */
export function limitsOfMost(text: string): string[] {
  const said = [...text.matchAll(mostBehind)].flatMap(([found]) => found.match(limit) ?? []);
  return [...new Set(said.map((word) => word.toLowerCase()))].sort();
}

const mostBehind =
  /\b(?:most \p{L}+|worst|best|(?:larg|bigg|high|low|long|short|old|young|fast|deep|great|strong|deadli|heavi|bloodi)est)\b[^.,;:]{0,80}/giu;
const limit = /\b(?:modern|recent|living memory|decade|generation|century|year|month|season)\b/giu;

export function isOfAbility(text: string): boolean {
  return ability.test(text);
}

/** What numbers are set against, by its first words: `expected` of `a fifth fewer than expected`. */
export function comparedWith(text: string): string[] {
  return [...text.matchAll(comparison)].map(([, other = '']) => other.toLowerCase());
}

/** `Like both those models`, `the same battery as the one in`, `share the same rating`: what it tells may be of either of two things. */
export function setsBesideOther(text: string): boolean {
  return beside.test(text);
}

/** What somebody finds of a thing, and not what it is or has: `is both powerful and handy`. */
export function judges(text: string): boolean {
  return judgement.test(text);
}

const judgement =
  /\b(?:is|are|was|were|be|been|looks?|feels?|seems?|remains?|stays?) (?:\p{L}+ ){0,2}(?:amazing|awful|awkward|beautiful|better|brilliant|clever|clumsy|comfortable|disappointing|elegant|excellent|fantastic|gorgeous|great|good|handy|impressive|mediocre|nice|outstanding|perfect|pleasant|poor|powerful|solid|superb|terrible|ugly|useful|useless|worse|wonderful)\b/iu;

/** What a writer did, and not what a thing is like: `I took too many of them`; but not `I tried the lamp, which is on the back`. */
export function tellsOfWriter(text: string): boolean {
  return /^\(?(?:(?:And|But|So|Also),? )?I\b(?!.*, which (?:is|are|was|were)\b)/.test(text) && !/["“”]|''/.test(text);
}

const beside =
  /^(?:also |just )?like\b|\b(?:same (?:\p{L}+ ){1,3}as|shares? the same|(?:similar|identical|compared) (?:to|with)|(?:different|unchanged) from|unlike)\b/iu;
const comparison = /\b(?:fewer|more|less|\p{L}+er) (?:[^.,;]{0,80} )?than (?:(?:the|an?|in|its|their) )*(\p{L}+)/giu;
