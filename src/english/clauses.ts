import type { Span } from '../domain/span.ts';
import { blank, findAll } from '../domain/span.ts';
import { formWords } from './function-words.ts';
import { isPastForm } from './tense-words.ts';

const clauseEnd =
  /[,;:”"()]|[.!?](?=\s+[\p{Lu}“"]|$)|\b(?:but|although|though|while|when|because|since|after|before|until|once|unless|whereas|and)\b/u;

/** From an offset to the end of the clause that it is in. */
export function clauseFrom(text: string, start: number): Span {
  const rest = text.slice(start);
  return { start, end: start + (rest.search(clauseEnd) + 1 || rest.length) };
}

/** Between the members that "and", "but" or a semicolon joins. */
export const joint = /;|,? \b(?:and|but|or|then|while)\b|,/g;

/** What is asked is not said: a question from its first word, and the beginning of a sentence that asks. */
export const openQuestion = /\bwhether\b[^,;.!?\n]*/gi;
export const beginsQuestion = /\b(?:whether|if|asked|asks)\b[^.!?]{0,300}$/i;

/** What stands in brackets or between dashes: `(which lies in Velm)`. */
export function findInserts(text: string): Span[] {
  return findAll(text, insert);
}

const insert = /\([^()\n]{3,200}\)|(?<= )(?:--?|[–—]) [^\n–—]{3,200}? (?:--?|[–—])(?= )|—[^\n—]{3,200}—/gu;

/** `, who leads Progress`; `, a former judge` behind a name that the words begin with. */
export function findAsides(text: string): Span[] {
  return asides.flatMap((aside) => findAll(text, aside));
}

const asides = [
  /, (?:who|whose|whom|which)\b[^,\n]*/g,
  /, (?<=^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*, )(?:an?|the|one|his|her|its)\b[^,\n]*(?=,|$)/gmu,
];

/** `that struck the pier` of `The barge that struck the pier was old`: what only says which subject is meant. */
export function findSubjectClauses(text: string): Span[] {
  return findAll(text, subjectClause);
}

const subjectClause =
  /(?<=^(?:an?|the|those|two|three|four|five|six) (?:\p{L}{1,30} ){1,3})(?:that|who|which) (?!(?:an?|the|it|he|she|they|there|no|its|his|her|their) )[^,;]{3,120}?(?=\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does) )/giu;

/**
 * What a sentence tells beside how it begins, each up to where the next begins: `and denied that …`, `, which was flooded by …`,
 * `after …`, `such as …`; and how it begins, where as much is joined to it by `and`, `but` or
 * three points, or follows in the same speech.
 *
 * @example findClauses('They left, which Kasten denied, and sued.') // `which Kasten denied, `, `and sued.`
 */
export function findClauses(text: string): Span[] {
  const found = findAll(text, clauseStart);
  const isJoined = /^(?:and|but|while|whereas|;|…|\.{3}| )$/.test(found[0]?.text ?? '');
  const starts = [...(isJoined ? [0] : []), ...found.map(({ start }) => start)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

const clauseStart =
  /\b(?:and|which|whose|whom|while|whereas|after|because|despite|following|although|though|when|until|unless|but)\b|(?<=, )(?:who|where|as|so|including|such as|\p{Ll}+ing)\b|;|…|\.{3}|(?<=\p{Ll}{3}[.!?]) (?=\p{Lu})/gu;

/**
 * What `and` joins: behind it the words up to the next word of form, before it and in a list the last of such words, as a verb
 * may stand before them. Not where it goes on with what was done: `closed the mill, and denied that …`.
 *
 * @example findConjuncts('They sold lamps, brass bells and the pump of a mill.') // `lamps`, `bells`, `pump`
 */
export function findConjuncts(text: string): Span[] {
  const parts = findAll(text, contentWords);
  const gapBehind = (i: number) => text.slice(parts[i]?.end ?? 0, parts[i + 1]?.start);
  const next = (i: number) => parts[i + 1]?.text ?? '';
  const joins = (i: number) => andGap.test(gapBehind(i)) && !isDone.test(next(i));
  return parts.flatMap(({ start, end, text: words }, i) => {
    let last = i;
    while (listGap.test(gapBehind(last)) && !opensDoing.test(next(last))) last++;
    if (joins(last)) return [{ start: start + words.lastIndexOf(' ') + 1, end }];
    return i > 0 && joins(i - 1) ? [{ start, end }] : [];
  });
}

const contentWord = `(?!(?:${[...formWords].join('|')})(?![\\p{L}\\p{N}’'-]))[\\p{L}\\p{N}’'-]+`;
const contentWords = new RegExp(`(?<![\\p{L}\\p{N}’'-])${contentWord}(?: ${contentWord})*`, 'giu');
const listGap = /^, (?:(?:the|an?|its|his|her|their|some) )?$/i;
const andGap = /^,? and (?:(?:the|an?|its|his|her|their|some) )?$/i;
/** `denied` and not `suspected links`; `carrying masons`. */
const isDone = /^\p{Ll}{2,}(?:ed|ing)$/u;
const opensDoing = /^\p{Ll}{2,}ing\b/u;

/** What says which of several is meant, with what that does: `hit by mud` of `Fields hit by mud would be …`. */
export function findDefining(text: string): (Span & { noun: string })[] {
  return findAll(text, defining).map(({ start, text: found, groups: { noun = '', words = '' } }) => {
    const from = start + found.indexOf(words, noun.length);
    return { start: from, end: from + words.length, noun };
  });
}

const defining =
  /(?<!\p{L})(?!\p{L}+ed\b|sa(?:id|ys?)\b|told\b|tells\b)(?<noun>\p{L}{3,}) (?<words>(?:(?:that|who|where|which) (?!(?:an?|the|it|he|she|they|there|no|its|his|her|their) )|(?:hit|struck|cut|left|lost|held|built|run|led|made|\p{Ll}{3,}ed) (?:by|in|at|on|from|near|with) )(?:[\p{L}’'-]+ ){1,6}?(?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should) )|who \p{L}+ )/giu;

/** Who or what a sentence is about, as far as its first auxiliary shows: `The council` of `The council has met`. */
export function findSubject(text: string): string {
  return subject.exec(text)?.[0] ?? '';
}

const subject = /^(?:[\p{L}\p{N}.’'-]+ ){1,8}?(?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should) )/u;

/** Up to what says when, why or after what: `The road was shut on Friday` of `The road was shut on Friday after rain fell`. */
export function findMain(text: string): string {
  return opensLate.test(text) ? text : (main.exec(text)?.[0] ?? text);
}

const main = /^.{10,400}?(?=,? (?:after|because|following|amid|when|while|as) )/su;

/** Before what happened first. */
export const leadsBack = /\b(?:after|because|following|amid)\b/;

/** Verbs that tell what was done, in their order: those with an auxiliary, `closed` of `was closed`, else in the past. */
export function findDone(text: string): string[] {
  const told = blank(text, findAsides(text));
  const helped = findAll(told, helpedVerb)
    .flatMap(({ groups }) => groups['verb'] ?? [])
    .filter(isParticiple);
  return helped.length > 0
    ? helped
    : findAll(told, pastVerb)
        .map(({ text: verb }) => verb)
        .filter(isPastForm);
}

const helpedVerb = /\b(?:is|are|was|were|been|be|has|have|had) (?:(?:not|also|\p{Ll}{1,20}ly|been|being) ){0,3}(?<verb>\p{Ll}{3,30})\b/gu;
const pastVerb = /(?<!\b(?:the|an?|its|his|her|their|of|with|by|and) )(?<!\p{L})\p{Ll}{3,30}\b/gu;

function isParticiple(word: string): boolean {
  return isPastForm(word) || /(?:ed|en|wn)$/.test(word);
}

/** Somebody may be meant by it whom the text named before, or whom it is from. */
export const personPronoun = /\b(?:I|we|you|he|she|it|they|his|her|its|their)\b/i;
export const speakerPronoun = /\b(?:he|she|I|we)\b/i;
/** Words for several who were named before. */
export const together = /\b(?:both|they|their|the two|each other|one another|pair)\b/i;

/** What stands before a colon is no label but a clause that leads to what somebody said. */
export const leadsToSpeech =
  /^(?:He|She|They|It|I|We|But|And|Then|Here)\b|\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)?|told|tells?|ask(?:ed|s)?|wr(?:ote|ites?)|repl(?:ied|ies)|answer(?:ed|s)|noted|explained)\b/;

/** What joins a clause to a statement that could end before it, and who tells it. */
const joins =
  /,?(?= (?:while|when|after|before|because|although|though|but|until|unless|despite|whereas|according to|and (?:he|she|it|they|we)) | (?:with|including|carrying|covering|at a cost of) (?:\p{L}+ ){0,2}\p{Lu}?[$€£]?\d)|,(?= (?:as|which|who|where|since) |[^,;“”"]{2,60} (?:said|says|added|confirmed|announced)\.$)|;| [–—-](?= )/giu;
/** What begins so is no statement before its first comma: `After the dam broke, …` */
const opensLate =
  /^(?:after|as|at|although|based|because|before|by|despite|during|for|from|given|if|in|of|on|once|since|though|to|under|until|when|while|with|\p{L}+(?:ing|ed))\b/iu;
const because = '(?:after|because|following|due to|thanks to|based on|as a result of)';
/** Why, or after what: somewhere in a sentence, and at the beginning of what follows a clause. */
export const reason = new RegExp(`\\b${because}\\b`, 'i');
export const opensReason = new RegExp(`^,? ?${because}\\b`, 'i');
const MIN_OPENING_WORDS = 6;

/**
 * Where a sentence could end, as what stands before is a statement by itself; never inside a quotation.
 *
 * @example findOpenings('They clashed with guards at the gate, as Kasten asked for data.') // [36]
 */
export function findOpenings(text: string): number[] {
  const late = opensLate.test(text) ? text.indexOf(',') + 1 || text.length : 0;
  return [...text.matchAll(joins)]
    .map(({ index }) => index)
    .filter((end) => end > late && countOf(text.slice(0, end)) >= MIN_OPENING_WORDS && !endsInQuotation(text.slice(0, end)))
    .filter((end) => !/^, (?:who|which|where)\b/.test(text.slice(end)) || tellsOfSubject(text.slice(0, end)));
}

/** Not `They believe that the pilot Ann Poe`, of whom only what follows tells. */
function tellsOfSubject(opening: string): boolean {
  const at = opening.lastIndexOf(' that ');
  const told = at < 0 ? [] : opening.slice(at + 6).split(' ');
  return (
    at < 0 ||
    told.some(
      (word) => isPastForm(word) || /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$|[^s]s$/.test(word),
    )
  );
}

function countOf(text: string): number {
  return text.split(/\s+/).length;
}

function endsInQuotation(text: string): boolean {
  const marks = (mark: string) => text.split(mark).length - 1;
  return marks('“') !== marks('”') || marks('"') % 2 === 1 || /["”]$/.test(text);
}
