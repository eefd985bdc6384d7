import { maySpeak } from '../english/speaking-nouns.ts';
import {
  agentJoints,
  clauseVerbs,
  formsOfBe,
  judgementNouns,
  lawNouns,
  looseVerbs,
  namingVerbs,
  speechNouns,
  utteredForms,
} from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { beginsItsSentence, codeAt, codesIn, placesOf, sentenceEnd, sentenceStart, skip, skipBack, textAt, textIn } from './row.ts';
import { followed, inverted, signed } from './speakers-behind.ts';
import type { FoundSpeaker } from './tellings.ts';
import { found, isOthers, isPassive, isTold, mainClause, mainSubject, mayPrecede, nameAt, ownerAt, source, telling } from './tellings.ts';

type Rule = (row: Chunk[], at: number) => FoundSpeaker | undefined;

const claims = new Set([...speechNouns, ...judgementNouns]);
const predicate = /^(?:was|were|is|are|has|have|had|will|would|could|can|may|might|should|does|did|shows?) /;

/** In the order in which they are tried: who speaks in a quotation's own sentence, at last who is named around it. */
export const rules: Rule[] = [
  quotedAs,
  opened,
  inverted,
  followed,
  signed,
  claimed,
  agent,
  labelled,
  headed,
  reported,
  ended,
  sourceAround,
  labelOf,
  leadIn,
];

/** `“…,” the Echo quoted X as saying` */
function quotedAs(row: Chunk[], at: number): FoundSpeaker | undefined {
  const saying = placesOf(row, at, sentenceEnd(row, at), /G/).find((i) => textAt(row, i - 1) === 'as');
  return saying === undefined ? undefined : telling(row, saying, at + 1);
}

/** `Calling Y “…,” X left`, `Six months after declaring that “…,” X left`: the subject stands behind. */
function opened(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const begins = skip(row, start, /[pwc]/);
  const first =
    codeAt(row, begins) === 'G' ? begins : begins + (/^[xadTn]{1,4}p(?=G)/.exec(codesIn(row, begins, begins + 6))?.[0].length ?? 0);
  if (!/^[Gg][^Vv]*$/.test(codesIn(row, first, at))) return undefined;
  const comma = placesOf(row, at, sentenceEnd(row, at), /[,Q]/).find((i) => textAt(row, i).endsWith(','));
  const phrase = comma === undefined ? undefined : phraseAt(row, comma + 1);
  return phrase && /[vVx]/.test(codeAt(row, phrase.to)) ? found('subject of clause', phrase, row[first]) : undefined;
}

/** `X said “…”`, `X, the mayor, said that the plan “…”`, `X met Y, adding that “…”`, `X gave her word: “…”` */
function reported(row: Chunk[], at: number): FoundSpeaker | undefined {
  const whole = sentenceStart(row, at);
  // `As X said, the pier was “gone”` is told by X.
  const start = textAt(row, whole) === 'As' ? whole : mainClause(row, whole, at);
  // `Her words, as he recalled them: “…”` are hers, `a voice that X says is Y: “…”` is Y’s.
  const isSaidToBe = (verb: number) => codeAt(row, at - 1) === ':' && formsOfBe.has(textAt(row, verb + 1));
  if (/^(?:His|Her|Their) words\b/.test(textIn(row, whole, at)) || placesOf(row, start, at, /V/).some(isSaidToBe)) return undefined;
  // `Poe, asked if the board would pay: “…”`
  if (/^N,$/.test(codesIn(row, start, start + 2)) && textAt(row, start + 2) === 'asked' && codeAt(row, at - 1) === ':')
    return found('subject of clause', phraseAt(row, start));
  // `to have him ask, “…”`
  if (isOthers(row, skipBack(row, at, /[,:]/) - 1)) return undefined;
  const told = reportingVerbs(row, start, at).flatMap((verb) => telling(row, verb, start) ?? []);
  const last = told.find(({ phrase: { head } }) => head.code !== 'Y') ?? told[0];
  if (last || codeAt(row, at - 1) !== ':') return last;
  const subject = mainSubject(row, start, at - 1);
  return subject && isTitle(row, subject) ? undefined : found('subject of clause', subject);
}

/** The verbs before a quotation that may tell it, the last first: loose ones right before it, any right before its mark. */
function reportingVerbs(row: Chunk[], start: number, at: number): number[] {
  const all = placesOf(row, start, at, /[VG]/).filter((verb) => isTold(row, verb, at) && !isOver(row, verb, at));
  const verbs = all.filter((verb, i) => !looseVerbs.has(textAt(row, verb)) || (i === 0 && verb >= at - 4));
  const isMarked = /^v[:,]/.test(codesIn(row, at - 2, at)) && !(verbs.length > 0 && isAside(row, at - 2));
  return (isMarked ? [...verbs, at - 2] : verbs).reverse();
}

/** `Harbour President On Poe:`, a headline. */
function isTitle(row: Chunk[], { from, to }: Phrase): boolean {
  return row.slice(from + 1, to).some(({ code, text }) => code === 'p' && /^\p{Lu}/u.test(text));
}

/** `, when the storm broke,` */
function isAside(row: Chunk[], verb: number): boolean {
  return /,w[^,]*$/.test(codesIn(row, sentenceStart(row, verb), verb));
}

/** `described by X as “…”`, `its words, spoken by X, were “…”`, `accused by X of “…”`, `was called “…” by X` */
function agent(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = placesOf(row, sentenceStart(row, at), at, /V/).at(-1);
  if (verb === undefined) return undefined;
  if (isQuoting(row, verb)) return found('X said', subjectOf(row, verb, sentenceStart(row, at)), row[verb]);
  return askedBy(row, at) ?? found('said X', agentBefore(row, verb, at) ?? agentBehind(row, verb, at), row[verb]);
}

/** `described by X as`, `accused by either X or Y of`, `, spoken by X, were` */
function agentBefore(row: Chunk[], verb: number, at: number): Phrase | undefined {
  const by = textAt(row, verb + 1) === 'either' ? verb + 2 : verb + 1;
  const phrase = textAt(row, by) === 'by' ? orOther(row, phraseAt(row, by + 1)) : undefined;
  if (!phrase || !/[NrPdS]/.test(codesIn(row, phrase.from, phrase.to))) return undefined;
  const isJoined = agentJoints.has(textAt(row, phrase.to)) && codeAt(row, phrase.to + 1) !== 'G';
  return phrase.to >= at || isJoined || utteredForms.has(textAt(row, verb)) ? phrase : undefined;
}

/** `was called “…” by X` */
function agentBehind(row: Chunk[], verb: number, at: number): Phrase | undefined {
  if (textAt(row, at + 1) !== 'by' || verb <= at - 3) return undefined;
  const isAgent = isPassive(row, verb) || codeAt(row, skipBack(row, verb, /x/) - 1) === ',';
  const phrase = isAgent ? phraseAt(row, at + 2) : undefined;
  return phrase && /[NrP]/.test(phrase.head.code) ? phrase : undefined;
}

/** `X was asked by Y, whatever is told of Y, “…?”` */
function askedBy(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = placesOf(row, sentenceStart(row, at), at, /V/).find((i) => textAt(row, i) === 'asked' && textAt(row, i + 1) === 'by');
  const phrase = verb === undefined || !isPassive(row, verb) ? undefined : phraseAt(row, verb + 2);
  return phrase && /^(?:,w.*)?[,:]$/.test(codesIn(row, phrase.to, at)) ? found('said X', phrase, row[verb ?? at]) : undefined;
}

/** `X was quoted as being “…”`, `X was quoted by the Echo as being “…”`; `as saying` tells by itself. */
function isQuoting(row: Chunk[], verb: number): boolean {
  if (textAt(row, verb) !== 'quoted' || !isPassive(row, verb)) return false;
  const as = textAt(row, verb + 1) === 'by' ? phraseAt(row, verb + 2)?.to : verb + 1;
  return as !== undefined && textAt(row, as) === 'as' && codeAt(row, as + 1) !== 'G';
}

/** `the pilot or the mate`: one of the two, as the account says. */
function orOther(row: Chunk[], one: Phrase | undefined): Phrase | undefined {
  const other = one && textAt(row, one.to) === 'or' ? phraseAt(row, one.to + 1) : undefined;
  return one && other ? { from: one.from, to: other.to, head: { ...one.head, code: 'r' } } : one;
}

/** `X’s allegations of “…”`, `X’s claim that it was “…”`, `a claim by X that it was “…”` */
function claimed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const noun = placesOf(row, start, at, /[nr]/).findLast((i) => claims.has(textAt(row, i).toLowerCase()));
  if (noun === undefined) return undefined;
  const by = textAt(row, noun + 1) === 'by' ? phraseAt(row, noun + 2) : undefined;
  const end = by?.to ?? noun + 1;
  const place = skipBack(row, noun, /[anx]/) - 1;
  const before = skipBack(row, by ? skipBack(row, noun, /[dan]/) : place, /[rd]/) - 1;
  if (tellsOfClaim(row, end, at) || isToldOf(row, before, end, at) || isCalled(row, start, noun, at)) return undefined;
  const owner = by ?? ownerAt(row, place);
  if (owner) return found("X's claim", owner);
  return /^(?:his|her)$/.test(textAt(row, place)) ? found("X's claim", mainSubject(row, start, noun)) : undefined;
}

/** What is claimed has one verb; a second would tell of the claim. */
function tellsOfClaim(row: Chunk[], end: number, at: number): boolean {
  const other = textAt(row, end) === 'that' ? /[VG,;:]|[xv][^xv]+[xv]|vx/ : /[vV,;:]|^x/;
  return other.test(codesIn(row, end, at).replace(/Qcx/g, 'Q'));
}

/** `Y called X’s remark a “…”`, `Y said that X’s remark “was a joke”` */
function isToldOf(row: Chunk[], before: number, end: number, at: number): boolean {
  const verb = textAt(row, before);
  return (
    (codeAt(row, before) === 'V' && namingVerbs.has(verb)) || (end === at && (clauseVerbs.has(verb) || predicate.test(textAt(row, at))))
  );
}

/** `Y dismissed talk of X’s remarks as “old”` */
function isCalled(row: Chunk[], start: number, noun: number, at: number): boolean {
  return textAt(row, at - 1) === 'as' && row.slice(start, noun).some(({ text }) => namingVerbs.has(text));
}

/** `a phrase like “…,” before it grows, says X`, `after “a trace,” officials said`: the sentence is told by X. */
function ended(row: Chunk[], at: number): FoundSpeaker | undefined {
  const end = sentenceEnd(row, at);
  const from = placesOf(row, at, end, /Q/).at(-1) ?? at;
  const verbs = placesOf(row, from, end, /V/).filter((verb) => isTold(row, verb));
  const [last] = verbs.reverse().flatMap((verb) => {
    const own = subjectOf(row, verb, at + 1);
    const isThing = own?.head.code === 'n' && !maySpeak(own.head.text);
    if (own && !isThing && /[,Q]/.test(codeAt(row, own.from - 1))) return found('end of sentence', own, row[verb]) ?? [];
    const behind = codeAt(row, verb - 1) === ',' && mayPrecede(row, verb) ? phraseAt(row, verb + 1) : undefined;
    return found('end of sentence', behind, row[verb]) ?? [];
  });
  return last;
}

/** `According to X, “…”`, `in the words of X, “…”`, `the call was “…” and long, according to X` */
function sourceAround(row: Chunk[], at: number): FoundSpeaker | undefined {
  const places = placesOf(row, sentenceStart(row, at), sentenceEnd(row, at), /[Apn]/);
  return places.flatMap((i) => source(row, i) ?? [])[0];
}

/** `Islanders agree - X: “…”`, `X and Y: “…”`, as digests of other reports have it. */
function labelled(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const from = (placesOf(row, start, at, /-/).at(-1) ?? start - 1) + 1;
  return /^N(?:cN)?:$/.test(codesIn(row, from, at)) ? found('signed by X', phraseAt(row, from)) : undefined;
}

/** `Ann Poe: Council asked for “…”`: a full name that a passage begins with comes before all others. */
function headed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const label = labelOf(row, at);
  return label?.phrase.head.text.includes(' ') && codeAt(row, label.phrase.from - 1) === '¶' ? label : undefined;
}

/** `X: As mayor, “…”`, as headlines have it. */
function labelOf(row: Chunk[], at: number): FoundSpeaker | undefined {
  const name = nameAt(row, sentenceStart(row, at));
  return name && codeAt(row, name.to) === ':' ? found("X's claim", name) : undefined;
}

/** `X went on:` and `And from X:` before a quotation that stands alone, `That was how X put it.` behind it. */
function leadIn(row: Chunk[], at: number): FoundSpeaker | undefined {
  if (!beginsItsSentence(row, at)) return undefined;
  const end = skipBack(row, at, /[.¶]/);
  if (codeAt(row, end - 1) === ':') {
    const start = sentenceStart(row, end - 1);
    const from = placesOf(row, start, start + 3, /p/).find((i) => textAt(row, i).toLowerCase() === 'from');
    const before = reported(row, end) ?? found('lead-in', from === undefined ? mainSubject(row, start, end) : nameAt(row, from + 1));
    return before && { ...before, rule: 'lead-in' };
  }
  return codeAt(row, at + 1) === '.' ? putBehind(row, skip(row, at + 1, /[.¶]/)) : undefined;
}

/** `That was how X put it.`, or `X, baker.` as a line of its own */
function putBehind(row: Chunk[], start: number): FoundSpeaker | undefined {
  if (/^(?:that|this)$/i.test(textAt(row, start)) && textAt(row, start + 2) === 'how') return found('lead-in', phraseAt(row, start + 3));
  const name = nameAt(row, start);
  const end = sentenceEnd(row, start);
  const isLine = /^N,[^vVxQ]*$/.test(codesIn(row, start, end)) && codeAt(row, end + 1) === '¶';
  return isLine && name?.head.text.includes(' ') ? found('signed by X', name) : undefined;
}

/** `X says “…” of it, and the crossing costs “…”`, `X told of a raft, only for divers to find “…”`: another clause goes on. */
function isOver(row: Chunk[], verb: number, at: number): boolean {
  const isOnlyFor = placesOf(row, verb, at, /p/).some((i) => textAt(row, i - 1) === 'only' && textAt(row, i) === 'for');
  const isAnother = /^[,:]?Q[^QVvG]*,c[dNr][danNrpvx]{2,}(?<!p)$/.test(codesIn(row, verb + 1, at));
  return isOnlyFor || isAnother || placesOf(row, verb, at, /c/).some((i) => isLaw(row, i));
}

/** `Poe says so, but the charter allows “…”` */
function isLaw(row: Chunk[], at: number): boolean {
  const isClause = /^,c[dS]a?[Nnr][Vvx]/.test(codesIn(row, at - 1, at + 5));
  return isClause && row.slice(at + 2, at + 4).some(({ text }) => lawNouns.has(text.toLowerCase()));
}
