import { bounds, DAY, isDay } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import { onceFor } from '../domain/once-for.ts';
import { isDescription } from '../english/descriptions.ts';
import { comparedWith, countsUnnamed, isOfAbility, leavesOpen, setsBesideOther, supposes, tellsOfWriter } from '../english/hedges.ts';
import { isIntended } from '../english/intentions.ts';
import { tellsOfLoss } from '../english/negation.ts';
import { onesOf, othersOf, wasBefore } from '../english/occasions.ts';
import { oppositesOf } from '../english/opposites.ts';
import { prospectsOf } from '../english/prospects.ts';
import { tellsState } from '../english/states.ts';
import { sharesAsked } from '../english/surveys.ts';
import { areOtherDoers, swapRoles } from '../english/who-did.ts';
import { areOtherModels } from './find-models.ts';
import type { AccountSentence } from './read-account-sentences.ts';

/** So long news is the same, in milliseconds. */
const SAME_NEWS = 14 * DAY;

/** Letters of a year alone. */
const YEAR = 5;

/** Of two things, or another day, the opposite, a denial, what is to come in one and came in the other, or done by whom it was done to. */
export function areApart(a: AccountSentence, b: AccountSentence): boolean {
  return areOtherThings(a, b) || foresees(a, b) || foresees(b, a);
}

/**
 * The same, but for what is to come in one and came in the other.
 *
 * @param everSo what is so in both is one, though they were written weeks apart
 */
export function areOtherThings(a: AccountSentence, b: AccountSentence, everSo = false): boolean {
  return (
    tellOfOthers(a, b, everSo) ||
    [onOtherDays, disagrees, swapRoles, areOtherDoers].some((areOther) => areOther(a, b)) ||
    [opposes, onlySupposes, isRule, isOther].some((isApart) => isApart(a, b) || isApart(b, a))
  );
}

/** Of two things, whatever they say: another event or speaker, later news, or what is only meant to happen. */
export function tellOfOthers(a: AccountSentence, b: AccountSentence, everSo = false): boolean {
  return (
    a.earlier !== b.earlier ||
    signs.some((sign) => sign(a.text) !== sign(b.text)) ||
    comparesOthers(a.text, b.text) ||
    areOtherModels(a.models, b.models) ||
    areOtherSurveys(a, b) ||
    (!everSo && tellOtherNews(a, b)) ||
    [ofFormerYear, isLater, sayOthers].some((isApart) => isApart(a, b) || isApart(b, a))
  );
}

/**
 * What a sentence that tells the same has too: that it counts what another sentence names, is only meant or able, gone, set
 * beside another of its kind, done by the writer, or was before what happened.
 */
const signs = [countsUnnamed, isIntended, isOfAbility, tellsOfLoss, setsBesideOther, tellsOfWriter, wasBefore];

/** Both set something against something else, and not against the same: `a fifth fewer than expected`, `than last year`. */
function comparesOthers(a: string, b: string): boolean {
  const [one, other] = [comparedWith(a), comparedWith(b)];
  return one.length > 0 && other.length > 0 && intersect(one, other).length === 0;
}

/** One tells of people who were asked, and the other not of the same, or not of their share: `half of Alban voters` is not `half of voters in Velm`. */
function areOtherSurveys(a: AccountSentence, b: AccountSentence): boolean {
  const [one, other] = [a, b].map(({ text }) => sharesAsked(text));
  if (!one && !other) return false;
  const [names, others] = [a, b].map((sentence) => [...new Set(sentence.names.flat())].sort().join(' '));
  const haveSameShares = one && other && intersect(one, other).length === Math.min(one.length, other.length);
  return names !== others || !haveSameShares;
}

/** One denies half or more of the words that tell which they share, and the other denies nothing. */
export function disagrees(a: AccountSentence, b: AccountSentence): boolean {
  if (a.negated.size > 0 === b.negated.size > 0) return false;
  const both = intersect([...a.told], [...b.told]);
  const opposed = both.filter((key) => a.negated.has(key) !== b.negated.has(key));
  return opposed.length > 0 && opposed.length * 2 >= both.length;
}

/** What a sentence tells as to come or as possible; few are ever asked for. */
const prospectsIn = onceFor(({ text }: AccountSentence) => prospectsOf(text));

/** The one tells as to come what the other tells as having come: a verb, or most of what they share. */
function foresees(a: AccountSentence, b: AccountSentence): boolean {
  const { verbs, stems } = prospectsIn(a);
  if (stems.size === 0) return false;
  const prospects = prospectsIn(b);
  const both = intersect([...a.told], [...b.told]);
  const foreseen = both.filter((key) => stems.has(key) && prospects.came.has(key));
  if (both.some((key) => verbs.has(key))) return foreseen.some((key) => verbs.has(key));
  const areBothAhead = both.some((key) => stems.has(key) && prospects.stems.has(key));
  return prospects.isPast && !areBothAhead && foreseen.length * 2 > both.length;
}

/** `A split of the court would leave the ban in place`, and what was or is so. */
function onlySupposes(a: AccountSentence, b: AccountSentence): boolean {
  return supposes(a.text) && !leavesOpen(b.text);
}

/** `Carelessness is no crime` is not what is told of somebody. */
function isRule(a: AccountSentence, other: AccountSentence): boolean {
  return other.names.length > 0 && isOfAnybody(a) && rule.test(a.text);
}

/** Whether it tells of nobody and of no one thing, as what is always so: `Carelessness is no crime`. */
export function isOfAnybody({ text, names, dates, amounts }: AccountSentence): boolean {
  return names.length + dates.length + amounts.length === 0 && !pointing.test(text);
}

const rule = /^(?:[\p{L}’'-]+ ){1,4}?(?:is|are)(?:n['’]t)?\b(?! (?:\p{Ll}+ly |still |now |being )?\p{Ll}+(?:ing|ed)\b)/u;
const pointing = /\b(?:the|this|that|these|those|its|his|her|their)\b/i;

/** `An earlier briefing`, and a briefing. */
function isOther(a: AccountSentence, b: AccountSentence): boolean {
  const others = othersOf(a.text).filter((noun) => a.told.has(noun) && b.told.has(noun));
  if (others.length === 0) return false;
  const theirs = onesOf(b.text);
  return others.some((noun) => !theirs.includes(noun));
}

/** The one has a word, such as `north`, and the other only its opposite. */
function opposes(a: AccountSentence, b: AccountSentence): boolean {
  const has = ({ features }: AccountSentence, key: string) => features.has(key);
  return [...a.features.keys()].some((key) => !has(b, key) && oppositesOf(key).some((opposite) => has(b, opposite) && !has(a, opposite)));
}

/** Each names days, or weeks and months where one names no day, and none of them meet. */
export function onOtherDays(a: AccountSentence, b: AccountSentence): boolean {
  const days = [a, b].map(({ dates }) => dates.filter(isDay));
  const named = days.every(({ length }) => length > 0) ? days : [a, b].map(({ dates }) => dates.filter((date) => date.length > YEAR));
  const [one = [], other = []] = named.map((dates) => dates.map(bounds));
  const meet = one.some((day) => other.some(({ from, to }) => day.from <= to && from <= day.to));
  return one.length > 0 && other.length > 0 && !meet;
}

/** All days of the one had come when it was written, and none when the other was: nobody tells what came after. */
function isLater({ dates, text, placed: { article } }: AccountSentence, { placed }: AccountSentence): boolean {
  const [written, theirs] = [article, placed.article].map(({ publishedAt }) => publishedAt && bounds(publishedAt));
  if (!written || !theirs || dates.length === 0 || hangsOnDay.test(text)) return false;
  return dates.every((date) => bounds(date).from > theirs.to && bounds(date).to <= written.to);
}

/** Up to a day, or from it: `until Friday`, `since 3 May`. */
const hangsOnDay = /\b(?:until|till|since|by|before|through)\b/i;

/** `It cost four last year` is not what a sentence without a date tells of its own day. */
function ofFormerYear({ dates, placed: { article } }: AccountSentence, other: AccountSentence): boolean {
  const written = article.publishedAt && bounds(article.publishedAt).from;
  if (written === undefined || dates.length === 0 || other.dates.length > 0) return false;
  return dates.every((date) => /^\d{4}$/.test(date) && bounds(date).to < written);
}

/** `The new search area` of March is not that of June: each tells how things stand, and their accounts were written weeks apart. */
function tellOtherNews(a: AccountSentence, b: AccountSentence): boolean {
  const [one, other] = [a, b].map(({ text, dates, placed: { article } }) =>
    article.publishedAt && !dates.some(isDay) && tellsState(text) ? Date.parse(bounds(article.publishedAt).from) : undefined,
  );
  return one !== undefined && other !== undefined && Math.abs(one - other) > SAME_NEWS;
}

/** Each prints what a person said whom it names, and not the same person. */
function sayOthers(a: AccountSentence, b: AccountSentence): boolean {
  const namesOf = ({ speech }: AccountSentence): string[] =>
    speech.flatMap(({ quote: { speaker, speakerText = '' } }) => speaker ?? (isName(speakerText) ? speakerText.split(' ') : []));
  const [one, other] = [namesOf(a), namesOf(b)];
  return one.length > 0 && other.length > 0 && intersect(one, other).length === 0;
}

/** `Ann Poe`, and neither `the mayor` nor `Alban officials`. */
function isName(speaker: string): boolean {
  return /^\p{Lu}/u.test(speaker) && !isDescription(speaker);
}
