import { diffArrays } from 'diff';
import { dayWritten } from '../domain/article.ts';
import type { Edtf } from '../domain/edtf.ts';
import { bounds, dayAfter } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Quote } from '../domain/reading.ts';
import { escapeRegExp } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { findSingles } from '../english/figure-words.ts';
import { dropsSource, judges, limitsOfMost, saysLessSurely } from '../english/hedges.ts';
import { opensReason, reason } from '../english/clauses.ts';
import { findManners } from '../english/manners.ts';
import { setsBefore } from '../english/occasions.ts';
import { directionsIn } from '../english/opposites.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { words } from '../english/words.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import type { Amount } from './read-amounts.ts';
import { isSameAmount, leaningOf } from './read-amounts.ts';
import { sameFact } from './same-fact.ts';
import { meansSameKinds, tellsClauses, tellsMain, tellsOccasion, tellsStage, tellsSubject } from './tells-clauses.ts';
import type { Weighed } from './weigh-features.ts';

/** That another account tells what a sentence says: all of it, or up to the end of a clause. */
export interface Telling {
  confidence: number;
  opening?: AccountSentence;
}

/**
 * So much of what a sentence says the other has to say too, by weight: of all, of the words that tell, and of its rarest
 * words that tell. Read on 39 articles about one event: with .45 of the words that tell, one mark in four told only most.
 */
const COVER = 0.4;
const TOLD_COVER = 2 / 3;
const RAREST = { of: 3, shared: 2 };
/** So much of the words of a quotation, and so many of them; where so many in a row are missing, the other cuts it there. */
const SPEECH_COVER = 0.8;
const CUT = 2;
const MIN_SPEECH = 3;
export const SAME_SPEECH = 0.95;

/**
 * Whether a reader who looks up the other sentence finds there what the first one says. Not the other way round: the
 * other may say more.
 */
export function tellingOf(shown: Weighed, other: Weighed): Telling | undefined {
  const all = tellsAll(shown, other);
  if (all !== undefined) return { confidence: all };
  for (const opening of shown.openings.toReversed()) {
    if (giveOwnReasons(shown.sentence, opening.sentence, other.sentence)) continue;
    const confidence = tellsAll(opening, other);
    if (confidence !== undefined) return { confidence, opening: opening.sentence };
  }
  return undefined;
}

/** The sentence goes on with a reason, and the other has one too, which is not told to be the same: `after a look at the logs`. */
function giveOwnReasons(shown: AccountSentence, opening: AccountSentence, other: AccountSentence): boolean {
  return opensReason.test(shown.text.slice(opening.text.length)) && reason.test(outsideQuotations(other.text));
}

function tellsAll(shown: Weighed, other: Weighed): number | undefined {
  if (!tellsStage(shown, other)) return undefined;
  const isCut = cutsSpeech(shown.sentence, other.sentence);
  if (!isCut && printsSpeech(shown.sentence, other.sentence) && tellsOccasion(shown, other)) return SAME_SPEECH;
  const confidence = sameFact(shown, other);
  const [text, theirs] = [shown.sentence.text, other.sentence.text];
  const lacks = (sign: (text: string) => boolean) => sign(text) && !sign(theirs);
  if (confidence === undefined || isCut || lacks(judges) || lacks(setsBefore) || saysLessSurely(theirs, text) || dropsSource(theirs, text))
    return undefined;
  if (limitsOfMost(text).join() !== limitsOfMost(theirs).join()) return undefined;
  const [all, told] = [coverOf(shown, other, shown.weights.keys()), coverOf(shown, other, shown.told)];
  return all >= COVER &&
    told >= TOLD_COVER &&
    sharesRarest(shown, other) &&
    tellsClauses(shown, other) &&
    tellsMain(shown, other) &&
    tellsSubject(shown, other) &&
    meansSameKinds(shown, other) &&
    holdsDetails(shown, other)
    ? confidence * told
    : undefined;
}

/** How much of these features the other has too, by weight. */
export function coverOf(shown: Weighed, other: Weighed, keys: Iterable<string>): number {
  let [all, both] = [0, 0];
  for (const key of keys) {
    const weight = shown.weights.get(key) ?? 0;
    all += weight;
    both += Math.min(weight, other.weights.get(key) ?? 0);
  }
  return all > 0 ? both / all : 0;
}

/** What a sentence is about stands in its rarest words: `hold` and `survey`, not `search` and `area`. */
function sharesRarest({ told, weights }: Weighed, other: Weighed): boolean {
  const weigh = (key: string) => weights.get(key) ?? 0;
  const rarest = [...told].sort((a, b) => weigh(b) - weigh(a)).slice(0, RAREST.of);
  return rarest.filter((key) => other.weights.has(key)).length >= Math.min(rarest.length, RAREST.shared);
}

/**
 * All that the one prints of somebody's speech the other prints too, as the same speaker's: of one utterance, or, from so
 * many words on, of a speaker whom both name, as each account cuts speech where it likes.
 */
export function printsSpeech(shown: AccountSentence, other: AccountSentence, fromWords = Infinity): boolean {
  const said = shown.speech.filter(({ quote }) => wordsIn(quote).length >= MIN_SPEECH);
  return (
    said.length > 0 &&
    said.every((one) => {
      const words = wordsIn(one.quote);
      return other.speech.some(({ utterance, quote }) => {
        const isLong = quote.speaker !== undefined && words.length >= fromWords;
        if ((utterance !== one.utterance && !isLong) || quote.speaker !== one.quote.speaker) return false;
        const theirs = new Set(wordsIn(quote));
        return words.filter((word) => theirs.has(word)).length >= SPEECH_COVER * words.length;
      });
    })
  );
}

/** Whether the other prints a quotation of the shown one and leaves words of it out: `safe and ours` for `safe, all of it, and ours`. */
function cutsSpeech(shown: AccountSentence, other: AccountSentence): boolean {
  return shown.speech.some(({ utterance, quote }) => {
    const printed = other.speech.filter((one) => one.utterance === utterance);
    const words = wordsIn(quote);
    return printed.length > 0 && printed.every((one) => lacksRun(words, wordsIn(one.quote)));
  });
}

/** Not where other words stand there: `it is going` for `it’s going`. */
function lacksRun(words: string[], theirs: string[]): boolean {
  const changes = diffArrays(words, theirs);
  const added = (i: number) => (changes[i]?.added ? changes[i].count : 0);
  return changes.some(({ removed, count }, i) => removed && count - added(i - 1) - added(i + 1) >= CUT);
}

/** Each quotation is compared with many. */
const wordsIn = onceFor((quote: Quote) => wordsOf(quote.text));

/** Whether either may print what the other does of somebody's speech. */
export function shareSpeaker(a: AccountSentence, b: AccountSentence): boolean {
  return a.speech.some(({ utterance, quote: { speaker } }) =>
    b.speech.some((other) => other.utterance === utterance || (speaker !== undefined && other.quote.speaker === speaker)),
  );
}

/** Words of many names, by which none is known: `River` of `Velm River`. */
const ofManyNames = words(
  'river lake bay beach island islands sea ocean coast county district province street bridge airport new north south east west',
);

/** A share of two numbers is none of the first: `Of the 20 passengers and 4 sailors, half were from Velm`. */
const shareOfSum = /\b[Oo]f (?:the )?[\d,]+ \p{L}+ and [\d,]+ [^.;]*(?:half|third|quarter|fifth|most|percent|per cent|%)/u;

/**
 * Every number, direction, day, time of day and name of a sentence stands in the other, how somebody was killed, and amounts
 * with their bounds; days and names may stand beside it, and names that most accounts have are no detail.
 */
function holdsDetails(shown: Weighed, other: Weighed): boolean {
  const has = (key: string | undefined) => key !== undefined && (other.weights.has(key) || other.beside.some((one) => one.has(key)));
  const directions = directionsIn(other.sentence.text);
  const singles = findSingles(other.sentence.text);
  const manners = findManners(other.sentence.text);
  return (
    (!shareOfSum.test(shown.sentence.text) || shareOfSum.test(other.sentence.text)) &&
    findSingles(shown.sentence.text).every((single) => singles.includes(single)) &&
    findManners(shown.sentence.text).every((manner) => manners.includes(manner)) &&
    shown.sentence.amounts.every((amount) => other.sentence.amounts.some((theirs) => givesAmount(amount, theirs))) &&
    directionsIn(shown.sentence.text).every((direction) => directions.includes(direction)) &&
    [...shown.weights.keys()].every((key) => !/^\d/.test(key) || has(key)) &&
    shown.sentence.dates.every((date) => namesDay(date, other)) &&
    shown.sentence.names.every((name) => {
      const own = ownWords(name);
      // Of a detail, what stands beside tells nothing.
      const tells = isDetail(name, shown) ? (key = '') => other.weights.has(key) : has;
      return (tells === has && isKnown(own, shown)) || tells(own[0]) || tells(own.at(-1));
    })
  );
}

function ownWords(name: string[]): string[] {
  const own = name.filter((key) => !ofManyNames.includes(key.slice(1)));
  return own.length > 0 ? own : name;
}

function isKnown(name: string[], { known }: Weighed): boolean {
  return name.some((word) => known.has(word));
}

/**
 * Where something went, who else was there and who calls it so is a detail, however well it is known: `turned back toward
 * Kasten`, `found along with Marlow`, `Marlow calls it secret`.
 */
function isDetail(name: string[], { sentence: { text, placed } }: Weighed): boolean {
  const { passage, reading } = placed;
  const mentions = reading.mentions.filter(({ passage: id, entity }) => id === passage.id && name.includes(`@${entity}`));
  const own = name.map((word) => word.slice(1)).join(' ');
  const written = [own, ...mentions.map(({ start, end }) => passage.text.slice(start, end))].map((one) =>
    escapeRegExp(one).replaceAll(' ', '\\s+'),
  );
  const names = [...new Set(written)].join('|');
  const places = `\\b(?:towards?|from|near|off|beyond|${company})\\s+(?:the\\s+)?(?:${names})\\b`;
  return new RegExp(
    `${places}|\\b(?:${names})\\s+(?:(?:calls|called)(?! (?:for|on|off|out|up|in|upon)\\b)|labels|labell?ed|deems|deemed)\\b`,
    'iu',
  ).test(text);
}

const company = '(?:(?:along|together) with|alongside|as well as|and (?:the|an?|its|his|her|their))(?: \\p{L}+){0,3}?,?';

/** As many, and of the same where both say of what: 239 passengers are not 239 people, nor is `less than an hour` an hour; 18 Norwegians are 18 people. */
export function givesAmount(amount: Amount, theirs: Amount): boolean {
  const isAtLeast = amount.bound === 'from' && theirs.bound === 'exact';
  if (leaningOf(amount) !== leaningOf(theirs) && !isAtLeast) return false;
  const countOthers =
    amount.of !== '' &&
    theirs.of !== '' &&
    intersect(amount.counted, theirs.counted).length === 0 &&
    !(amount.of === 'peopl' && theirs.isOfCountry);
  return isSameAmount(amount, theirs) || (amount.value === theirs.value && !countOthers);
}

/** Its sentences name the day, or were written on it or the day after, as news of it is. */
function namesDay(date: Edtf, { weights, beside, sentence }: Weighed): boolean {
  const { from, to } = bounds(date);
  const named = [weights, ...beside]
    .flatMap((one) => [...one.keys()])
    .filter((key) => key.startsWith('~'))
    .map((key) => bounds(key.slice(1)));
  if (named.some((day) => day.from <= to && from <= day.to)) return true;
  const written = dayWritten(sentence.placed.article);
  return written !== undefined && [to, dayAfter(to)].includes(bounds(written).from);
}
