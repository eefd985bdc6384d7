import { pressNamed } from '../english/press.ts';
import { endsAsPerson, maySpeak } from '../english/speaking-nouns.ts';
import { addressingVerbs, clauseVerbs, judgementNouns, lawNouns, looseVerbs, namingVerbs, speechNouns } from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, codesIn, placesOf, sentenceEnd, sentenceStart, skip, skipBack, textAt } from './row.ts';
import type { FoundSpeaker } from './tellings.ts';
import { found, isOthers, isPassive, isTold, mainClause, mainSubject, mayPrecede, nameAt, ownerAt, source, telling } from './tellings.ts';

type Rule = (row: Chunk[], at: number) => FoundSpeaker | undefined;

const addresses = new Set(addressingVerbs);
const loose = new Set(looseVerbs);
const claims = new Set([...speechNouns, ...judgementNouns]);
const naming = new Set(namingVerbs);
const clauses = new Set(clauseVerbs);
const laws = new Set(lawNouns);
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

/** `“…,” said X`, `“…!” cried X` */
function inverted(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = skip(row, at + 1, /[,\-]/);
  const phrase = phraseAt(row, skip(row, verb + 1, /[xT]/));
  const isCue = mayPrecede(row, verb) || (codeAt(row, verb) === 'v' && isBroken(row, at) && phrase && isSomebody(phrase));
  return isCue ? found('said X', phrase, row[verb]) : undefined;
}

/** `“…,” X said`, `“…,” X, the mayor, has said`, `“…,” as X puts it` */
function followed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const below = skip(row, at + 1, /[.¶]/);
  // `she asked later.`, which somebody set as a paragraph of its own
  const next = codeAt(row, below - 1) === '¶' && codeAt(row, below) === 'P' && isSmall(row[below]) ? below : skip(row, at + 1, /[,\-.]/);
  const words = textAt(row, at);
  const isBehindEnd = next > at + 1 && /[.¶]/.test(codeAt(row, next - 1));
  const isApart = isBehindEnd && !/[,?!…-]['’"”]?$/.test(words);
  if (isApart && !(isFirst(row, at) && words.endsWith('.'))) return undefined;
  let start = next;
  while (start < next + 3 && /^(?:is|was|as|how)$/.test(textAt(row, start))) start++;
  const isPut = start > next;
  const end = start + codesIn(row, start, start + 40).search(/[.Q¶;:]|$/);
  const cues = placesOf(row, start + 1, end, isPut || isBroken(row, at) ? /[Vv]/ : /V/);
  for (const verb of cues) {
    // `said he would “go,” the crowd applauded`
    if (textAt(row, verb) === 'applauded' && !isFirst(row, at)) return undefined;
    const phrase = subjectOf(row, verb, start);
    const behind = skip(row, verb + 1, /[xT]/);
    const isTag = isBehindEnd ? /[.¶,p]/.test(codeAt(row, behind)) && !isPlan(row, behind) : /[.¶,pYQ]/.test(codeAt(row, behind));
    const isEnd = isTag || (isBehindEnd && addresses.has(textAt(row, verb)));
    if (!isEnd && (isBehindEnd || textAt(row, start - 1) === 'as' || textAt(row, at - 1) === 'that')) return undefined;
    if (phrase?.from === start) return found('X said', phrase, row[verb]);
    // `“…,” Ann Poe, whatever stands between, told the Echo`
    const first = codeAt(row, verb - 1) === ',' && !phrase ? phraseAt(row, start) : undefined;
    if (first?.head.code === 'N' && codeAt(row, first.to) === ',') return found('X said', first, row[verb]);
  }
  return undefined;
}

/** `X promised to leave`, not `X said to cheers` */
function isPlan(row: Chunk[], to: number): boolean {
  return textAt(row, to) === 'to' && !(/^sa(?:id|ys)$/.test(textAt(row, to - 1)) && /[danrNP]/.test(codeAt(row, to + 1)));
}

/** `“….” – Councillor X, baker`, but not `“….” – Reuters` below a report. */
function signed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const dash = skip(row, at + 1, /[.¶]/);
  const isDash = codeAt(row, dash) === '-';
  // `-Mayor X`, or what was a dash as the mark of a list
  const { kind, text = '' } = codeAt(row, dash - 1) === '¶' ? (row[dash]?.passage ?? {}) : {};
  if (!isDash && !/^[-–—]\S/.test(text) && !(kind === 'item' && /^r?N\.?¶/.test(codesIn(row, dash, dash + 4)))) return undefined;
  const phrase = nameAt(row, isDash ? dash + 1 : dash);
  const isSpeaker = phrase && /[.¶,(Q]/.test(codeAt(row, phrase.to)) && !pressNamed(phrase.head.text)?.isAgency;
  return isSpeaker ? found('signed by X', phrase) : undefined;
}

/** `X said “…”`, `X, the mayor, said that the plan “…”`, `X met Y, adding that “…”`, `X gave her word: “…”` */
function reported(row: Chunk[], at: number): FoundSpeaker | undefined {
  const whole = sentenceStart(row, at);
  // `As X said, the pier was “gone”` is told by X.
  const start = textAt(row, whole) === 'As' ? whole : mainClause(row, whole, at);
  // `to have him ask, “…”`
  if (isOthers(row, skipBack(row, at, /[,:]/) - 1)) return undefined;
  const isLoose = (verb: number) => loose.has(textAt(row, verb));
  const all = placesOf(row, start, at, /[VG]/).filter((verb) => isTold(row, verb, at) && !isOver(row, verb, at));
  const verbs = all.filter((verb, i) => !isLoose(verb) || (verb >= at - 4 && (i === 0 || isLoose(all[i - 1] ?? verb))));
  if (/^v[:,]/.test(codesIn(row, at - 2, at)) && !(verbs.length > 0 && isAside(row, at - 2))) verbs.push(at - 2);
  const told = verbs.reverse().flatMap((verb) => telling(row, verb, start) ?? []);
  const last = told.find(({ phrase: { head } }) => head.code !== 'Y') ?? told[0];
  const subject = codeAt(row, at - 1) === ':' && !last ? mainSubject(row, start, at - 1) : undefined;
  return last ?? (subject && isTitle(row, subject) ? undefined : found('subject of clause', subject));
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
  const asked = askedBy(row, at);
  if (asked) return asked;
  const by = /^either$/.test(textAt(row, verb + 1)) ? verb + 2 : verb + 1;
  const isBefore = textAt(row, by) === 'by';
  const isBehind =
    textAt(row, at + 1) === 'by' && verb > at - 3 && (isPassive(row, verb) || codeAt(row, skipBack(row, verb, /x/) - 1) === ',');
  const phrase = isBefore ? orOther(row, phraseAt(row, by + 1)) : isBehind ? phraseAt(row, at + 2) : undefined;
  const isAgent =
    phrase &&
    (isBefore ? /[NrPdS]/.test(codesIn(row, phrase.from, phrase.to)) : /[NrP]/.test(phrase.head.code)) &&
    (phrase.to >= at ||
      /^(?:spoken|uttered)$/.test(textAt(row, verb)) ||
      (/^(?:as|of|that)$/.test(textAt(row, phrase.to)) && codeAt(row, phrase.to + 1) !== 'G'));
  return isAgent ? found('said X', phrase, row[verb]) : undefined;
}

/** `X was asked by Y, whatever is told of Y, “…?”` */
function askedBy(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = placesOf(row, sentenceStart(row, at), at, /V/).find((i) => textAt(row, i) === 'asked' && textAt(row, i + 1) === 'by');
  const phrase = verb === undefined || !isPassive(row, verb) ? undefined : phraseAt(row, verb + 2);
  return phrase && /^(?:,w.*)?[,:]$/.test(codesIn(row, phrase.to, at)) ? found('said X', phrase, row[verb ?? at]) : undefined;
}

/** `X was quoted as being “…”`, `X was quoted by the Echo as being “…”`; `as saying` tells by itself. */
function isQuoting(row: Chunk[], verb: number): boolean {
  const as = textAt(row, verb + 1) === 'by' ? phraseAt(row, verb + 2)?.to : verb + 1;
  return (
    textAt(row, verb) === 'quoted' && isPassive(row, verb) && textAt(row, as ?? verb) === 'as' && codeAt(row, (as ?? verb) + 1) !== 'G'
  );
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
  // What is claimed has one verb; a second would tell of the claim.
  const isOther = textAt(row, end) === 'that' ? /[VG,;:]|[xv][^xv]+[xv]|vx/ : /[vV,;:]|^x/;
  if (isOther.test(codesIn(row, end, at).replace(/Qcx/g, 'Q'))) return undefined;
  const place = skipBack(row, noun, /[anx]/) - 1;
  const owner = by ?? ownerAt(row, place);
  // `Y called X’s remark a “…”`, `Y said that X’s remark “was a joke”`
  const before = skipBack(row, by ? skipBack(row, noun, /[dan]/) : place, /[rd]/) - 1;
  const isObject = codeAt(row, before) === 'V' && naming.has(textAt(row, before));
  const isClause = clauses.has(textAt(row, before));
  const isSubject = end === at && (isClause || predicate.test(textAt(row, at)));
  // `Y dismissed talk of X’s remarks as “old”`
  const isCalled = textAt(row, at - 1) === 'as' && row.slice(start, noun).some(({ text }) => naming.has(text));
  if (isObject || isSubject || isCalled) return undefined;
  if (owner) return found("X's claim", owner);
  return /^(?:his|her)$/.test(textAt(row, place)) ? found("X's claim", mainSubject(row, start, noun)) : undefined;
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

/** `X went on:` before a quotation that stands alone, `That was how X put it.` behind it. */
function leadIn(row: Chunk[], at: number): FoundSpeaker | undefined {
  if (!isFirst(row, at)) return undefined;
  const end = skipBack(row, at, /[.¶]/);
  if (codeAt(row, end - 1) === ':') {
    const start = sentenceStart(row, end - 1);
    const from = placesOf(row, start, start + 3, /p/).find((i) => textAt(row, i).toLowerCase() === 'from');
    const before = reported(row, end) ?? found('lead-in', from === undefined ? mainSubject(row, start, end) : nameAt(row, from + 1));
    return before && { ...before, rule: 'lead-in' };
  }
  return codeAt(row, at + 1) === '.' || codeAt(row, at + 1) === '¶' ? behind(row, skip(row, at + 1, /[.¶]/)) : undefined;
}

function behind(row: Chunk[], start: number): FoundSpeaker | undefined {
  const [first, , how] = row.slice(start, start + 3);
  if (/^(?:that|this)$/i.test(first?.text ?? '') && how?.text === 'how') return found('lead-in', phraseAt(row, start + 3));
  const name = nameAt(row, start);
  const end = sentenceEnd(row, start);
  const isLine = /^N,[^vVxQ]*$/.test(codesIn(row, start, end)) && codeAt(row, end + 1) === '¶';
  return isLine && name?.head.text.includes(' ') ? found('signed by X', name) : undefined;
}

/** Whether nothing but other quotations stands before this one in its sentence, or `But` or `Adding,` before all of it. */
export function isFirst(row: Chunk[], at: number): boolean {
  if (/[.¶Q]/.test(codeAt(row, at - 1))) return true;
  return /^(?:c|G,)$/.test(codesIn(row, sentenceStart(row, at), at)) && /[.¶]/.test(codeAt(row, at + 1));
}

function isSmall(chunk: Chunk | undefined): boolean {
  return /^\p{Ll}/u.test(chunk?.text ?? '');
}

function isSomebody({ head }: Phrase): boolean {
  return /[NrP]/.test(head.code) || (head.code === 'n' && endsAsPerson(head.text));
}

/** `X says “…” of it, and the crossing costs “…”`, `X told of a raft, only for divers to find “…”`: another clause goes on. */
function isOver(row: Chunk[], verb: number, at: number): boolean {
  if (placesOf(row, verb, at, /p/).some((i) => textAt(row, i) === 'for' && textAt(row, i - 1) === 'only')) return true;
  // `Poe says so, but the charter allows “…”`
  if (placesOf(row, verb, at, /c/).some((i) => /^,c[dS]a?[Nnr][Vvx]/.test(codesIn(row, i - 1, i + 5)) && isLaw(row, i))) return true;
  return /^[,:]?Q[^QVvG]*,c[dNr][danNrpvx]{2,}(?<!p)$/.test(codesIn(row, verb + 1, at));
}

function isLaw(row: Chunk[], at: number): boolean {
  return row.slice(at + 2, at + 4).some(({ text }) => laws.has(text.toLowerCase()));
}

/** The sentence begins with the quotation and goes on behind it. */
function isBroken(row: Chunk[], at: number): boolean {
  return isFirst(row, at) && (/[,!?…—-]$/.test(textAt(row, at)) || codeAt(row, at + 1) === ',');
}
