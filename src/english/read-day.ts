import {
  beforeOtherDay,
  inFront,
  isAmid,
  isPast,
  notTold,
  oneDay,
  opensClause,
  presentPerfect,
  statesDay,
  tellsOfDay,
  toCome,
  withoutRelative,
} from './event-signs.ts';
import { isOfMarkets, verbTells } from './event-verbs.ts';

/**
 * What a sentence tells of its day: what its main clause does, what came out on it, what was done before or on it and is told
 * on it, what another clause of it does, what somebody did by saying it, that somebody spoke, what was so, or how prices moved.
 */
export type TellsOfDay = 'act' | 'news' | 'report' | 'aside' | 'deed' | 'speech' | 'state' | 'market';

/** Who tells it, behind the sentence: `…, the mayor said on |Tuesday|`, `…, police said in a statement |Tuesday|`. */
const attributed =
  /^(.{20,400}), (?:[^,;:“”"]{2,140}? ?(?:said(?: (?:in|at|during) [^,;:“”"]{2,60})?|told [^,;:“”"]{2,60}|announced|confirmed|reported)|said [^,;:“”"]{2,80}?)(?: (?:late|early|earlier))?(?: on)? $/su;
/** What somebody has decided to do is news of the day on which it is told. */
const decided = /^[^;:“”"]* will (?:resign|step down|stand down|quit|retire|cooperate|plead|testify|withdraw|appeal) /u;
/** `On the night of |3 May|` is of that day. */
const partOfDay = /(?<= on )the (?:night|morning|afternoon|evening) of $/u;
/** A clause behind the main one. */
const clauseBehind = /, | (?:as|when|while|after|before|because|since|and|during) /;
/** A clause with a subject and a verb of its own, up to the date. */
const ownClause = /^.*\b(?:since|after|that|which|who|when|where)\b (?<clause>[^,;:“”"]{3,120})$/su;

/** `Rain that began on |3 May| has killed 40 people`: a toll is of the day on which it is told, not of the first. */
const onset = /\b(?:began|begun|started|broke out|erupted)\b[^,;:]*$/u;
const ofToll = /\b(?:killed|claimed|left|injured|displaced|affected|stranded)\b[^.;]{0,200}?\d/u;

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
  const main = told === undefined ? undefined : withoutRelative(told);
  if (main !== undefined && isNews(main)) return 'news';
  if (main !== undefined && isReport(main)) return 'report';
  if (!tellsOfDay(sentence, start, end))
    return isAside(before, behind) && !notTold.test(sentence) && !(onset.test(before) && ofToll.test(behind)) ? 'aside' : undefined;
  const isBehind = inFront.test(before) || isAmid(before, behind);
  const tells = (isBehind ? verbTells(behind, 'first') : verbTells(before)) ?? 'state';
  return tells === 'state' && isOfMarkets(before) ? 'market' : tells;
}

/** `The owner has agreed to leave`: done, and first known on the day on which it is told. */
function isNews(told: string): boolean {
  if (notTold.test(told)) return false;
  if (decided.test(`${told} `)) return true;
  if (toCome.test(told)) return false;
  const [first] = told.matchAll(presentPerfect);
  return (
    first !== undefined &&
    !opensClause.test(told.slice(0, first.index)) &&
    verbTells(told.slice(first.index + first[0].length - (first.groups?.['verb'] ?? '').length), 'first') === 'act'
  );
}

/** `Police shot two men in a raid`: done, and told with no other day. */
function isReport(told: string): boolean {
  if (notTold.test(told) || statesDay.test(told) || oneDay.test(told)) return false;
  const [clause = ''] = told.split(clauseBehind);
  return !opensClause.test(clause) && isPast(clause) && verbTells(clause, 'first') === 'act';
}

function isAside(told: string, behind: string): boolean {
  // `The owner, who left on |Monday|, said`: the sentence is what was said later.
  const [, next = ''] = /^, (\p{Ll}+)/u.exec(behind) ?? [];
  if (verbTells(next) === 'speech') return false;
  const before = told.replace(partOfDay, '');
  const clause = beforeOtherDay.test(before) ? undefined : ownClause.exec(before)?.groups?.['clause'];
  if (clause === undefined) return false;
  return isAmid(clause, behind) ? verbTells(behind, 'first') === 'act' : isPast(clause) && verbTells(clause) === 'act';
}

/** Whether what somebody said on a day, behind it, has happened: ` that the hull had been raised.` */
export function isDone(behind: string): boolean {
  return !toCome.test(behind) && verbTells(behind, 'first') === 'act';
}
