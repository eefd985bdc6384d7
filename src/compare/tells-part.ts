import { blank } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { findAsides, findInserts, findSubjectClauses } from '../english/clauses.ts';
import { areOtherStates } from '../english/places.ts';
import { asks, saysLessSurely, setsBesideOther } from '../english/hedges.ts';
import { tellsOfLoss } from '../english/negation.ts';
import { stemsOf } from '../english/stems.ts';
import { isOfAnybody } from './are-apart.ts';
import { isMeasure } from './read-features.ts';
import { sameFact } from './same-fact.ts';
import { meanOthers } from './tells-clauses.ts';
import { coverOf, printsSpeech, SAME_SPEECH, tellingOf } from './tells-all.ts';
import type { Weighed } from './weigh-features.ts';
import { sum } from './weigh-features.ts';

/**
 * Of the surest opening of the shown sentence; and of the confidence that two sentences tell one fact, times how much of
 * what the other tells, or one of its openings, the shown one tells too. Read on 39 articles about one event and 35 reviews
 * of a telephone: below, one in six shares words of its subject alone.
 */
const SURE_OF_OPENING = 0.75;
const SURE_OF_PART = 0.32;
/** Of what both tell, by weight, outside asides. */
const MAIN = 0.5;
/** In words: four of one speaker are often said on two occasions. */
const MIN_SPEECH = 5;

/**
 * How sure it is that the other sentence, which does not tell all of the shown one, tells a part of it: the speech that it
 * prints stands there, or most of what it tells itself, or a measure. Nothing where it is not sure enough for a page.
 */
export function tellsPart(shown: Weighed, other: Weighed): number | undefined {
  const [said, theirs] = [shown.sentence, other.sentence];
  if (printsSpeech(theirs, said, MIN_SPEECH) || printsSpeech(said, theirs, MIN_SPEECH)) return SAME_SPEECH;
  const confidence = sameFact(shown, other) ?? sureOfOpening(shown, other) ?? tellingOf(other, shown)?.confidence;
  if (confidence === undefined || [setsBesideOther, tellsOfLoss].some((sign) => sign(shown.sentence.text) !== sign(other.sentence.text)))
    return undefined;
  if (areOtherStates(placesIn(said), placesIn(theirs)) || (said.names.length > 0 && isOfAnybody(theirs))) return undefined;
  const able = [other, ...other.openings].filter(({ sentence }) => !saysLessSurely(sentence.text, shown.sentence.text));
  if (able.length === 0 || asks(other.sentence.text) || !sharesMain(shown, other) || meanOthers(shown, other)) return undefined;
  const sure = confidence * Math.max(...able.map((part) => coverOf(part, shown, part.told)));
  return sure >= SURE_OF_PART || givesSameMeasure(shown, other) ? sure : undefined;
}

function placesIn({ names }: Weighed['sentence']): string[] {
  return names.map((name) => name.map((key) => capitalise(key.slice(1))).join(' '));
}

function sureOfOpening(shown: Weighed, other: Weighed): number | undefined {
  const surest = Math.max(0, ...shown.openings.map((opening) => sameFact(opening, other) ?? 0));
  return surest >= SURE_OF_OPENING ? surest : undefined;
}

/** `, which was on its way to Velm` and `The barge that struck the pier` only say what the rest is about. */
export function sharesMain({ sentence: { text }, told, weights }: Weighed, other: Weighed): boolean {
  const asides = [...findAsides(text), ...findInserts(text), ...findSubjectClauses(text)];
  if (asides.length === 0) return true;
  const main = new Set(stemsOf(blank(text, asides)));
  const both = [...told].filter((key) => other.told.has(key));
  const weigh = (keys: string[]) => sum(keys.map((key) => weights.get(key) ?? 0));
  return weigh(both.filter((key) => /^[#!]/.test(key) || main.has(key))) >= MAIN * weigh(both);
}

/** `1,100 km` */
function givesSameMeasure(shown: Weighed, other: Weighed): boolean {
  return [...shown.told].some((key) => isMeasure(key) && other.told.has(key));
}
