import { genderOfPronoun } from '../english/first-names.ts';
import type { Actor } from './build-cast.ts';
import { isName } from './build-cast.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt } from './noun-phrases.ts';
import { endsAsPerson } from '../english/speaking-nouns.ts';
import type { AccountRow } from './read-row.ts';
import { codeAt, sentenceStart, skip, textAt } from './row.ts';

/** What each sign is worth; found on the development data, in round numbers. */
const worth = {
  sentence: -1,
  subject: 1.5,
  opens: 1,
  speaker: 2.5,
  known: 1,
  mistaken: -2,
  firm: -1.5,
  often: 0.1,
};
/** By how much the best must be better than the next. */
const MARGIN = 1;
const FAR = 150;
const SENTENCES = 8;

/**
 * Who "he" or "she" at a place is: of the people of that gender (or of none known) named or described before, those
 * who speak first, then subjects, then the last; `not` is no answer. Where two are as likely, nobody.
 *
 * @example resolvePronoun(account of 'Ann Poe met Lee Roe. She said', …)?.name // 'Ann Poe'
 */
export function resolvePronoun(account: AccountRow, place: number, spoke: ReadonlyMap<number, Actor>, not?: Actor): Actor | undefined {
  const { row, cast } = account;
  const gender = genderOfPronoun(textAt(row, place));
  // `She declared that Lowe was late, which she called`: one and the same.
  const first = sentenceStart(row, place);
  const at = codeAt(row, first) === 'P' && genderOfPronoun(textAt(row, first)) === gender ? first : place;
  const scores = new Map<Actor, number>();
  let sentences = 0;
  let areTogether = false;
  for (let i = at - 1; i >= Math.max(account.partAt(place), at - FAR) && sentences < SENTENCES; i--) {
    const chunk = row[i];
    if (/[.¶]/.test(codeAt(row, i))) sentences++;
    if (chunk?.text === 'They') areTogether = true;
    const speaker = spoke.get(i);
    const actor = speaker ?? (chunk && isName(chunk) ? cast(chunk) : undefined);
    // Who stands in a caption, or took the picture, is of no sentence around it.
    if (chunk?.passage !== row[at]?.passage && chunk?.passage.kind === 'caption') continue;
    if (actor?.kind !== 'person' || actor === not || (actor.gender && actor.gender !== gender && !actor.isGuess)) continue;
    const isActing = !areTogether && (isSubject(row, i) || opensAsOwner(row, i, at));
    if (!actor.gender && ((!speaker && !isActing) || (chunk && isName(chunk) && codeAt(row, i - 1) === 'd'))) continue;
    const role = speaker ? worth.speaker : isActing ? worth.subject + (opensPassage(row, i, place) ? worth.opens : 0) : 0;
    const kind = !actor.gender ? 0 : actor.gender === gender ? worth.known : worth.mistaken;
    const score = role + kind + (mayBeFirm(actor) ? worth.firm : 0) + sentences * worth.sentence + Math.min(actor.count, 10) * worth.often;
    scores.set(actor, Math.max(score, scores.get(actor) ?? -Infinity));
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] - (next?.[1] ?? -Infinity) >= MARGIN ? best[0] : undefined;
}

/** A name of one word that nothing shows to be somebody’s, `Velmar`, may be that of a firm. */
function mayBeFirm({ name, gender, entity }: Actor): boolean {
  return !name.includes(' ') && gender === undefined && entity === undefined;
}

/** Begins its sentence, as `The mayor, Ann Poe,` too, or has a verb behind it. */
function isSubject(row: Chunk[], at: number): boolean {
  const behind = codeAt(row, skip(row, at + 1, /[xT]/));
  return codeAt(row, at) === 'N' && (/[vV]/.test(behind) || phraseAt(row, sentenceStart(row, at))?.head === row[at]);
}

/**
 * Whether the name at `at` opens the passage of `place` as the owner of a thing: `Ann Poe’s last post shows the ferry` tells of
 * her, `Ann Poe’s brother left` does not.
 */
export function opensAsOwner(row: Chunk[], at: number, place: number): boolean {
  if (codeAt(row, at) !== 'S' || codeAt(row, at - 1) !== '¶' || row[at]?.passage !== row[place]?.passage) return false;
  const head = phraseAt(row, at)?.head;
  return head?.code === 'n' && !endsAsPerson(head.text.toLowerCase());
}

/**
 * A full name that is introduced in the first sentence of the passage that goes on with "he" or "she", or of the one before a
 * passage that begins with their words.
 */
function opensPassage(row: Chunk[], at: number, place: number): boolean {
  const [chunk, start] = [row[at], sentenceStart(row, at)];
  const [first, before] = [sentenceStart(row, place), codeAt(row, sentenceStart(row, place) - 1)];
  const isLast = codeAt(row, first) === 'Q' && before === '¶' && row[first - 2]?.passage === chunk?.passage;
  return (
    (chunk?.passage === row[place]?.passage || isLast) &&
    codeAt(row, start - 1) === '¶' &&
    /[,(]/.test(codeAt(row, at + 1)) &&
    (chunk?.text.includes(' ') ?? false)
  );
}
