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
import { areOtherModels } from './find-models.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { otherAmounts } from './read-amounts.ts';
import type { Weighed } from './weigh-features.ts';
import { besideOf, sum, totalBeside } from './weigh-features.ts';

/** What two sentences have in common, in seven numbers. */
export interface Likeness {
  /** How much of the sentence that says less the other says too, and how much of the one that says more. */
  lighter: number;
  heavier: number;
  /** The weight of what they share, and that of the three heaviest features of it. */
  shared: number;
  heaviest: number;
  /** How like the sentences beside them are. */
  beside: number;
  /** How many features the one affirms and the other denies. */
  denied: number;
  /** 1 where they count the same and come to another number. */
  otherAmount: number;
}

/**
 * How much each number speaks for one fact: fitted by logistic regression on pairs of sentences of 39 articles about one
 * event, whose facts were marked by hand, and held against 36 about another. docs/linking.md says what each brings.
 */
const base = -7.5;
const speaksFor: Likeness = { lighter: 2.9, heavier: 4.6, shared: 0.9, heaviest: 1.4, beside: 3, denied: -0.2, otherAmount: -1.1 };
/** More of shared weight than this says nothing more. */
const MOST_SHARED = 6;

/** So long news is the same, in milliseconds. */
const SAME_NEWS = 14 * DAY;

/** Letters of a year alone. */
const YEAR = 5;

/** From this confidence on two sentences tell one fact. docs/linking.md says how many of the joins on pages are right. */
const SURE = 0.65;
/** Words that tell have to weigh so much together; or an amount so much, with a word that tells. Measured on the same. */
const TOLD_WORDS = 1.4;
const TOLD_AMOUNT = 0.4;
const TOLD_BESIDE_AMOUNT = 0.2;

export function likenessOf(a: Weighed, b: Weighed): Likeness {
  return { ...likenessAtMost(a, b), beside: likenessBeside(a, b) };
}

/** The same, were those beside them the same: what costs most is left out. */
function likenessAtMost(a: Weighed, b: Weighed): Likeness {
  const both = sharedWeights(a, b);
  const total = sum(both.values());
  const [one, other] = [a.sentence, b.sentence];
  return {
    lighter: total / Math.max(1, Math.min(a.total, b.total)),
    heavier: total / Math.max(1, a.total, b.total),
    shared: Math.min(MOST_SHARED, total),
    heaviest: sum([...both.values()].sort((x, y) => y - x).slice(0, 3)),
    beside: 1,
    denied: [...both.keys()].filter((key) => one.negated.has(key) !== other.negated.has(key)).length,
    otherAmount: otherAmounts(one.amounts, other.amounts).length > 0 ? 1 : 0,
  };
}

function likenessBeside(a: Weighed, b: Weighed): number {
  const weightBeside = (key: string) => b.beside.at(-1)?.get(key) ?? b.beside[0]?.get(key) ?? 0;
  const beside = sum(besideOf(a).map(([key, weight]) => Math.min(weight, weightBeside(key))));
  return beside / Math.max(1, totalBeside(a), totalBeside(b));
}

/** How sure it is, by the numbers alone, that two sentences tell one fact: 0 to 1. */
export function probabilityOf(likeness: Likeness): number {
  const numbers = Object.keys(speaksFor) as (keyof Likeness)[];
  return 1 / (1 + Math.exp(-base - sum(numbers.map((name) => speaksFor[name] * likeness[name]))));
}

/** How sure it is that two sentences tell one fact, in all or in part; nothing where it is not sure enough for a page. */
export function sameFact(a: Weighed, b: Weighed): number | undefined {
  const atMost = likenessAtMost(a, b);
  if (atMost.otherAmount > 0 || probabilityOf(atMost) < SURE) return undefined;
  const confidence = probabilityOf({ ...atMost, beside: likenessBeside(a, b) });
  if (confidence < SURE || !tellTheSame(a, b) || areApart(a.sentence, b.sentence)) return undefined;
  return confidence;
}

/** Names, offices, who tells it, and numbers that only say of whom, are in two facts as often as in one. */
function tellTheSame(a: Weighed, b: Weighed): boolean {
  return isEnough(weightTold(a, b));
}

/**
 * Tells of two of these sentences, by their places, whether they or their openings may be found to tell the same. It is
 * asked of every pair: words are numbers in order, and all that is looked at lies side by side.
 */
export function tellingTest(weighed: Weighed[]): (place: number, other: number) => boolean {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
  const starts = [0];
  for (const { reach } of weighed) starts.push((starts.at(-1) ?? 0) + reach.size);
  const told = new Int32Array(starts.at(-1) ?? 0);
  for (const [place, { reach }] of weighed.entries()) told.set(Int32Array.from(reach, numberOf).sort(), starts[place]);
  const weights = Float64Array.from(numbers.keys(), (key) => weighed[0]?.weightOf(key) ?? 1);
  const areAmounts = Uint8Array.from(numbers.keys(), (key) => Number(kindOf(key) === 'amounts'));
  return (place, other) => {
    const share = { words: 0, amounts: 0 };
    const [endOfPlace, endOfOther] = [starts[place + 1] ?? 0, starts[other + 1] ?? 0];
    let [i, j] = [starts[place] ?? 0, starts[other] ?? 0];
    while (i < endOfPlace && j < endOfOther) {
      const one = told[i] ?? 0;
      const two = told[j] ?? 0;
      if (one === two) share[areAmounts[one] ? 'amounts' : 'words'] += weights[one] ?? 0;
      if (one <= two) i++;
      if (two <= one) j++;
    }
    return isEnough(share);
  };
}

function isEnough({ words, amounts }: Told): boolean {
  return words >= TOLD_WORDS || (amounts >= TOLD_AMOUNT && words >= TOLD_BESIDE_AMOUNT);
}

/** The weight of what tells. */
interface Told {
  words: number;
  amounts: number;
}

/** What two sentences share of what tells. */
export function weightTold(a: Weighed, b: Weighed): Told {
  const share = { words: 0, amounts: 0 };
  for (const [key, weight] of sharedWeights(a, b)) if (a.told.has(key) && b.told.has(key)) share[kindOf(key)] += weight;
  return share;
}

function kindOf(key: string): keyof Told {
  return key.startsWith('#') ? 'amounts' : 'words';
}

function sharedWeights(a: Weighed, b: Weighed): Map<string, number> {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  const both = new Map<string, number>();
  for (const [key, weight] of few.weights) {
    const other = many.weights.get(key);
    if (other !== undefined) both.set(key, Math.min(weight, other));
  }
  return both;
}

/** Another event, what is only meant to happen, another day or speaker, the opposite, or a denial. */
export function areApart(a: AccountSentence, b: AccountSentence): boolean {
  return (
    a.earlier !== b.earlier ||
    signs.some((sign) => sign(a.text) !== sign(b.text)) ||
    comparesOthers(a.text, b.text) ||
    areOtherModels(a.models, b.models) ||
    areOtherSurveys(a, b) ||
    [onOtherDays, ofFormerYear, isLater, tellOtherNews, sayOthers, opposes, disagrees, foresees, onlySupposes, isRule, isOther].some(
      (isApart) => isApart(a, b) || isApart(b, a),
    )
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
function onOtherDays(a: AccountSentence, b: AccountSentence): boolean {
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
