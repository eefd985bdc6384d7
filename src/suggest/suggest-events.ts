import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Event } from '../domain/claim.ts';
import { bounds, DAY, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import { maxBy } from '../domain/max-by.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';
import { oneDay, statesDay } from '../english/event-signs.ts';
import { publicAct } from '../english/event-verbs.ts';
import { isDone } from '../english/read-day.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { firstOfAccounts, leadingOf } from './library.ts';
import { daysAbove, entryDay } from '../english/days-above.ts';
import { readCore } from './read-core.ts';
import type { ToldOfDay } from './read-events.ts';
import { readEntry } from './read-entry.ts';
import { readEvents, subjectOf } from './read-events.ts';
import { saysOnTimeline } from './say-events.ts';
import { pinOf } from './say-sentence.ts';

/** What a sentence tells of one day, and who else tells it. */
interface Told extends ToldOfDay {
  /** Other accounts' sentences that are joined with it as one fact, those of them that tell all of it, and others that tell a part. */
  joined: AccountSentence[];
  whole: AccountSentence[];
  inPart: AccountSentence[];
}

/** A sentence that may stand on the timeline for its day. */
interface Candidate {
  told: Told;
  /** Accounts that name the day, in any words. */
  accounts: number;
  /** Whether another account tells the same of the same day. */
  isShared: boolean;
  /** How many tell of its day in like words. */
  likes: number;
  score: number;
}

/** A timeline holds the days that most accounts name, at most so many. */
const MOST = 25;
/** A clear sentence has about so many words. */
const GOOD_LENGTH = 20;
const MOST_A_DAY = 3;
/** Of a day that more sentences tell of, these are compared. */
const MOST_COMPARED = 100;
/** What lies longer before the day that most accounts name, and less than two thirds of the accounts name, is another event, told for comparison, unless a timeline of the story has it: a year, in milliseconds. */
const LONGEST_BEFORE = 366 * DAY;
const SURE = 2 / 3;
/** Sentences of one day that share so many words beside names tell the same. */
const SAME = 2;
/** Sentences of two days so near, in milliseconds, that share so many words and so much of the shorter may date one event. */
const NEAR_DAYS = 14 * DAY;
const SAME_OF_OTHER_DAY = 3;
const SHARE_OF_OTHER_DAY = 2 / 3;

/**
 * The events that most accounts date, for a story without `events.yaml`: for each day the sentences that tell best what
 * happened on it. What one account alone dates stands where its sentence states the day, or the account begins with it, and
 * no other account gives another; none that only an account tells that is not about what the others are about.
 */
export function suggestEvents(story: LinkedStory, { sentences, facts }: ComparedAccounts, tag: (text: string) => TaggedWord[]): Event[] {
  const naming = accountsByDay(story);
  const { isBeside, isNamed, isSure } = readCore(sentences, story);
  const [mostNamed, namedBy] = maxBy(naming, ([, accounts]) => accounts.size) ?? [];
  if (!mostNamed || !namedBy) return [];
  // Accounts without a day in common tell of no one event: what each dates is any event, unless it names what all are about.
  const isOneStory = namedBy.size > 1;
  const factOf = new Map(facts.flatMap((fact) => fact.sentences.map((sentence) => [sentence, fact] as const)));
  const leads = leadingOf(sentences);
  const openings = new Set(firstOfAccounts(sentences));
  const all = sentences.flatMap((sentence, i): Told[] => {
    const fact = factOf.get(sentence);
    const joined = (fact?.sentences ?? []).filter((other) => other !== sentence);
    const whole = (fact?.tellers.get(sentence) ?? []).flatMap((teller) => (teller.opening ? [] : teller.sentence));
    const inPart = fact?.partly.get(sentence) ?? [];
    const isOpening = openings.has(sentence);
    const isOfCore = (text: string) => (isSure || isOpening) && isNamed({ stems: stemsOf(text) });
    const place = { isLead: leads.has(sentence), isOpening, isOfCore, subject: subjectOf(sentence, sentences[i - 1], story) };
    return [...readEvents(sentence, place), ...readEntry(sentence, place, story.day, tag)].map((event) => ({
      ...event,
      joined,
      whole,
      inPart,
    }));
  });
  // An entry of an undated timeline may be to come.
  const newest = newestOf(story);
  const found = [...Map.groupBy(all, ({ date }) => date.value)].flatMap(([day, told]) => {
    const accounts = naming.get(day)?.size ?? 1;
    const isOfOther = Date.parse(mostNamed) - timeOf(day) > LONGEST_BEFORE && accounts < SURE * openings.size;
    const happened = told.filter(
      ({ isEntry, sentence }) => !isEntry || sentence.placed.article.publishedAt || day <= newest || accounts > 1,
    );
    const ofStory = isOfOther ? happened.filter(({ isEntry }) => isEntry) : happened;
    // All accounts look back on the day on which the story began, and tell on the side what else was so.
    return bestOf(ofStory.slice(0, MOST_COMPARED), accounts, isOneStory && day === mostNamed ? 1 : MOST_A_DAY);
  });
  const chosen = found
    .filter(({ told }) => isOneStory || (isSure && told.isOfCore))
    .filter(({ told, isShared }) => isShared || (!isBeside(told.sentence) && !all.some((other) => isContradicted(told, other))))
    .sort((a, b) => b.accounts - a.accounts || b.score - a.score)
    .slice(0, MOST)
    .map(({ told }) => told);
  const sayOn = saysOnTimeline(sentences, story);
  const texts = new Map(chosen.toSorted((a, b) => timeOf(a.date.value) - timeOf(b.date.value)).map((told) => [told, sayOn(told)]));
  const taken = takenSlugs();
  return chosen.map((told) => {
    const { sentence, date, joined, whole, inPart } = told;
    const text = texts.get(told) ?? '';
    const ofDay = (list: AccountSentence[]) =>
      all.flatMap((other) => (list.includes(other.sentence) && other.date.value === date.value ? other.sentence : []));
    const backing = firstOfAccounts([...ofDay(joined), ...ofDay(inPart)]);
    const pins = [sentence, ...backing.filter((other) => whole.includes(other))].map(pinOf);
    const partly = backing.filter((other) => !whole.includes(other)).map(pinOf);
    return { id: takeSlug(toSlug(text, 40), taken), was: [], text, when: date.value, pins, partly, context: [], topics: [] };
  });
}

/** The last day of which an account is known to be. */
function newestOf({ seeds }: LinkedStory): string {
  const days = seeds.articles.flatMap(({ publishedAt }) => (publishedAt ? bounds(publishedAt).to : []));
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** The accounts that name a day, in any words. */
function accountsByDay({ seeds, readings, passages, day }: LinkedStory): Map<Edtf, Set<string>> {
  const naming = new Map<Edtf, Set<string>>();
  const add = (day: Edtf, slug: string) => naming.set(day, (naming.get(day) ?? new Set()).add(slug));
  for (const article of seeds.articles)
    for (const heading of new Set(daysAbove(article).values())) {
      const value = entryDay(heading, article.publishedAt, day);
      if (value) add(value, article.slug);
    }
  for (const [slug, { dates }] of readings)
    for (const { value, text, passage } of dates) {
      const isTold = passages.get(`${slug}#${passage}`)?.passage.kind !== 'caption';
      if (isTold && isDay(value) && isOneDay(text)) add(value, slug);
    }
  return naming;
}

/** "3 May" and "Monday", and not "four weeks ago", which is about a day. */
function isOneDay(text: string): boolean {
  return statesDay.test(text) || oneDay.test(text);
}

function timeOf(day: Edtf): number {
  return Date.parse(bounds(day).from);
}

/**
 * What stands for a day: sentences that others tell too, or that stand alone and state their day or begin their account, the
 * clearest first, and of those that tell much the same, one.
 */
function bestOf(all: Told[], accounts: number, most: number): Candidate[] {
  const likeOf = ({ sentence }: Told) =>
    new Set(
      all
        .filter((other) => other.sentence.placed.article !== sentence.placed.article && sharedStems(sentence, other.sentence) >= SAME)
        .map((other) => other.sentence.placed.article.slug),
    ).size;
  const candidates = all
    .map((told): Candidate => {
      const likes = likeOf(told);
      const score =
        Math.min(3, likes) +
        (told.whole.length > 0 ? 1 : 0) +
        (told.isStated ? 1 : 0) +
        (told.tells === 'act' ? 1 : 0) +
        (told.isLead && likes === 0 ? 1.5 : told.isOpening ? 0.5 : 0) -
        clumsiness(told);
      return { told, accounts, likes, isShared: told.joined.length > 0 || likes > 0, score };
    })
    .sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const { told, isShared } = candidate;
    const isSure = standsByDay(candidate) || (!told.leansBack && standsAlone(told));
    const isNew = chosen.every((other) => sharedStems(other.told.sentence, told.sentence) < SAME);
    // An account begins with one thing, in more than one sentence.
    const isOnlyLead =
      isShared || told.isStated || chosen.every((other) => other.told.sentence.placed.article !== told.sentence.placed.article);
    // What one account alone tells may be a chosen event once more in other words: then who or what it is of comes again.
    const isOther = isShared || chosen.every((other) => sharesNothing(other.told, told));
    const hasRoom = chosen.length < (told.isOpening ? MOST_A_DAY : most);
    if (hasRoom && isSure && isNew && isOther && isOnlyLead) chosen.push(candidate);
  }
  return chosen;
}

/** Whether others tell of it and its day; that somebody spoke is no event where only its own fact is joined. */
function standsByDay({ told, isShared, likes }: Candidate): boolean {
  const { sentence, date } = told;
  if (told.tells === 'state' || told.tells === 'market' || isBesideCore(told)) return false;
  if (told.tells === 'report') return told.joined.length > 0 || (likes > 0 && told.isOfCore);
  if (told.tells === 'speech' || told.tells === 'deed') return isShared && isDone(sentence.text.slice(date.end - sentence.start));
  return told.tells === 'aside' || told.tells === 'news' ? likes > 0 : isShared;
}

/**
 * Whether it stands where no other account tells it: it is about what the story is about, by the words of its day's clause.
 * What somebody did by saying it, what was reported and how prices moved is news where an account begins with it, and the
 * deed of a court or a government wherever it stands.
 */
function standsAlone({ text, tells, isStated, isLead, isOpening, isOfCore, isNamed }: Told): boolean {
  switch (tells) {
    case 'state':
    case 'speech':
      return false;
    case 'deed':
    case 'report':
    case 'market':
      return isOpening && isOfCore;
    case 'news':
      return isLead && isOfCore;
    case 'aside':
      return (isLead || isStated || publicAct.test(text)) && isOfCore;
    case 'act':
      return isStated || isOfCore || (isLead && !isNamed);
  }
}

/** `The games began on Tuesday as the storm came near`: what the story is about stands in another clause. */
function isBesideCore({ tells, isOfCore, isNamed }: Told): boolean {
  return tells === 'act' && isNamed && !isOfCore;
}

/** Whether another account may give the same event another day. */
function isContradicted({ sentence, date }: Told, other: Told): boolean {
  if (other.sentence.placed.article === sentence.placed.article || other.date.value === date.value) return false;
  if (Math.abs(timeOf(other.date.value) - timeOf(date.value)) > NEAR_DAYS) return false;
  const shared = sharedStems(sentence, other.sentence);
  const shorter = Math.min(new Set(sentence.bare).size, new Set(other.sentence.bare).size);
  return shared >= SAME_OF_OTHER_DAY && shared >= SHARE_OF_OTHER_DAY * shorter;
}

function sharedStems(a: AccountSentence, b: AccountSentence): number {
  return intersect([...new Set(a.bare)], [...new Set(b.bare)]).length;
}

function sharesNothing(a: Told, b: Told): boolean {
  const ofDate = new Set([a, b].flatMap(({ date }) => stemsOf(date.text)));
  return intersect(a.sentence.stems, b.sentence.stems).every((stem) => ofDate.has(stem));
}

/** How far a sentence is from one that stands alone: its length, and words that speak of what was told before. */
function clumsiness({ text, leansBack }: Told): number {
  return Math.abs(wordsOf(text).length - GOOD_LENGTH) / 20 + (leansBack ? 1 : 0);
}
