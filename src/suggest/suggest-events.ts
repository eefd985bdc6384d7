import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Event } from '../domain/claim.ts';
import { bounds, isPlain, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import { maxBy } from '../domain/max-by.ts';
import type { DateMention } from '../domain/reading.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import { contains, overlaps } from '../domain/span.ts';
import { capitalise, wordsOf } from '../domain/words.ts';
import { leansBack, linkingWord, oneDay, statesDay, tellsOfDay } from '../english/event-signs.ts';
import { needsContext } from '../english/sentence-signs.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { pinOf, saySentence } from './say-sentence.ts';

/** What a sentence tells of one day. */
interface Told {
  sentence: AccountSentence;
  date: DateMention;
  /** Whether the sentence says which day it is without its account's date. */
  isStated: boolean;
  /** Whether another account tells the same. */
  isJoined: boolean;
}

/** A timeline holds the days that most accounts name, at most so many. */
const MOST = 25;
/** A sentence that stands alone has about so many words. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 45;
const GOOD_LENGTH = 20;
const MOST_A_DAY = 3;
/** Of a day that more sentences tell of, these are compared. */
const MOST_COMPARED = 100;
/** What lies longer before the day that most accounts name is another event, told for comparison: a year, in milliseconds. */
const LONGEST_BEFORE = 366 * 86_400_000;
/** Sentences of one day that share so many words beside names tell the same. */
const SAME = 2;

/**
 * The events that most accounts date, for a story without `events.yaml`: for each day that two accounts name, the sentences
 * that tell best what happened on it.
 */
export function suggestEvents(story: LinkedStory, { sentences, facts }: ComparedAccounts): Event[] {
  const naming = accountsByDay(story);
  const mostNamed = maxBy(naming, ([, accounts]) => accounts.size)?.[0];
  const joined = new Set(facts.flatMap((fact) => (fact.sentences.length > 1 ? fact.sentences : [])));
  const told = Map.groupBy(
    sentences.flatMap((sentence) => eventsIn(sentence, joined.has(sentence))),
    ({ date }) => date.value,
  );
  const found = [...told].flatMap(([day, all]) => {
    if (mostNamed && Date.parse(mostNamed) - Date.parse(day) > LONGEST_BEFORE) return [];
    const accounts = naming.get(day)?.size ?? 0;
    const supported = (accounts > 1 ? all : all.filter(({ isJoined }) => isJoined)).slice(0, MOST_COMPARED);
    // All accounts look back on the day on which the story began, and tell on the side what else was so.
    return bestOf(supported, day === mostNamed ? 1 : MOST_A_DAY).map((event) => ({ ...event, accounts }));
  });
  const taken = new Set<string>();
  return found
    .sort((a, b) => b.accounts - a.accounts)
    .slice(0, MOST)
    .map(({ sentence, date, isStated }) => {
      const text = capitalise((isStated ? sentence.text : saySentence(sentence, story)).replace(linkingWord, ''));
      return { id: takeSlug(toSlug(text, 40), taken), was: [], text, when: date.value, pins: [pinOf(sentence)], context: [], topics: [] };
    });
}

/** The accounts that name a day, in any words. */
function accountsByDay({ readings }: LinkedStory): Map<Edtf, Set<string>> {
  const naming = new Map<Edtf, Set<string>>();
  for (const [slug, { dates }] of readings)
    for (const { value, text } of dates) if (isDay(value) && isOneDay(text)) naming.set(value, (naming.get(value) ?? new Set()).add(slug));
  return naming;
}

/** "3 May" and "Monday", and not "four weeks ago", which is about a day. */
function isOneDay(text: string): boolean {
  return statesDay.test(text) || oneDay.test(text);
}

function eventsIn(sentence: AccountSentence, isJoined: boolean): Told[] {
  const { text, placed, start, end } = sentence;
  const { passage, reading, article } = placed;
  const words = wordsOf(text).length;
  if (passage.kind === 'caption' || article.rights === 'link' || words < FEWEST_WORDS || words > MOST_WORDS) return [];
  if (!/[.”"’']$/.test(text) || /^["“‘']/.test(text) || needsContext(text)) return [];
  const published = article.publishedAt;
  const told = reading.dates.filter((date) => {
    if (date.passage !== passage.id || !contains({ start, end }, date)) return false;
    if (!isDay(date.value) || !isPlain(date.value) || (published && date.value > bounds(published).to)) return false;
    // A weekday is as sure as the day of publication that it is reckoned from.
    const isSure = statesDay.test(date.text) || (oneDay.test(date.text) && published && isPlain(published));
    if (!isSure || reading.quotes.some((quote) => quote.passage === passage.id && overlaps(quote, date))) return false;
    return tellsOfDay(text, date.start - start, date.end - start);
  });
  const [date] = told;
  return date && told.length === 1 ? [{ sentence, date, isStated: statesDay.test(date.text), isJoined }] : [];
}

/**
 * What stands for a day: sentences that others tell too, or that state their day, the clearest first, and of those that
 * tell much the same, one.
 */
function bestOf(all: Told[], most: number): Told[] {
  const likeOf = ({ sentence }: Told) =>
    new Set(
      all
        .filter((other) => other.sentence.placed.article !== sentence.placed.article && sharedStems(sentence, other.sentence) >= SAME)
        .map((other) => other.sentence.placed.article.slug),
    ).size;
  const scored = all
    .map((told) => ({ told, likes: likeOf(told) }))
    .map(({ told, likes }) => ({
      told,
      isShared: told.isJoined || likes > 0,
      score: Math.min(3, likes) + (told.isStated ? 1 : 0) - clumsiness(told.sentence.text),
    }))
    .sort((a, b) => b.score - a.score);
  const chosen: Told[] = [];
  for (const { told, isShared } of scored) {
    // What one account alone tells may be the same once more in wholly other words.
    const isSure = isShared || (told.isStated && chosen.length === 0);
    const isNew = chosen.every((other) => sharedStems(other.sentence, told.sentence) < SAME);
    if (chosen.length < most && isSure && isNew) chosen.push(told);
  }
  return chosen;
}

function sharedStems(a: AccountSentence, b: AccountSentence): number {
  return intersect([...new Set(a.bare)], [...new Set(b.bare)]).length;
}

/** How far a sentence is from one that stands alone: its length, and a beginning that speaks of what was told before. */
function clumsiness(text: string): number {
  return Math.abs(wordsOf(text).length - GOOD_LENGTH) / 20 + (leansBack.test(text) ? 1 : 0);
}
