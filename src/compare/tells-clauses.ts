import type { Span } from '../domain/span.ts';
import { blank, contains, findAll } from '../domain/span.ts';
import {
  findAsides,
  findClauses,
  findConjuncts,
  findDefining,
  findDone,
  findMain,
  findSubject,
  leadsBack,
  personPronoun,
} from '../english/clauses.ts';
import { areRelated, keyOf } from '../english/related-words.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { stemsOf } from '../english/stems.ts';
import { isPastForm } from '../english/tense-words.ts';
import type { Weighed } from './weigh-features.ts';
import { sum } from './weigh-features.ts';

/** So many words beside somebody's only say who tells it: `stressed the point in an interview`. */
const ATTRIBUTION = 3;
/** So much of what a clause alone tells, by weight, the other has to tell. */
const COVER = 0.4;

/**
 * Whether the other tells something of each clause, of all that `and` joins, and of what says which thing is meant: not
 * `and denied it`, `areas hit by mud`; and of who somebody is said to be: `, who had sold lamps,`.
 */
export function tellsClauses(shown: Weighed, other: Weighed): boolean {
  const { text } = shown.sentence;
  const tells = (ofInterest: (stem: string) => boolean) => (span: Span) => {
    const elsewhere = new Set(stemsOf(blank(text, [span])));
    const own = [...new Set(stemsOf(text.slice(span.start, span.end)))].filter((stem) => ofInterest(stem) && !elsewhere.has(stem));
    return covers(own, shown, other);
  };
  return (
    [...findClauses(text), ...findConjuncts(text), ...findDefining(text)].every(tells((stem) => shown.told.has(stem))) &&
    findAsides(text).every(tells((stem) => shown.weights.has(stem)))
  );
}

function covers(stems: string[], shown: Weighed, other: Weighed): boolean {
  const weigh = (some: string[]) => sum(some.map((stem) => shown.weights.get(stem) ?? 0));
  return weigh(stems.filter((stem) => other.weights.has(stem))) >= COVER * weigh(stems);
}

/**
 * What the shown sentence tells to have been done, before it says when or why, is done in the other too: that a barge struck
 * the bridge is not that `it was closed after a barge struck it`. That tells the same of the barge, and not on which day.
 */
export function tellsMain(shown: Weighed, other: Weighed): boolean {
  const main = findMain(shown.sentence.text);
  const done = findDone(main).find((verb) => stemsOf(verb).some((stem) => shown.told.has(stem)));
  if (done === undefined) return true;
  const { text } = other.sentence;
  if (main !== shown.sentence.text && !mentions(text, done)) return false;
  const later = text.search(leadsBack);
  if (later < 0 || shown.sentence.dates.length === 0 || mentions(text.slice(0, later), done)) return true;
  const days = daysIn(other);
  return days.length === 0 || days.some(({ start }) => start > later);
}

/** Where the dates of a sentence stand in it. */
function daysIn({ sentence: { placed, start, end } }: Weighed): Span[] {
  const here = placed.reading.dates.filter((date) => date.passage === placed.passage.id && contains({ start, end }, date));
  return here.map((date) => ({ start: date.start - start, end: date.end - start }));
}

function mentions(text: string, verb: string): boolean {
  const key = keyOf(verb);
  return (text.match(/\p{L}+/gu) ?? []).some((word) => areRelated(keyOf(word.toLowerCase()), key));
}

const askedAbout = /\b(?:asked|questioned|pressed) (?:about|on|over|whether|if|why|how|what) [^,;]{1,120}/;

/** Where somebody said it: `at the press conference`. */
export function tellsStage(shown: Weighed, other: Weighed): boolean {
  if (shown.sentence.speech.length === 0) return true;
  const stage = stemsOf(spokenAt.exec(outsideQuotations(shown.sentence.text))?.[0] ?? '');
  return stage.every((stem) => other.weights.has(stem) || other.beside.some((one) => one.has(stem)));
}

const spokenAt = /(?<=\b(?:at|during) (?:an?|the|his|her|its|their) (?:\p{L}+ )?)(?:briefing|conference|debate|hearing|rally|summit)\b/u;

/** On what somebody said it, where the shown sentence tells that beside their words: `at a meeting last week as the toll rose`. */
export function tellsOccasion(shown: Weighed, other: Weighed): boolean {
  const asked = stemsOf(askedAbout.exec(outsideQuotations(shown.sentence.text))?.[0] ?? '').filter((stem) => shown.weights.has(stem));
  if (!covers(asked, shown, other)) return false;
  const told = [...new Set(stemsOf(outsideQuotations(shown.sentence.text)))].filter((stem) => shown.told.has(stem));
  return told.length <= ATTRIBUTION || covers(told, shown, other);
}

/** Whom or what the shown sentence is about stands in the other, or the other has a pronoun for it. */
export function tellsSubject(shown: Weighed, other: Weighed): boolean {
  const subject = findSubject(shown.sentence.text);
  const stems = stemsOf(subject).filter((stem) => shown.told.has(stem));
  const theirs = findSubject(other.sentence.text);
  if (stems.length === 0 || theirs === '' || personPronoun.test(theirs)) return true;
  return stems.some((stem) => other.weights.has(stem));
}

/** Both say which of some things they mean, and not by the same words: `fields hit by mud` are not `fields where barges lie`. */
export function meanOthers(shown: Weighed, other: Weighed): boolean {
  const theirs = definedBy(other);
  return definedBy(shown).some(({ noun, stems }) => {
    const same = theirs.filter((one) => one.noun === noun);
    return same.length > 0 && !same.some((one) => stems.some((stem) => one.stems.includes(stem)));
  });
}

function definedBy({ sentence: { text } }: Weighed): { noun: string; stems: string[] }[] {
  return findDefining(text).flatMap(({ start, end, noun: word }) => {
    const [[noun], stems] = [stemsOf(word), stemsOf(text.slice(start, end))];
    return noun !== undefined && stems.length > 0 ? [{ noun, stems }] : [];
  });
}

/** Neither says of a thing that it is of one kind where the other says another: `a house raid` is no `police raid`. */
export function meansSameKinds(shown: Weighed, other: Weighed): boolean {
  const [kinds, theirs] = [kindsIn(shown), kindsIn(other)];
  return kinds
    .filter(({ kind }) => !other.weights.has(kind))
    .every(({ kind, noun }) => theirs.every((one) => one.noun !== noun || shown.weights.has(one.kind) || areRelated(kind, one.kind)));
}

/** `house` and `raid` of `in a house raid`, where both tell. */
function kindsIn({ sentence: { text }, told }: Weighed): { kind: string; noun: string }[] {
  return findAll(text, kindOfThing).flatMap(({ groups }) => {
    const [kind = '', noun = ''] = stemsOf(`${groups['kind']} ${groups['noun']}`);
    return told.has(kind) && told.has(noun) && !isPastForm(groups['noun'] ?? '') ? [{ kind, noun }] : [];
  });
}

const kindOfThing = /(?<=\b(?:an?|the|its|his|her|their) )(?<kind>\p{L}+) (?<noun>\p{L}+)/giu;
