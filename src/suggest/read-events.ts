import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { dayWritten } from '../domain/article.ts';
import { bounds, DAY, isDay, isPlain } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import { blank, contains, overlaps } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { hasWrongConversion } from '../english/conversions.ts';
import { hasRelativeDay, isRough } from '../english/day-signs.ts';
import {
  besideClause,
  goesOn,
  isOccasion,
  isReleased,
  lastWeekday,
  leansBack,
  linkingWord,
  oneDay,
  statesDay,
} from '../english/event-signs.ts';
import { needsContext } from '../english/needs-context.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { hasSign } from '../english/signs.ts';
import { speaksToReader } from '../english/speaks-to-reader.ts';
import { taste } from '../english/taste.ts';
import type { TellsOfDay } from '../english/read-day.ts';
import { readDay } from '../english/read-day.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { isIn } from './find-references.ts';

/** What a sentence tells of one day. */
export interface ToldOfDay {
  sentence: AccountSentence;
  date: DateMention;
  /** Without the word that links it to the sentence before, and with whom a pronoun in front means. */
  text: string;
  /** Whether the sentence says which day it is without its account's date. */
  isStated: boolean;
  /** Whether its account begins with it: then it is the news of a weekday, and not told on the side. */
  isLead: boolean;
  /** Whether it is the first sentence of its account. */
  isOpening: boolean;
  tells: TellsOfDay;
  /** Whether it speaks of what its account told before, and not of what all tell of: `The vote was called`. */
  leansBack: boolean;
  /** Whether its clause names what the story is about. */
  isOfCore: boolean;
  /** Whether any of its clauses does. */
  isNamed: boolean;
  /** Whether it stands below its day, as the entry of a timeline. */
  isEntry?: true;
}

/** A sentence that stands alone has so many words. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 50;
/** A year within so many letters is that of its sentence: `In 2004, `. */
const OPENING = 4;
/** Several days as one: "on 5-8 April", in milliseconds. */
const LONGEST_EVENT = 7 * DAY;
/** In milliseconds: what goes on so long after a day is not of it. */
const SAME_NEWS = 2 * DAY;
const pronoun = /^(?:He|She)\b/;
/** Beside a day with its date, another day. */
const thisWeek = /\bthis (?:week|month|morning|afternoon|evening)\b/;
/** `Of the 23 lost on 3 May, nine were found`: the day is of whom it tells. */
const ofThose = /^Of (?:the|its|their|his|her|those) [^,]*$/;

/** Whether its account was written long after a day, or nobody knows when. */
function isLongBefore(day: Edtf, written: Edtf | undefined): boolean {
  return !written || Date.parse(written) - Date.parse(bounds(day).to) > SAME_NEWS;
}

/** What its account and its story say of a sentence. */
export interface Place extends Pick<ToldOfDay, 'isLead' | 'isOpening'> {
  isOfCore: (text: string) => boolean;
  /** Whom a `He` in front of it means. */
  subject?: string | undefined;
}

/** The day of which a sentence tells, where it can be read alone and only one can be meant. */
export function readEvents(sentence: AccountSentence, place: Place): ToldOfDay[] {
  const { placed, start, end } = sentence;
  const { passage, reading, article } = placed;
  const text = sentence.text.replace(linkingWord, '');
  const words = wordsOf(text).length;
  if (hasWrongConversion(text) || article.rights === 'link' || words < FEWEST_WORDS || words > MOST_WORDS) return [];
  if (!/[.”"’']$/.test(text) || needsContext(place.subject ? text.replace(pronoun, place.subject) : text)) return [];
  if (hasSign(taste, outsideQuotations(text)) || speaksToReader(text) || thisWeek.test(text)) return [];
  const dates = reading.dates.filter((date) => date.passage === passage.id && contains({ start, end }, date) && !isRough.test(date.text));
  if (hasRelativeDay.test(withoutDates(sentence, dates))) return [];
  // A week is no day.
  const days = dates.filter(({ value, text: said }) => isDay(value) || (isSpan(value) && statesDay.test(said)));
  const told = [...Map.groupBy(days, ({ value }) => value).values()].flatMap(([date], _, { length }): ToldOfDay[] => {
    if (
      !date ||
      ofThose.test(sentence.text.slice(0, date.start - start)) ||
      (goesOn.test(text) && isLongBefore(date.value, dayWritten(article)))
    )
      return [];
    // Whether a day without a year is of the year that stands beside it, only a reader can say; a weekday is of its account's.
    const isOfYear = (year: DateMention) => year.start - start < OPENING || (statesDay.test(date.text) && !/\d{4}/.test(date.text));
    if (dates.some((other) => /^\d{4}$/.test(other.value) && !date.value.startsWith(other.value) && isOfYear(other))) return [];
    if (!isSureDay(date, sentence) || (/^["“‘']/.test(text) && !isReleased.test(sentence.text.slice(0, date.start - start)))) return [];
    const tells =
      length > 1 ? readOneOf(date, days[days.indexOf(date) - 1], sentence) : readDay(sentence.text, date.start - start, date.end - start);
    // A pronoun may be anybody on a day that its account alone places.
    if (!tells || (place.subject && !statesDay.test(date.text))) return [];
    const [, subject] = /^The (\p{Ll}+) (?:was|were) /u.exec(text) ?? [];
    const leans = leansBack.test(text) && !(subject && place.isOfCore(subject) && !isOccasion.test(subject));
    const said = {
      leansBack: leans,
      isOpening: place.isOpening,
      isLead: place.isLead && !lastWeekday.test(date.text),
      isStated: statesDay.test(date.text),
    };
    const isOfCore = place.isOfCore(tells === 'act' ? withoutBeside(sentence.text, date.end - start) : text);
    return [
      {
        sentence,
        date,
        tells,
        text: place.subject ? text.replace(pronoun, (he) => `${he} [${place.subject}]`) : text,
        isOfCore,
        isNamed: place.isOfCore(text),
        ...said,
      },
    ];
  });
  // Of two days the last, on which all of it is so.
  return told.slice(-1);
}

/** Its own words without the dates that are known: beside one of them, a `yesterday` that nobody could place is another day. */
function withoutDates({ text, start }: AccountSentence, dates: DateMention[]): string {
  const spans = dates.map((date) => ({ start: date.start - start, end: date.end - start }));
  return outsideQuotations(blank(text, spans));
}

/** Whether its account can know the day: a weekday is as sure as the day of publication that it is reckoned from. */
function isSureDay(date: DateMention, { placed: { article, passage, reading } }: AccountSentence): boolean {
  const published = article.publishedAt;
  if (!isPlain(date.value.replace('/', '')) || (published && bounds(date.value).from > bounds(published).to)) return false;
  if (!statesDay.test(date.text) && !(oneDay.test(date.text) && published && isPlain(published))) return false;
  return !reading.quotes.some((quote) => quote.passage === passage.id && overlaps(quote, date));
}

/**
 * What a sentence of two days tells of one of them: what is done, or has come out; behind another day in a clause of its own:
 * `He was caught on Monday and charged on Friday.`
 */
function readOneOf(date: DateMention, other: DateMention | undefined, { text, start }: AccountSentence): TellsOfDay | undefined {
  const [from, to] = [date.start - start, date.end - start];
  const whole = readDay(text, from, to);
  if (whole === 'news' || (!other && whole === 'act')) return whole;
  const joint = other && /^.*[ ,](?:and|but) /su.exec(text.slice(other.end - start, from));
  if (!joint) return undefined;
  const cut = other.end - start + joint[0].length;
  return readDay(text.slice(cut), from - cut, to - cut) === 'act' ? 'act' : undefined;
}

/** Without what was so beside it: `The games began on |Tuesday|[ as a storm came near.]` */
function withoutBeside(text: string, end: number): string {
  const found = text.slice(end).search(besideClause);
  return found < 0 ? text : text.slice(0, end + found);
}

function isSpan(value: Edtf): boolean {
  const { from, to } = bounds(value);
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(value) && Date.parse(to) - Date.parse(from) <= LONGEST_EVENT;
}

/** Whom a `He` in front of a sentence means: whom alone the sentence before it names, as its subject. */
export function subjectOf(sentence: AccountSentence, before: AccountSentence | undefined, { entities }: LinkedStory): string | undefined {
  if (before?.address !== sentence.address || !pronoun.test(sentence.text)) return undefined;
  const named = before.placed.reading.mentions.filter((mention) => isIn(mention, before));
  const people = named.flatMap((mention) => {
    const { kind, name } = entities.get(mention.entity) ?? {};
    return kind === 'person' ? { name, isFirst: mention.start === before.start } : [];
  });
  const [person, ...others] = people;
  return others.length === 0 && person?.isFirst ? person.name : undefined;
}
