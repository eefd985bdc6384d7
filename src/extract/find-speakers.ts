import type { Gender } from '../english/first-names.ts';
import { genderOfPronoun } from '../english/first-names.ts';
import { vagueQuantifiers } from '../english/function-words.ts';
import { honorifics } from '../english/name-grounds.ts';
import { maySpeak } from '../english/speaking-nouns.ts';
import { answeringVerbs, askingVerbs } from '../english/speech-verbs.ts';
import type { Actor, Cast } from './build-cast.ts';
import { describedActor } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { OfficeFinder } from './find-office.ts';
import type { AccountRow } from './read-row.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { beginsItsSentence, codeAt, codesIn, placesOf, sentenceEnd, sentenceStart, skipBack, textAt } from './row.ts';
import { rules } from './speaker-rules.ts';
import type { FoundSpeaker } from './tellings.ts';
import { indirect, mainSubject, ruleConfidence } from './tellings.ts';

/** Who says a quotation: somebody the account names, or its words for somebody it does not. */
export interface Speaker extends FoundSpeaker {
  actor?: Actor | undefined;
  confidence: number;
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
export function findSpeakers({ row, cast, holderOf }: AccountRow, terms: ReadonlySet<number>): Map<number, Speaker> {
  const spoke = new Map<number, Actor>();
  const speakers = new Map<number, Speaker>();
  let before: Speaker | undefined;
  const isSpeech = (at: number) => codeAt(row, at) === 'Q' && !terms.has(at);
  for (const at of row.keys()) {
    const resolved = (found: FoundSpeaker | undefined) =>
      found && isSpeaking(row, found) ? resolve(found, row, cast, holderOf, spoke, before) : undefined;
    const isQuotation = isSpeech(at);
    const opensTelling = /[.¶]/.test(codeAt(row, at - 1)) && !placesOf(row, at, sentenceEnd(row, at), /Q/).some(isSpeech);
    let speaker: Speaker | undefined;
    if (opensTelling) speaker = resolved(indirect(row, at));
    else if (isQuotation) {
      const told = isChanted(row, at) ? [] : rules.flatMap((rule) => rule(row, at) ?? []);
      for (const one of told) speaker ??= resolved(one);
      const isAnswer = before?.cue && asksWhat(row, before) && told.length === 0;
      const mayGoOn = (one: FoundSpeaker) => isSpeaking(row, one) && !isOfOther(row, one, before);
      if (
        before &&
        (beginsItsSentence(row, at) || isBroken(row, at, speakers, before)) &&
        !isAnswer &&
        !namesSelf(row, at, before) &&
        told.every(mayGoOn) &&
        !isAfterOther(row, at, before, cast)
      )
        speaker ??= weaken(before);
      before = speaker;
    }
    if (!speaker) continue;
    before = speaker;
    const { head, from, to } = speaker.phrase;
    const words = row.slice(from, to).map(({ text }) => text);
    const actor = speaker.actor ?? describedActor(head, words.join(' '));
    if (actor) spoke.set(to - 1, actor);
    if (!isQuotation) continue;
    speakers.set(at, speaker);
    if (speaker.actor) spoke.set(at, speaker.actor);
  }
  return speakers;
}

/** A speaker who goes on is as likely as the rule that found them, or as going on is. */
function weaken({ cue: _, ...before }: Speaker): Speaker {
  return { ...before, rule: 'continues', confidence: Math.min(before.confidence, ruleConfidence.continues) };
}

function resolve(
  found: FoundSpeaker,
  row: Chunk[],
  cast: Cast,
  holderOf: OfficeFinder,
  spoke: ReadonlyMap<number, Actor>,
  before: Speaker | undefined,
): Speaker | undefined {
  const { head, to } = found.phrase;
  const confidence = ruleConfidence[found.rule];
  if (head.code === 'Y') {
    if (found.cue && codesIn(row, to - 2, to + 1).startsWith('wYV')) return whoItIs(row, found, cast);
    const others = codesIn(row, sentenceStart(row, to), found.phrase.from);
    // `a talk of Ann Poe and Lee Roe, when they said`
    const isMeant = before && /^(?:it|they)$/i.test(head.text) && isGroup(before) && !/[NS]c[rnx]*N/.test(others);
    return isMeant && !isLost(row, found, before, cast) ? { ...found, confidence, phrase: before.phrase, actor: before.actor } : undefined;
  }
  if (head.code !== 'P') {
    const gender = ownGender(row, found);
    const actor = head.code === 'N' ? cast(head, gender) : holderOf(found.phrase);
    const isOther = gender && actor?.gender && actor.gender !== gender;
    return isOther ? undefined : { ...found, confidence, actor };
  }
  const [first, second] = [before?.cue?.text ?? '', found.cue?.text ?? ''];
  const isAsked = (askingVerbs.has(first) && answeringVerbs.has(second)) || (answeringVerbs.has(first) && askingVerbs.has(second));
  const asked = isAsked || asksWhat(row, before) ? before?.actor : isInserted(row, found) ? subjectBefore(row, found, cast) : undefined;
  const actor = resolvePronoun(row, to - 1, cast, spoke, asked ?? objectOf(row, found, cast));
  return actor && { ...found, actor, confidence: Math.round(confidence * PRONOUN * 100) / 100 };
}

/** Whether the sentence right before is about somebody else than who is meant by "it". */
function isLost(row: Chunk[], { phrase }: FoundSpeaker, before: Speaker, cast: Cast): boolean {
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
  const isOwn = /^(?:as|when|while|before|after)$/.test(textAt(row, at + 1)) && codeAt(row, at + 2) === 'P';
  return isOwn ? genderOfPronoun(textAt(row, at + 2)) : undefined;
}

function placeOfCue(row: Chunk[], { cue, phrase }: FoundSpeaker): number {
  return cue ? row.indexOf(cue, Math.max(0, phrase.from - REACH)) : -1;
}

/** Only what can speak does, not `the phone`; a word with a capital may be a name behind one, or before its verb. */
function isSpeaking(row: Chunk[], { phrase: { from, to, head } }: FoundSpeaker): boolean {
  if (isVague(head) && to === from + 1) return false;
  const mayBeName = /^\p{Lu}/u.test(head.text) && (codeAt(row, to) === 'V' || codeAt(row, to - 2) === 'N');
  return head.code !== 'n' || mayBeName || maySpeak(head.text);
}

/** “She” does not go on from John, nor from a ministry, and nobody from “some”. */
function isOfOther(row: Chunk[], { phrase: { head } }: FoundSpeaker, before: Speaker | undefined): boolean {
  if (isVague(head)) return true;
  if (head.code === 'Y' && before && /^they$/i.test(head.text)) return !isGroup(before);
  if (head.code !== 'P' || !before) return false;
  if (asksWhat(row, before)) return true;
  const actor = before.actor ?? describedActor(before.phrase.head, '');
  if (actor?.kind === 'group') return true;
  return actor ? actor.gender !== undefined && actor.gender !== genderOfPronoun(head.text) : before.phrase.head.code !== 'N';
}

/** Behind a sentence of the same passage that is about another person than who spoke before it: `Poe wept.` */
function isAfterOther(row: Chunk[], at: number, before: Speaker, cast: Cast): boolean {
  const end = skipBack(row, at, /\./);
  const start = sentenceStart(row, end - 1);
  const subject = end < at && start >= before.phrase.to && row[start]?.passage === row[at]?.passage ? phraseAt(row, start) : undefined;
  const actor = subject?.head.code === 'N' ? cast(subject.head) : undefined;
  return actor?.kind === 'person' && actor !== before.actor && /[vVx]/.test(codeAt(row, subject?.to ?? start));
}

/** `“If it sinks” in the end, “we will swim.”`: the first half went on from who spoke, and nobody stands between. */
function isBroken(row: Chunk[], at: number, speakers: ReadonlyMap<number, Speaker>, before: Speaker): boolean {
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

/** `to chants of “…”`: of whom, nobody says. */
function isChanted(row: Chunk[], at: number): boolean {
  return textAt(row, at - 1) === 'of' && /^(?:chants?|shouts|cries|cheers)$/.test(textAt(row, at - 2));
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
