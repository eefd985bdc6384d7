import { genderOfPronoun } from '../english/first-names.ts';
import { vagueQuantifiers } from '../english/function-words.ts';
import { honorifics } from '../english/name-grounds.ts';
import { maySpeak } from '../english/speaking-nouns.ts';
import { askingVerbs } from '../english/speech-verbs.ts';
import type { Actor, Cast } from './build-cast.ts';
import { describedActor } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import type { AccountRow } from './read-row.ts';
import { opensAsOwner } from './resolve-pronoun.ts';
import { beginsItsSentence, codeAt, codesIn, placesOf, sentenceStart, skipBack, textAt } from './row.ts';
import type { FoundSpeaker } from './tellings.ts';

/** Who says a quotation: somebody the account names, or its words for somebody it does not. */
export interface Speaker extends FoundSpeaker {
  actor?: Actor | undefined;
  confidence: number;
}

/** What is read of an account up to a place, and who spoke last; `spoke` has who spoke by the place of their last word. */
export interface SoFar extends AccountRow {
  spoke: Map<number, Actor>;
  speakers: Map<number, Speaker>;
  before?: Speaker | undefined;
}

/** How far before a speaker the verb may stand. */
const REACH = 60;

/** Whether a quotation may go on from who spoke before, whatever rules found that are nobody. */
export function mayGoOn(at: number, told: FoundSpeaker[], before: Speaker, { row, cast, speakers }: SoFar): boolean {
  const isAnswer = before.cue && told.length === 0 && asksWhat(row, before);
  return (
    (beginsItsSentence(row, at) || isSecondHalf(row, at, speakers, before)) &&
    !isAnswer &&
    !isReply(row, at) &&
    !isOtherItem(row, at, before) &&
    !namesSelf(row, at, before) &&
    told.every((one) => maySpeakAs(row, one) && !isOfOther(row, one, before)) &&
    !isAfterOther(row, at, before, cast)
  );
}

/** A paragraph of words alone behind another whose words are closed: two talk in turn. */
function isReply(row: Chunk[], at: number): boolean {
  const before = skipBack(row, at, /[.¶]/) - 1;
  const isAlone = (place: number) => codeAt(row, place - 1) === '¶' && /^Q\.?¶/.test(codesIn(row, place, place + 3));
  const { end = 0, passage } = row[before] ?? {};
  return isAlone(at) && isAlone(before) && end < (passage?.text.length ?? 0);
}

/** An item of a list goes on from nobody above it. */
function isOtherItem(row: Chunk[], at: number, { phrase: { head } }: Speaker): boolean {
  return row[at]?.passage.kind === 'item' && head.passage !== row[at].passage;
}

/** “She” does not go on from John, nor from a ministry, and “it” not from somebody. */
function isOfOther(row: Chunk[], { phrase: { head } }: FoundSpeaker, before: Speaker | undefined): boolean {
  if (head.code === 'Y' && before && /^(?:it|they)$/i.test(head.text)) return !isGroup(before);
  if (head.code !== 'P' || !before) return false;
  if (asksWhat(row, before)) return true;
  const actor = before.actor ?? describedActor(before.phrase.head, '');
  // `The Crown`
  const isThing = actor?.gender === undefined && before.phrase.head.code === 'N' && codeAt(row, before.phrase.from) === 'd';
  if (actor?.kind === 'group' || isThing) return true;
  return actor ? actor.gender !== undefined && actor.gender !== genderOfPronoun(head.text) : before.phrase.head.code !== 'N';
}

/** Behind a sentence of the same passage that is about another person than who spoke before it: `Poe wept.`, or, where it opens it, `Poe’s post is old.` */
function isAfterOther(row: Chunk[], at: number, before: Speaker, cast: Cast): boolean {
  const end = skipBack(row, at, /\./);
  const start = sentenceStart(row, end - 1);
  const subject = end < at && start >= before.phrase.to ? phraseAt(row, start) : undefined;
  const isOwner = subject !== undefined && opensAsOwner(row, start, at);
  // `At the market Mrs Poe sold them.`
  const [verb] = subject === undefined && codeAt(row, start) === 'p' ? placesOf(row, start, end, /[vVx]/) : [];
  const behind = verb === undefined ? undefined : subjectOf(row, verb, start);
  if (behind?.head.code === 'N' && cast(behind.head) !== before.actor) return true;
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
  const words = textAt(row, at).split(/[\s,.?!;:]+/);
  const isNamed = words.some((word, i) =>
    /^.['’]s$/.test(word.slice(surname.length - 1))
      ? word.startsWith(surname)
      : word === surname && honorifics.has(words[i - 1]?.toLowerCase() ?? ''),
  );
  return /^\p{Lu}../u.test(surname) && isNamed && !/[,:] ['‘"“]/.test(textAt(row, at));
}

/** `asked Poe whether she would go`, not `asked Poe to go` */
export function asksWhat(row: Chunk[], asked: FoundSpeaker | undefined): boolean {
  const at = asked ? placeOfCue(row, asked) : -1;
  return askingVerbs.has(textAt(row, at)) && /^(?:[dSNran]+|o|P)?w/.test(codesIn(row, at + 1, at + 10));
}

export function placeOfCue(row: Chunk[], { cue, phrase }: FoundSpeaker): number {
  return cue ? row.indexOf(cue, Math.max(0, phrase.from - REACH)) : -1;
}

/** Only what can speak does, not `the phone`; a word with a capital may be a name behind one, or before its verb. */
export function maySpeakAs(row: Chunk[], { phrase: { from, to, head } }: FoundSpeaker): boolean {
  if (isVague(head) && to === from + 1) return false;
  const mayBeName = /^\p{Lu}/u.test(head.text) && (codeAt(row, to) === 'V' || codeAt(row, to - 2) === 'N');
  return head.code !== 'n' || mayBeName || maySpeak(head.text);
}

/** `Some chanted` */
function isVague({ text }: Chunk): boolean {
  return vagueQuantifiers.has(text.toLowerCase());
}

/** Whether "it" or "they" may stand for who spoke: not for `the prosecutor`, nor for `Ann Poe`. */
export function isGroup({ actor, phrase: { head } }: Speaker): boolean {
  if (actor?.kind === 'group') return true;
  if (actor?.gender !== undefined) return false;
  return actor && head.code === 'N' ? !actor.name.includes(' ') : describedActor(head, '') === undefined;
}
