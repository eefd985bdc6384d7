import { bounds } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { coverOf, disagrees } from './same-fact.ts';

/** How two accounts differ over one thing. Which of them is right is never said. */
export type Difference = keyof typeof kinds;

// Measured on what same-fact.ts was measured on.

/**
 * Other figures: how much of the shorter sentence the other has too. At .4, 35 pairs of different facts were set against
 * each other, 16 are at .5, with the same three true differences; at .55 one of these is lost.
 */
const COVER_WITH_FIGURE = 0.5;
/** Other days: at .25 two meetings are set against each other, at .5 a true difference is lost. */
const LIKE_WITH_DAY = 0.4;
/** One denies what the other says: at .35 ten pairs more were set against each other, none of them rightly; at .45 a true one is lost. */
const LIKE_DENIED = 0.4;

/** Each kind sees two sentences that share names and words. */
const kinds = {
  /** The same quantity with different figures. */
  figure: (a: AccountSentence, b: AccountSentence) => coverOf(a, b) >= COVER_WITH_FIGURE && sharedStems(a, b) >= 3 && hasOtherFigure(a, b),
  /** The same event on different dates. */
  date: (a: AccountSentence, b: AccountSentence, likeness: number) =>
    likeness >= LIKE_WITH_DAY && sharedStems(a, b) >= 3 && hasOtherDate(a, b),
  /** One affirms what the other denies. */
  denial: (a: AccountSentence, b: AccountSentence, likeness: number) =>
    likeness >= LIKE_DENIED && sharedStems(a, b) >= 2 && disagrees(a, b),
} as const;

export function findDifference(a: AccountSentence, b: AccountSentence, likeness: number): Difference | undefined {
  return (Object.keys(kinds) as Difference[]).find((kind) => kinds[kind](a, b, likeness));
}

function sharedStems(a: AccountSentence, b: AccountSentence): number {
  return intersect(a.bare, b.bare).length;
}

function hasOtherFigure(a: AccountSentence, b: AccountSentence): boolean {
  const valuesOf = ({ figures }: AccountSentence, counted: string) => figures.filter(({ of }) => of === counted).map(({ value }) => value);
  return a.figures.some(({ of }) => {
    const values = valuesOf(b, of);
    return values.length > 0 && intersect(valuesOf(a, of), values).length === 0;
  });
}

/** Each names one day, and not the same. */
function hasOtherDate(a: AccountSentence, b: AccountSentence): boolean {
  const [one, other] = [a, b].map(({ dates }) => (dates.length === 1 && dates[0] ? bounds(dates[0]) : undefined));
  return one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);
}
