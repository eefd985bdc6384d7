import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import type { Edtf } from '../domain/edtf.ts';
import { bounds, DAY, isPlain } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import { countsDead, tellsOfDead, tollIn } from '../english/tolls.ts';
import { lastDayOf } from './find-days.ts';
import { isIn } from './find-references.ts';
import type { Library } from './library.ts';
import { likeness, nearSentences } from './library.ts';

/** Less alike, two sentences tell of other things. An invented story of two costs for one repair stands at .22. */
const SAME_THING = 0.2;
/** So alike, they tell of one. */
const ONE_THING = 0.5;
/** So many days old, what an account counts on a day is news. */
const NEWS = 2;
/** As a share. */
const ROUNDING = 0.05;

/**
 * Whether another account denies what a sentence tells, or comes to another figure: neither of them is the short answer; nor is a
 * count of dead that has grown since.
 *
 * @param since only accounts from this day on are asked, in milliseconds: a toll is not disputed by the one of the day before
 */
export function isDisputed(sentence: AccountSentence, library: Library, since = -Infinity): boolean {
  if (isOutgrown(sentence, library)) return true;
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

/** Whether it counts the dead, and the toll of another account of its day, or of a later one as well, is larger. */
export function isOutgrown(sentence: AccountSentence, { holding }: Library, by: 'its day' | 'a later day' = 'a later day'): boolean {
  const dead = tollIn(sentence.text) ?? deadIn(sentence);
  if (dead === undefined) return false;
  const day = lastDayOf([sentence]);
  return (holding.get('toll') ?? []).some((other) => {
    if (other.placed.article === sentence.placed.article || other.earlier !== sentence.earlier) return false;
    if ((tollIn(other.text) ?? 0) <= dead) return false;
    return by === 'its day' ? countedOn(other) === countedOn(sentence) : lastDayOf([other]) >= day;
  });
}

/** The day of a count, in milliseconds: one that it names shortly before its account was written, or that of its account. */
function countedOn(sentence: AccountSentence): number {
  const written = lastDayOf([sentence]);
  const named = sentence.dates.map((date) => Date.parse(bounds(date).to)).filter((day) => day <= written && day >= written - NEWS * DAY);
  return Math.max(...named, named.length > 0 ? -Infinity : written);
}

/** How many it says were killed. */
function deadIn({ text, amounts }: AccountSentence): number | undefined {
  if (!tellsOfDead.test(text)) return undefined;
  const counted = amounts.filter(({ of, isKnown, isShare }) => countsDead.test(of) && !isKnown && !isShare);
  return counted.length > 0 ? Math.max(...counted.map(({ value }) => value)) : undefined;
}

/**
 * Whether days that it names cannot be those of what it tells: an account that was written before them tells it too, all of
 * it (`tellers`), or much the same of a day of its own. `Holm closed the quay last week`, which was news ten days ago.
 */
export function isToldBefore(sentence: AccountSentence, tellers: AccountSentence[], library: Library): boolean {
  const written = dayWritten(sentence.placed.article);
  if (!written || !isPlain(written)) return false;
  const reckoned = sentence.placed.reading.dates.filter((date) => isIn(date, sentence) && isReckoned(date));
  const past = reckoned.flatMap(({ value }) => (isPlain(value.replace('/', '')) && bounds(value).from <= bounds(written).to ? value : []));
  const weeks = past.filter((value) => bounds(value).from !== bounds(value).to);
  if (tellers.some((other) => past.some((value) => wasWrittenBefore(other, value)))) return true;
  if (weeks.length === 0) return false;
  return nearSentences(sentence, library).some(
    (other) =>
      other.placed.article !== sentence.placed.article &&
      likeness(sentence, other, library) >= ONE_THING &&
      weeks.some((value) => wasWrittenBefore(other, value) && other.dates.some((day) => bounds(day).to < bounds(value).from)),
  );
}

/** A day that the account's own date gives. */
function isReckoned({ from }: DateMention): boolean {
  return from !== 'text' && from !== 'another date';
}

function wasWrittenBefore({ placed }: AccountSentence, value: Edtf): boolean {
  const written = dayWritten(placed.article);
  return written !== undefined && isPlain(written) && bounds(written).to < bounds(value).from;
}
