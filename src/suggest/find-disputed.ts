import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Library } from './library.ts';
import { likeness, nearSentences } from './library.ts';

/** Less alike, two sentences with other figures count other things. */
const SAME_COUNT = 0.4;
/** Less alike, what the one says there is none of has nothing to do with the other. */
const SAME_DENIED = 0.2;
/** As a share. */
const ROUNDING = 0.05;

/** Whether another account denies what a sentence tells, or comes to another figure: neither of them is the short answer. */
export function isDisputed(sentence: AccountSentence, library: Library): boolean {
  return nearSentences(sentence, library).some((other) => {
    if (other.placed.article === sentence.placed.article || other.earlier !== sentence.earlier) return false;
    const like = likeness(sentence, other, library);
    return (
      (like >= SAME_DENIED && (denies(sentence, other) || denies(other, sentence))) || (like >= SAME_COUNT && countOther(sentence, other))
    );
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
