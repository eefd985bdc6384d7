import { bounds, DAY } from '../domain/edtf.ts';
import { hasSign } from '../english/signs.ts';
import { asOfDay } from '../english/states.ts';
import { countsVictims } from '../english/tolls.ts';
import { disagrees, onOtherDays, tellOfOthers } from './are-apart.ts';
import type { Pair } from './group-facts.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { isNear, otherAmounts } from './read-amounts.ts';
import { likenessOf, probabilityOf, weightTold } from './same-fact.ts';
import type { Weighed } from './weigh-features.ts';

/**
 * Two sentences of two accounts that may tell one thing differently: a question for the editor, never a line on a page.
 * Two accounts seldom say in like words what they differ in: in most stories nothing is found, and no rule that was tried
 * finds more of which half are right.
 */
export interface PossibleDifference {
  kind: DifferenceKind;
  sentences: [AccountSentence, AccountSentence];
  /** How sure it is that they tell of one thing, what they differ in aside. */
  confidence: number;
}

/** They have to be as like as two that tell the same, but for what they differ in. */
const SURE = 0.5;
const COVER = 0.4;
const TOLD_WORDS = 1.2;
/** A day or a word of denial may belong to anything in a longer sentence: there, more of it has to be the same. */
const COVER_OF_ALL = 0.5;

/** A name of less weight in a sentence only says who tells it. */
const REPORTING = 0.4;
/** Accounts of so many days apart may look at one state of things. */
const FEW_DAYS = 3;

const kinds = {
  /** The same thing counted or measured, with other numbers. */
  figure: (a: AccountSentence, b: AccountSentence) =>
    !onOtherDays(a, b) &&
    otherAmounts(a.amounts, b.amounts).some(
      ([one, other]) => !one.isKnown && !other.isKnown && !isNear(one, other) && one.counted.join() === other.counted.join(),
    ),
  /** Each names one day, and not the same; where one counts what the other does not, it may be another occasion. */
  date: (a: AccountSentence, b: AccountSentence) => {
    const [one, other] = [a, b].map(({ dates }) => (dates.length === 1 && dates[0] ? bounds(dates[0]) : undefined));
    return countTheSame(a, b) && one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);
  },
  /** One affirms what the other denies: of one day, and of the same amounts. */
  denial: (a: AccountSentence, b: AccountSentence) => countTheSame(a, b) && !onOtherDays(a, b) && disagrees(a, b),
} as const;
export type DifferenceKind = keyof typeof kinds;

/** The surest first, and each sentence once. */
export function findDifferences(near: Pair[]): PossibleDifference[] {
  const taken = new Set<AccountSentence>();
  return near
    .flatMap(toDifference)
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ sentences }) => {
      const isNew = !sentences.some((sentence) => taken.has(sentence));
      if (isNew) for (const sentence of sentences) taken.add(sentence);
      return isNew;
    });
}

function toDifference([a, b]: Pair): PossibleDifference[] {
  const sentences: [AccountSentence, AccountSentence] = [a.sentence, b.sentence];
  if (tellOfOthers(...sentences) || areNewsOfOtherDays(...sentences)) return [];
  const grounds = likenessOf(a, b);
  const confidence = probabilityOf({ ...grounds, denied: 0, otherAmount: 0 });
  if (confidence < SURE || grounds.heavier < COVER || weightTold(a, b).words < TOLD_WORDS) return [];
  if (namesOther(a, b) || namesOther(b, a)) return [];
  const kind = (Object.keys(kinds) as DifferenceKind[]).find((name) => kinds[name](...sentences));
  if (!kind || (kind !== 'figure' && grounds.heavier < COVER_OF_ALL)) return [];
  return [{ kind, sentences, confidence }];
}

/** A later account tells how things stand by then: a toll has risen by the next day, and within days all else may be otherwise. */
function areNewsOfOtherDays(a: AccountSentence, b: AccountSentence): boolean {
  const [one, other] = [a, b].map(({ placed: { article } }) => article.publishedAt && bounds(article.publishedAt));
  if (!one || !other || (one.from <= other.to && other.from <= one.to)) return false;
  const between = Math.max(Date.parse(one.from) - Date.parse(other.to), Date.parse(other.from) - Date.parse(one.to));
  return between > FEW_DAYS * DAY || [a, b].some(({ text }) => countsVictims.test(text) || hasSign(asOfDay, text));
}

/** It names what the other does not, and what most accounts do not: another party’s delegates. Who tells it may be another. */
function namesOther({ sentence: { names, features } }: Weighed, { weights, known }: Weighed): boolean {
  const isTold = (name: string[]) => name.some((key) => (features.get(key) ?? 0) * name.length > REPORTING);
  return names.some((name) => isTold(name) && !name.some((word) => weights.has(word) || known.has(word)));
}

function countTheSame(a: AccountSentence, b: AccountSentence): boolean {
  const values = [a, b].map(({ amounts }) => [...new Set(amounts.map(({ value }) => value))].sort().join(' '));
  return values[0] === values[1];
}
