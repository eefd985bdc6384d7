import type { Gender } from '../english/first-names.ts';
import { genderOfPronoun } from '../english/first-names.ts';
import { vagueQuantifiers, whileSpeaking } from '../english/function-words.ts';
import { honorifics } from '../english/name-grounds.ts';
import { maySpeak } from '../english/speaking-nouns.ts';
import { answeringVerbs, askingVerbs, chants } from '../english/speech-verbs.ts';
import type { Actor, Cast } from './build-cast.ts';
import { describedActor } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { AccountRow } from './read-row.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import { opensAsOwner, resolvePronoun } from './resolve-pronoun.ts';
import { beginsItsSentence, codeAt, codesIn, placesOf, sentenceEnd, sentenceStart, skipBack, textAt, textIn } from './row.ts';
import { rules } from './speaker-rules.ts';
import type { FoundSpeaker } from './tellings.ts';
import { indirect, mainSubject, ruleConfidence } from './tellings.ts';

/** Who says a quotation: somebody the account names, or its words for somebody it does not. */
export interface Speaker extends FoundSpeaker {
  actor?: Actor | undefined;
  confidence: number;
}

/** What is read of an account up to a place, and who spoke last; `spoke` has who spoke by the place of their last word. */
interface SoFar extends AccountRow {
  spoke: Map<number, Actor>;
  speakers: Map<number, Speaker>;
  before?: Speaker | undefined;
}

/** How often "he" and "she" are resolved rightly in the development data. */
const PRONOUN = 0.88;
/** How far before a speaker the verb may stand. */
const REACH = 60;

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

/** Whether a quotation may go on from who spoke before, whatever rules found that are nobody. */
function mayGoOn(at: number, told: FoundSpeaker[], before: Speaker, { row, cast, speakers }: SoFar): boolean {
  const isAnswer = before.cue && told.length === 0 && asksWhat(row, before);
  return (
    (beginsItsSentence(row, at) || isSecondHalf(row, at, speakers, before)) &&
    !isAnswer &&
    !namesSelf(row, at, before) &&
    told.every((one) => maySpeakAs(row, one) && !isOfOther(row, one, before)) &&
    !isAfterOther(row, at, before, cast)
  );
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
function resolvePerson(found: FoundSpeaker, { row, cast, spoke, before }: SoFar): Speaker | undefined {
  const isOther = asksWhat(row, before) || isAnswered(before, found);
  const other = isOther ? before?.actor : isInserted(row, found) ? subjectBefore(row, found, cast) : undefined;
  const actor = resolvePronoun(row, found.phrase.to - 1, cast, spoke, other ?? objectOf(row, found, cast));
  return actor && { ...found, actor, confidence: Math.round(ruleConfidence[found.rule] * PRONOUN * 100) / 100 };
}

function resolveNamed(found: FoundSpeaker, { row, cast, holderOf }: SoFar): Speaker | undefined {
  const { head } = found.phrase;
  const gender = ownGender(row, found);
  const actor = head.code === 'N' ? cast(head, gender) : holderOf(found.phrase);
  const isOther = gender && actor?.gender && actor.gender !== gender;
  return isOther ? undefined : { ...found, confidence: ruleConfidence[found.rule], actor };
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

/** `asked Poe whether she would go`, not `asked Poe to go` */
function asksWhat(row: Chunk[], asked: FoundSpeaker | undefined): boolean {
  const at = asked ? placeOfCue(row, asked) : -1;
  return askingVerbs.has(textAt(row, at)) && /^(?:[dSNran]+|o|P)?w/.test(codesIn(row, at + 1, at + 10));
}

/** `Poe said as she left` */
function ownGender(row: Chunk[], found: FoundSpeaker): Gender | undefined {
  const at = placeOfCue(row, found);
  const isOwn = whileSpeaking.has(textAt(row, at + 1)) && codeAt(row, at + 2) === 'P';
  return isOwn ? genderOfPronoun(textAt(row, at + 2)) : undefined;
}

function placeOfCue(row: Chunk[], { cue, phrase }: FoundSpeaker): number {
  return cue ? row.indexOf(cue, Math.max(0, phrase.from - REACH)) : -1;
}

/** Only what can speak does, not `the phone`; a word with a capital may be a name behind one, or before its verb. */
function maySpeakAs(row: Chunk[], { phrase: { from, to, head } }: FoundSpeaker): boolean {
  if (isVague(head) && to === from + 1) return false;
  const mayBeName = /^\p{Lu}/u.test(head.text) && (codeAt(row, to) === 'V' || codeAt(row, to - 2) === 'N');
  return head.code !== 'n' || mayBeName || maySpeak(head.text);
}

/** “She” does not go on from John, nor from a ministry. */
function isOfOther(row: Chunk[], { phrase: { head } }: FoundSpeaker, before: Speaker | undefined): boolean {
  if (head.code === 'Y' && before && /^they$/i.test(head.text)) return !isGroup(before);
  if (head.code !== 'P' || !before) return false;
  if (asksWhat(row, before)) return true;
  const actor = before.actor ?? describedActor(before.phrase.head, '');
  if (actor?.kind === 'group') return true;
  return actor ? actor.gender !== undefined && actor.gender !== genderOfPronoun(head.text) : before.phrase.head.code !== 'N';
}

/** Behind a sentence of the same passage that is about another person than who spoke before it: `Poe wept.`, or, where it opens it, `Poe’s post is old.` */
function isAfterOther(row: Chunk[], at: number, before: Speaker, cast: Cast): boolean {
  const end = skipBack(row, at, /\./);
  const start = sentenceStart(row, end - 1);
  const subject = end < at && start >= before.phrase.to ? phraseAt(row, start) : undefined;
  const isOwner = subject !== undefined && opensAsOwner(row, start, at);
  const about = isOwner ? row[start] : subject?.head.code === 'N' ? subject.head : undefined;
  const actor = about && cast(about);
  return actor?.kind === 'person' && actor !== before.actor && (isOwner || /[vVx]/.test(codeAt(row, subject?.to ?? start)));
}

/** `“If it sinks” in the end, “we will swim.”`: the first half went on from who spoke, and nobody stands between. */
function isSecondHalf(row: Chunk[], at: number, speakers: ReadonlyMap<number, Speaker>, before: Speaker): boolean {
  const first = sentenceStart(row, at);
  const isOne = codeAt(row, first) === 'Q' && speakers.get(first)?.actor === before.actor && speakers.get(first)?.rule === 'continues';
  return isOne && codeAt(row, at - 1) === ',' && !/[NSPYrQVG]/.test(codesIn(row, first + 1, at));
}

/** `“Poe’s plan is sound.”` and `“Mr. Poe errs.”` do not go on from Poe, who may repeat what others say to him: `“They ask, ‘Mr. Poe, why?’”` */
function namesSelf(row: Chunk[], at: number, { actor }: Speaker): boolean {
  const surname = actor?.kind === 'person' ? (actor.name.split(' ').at(-1) ?? '') : '';
  const words = textAt(row, at).split(/[\s,.]+/);
  const isNamed = words.some((word, i) =>
    /^.['’]s$/.test(word.slice(surname.length - 1))
      ? word.startsWith(surname)
      : word === surname && honorifics.has(words[i - 1]?.toLowerCase() ?? ''),
  );
  return /^\p{Lu}../u.test(surname) && isNamed && !/[,:] ['‘"“]/.test(textAt(row, at));
}

/** `At first the line said that Ann Poe had said “Good night”`: it may have been said by nobody. */
function isTakenBack(row: Chunk[], at: number): boolean {
  return /^(?:At first|Initially|Originally)\b.* had (?:said|told|written|asked|radioed)\b/.test(textIn(row, sentenceStart(row, at), at));
}

/** `to chants of “…”`: of whom, nobody says. */
function isChanted(row: Chunk[], at: number): boolean {
  return textAt(row, at - 1) === 'of' && chants.has(textAt(row, at - 2));
}

/** `Some chanted` */
function isVague({ text }: Chunk): boolean {
  return vagueQuantifiers.has(text.toLowerCase());
}

/** Whether "it" or "they" may stand for who spoke: not for `the prosecutor`, nor for `Ann Poe`. */
function isGroup({ actor, phrase: { head } }: Speaker): boolean {
  if (actor?.kind === 'group') return true;
  if (actor?.gender !== undefined) return false;
  return actor && head.code === 'N' ? !actor.name.includes(' ') : describedActor(head, '') === undefined;
}
