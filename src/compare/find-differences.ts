import { bounds } from '../domain/edtf.ts';
import { disagrees } from './are-apart.ts';
import type { Pair } from './group-facts.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { isNear, otherAmounts } from './read-amounts.ts';
import type { Likeness } from './same-fact.ts';
import { likenessOf, probabilityOf, weightTold } from './same-fact.ts';

/**
 * Two sentences of two accounts that may tell one thing differently: a question for the editor, never a line on a page.
 * Of those found in 39 articles about one event half are a difference; no rule that was tried came near nine in ten.
 */
export interface PossibleDifference {
  kind: DifferenceKind;
  sentences: [AccountSentence, AccountSentence];
  /** How sure it is that they tell of one thing, what they differ in aside. */
  confidence: number;
  grounds: Likeness;
}

/** They have to be as like as two that tell the same, but for what they differ in. */
const SURE = 0.5;
const COVER = 0.4;
const TOLD_WORDS = 1.2;
/** A day or a word of denial may belong to anything in a longer sentence: there, more of it has to be the same. */
const COVER_OF_ALL = 0.5;

const kinds = {
  /** The same thing counted or measured, with other numbers. */
  figure: (a: AccountSentence, b: AccountSentence) =>
    otherAmounts(a.amounts, b.amounts).some(
      ([one, other]) => !one.isKnown && !other.isKnown && !isNear(one, other) && one.counted.join() === other.counted.join(),
    ),
  /** Each names one day, and not the same; where one counts what the other does not, it may be another occasion. */
  date: (a: AccountSentence, b: AccountSentence) => {
    const [one, other] = [a, b].map(({ dates }) => (dates.length === 1 && dates[0] ? bounds(dates[0]) : undefined));
    return (
      countTheSame(a, b) && countTheSame(b, a) && one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from)
    );
  },
  /** One affirms what the other denies. */
  denial: disagrees,
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
  if (a.sentence.earlier !== b.sentence.earlier) return [];
  const grounds = likenessOf(a, b);
  const confidence = probabilityOf({ ...grounds, denied: 0, otherAmount: 0 });
  if (confidence < SURE || grounds.heavier < COVER || weightTold(a, b).words < TOLD_WORDS) return [];
  const kind = (Object.keys(kinds) as DifferenceKind[]).find((name) => kinds[name](...sentences));
  if (!kind || (kind !== 'figure' && grounds.heavier < COVER_OF_ALL)) return [];
  return [{ kind, sentences, confidence, grounds }];
}

function countTheSame(a: AccountSentence, b: AccountSentence): boolean {
  return a.amounts.every(({ value }) => b.amounts.some((other) => other.value === value));
}
