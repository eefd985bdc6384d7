import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import type { Edtf } from '../domain/edtf.ts';
import { isDay } from '../domain/edtf.ts';
import type { Span } from '../domain/span.ts';
import { contains, findAll, overlaps } from '../domain/span.ts';
import { isRough, relativeDayWords, stateBehind, subjectBefore } from '../english/day-signs.ts';
import { isInPresent } from '../english/main-verb.ts';
import { occasionAt } from '../english/occasions.ts';
import { hasSign } from '../english/signs.ts';
import { foresees } from '../english/left-open.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { behindWhich, tellsState } from '../english/states.ts';
import { leansOnToday, ofItsYear } from '../english/time-of-writing.ts';
import { isTollSoFar } from '../english/tolls.ts';
import { isIn } from './find-references.ts';
import { isPlaced } from './find-days.ts';
import type { Library } from './library.ts';

/** What somebody is at the time, and not what is told of them: `Quill, now 82, sold the ferry in 1997`. */
const nowAside = /, now [^,.;]{1,40},/gu;

/** Whether readers of a page miss the day of which some sentences of an account tell. */
export function needsDay(told: AccountSentence[], library: Library): boolean {
  // In a story without any day only what leans on one misses it.
  if (library.lastDay === -Infinity)
    return told.some(
      (sentence) =>
        !isPlaced(sentence) ||
        (!sentence.dates.some(isDay) && hasSign([...leansOnToday, ...ofItsYear], outsideQuotations(sentence.text).replace(nowAside, ','))),
    );
  const isDated = (sentence: AccountSentence) => sentence.placed.article.publishedAt !== undefined;
  const isUndated = told.every((sentence) => datesOf(sentence, library).length === 0 && isDated(sentence));
  return (
    (library.goesOn && isUndated) || told.some((sentence) => isOfItsDay(sentence, library) || (isDated(sentence) && namesOpenDay(sentence)))
  );
}

/** An occasion that a sentence names without its day, `at the hearing`: where its words end, and its day where its account tells one. */
export interface Occasion {
  end: number;
  day: Edtf | undefined;
}

/**
 * The occasion of a sentence, of which another sentence of its account tells the day; none where the account has no day for it.
 * What is so as the account is written is of its own day, whatever it was said at.
 */
export function dayOfOccasion(sentence: AccountSentence, library: Library): Occasion | undefined {
  const { text, start, placed } = sentence;
  const found = occasionAt(outsideQuotations(text));
  const isPast = found?.isBehindAt ? !tellsState(text) : !isOfItsDay(sentence, library);
  if (!found || !isPast || datesOf(sentence, library).length > 0) return undefined;
  const own = library.sentences.filter((other) => other !== sentence && other.placed.article === placed.article);
  const told = own.filter((other) => other.text.toLowerCase().includes(found.noun));
  const meant = new Set(told.flatMap((other) => datesOf(other, library).filter((date) => isDayCome(date, sentence))));
  if (meant.size === 0) return undefined;
  return { end: start + found.end, day: meant.size === 1 ? [...meant][0] : undefined };
}

/** Whether it names an occasion for which its account has several days, and its page would miss the day. */
export function hasOpenOccasion(sentence: AccountSentence, library: Library): boolean {
  const occasion = needsDay([sentence], library) ? dayOfOccasion(sentence, library) : undefined;
  return occasion !== undefined && occasion.day === undefined;
}

/** A day that a sentence begins with stands within so many letters. */
const BEGINNING = 12;

/** Whether it tells of the day before its account's that the sentence in front of it begins with: `Thursday was dry. The ferry sank.` */
export function isOfDayBefore(sentence: AccountSentence, library: Library): boolean {
  const { placed } = sentence;
  const written = dayWritten(placed.article);
  const before = library.sentences[sentence.index - 1];
  if (!written || before?.placed.article !== placed.article || isOfItsDay(sentence, library)) return false;
  const isDated = placed.reading.dates.some((date) => isIn(date, sentence));
  if (isDated || !needsDay([sentence], library)) return false;
  return placed.reading.dates.some(
    (date) => isIn(date, before) && date.start - before.start < BEGINNING && isDay(date.value) && date.value < written,
  );
}

/** Whether it tells what is so as its account is written, and no day. */
function isOfItsDay(sentence: AccountSentence, library: Library): boolean {
  // Of a day to come it was told before.
  if (datesOf(sentence, library).some((date) => isDayCome(date, sentence))) return isTollSoFar.test(sentence.text);
  const told = outsideQuotations(sentence.text);
  return (
    tellsState(sentence.text) || foresees.test(told) || isInPresent(library.wordsOf(sentence).filter(({ start }) => told[start] !== ' '))
  );
}

/** A day that was not still to come when its account was written. */
function isDayCome(date: Edtf, { placed }: AccountSentence): boolean {
  const written = dayWritten(placed.article);
  return isDay(date) && !(written && date > written);
}

/** Whether it names a day that stays as its account has it: `as soon as Friday`, where that may be one of two. */
function namesOpenDay({ placed, start, text }: AccountSentence): boolean {
  const read = placed.reading.dates.filter(({ passage }) => passage === placed.passage.id);
  const open = findAll(outsideQuotations(text), relativeDayWords);
  return open.some((word) => !read.some((date) => overlaps(date, { start: start + word.start, end: start + word.end })));
}

/** A clause behind `who` ends before the verb of who is meant: `The man who sank the ferry told jurors on Tuesday`. */
const toldBehind = /^,? who \S+ [^,;]*?(?= (?:told|said|testified|announced) )/u;

/** The days that it tells of, without those of a thing that it names: `the ferry, which sank on 1 May`, `The toll of the storm of 1 May has risen`. */
function datesOf(sentence: AccountSentence, library: Library): Edtf[] {
  const { placed, start, text } = sentence;
  const aside = findAll(text, behindWhich).map((span) => {
    const length = toldBehind.exec(span.text)?.[0].length ?? span.text.length;
    return { start: start + span.start, end: start + span.start + length };
  });
  const dates = placed.reading.dates.filter(
    (date) => isIn(date, sentence) && !isRough.test(date.text) && !aside.some((span) => contains(span, date)),
  );
  return dates.filter((date) => !isOfSubject(sentence, date, library)).map(({ value }) => value);
}

/** Whether a day belongs to what the sentence is about, and its verb follows. */
function isOfSubject(sentence: AccountSentence, date: Span, { wordsOf }: Library): boolean {
  const { start, text } = sentence;
  const before = date.start - start;
  return (
    subjectBefore.test(text.slice(0, before)) &&
    stateBehind.test(text.slice(date.end - start)) &&
    !wordsOf(sentence).some((word) => word.start < before && (word.pos === 'VERB' || word.pos === 'AUX'))
  );
}
