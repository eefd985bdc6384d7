import type { Passage } from '../domain/article.ts';
import type { Gender } from '../english/first-names.ts';
import { genderOfPronoun } from '../english/first-names.ts';
import { whileSpeaking } from '../english/function-words.ts';
import { answeringVerbs, askingVerbs, chants } from '../english/speech-verbs.ts';
import type { Actor, Cast } from './build-cast.ts';
import { describedActor } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { SoFar, Speaker } from './goes-on.ts';
import { asksWhat, isGroup, mayGoOn, maySpeakAs, placeOfCue } from './goes-on.ts';
import type { AccountRow } from './read-row.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAt, phraseBefore, subjectOf } from './noun-phrases.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { codeAt, codesIn, placesOf, sentenceEnd, sentenceStart, skipBack, textAt, textIn } from './row.ts';
import { rules } from './speaker-rules.ts';
import type { FoundSpeaker } from './tellings.ts';
import { indirect, mainSubject, ruleConfidence } from './tellings.ts';

/** How often "he" and "she" are resolved rightly in the development data. */
const PRONOUN = 0.88;

/**
 * The speaker of each quotation of an account, in order. One that has none in its own sentence is led in by the sentence
 * before, or goes on from the last who spoke, in quotation marks or not. At the places of `terms` nobody speaks.
 *
 * @example findSpeakers(row of '“Yes,” said Ann Poe. “No.”', new Set()) // Ann Poe twice
 */
export function findSpeakers(account: AccountRow, terms: ReadonlySet<number>): Map<number, Speaker> {
  const { row } = account;
  const soFar: SoFar = { ...account, spoke: new Map(), speakers: new Map() };
  const isSpeech = (at: number) => codeAt(row, at) === 'Q' && !terms.has(at);
  for (const at of row.keys()) {
    if (at > 0 && account.partAt(at) === at) soFar.before = undefined;
    const opensTelling = /[.¶]/.test(codeAt(row, at - 1)) && !placesOf(row, at, sentenceEnd(row, at), /Q/).some(isSpeech);
    const isQuotation = !opensTelling && isSpeech(at);
    if (!opensTelling && !isQuotation) continue;
    const speaker = isQuotation ? quotedSpeaker(at, soFar) : resolve(indirect(row, at), soFar);
    if (isQuotation || speaker) soFar.before = speaker;
    if (!speaker) continue;
    const { head, from, to } = speaker.phrase;
    const actor = speaker.actor ?? describedActor(head, textIn(row, from, to));
    if (actor) soFar.spoke.set(to - 1, actor);
    if (!isQuotation) continue;
    soFar.speakers.set(at, speaker);
    if (speaker.actor) soFar.spoke.set(at, speaker.actor);
  }
  return soFar.speakers;
}

/** By the first rule that finds somebody; else who spoke before goes on. */
function quotedSpeaker(at: number, soFar: SoFar): Speaker | undefined {
  const told = isChanted(soFar.row, at) || isTakenBack(soFar.row, at) ? [] : rules.flatMap((rule) => rule(soFar.row, at) ?? []);
  for (const one of told) {
    const speaker = resolve(one, soFar);
    if (speaker) return speaker;
  }
  return soFar.before && mayGoOn(at, told, soFar.before, soFar) ? weaken(soFar.before) : undefined;
}

/** A speaker who goes on is as likely as the rule that found them, or as going on is. */
function weaken({ cue: _, ...before }: Speaker): Speaker {
  return { ...before, rule: 'continues', confidence: Math.min(before.confidence, ruleConfidence.continues) };
}

/** Whom the words stand for that were found, if they can speak and it is known. */
function resolve(found: FoundSpeaker | undefined, soFar: SoFar): Speaker | undefined {
  if (!found || !maySpeakAs(soFar.row, found)) return undefined;
  const { code } = found.phrase.head;
  return code === 'Y' ? resolveGroup(found, soFar) : code === 'P' ? resolvePerson(found, soFar) : resolveNamed(found, soFar);
}

/** `it` and `they` */
function resolveGroup(found: FoundSpeaker, { row, cast, before }: SoFar): Speaker | undefined {
  const { head, from, to } = found.phrase;
  if (found.cue && codesIn(row, to - 2, to + 1) === 'wYV') return whoItIs(row, found, cast);
  // `a talk of Ann Poe and Lee Roe, when they said`
  const areNamed = /[NS]c[rnx]*N/.test(codesIn(row, sentenceStart(row, to), from));
  const isMeant = before && /^(?:it|they)$/i.test(head.text) && isGroup(before) && !areNamed && !isBehindOther(row, found, before, cast);
  return isMeant ? { ...found, confidence: ruleConfidence[found.rule], phrase: before.phrase, actor: before.actor } : undefined;
}

/** `he` and `she` */
function resolvePerson(found: FoundSpeaker, account: SoFar): Speaker | undefined {
  const { row, cast, spoke, before, holderOf } = account;
  const isOther = asksWhat(row, before) || isAnswered(before, found);
  const other = isOther ? before?.actor : isInserted(row, found) ? subjectBefore(row, found, cast) : undefined;
  const confidence = Math.round(ruleConfidence[found.rule] * PRONOUN * 100) / 100;
  const unnamed = unnamedBefore(row, found);
  if (unnamed) return { ...found, phrase: unnamed, actor: holderOf(unnamed), confidence };
  const actor = resolvePronoun(account, found.phrase.to - 1, spoke, other ?? objectOf(row, found, cast));
  return actor && { ...found, actor, confidence };
}

/** Somebody without a name of whom the sentence before tells: `His spokesman would not say why.`, `They left, according to the mayor.` */
function unnamedBefore(row: Chunk[], { phrase: { from, head } }: FoundSpeaker): Phrase | undefined {
  const end = skipBack(row, sentenceStart(row, from), /\./);
  if (codeAt(row, end - 1) === '¶' || codeAt(row, end) !== '.') return undefined;
  const start = sentenceStart(row, end - 1);
  const [source] = placesOf(row, start, end, /A/);
  if (source !== undefined) {
    const told = phraseAt(row, source + 2);
    return told && /[nr]/.test(told.head.code) && !told.head.text.endsWith('s') ? told : undefined;
  }
  // `They left, a spokeswoman said.`
  const teller = codeAt(row, end - 1) === 'V' ? phraseBefore(row, end - 1, start) : undefined;
  const isTeller =
    teller?.head.code === 'r' &&
    codeAt(row, teller.from - 1) === ',' &&
    !codesIn(row, start, teller.from).includes('N') &&
    genderOf(teller) === genderOfPronoun(head.text);
  if (isTeller) return teller;
  const phrase = phraseAt(row, start);
  if (!phrase || /^N|c/.test(codesIn(row, phrase.from, phrase.to)) || phrase.head.code === 'N') return undefined;
  const verbs = placesOf(row, phrase.to, end, /[vVx]/);
  if (verbs[0] !== phrase.to && !verbs.some((verb) => subjectOf(row, verb, start)?.from === phrase.from)) return undefined;
  // In `The mayor met the captain` it may be either.
  const isAlone = phrase.head.code === 'r' && !/[NSrP]/.test(codesIn(row, phrase.to, end));
  const isTelling = placesOf(row, phrase.to, end, /V/).length > 0;
  const actor = isAlone || isTelling ? describedActor(phrase.head, '') : undefined;
  return actor && (!actor.gender || actor.gender === genderOfPronoun(head.text)) ? phrase : undefined;
}

function genderOf({ head }: Phrase): Actor['gender'] {
  return describedActor(head, '')?.gender;
}

function resolveNamed(found: FoundSpeaker, account: SoFar): Speaker | undefined {
  const { row, cast, holderOf } = account;
  const { head } = found.phrase;
  const gender = ownGender(row, found);
  const actor = head.code === 'N' ? cast(head, gender) : (holderOf(found.phrase) ?? onlyPersonBefore(account, found));
  const isOther = gender && actor?.gender && actor.gender !== gender;
  return isOther ? undefined : { ...found, confidence: ruleConfidence[found.rule], actor };
}

/** `The 58-year-old` is whom alone its passage and the one before it name. */
function onlyPersonBefore({ row, cast, partAt }: SoFar, { phrase: { from, head } }: FoundSpeaker): Actor | undefined {
  if (!head.text.endsWith('year-old') || textAt(row, from).toLowerCase() !== 'the') return undefined;
  const passages = new Set<Passage>();
  const named = new Set<Actor>();
  for (let at = from - 1; at >= partAt(from); at--) {
    const chunk = row[at];
    if (!chunk || passages.add(chunk.passage).size > 2) break;
    const actor = chunk.code === 'N' ? cast(chunk) : undefined;
    if (actor?.kind === 'person') named.add(actor);
  }
  const [only, ...others] = named;
  return others.length === 0 && only?.name.includes(' ') ? only : undefined;
}

/** Who asked is not who replied, nor the other way round. */
function isAnswered(before: Speaker | undefined, { cue }: FoundSpeaker): boolean {
  const [first, second] = [before?.cue?.text ?? '', cue?.text ?? ''];
  return (askingVerbs.has(first) && answeringVerbs.has(second)) || (answeringVerbs.has(first) && askingVerbs.has(second));
}

/** Whether the sentence right before is about somebody else than who is meant by "it". */
function isBehindOther(row: Chunk[], { phrase }: FoundSpeaker, before: Speaker, cast: Cast): boolean {
  const end = skipBack(row, sentenceStart(row, phrase.from), /[.¶]/);
  const start = sentenceStart(row, end - 1);
  const [verb] = before.phrase.to <= start ? placesOf(row, start, end, /[vV]/) : [];
  const subject = verb === undefined ? undefined : subjectOf(row, verb, start);
  const actor = subject?.head.code === 'N' ? cast(subject.head) : undefined;
  return actor !== undefined && actor !== before.actor;
}

/** `Orme arrested two men who it said had entered` */
function whoItIs(row: Chunk[], found: FoundSpeaker, cast: Cast): Speaker | undefined {
  const phrase = mainSubject(row, sentenceStart(row, found.phrase.from), found.phrase.from - 1);
  const actor = phrase?.head.code === 'N' ? cast(phrase.head) : undefined;
  const isOne = phrase && actor && actor.kind !== 'person' && found.phrase.head.text === 'it';
  return isOne ? { ...found, phrase, actor, confidence: ruleConfidence[found.rule] } : undefined;
}

/** In `he accused Poe of it`, he is not Poe. */
function objectOf(row: Chunk[], found: FoundSpeaker, cast: Cast): Actor | undefined {
  const at = placeOfCue(row, found);
  const object = at < found.phrase.to ? undefined : phraseAt(row, at + 1);
  return object?.head.code === 'N' ? cast(object.head) : undefined;
}

/** `Poe, he said, left`: he is not Poe. */
function isInserted(row: Chunk[], { phrase: { from, to } }: FoundSpeaker): boolean {
  return codeAt(row, from - 1) === ',' && codesIn(row, to, to + 2) === 'V,';
}

function subjectBefore(row: Chunk[], { phrase: { from } }: FoundSpeaker, cast: Cast): Actor | undefined {
  const subject = phraseAt(row, sentenceStart(row, from));
  return subject?.head.code === 'N' && subject.to === from - 1 ? cast(subject.head) : undefined;
}

/** `Poe said as she left` */
function ownGender(row: Chunk[], found: FoundSpeaker): Gender | undefined {
  const at = placeOfCue(row, found);
  const isOwn = whileSpeaking.has(textAt(row, at + 1)) && codeAt(row, at + 2) === 'P';
  return isOwn ? genderOfPronoun(textAt(row, at + 2)) : undefined;
}

/** `At first the line said that Ann Poe had said “Good night”`: it may have been said by nobody. */
function isTakenBack(row: Chunk[], at: number): boolean {
  return /^(?:At first|Initially|Originally)\b.* had (?:said|told|written|asked|radioed)\b/.test(textIn(row, sentenceStart(row, at), at));
}

/** `to chants of “…”`: of whom, nobody says. */
function isChanted(row: Chunk[], at: number): boolean {
  return textAt(row, at - 1) === 'of' && chants.has(textAt(row, at - 2));
}
