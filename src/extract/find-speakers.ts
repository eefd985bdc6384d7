import type { Actor, Cast } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import type { FoundSpeaker } from './speaker-rules.ts';
import { beginsSentence, leadIn, ruleConfidence, rules } from './speaker-rules.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Who says a quotation: somebody the account names, or its words for somebody it does not. */
export interface Speaker {
  actor?: Actor;
  /** Places in the row of the words that say who: "a White House official". */
  phrase: FoundSpeaker['phrase'];
  cue?: Chunk;
  rule: FoundSpeaker['rule'];
  confidence: number;
}

/** Below this a speaker is a guess, and no speaker is better than a wrong one. */
const MIN_CONFIDENCE = 0.5;

/**
 * The speaker of each quotation of an account, in order. One that has none in its own sentence goes on with the
 * speaker of the one before, or is led in by the sentence before. At the places of `terms` nobody speaks.
 *
 * @example findSpeakers(row of '“Yes,” said Ann Poe. “No.”', cast, new Set()) // Ann Poe twice
 */
export function findSpeakers(row: Chunk[], cast: Cast, terms: ReadonlySet<number>): (Speaker | undefined)[] {
  const spoke = new Map<number, Actor>();
  const speakers: (Speaker | undefined)[] = [];
  let before: Speaker | undefined;
  for (const [at, chunk] of row.entries()) {
    if (chunk.code !== 'Q') continue;
    if (terms.has(at)) {
      speakers.push(undefined);
      continue;
    }
    before = findSpeaker(row, at, before, (found) => resolve(found, row, cast, spoke));
    speakers.push(before && before.confidence >= MIN_CONFIDENCE ? before : undefined);
    if (before?.actor) spoke.set(at, before.actor);
  }
  return speakers;
}

function findSpeaker(
  row: Chunk[],
  at: number,
  before: Speaker | undefined,
  resolved: (found: FoundSpeaker) => Speaker | undefined,
): Speaker | undefined {
  for (const rule of rules) {
    const found = rule(row, at);
    const speaker = found && resolved(found);
    if (speaker) return speaker;
    if (found) break;
  }
  if (!beginsSentence(row, at)) return undefined;
  const led = leadIn(row, at);
  return (led && resolved(led)) ?? (before && weaken(before));
}

/** A speaker who goes on is as likely as the rule that found them, or as going on is. */
function weaken({ cue: _, ...before }: Speaker): Speaker {
  return { ...before, rule: 'continues', confidence: Math.min(before.confidence, ruleConfidence.continues) };
}

function resolve({ rule, phrase, cue }: FoundSpeaker, row: Chunk[], cast: Cast, spoke: ReadonlyMap<number, Actor>): Speaker | undefined {
  const { head, to } = phrase;
  if (head.code === 'Y') return undefined;
  const says = { rule, phrase, confidence: ruleConfidence[rule], ...(cue ? { cue } : {}) };
  if (head.code === 'N') return { ...says, ...withActor(cast(head)) };
  if (head.code !== 'P') return says;
  const actor = resolvePronoun(row, to - 1, cast, spoke);
  return actor && { ...says, actor, confidence: Math.round(says.confidence * PRONOUN * 100) / 100 };
}

/** How often "he" and "she" are resolved rightly in the development data. */
const PRONOUN = 0.88;

function withActor(actor: Actor | undefined) {
  return actor ? { actor } : {};
}
