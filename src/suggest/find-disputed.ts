import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { lastDayOf } from './find-days.ts';
import type { Library } from './library.ts';
import { likeness, nearSentences } from './library.ts';

/** Less alike, two sentences tell of other things. An invented story of two costs for one repair stands at .22. */
const SAME_THING = 0.2;
/** As a share. */
const ROUNDING = 0.05;

/**
 * Whether another account denies what a sentence tells, or comes to another figure: neither of them is the short answer.
 *
 * @param since only accounts from this day on are asked, in milliseconds: a toll is not disputed by the one of the day before
 */
export function isDisputed(sentence: AccountSentence, library: Library, since = -Infinity): boolean {
  return nearSentences(sentence, library).some((other) => {
    if (lastDayOf([other]) < since || other.placed.article === sentence.placed.article || other.earlier !== sentence.earlier) return false;
    if (likeness(sentence, other, library) < SAME_THING) return false;
    return denies(sentence, other) || denies(other, sentence) || countOther(sentence, other);
  });
}

/** The one says that there is none of what the other has. */
function denies({ features }: AccountSentence, other: AccountSentence): boolean {
  const none = [...features.keys()].filter((key) => key.startsWith('!'));
  return none.some((key) => !other.features.has(key) && other.told.has(key.slice(1)) && !other.negated.has(key.slice(1)));
}

/** Both count the same, and nothing of it agrees, roundings aside. */
function countOther(a: AccountSentence, b: AccountSentence): boolean {
  const exact = ({ amounts }: AccountSentence) => amounts.filter(({ of, isKnown, isShare }) => of !== '' && !isKnown && !isShare);
  return exact(a).some((one) => {
    const same = exact(b).filter(({ of }) => of === one.of);
    return same.length > 0 && !same.some(({ value }) => Math.abs(value - one.value) <= ROUNDING * one.value);
  });
}
