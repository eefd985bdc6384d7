import { genderOfPronoun } from '../english/first-names.ts';
import { maySpeak } from '../english/speaking-nouns.ts';
import { answeringVerbs, askingVerbs } from '../english/speech-verbs.ts';
import type { Actor, Cast } from './build-cast.ts';
import { describedActor } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { OfficeFinder } from './find-office.ts';
import type { AccountRow } from './read-row.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { codeAt, placesOf, sentenceEnd } from './row.ts';
import { isFirst, rules } from './speaker-rules.ts';
import type { FoundSpeaker } from './tellings.ts';
import { indirect, ruleConfidence } from './tellings.ts';

/** Who says a quotation: somebody the account names, or its words for somebody it does not. */
export interface Speaker extends FoundSpeaker {
  actor?: Actor | undefined;
  confidence: number;
}

const asking = new Set(askingVerbs);
const answering = new Set(answeringVerbs);
/** How often "he" and "she" are resolved rightly in the development data. */
const PRONOUN = 0.88;

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
      const told = rules.flatMap((rule) => rule(row, at) ?? []);
      for (const one of told) speaker ??= resolved(one);
      const mayGoOn = (one: FoundSpeaker) => isSpeaking(row, one) && !isOfOther(one, before);
      if (before && isFirst(row, at) && told.every(mayGoOn)) speaker ??= weaken(before);
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
    const isMeant = before && /^(?:it|they)$/i.test(head.text) && isGroup(before);
    return isMeant ? { ...found, confidence, phrase: before.phrase, actor: before.actor } : undefined;
  }
  if (head.code !== 'P') return { ...found, confidence, actor: head.code === 'N' ? cast(head) : holderOf(found.phrase) };
  const asked = answering.has(found.cue?.text ?? '') && asking.has(before?.cue?.text ?? '') ? before?.actor : undefined;
  const actor = resolvePronoun(row, to - 1, cast, spoke, asked);
  return actor && { ...found, actor, confidence: Math.round(confidence * PRONOUN * 100) / 100 };
}

/** Only what can speak does, not `the phone`; a word with a capital may be a name behind one, or before its verb. */
function isSpeaking(row: Chunk[], { phrase: { head, to } }: FoundSpeaker): boolean {
  const mayBeName = /^\p{Lu}/u.test(head.text) && (codeAt(row, to) === 'V' || codeAt(row, to - 2) === 'N');
  return head.code !== 'n' || mayBeName || maySpeak(head.text);
}

/** “She” does not go on from John. */
function isOfOther({ phrase: { head } }: FoundSpeaker, before: Speaker | undefined): boolean {
  return head.code === 'P' && before?.actor?.gender !== undefined && before.actor.gender !== genderOfPronoun(head.text);
}

/** Whether "it" or "they" may stand for who spoke. */
function isGroup({ actor, phrase: { head } }: Speaker): boolean {
  return actor ? actor.kind === 'group' || actor.gender === undefined : describedActor(head, '') === undefined;
}
