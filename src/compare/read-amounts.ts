import type { Figure } from '../domain/reading.ts';
import type { Bound } from '../english/figure-words.ts';
import { boundOf, isShare, measureSizes, standsForKnown, wherePeopleAre } from '../english/figure-words.ts';
import { isNationality } from '../english/nationality.ts';
import { isOfPeople } from '../english/speaking-nouns.ts';
import { stemsOf } from '../english/stems.ts';

/** An amount and what it counts: 14 of `people`; 90000000000 of `$`; 1609 of `m`, whether it was written in miles or metres. */
export interface Amount {
  value: number;
  /** What is counted: its last word by stem, `passeng+` for `passengers and crew`; or what a measure is turned into. */
  of: string;
  /** All the words that say what is counted, by stem; where it is known, with those that say where they are. */
  counted: string[];
  isMeasure: boolean;
  bound: Bound;
  /** Another account may round it otherwise. */
  isRough: boolean;
  /** It is only called to mind: `the 141 people on board`, `a 34-year-old`. */
  isKnown: boolean;
  /** It is a part of what is counted: `two of the 12`. */
  isShare: boolean;
  /** People of a country are counted: `18 Norwegians`. */
  isOfCountry: boolean;
  /** People are counted: `18 sailors`. */
  isOfPeople: boolean;
}

/** How far apart roundings and conversions of one amount may lie, as a share of the larger. */
const ROUNDING = 0.05;

export function readAmounts(figures: Figure[], text: string): Amount[] {
  return figures.map(({ value, unit, of = '', qualifier = '', start, end }) => {
    const measure = unit === undefined ? undefined : (measureSizes.get(unit) ?? { base: unit, size: 1 });
    const [before, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 80)];
    const counted = stemsOf(of);
    const bound = boundOf(before, qualifier, behind);
    const isKnown = standsForKnown(before, behind);
    return {
      value: value * (measure?.size ?? 1),
      of: measure?.base ?? `${counted.at(-1) ?? ''}${isJoint(of, behind) ? '+' : ''}`,
      counted: isKnown ? [...counted, ...stemsOf(wherePeopleAre(behind))] : counted,
      isMeasure: measure !== undefined && measure.base !== unit,
      bound,
      isRough: bound !== 'exact' || (measure !== undefined && measure.base !== unit),
      isKnown,
      isShare: isShare.test(behind),
      isOfCountry: isNationality(of) && /\p{L}s$/u.test(of),
      isOfPeople: isOfPeople(of.split(' ').at(-1) ?? ''),
    };
  });
}

/** Whether others are counted with what is counted: `141 passengers and crew`. */
function isJoint(counted: string, behind: string): boolean {
  return counted !== '' && /^ and (?!an? |the )\p{Ll}/u.test(behind.slice(behind.indexOf(counted) + counted.length));
}

/** Which way an amount may be off: `at least` and `more than` upwards, `less than` and `up to` downwards. */
export function leaningOf({ bound }: Amount): 'up' | 'down' | 'even' {
  return bound === 'over' || bound === 'from' ? 'up' : bound === 'under' || bound === 'upto' ? 'down' : 'even';
}

/** As many of the same, roundings and conversions aside. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.of === b.of && (a.value === b.value || ((a.isRough || b.isRough) && isNear(a, b)));
}

export function isNear(a: Amount, b: Amount): boolean {
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
}

/**
 * The amounts of two sentences that count the same and come to another number. None of a thing of
 * which they have one in common, or where the parts that one gives add up to the whole of the other: `132 passengers and
 * nine crew` are 141 on board. `71 votes short of 2,383` and `150 votes short of 2,383` differ all the same.
 */
export function otherAmounts(a: Amount[], b: Amount[]): [Amount, Amount][] {
  const pairs = a.flatMap((one) => b.filter(({ of }) => of !== '' && of === one.of).map((other): [Amount, Amount] => [one, other]));
  const common = new Set(pairs.filter(([one, other]) => isSameAmount(one, other)).map(([{ of }]) => of));
  const others = pairs.filter(([{ of }]) => !common.has(of));
  const countSeveral = new Set(others.map(([{ of }]) => of)).size > 1;
  if (!countSeveral && (addsUp(a, b) || addsUp(b, a))) return [];
  return others.filter(([one, other]) => !one.isShare && !other.isShare);
}

function addsUp(amounts: Amount[], wholes: Amount[]): boolean {
  return wholes.some((whole) => {
    const values = amounts.filter((amount) => mayBePart(amount, whole)).map(({ value }) => value);
    const sums = values.flatMap((one, i) => values.slice(i + 1).map((other) => one + other));
    const all = values.reduce((total, value) => total + value, 0);
    return values.length > 1 && (whole.value === all || sums.includes(whole.value));
  });
}

/** Sailors may be of the people that are counted, and who is not called; boats are not. */
function mayBePart(part: Amount, whole: Amount): boolean {
  if (part.of === whole.of || whole.of.endsWith('+')) return true;
  return whole.isOfPeople && (part.isOfPeople || part.isOfCountry || part.of === '');
}
