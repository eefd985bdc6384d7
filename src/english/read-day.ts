import { beforeOtherDay, inFront, isAmid, isPast, notTold, opensClause, presentPerfect, tellsOfDay, toCome } from './event-signs.ts';
import { verbTells } from './event-verbs.ts';

/** What a sentence tells of its day: what its main clause does, what came out on it, what another clause of it does, that somebody spoke, or what was so. */
export type TellsOfDay = 'act' | 'news' | 'aside' | 'speech' | 'state';

/** Who tells it, behind the sentence: `…, the mayor said on |Tuesday|`. */
const attributed =
  /^(.{20,400}), [^,;:“”"]{2,140}? ?(?:said|told [^,;:“”"]{2,60}|announced|confirmed|reported)(?: (?:late|early|earlier))?(?: on)? $/su;
/** A clause with a subject and a verb of its own, up to the date. */
const ownClause = /^.*\b(?:since|after|that|which|who|when|where)\b (?<clause>[^,;:“”"]{3,120})$/su;

/** `Rain that began on |3 May| has killed 40 people`: a toll is of the day on which it is told, not of the first. */
const onset = /\b(?:began|begun|started|broke out|erupted)\b[^,;:]*$/u;
const ofToll = /\b(?:killed|claimed|left|injured|displaced|affected|stranded)\b[^.;]*?\d/u;

/**
 * What a sentence tells of a day that stands in it; nothing where the day is of something else or to come.
 *
 * @example 'A court on Sunday ordered the owner jailed.' // 'act'
 * @example 'The owner has agreed to leave, the mayor said on Tuesday.' // 'news'
 * @example 'Nobody has seen her since she left the pier on 3 May.' // 'aside'
 * @example 'The mayor warned on Tuesday that more may sink.' // 'speech'
 */
export function readDay(sentence: string, start: number, end: number): TellsOfDay | undefined {
  const [before, behind] = [sentence.slice(0, start), sentence.slice(end)];
  const [, told] = attributed.exec(before) ?? [];
  if (told !== undefined && isNews(told)) return 'news';
  if (!tellsOfDay(sentence, start, end))
    return isAside(before) && !notTold.test(sentence) && !(onset.test(before) && ofToll.test(behind)) ? 'aside' : undefined;
  return (inFront.test(before) || isAmid(before, behind) ? verbTells(behind, 'first') : verbTells(before)) ?? 'state';
}

/** `The owner has agreed to leave`: done, and first known on the day on which it is told. */
function isNews(told: string): boolean {
  if (toCome.test(told) || notTold.test(told)) return false;
  const [first] = told.matchAll(presentPerfect);
  return (
    first !== undefined &&
    !opensClause.test(told.slice(0, first.index)) &&
    verbTells(told.slice(first.index + first[0].length - (first.groups?.['verb'] ?? '').length), 'first') === 'act'
  );
}

function isAside(before: string): boolean {
  const clause = beforeOtherDay.test(before) ? undefined : ownClause.exec(before)?.groups?.['clause'];
  return clause !== undefined && isPast(clause) && verbTells(clause) === 'act';
}

/** Whether what somebody said on a day, behind it, has happened: ` that the hull had been raised.` */
export function isDone(behind: string): boolean {
  return !toCome.test(behind) && verbTells(behind, 'first') === 'act';
}
