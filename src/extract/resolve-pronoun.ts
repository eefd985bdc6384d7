import type { Actor, Cast } from './build-cast.ts';
import { isName } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';

/** What each sign is worth; found on the development data, in round numbers. */
const worth = { sentence: -1, subject: 1.5, object: -0.5, speaker: 1.5, known: 1, often: 0.1 };
const FAR = 150;
const SENTENCES = 8;

/**
 * Who "he" or "she" at place `at` is: the person of that gender (or of none known) named last, subjects and earlier
 * speakers first.
 *
 * @example resolvePronoun(row of 'Ann Poe met Lee Roe. She said', …)?.name // 'Ann Poe'
 */
export function resolvePronoun(row: Chunk[], at: number, cast: Cast, spoke: ReadonlyMap<number, Actor>): Actor | undefined {
  const gender = /^she/i.test(row[at]?.text ?? '') ? 'female' : 'male';
  const scores = new Map<Actor, number>();
  let sentences = 0;
  for (let i = at - 1; i >= Math.max(0, at - FAR) && sentences < SENTENCES; i--) {
    const chunk = row[i];
    if (chunk?.code === '.' || chunk?.code === '¶') sentences++;
    const speaker = spoke.get(i);
    const actor = speaker ?? (chunk && isName(chunk) ? cast(chunk) : undefined);
    if (actor?.kind !== 'person' || (actor.gender && actor.gender !== gender)) continue;
    const place = speaker ? worth.speaker : isSubject(row, i) ? worth.subject : isObject(row, i) ? worth.object : 0;
    const score = place + sentences * worth.sentence + (actor.gender ? worth.known : 0) + Math.min(actor.count, 10) * worth.often;
    scores.set(actor, Math.max(score, scores.get(actor) ?? -Infinity));
  }
  return [...scores].reduce<[Actor, number] | undefined>((best, entry) => (!best || entry[1] > best[1] ? entry : best), undefined)?.[0];
}

function isSubject(row: Chunk[], at: number): boolean {
  let before = at - 1;
  while (/[rodx]/.test(row[before]?.code ?? '.') && before > at - 5) before--;
  return /[.¶;c]/.test(row[before]?.code ?? '.') || row[at + 1]?.code === 'V';
}

function isObject(row: Chunk[], at: number): boolean {
  return row[at]?.code === 'S' || row[at - 1]?.code === 'p';
}
