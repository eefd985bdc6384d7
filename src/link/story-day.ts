import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { maxBy } from '../domain/max-by.ts';
import type { DayClue, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { lightVerbs, newThing } from '../english/day-clues.ts';
import { stemsOf } from '../english/stems.ts';
import { findFirstDay } from './story-year.ts';
import { isPastForm } from '../english/tense-words.ts';
import { bareForm } from '../english/verb-forms.ts';

/** The day on which the story began, and the words for what happened on it. */
export interface StoryDay {
  day: string;
  /** Whether it is only the first day that anybody names: nothing is counted from it. */
  isFrame?: true;
  /** Verbs, as stems: "disappear", "vanish". */
  words: Set<string>;
  /** What it happened to, or the noun for it, as stems: "ferri", "marta", "attack". */
  nouns: Set<string>;
}

/** The story's day is one that this many accounts name, and this share of them; the next day is named by two thirds as many at most. */
const MIN_NAMING = 3;
const MIN_SHARE = 1 / 5;
const MOST_OF_NEXT = 2 / 3;
/** How many characters before a day are looked at for what happened on it. */
const NEAR = 40;

/**
 * The day that most accounts name, where one of them says its year and none another; else, where their days fit only one year,
 * the first of them.
 *
 * @example three reports: "sank on 3 May", "sank on May 3, 2021", "the sinking of 3 May" // 2021-05-03, words: sink
 */
export function findStoryDay(articles: Article[], readings: Map<Slug, Reading>, asOf?: Edtf): StoryDay | undefined {
  const first = findNamedDay(articles, readings) ?? findFirstDay(articles, readings, asOf);
  return typeof first === 'string' ? { day: first, isFrame: true, words: new Set(), nouns: new Set() } : first;
}

function findNamedDay(articles: Article[], readings: Map<Slug, Reading>): StoryDay | undefined {
  const named = articles.flatMap((article) => daysNamedIn(article, readings.get(article.slug)));
  const byDay = [...Map.groupBy(named, ({ monthDay }) => monthDay)].map(([monthDay, all]) => ({
    monthDay,
    all,
    accounts: new Set(all.map(({ slug }) => slug)).size,
  }));
  const best = maxBy(byDay, ({ accounts }) => accounts);
  if (!best || best.accounts < Math.max(MIN_NAMING, articles.length * MIN_SHARE)) return undefined;
  if (byDay.some(({ monthDay, accounts }) => monthDay !== best.monthDay && accounts > best.accounts * MOST_OF_NEXT)) return undefined;
  const years = new Set(best.all.flatMap(({ year }) => year ?? []));
  if (years.size !== 1) return undefined;
  const inTwo = (wordsIn: (before: string) => string[]) => {
    const tellings = best.all.flatMap(({ slug, before }) => wordsIn(before).map((word) => ({ slug, word })));
    const byWord = [...Map.groupBy(tellings, ({ word }) => word)];
    return new Set(byWord.filter(([, all]) => new Set(all.map(({ slug }) => slug)).size > 1).map(([word]) => word));
  };
  return {
    day: `${[...years].join('')}-${best.monthDay}`,
    words: inTwo((before) => verbsIn(before.replaceAll(/\p{Lu}\S*/gu, ''))),
    nouns: inTwo(nounsBefore),
  };
}

/** What the last verb is told of, "the ferry Marta, which sank off", and the last noun, "since the attacks of". */
function nounsBefore(text: string): string[] {
  const before = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => stemsOf(word).length > 0);
  const verb = before.findLastIndex((word) => !isName(word) && isVerb(word));
  const subject = before.slice(0, Math.max(0, verb));
  const named = subject.slice(
    Math.max(
      0,
      subject.findLastIndex((word) => !isName(word)),
    ),
  );
  const last = before.slice(verb + 1).filter((word) => !isName(word));
  return stemsOf([...named, ...last.slice(-1)].filter((word) => isName(word) || !isVerb(word)).join(' '));
}

function isName(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}

/**
 * Whether a weekday that hangs on these words is the story's own.
 *
 * @example hangsOnStory('the ferry that sank early on', of a ferry that sank) // true, as is 'storm' of "Monday’s storm"
 * @example hangsOnStory('a ferry sank off Velm on', of a ferry that sank) // false: another one
 */
export function hangsOnStory(words: string, { words: verbs, nouns }: StoryDay): boolean {
  const said = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const verb = said.findLastIndex(isVerb);
  if (verb < 0) return said.length === 1 && stemsOf(words).some((stem) => nouns.has(stem) || verbs.has(stem));
  if (lightVerbs.has(said[verb] ?? '') || !verbsIn(said[verb] ?? '').some((stem) => verbs.has(stem))) return false;
  const noun = said.slice(0, verb).findLastIndex((word) => stemsOf(word).length > 0);
  if (noun < 0) return true;
  return stemsOf(said[noun] ?? '').some((stem) => nouns.has(stem)) && !newThing.test(`${said.slice(0, noun).join(' ')} `);
}

/** The stems of the verbs of a text: those with an ending, and irregular ones. */
export function verbsIn(text: string): string[] {
  const verbs = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isVerb);
  return stemsOf(verbs.map(bareForm).join(' '));
}

function isVerb(word: string): boolean {
  return /(?:ed|ing)$/.test(word) || isPastForm(word);
}

interface NamedDay {
  slug: Slug;
  monthDay: string;
  year: string | undefined;
  /** The words that stand before it in its sentence. */
  before: string;
}

function daysNamedIn(article: Article, reading: Reading | undefined): NamedDay[] {
  const texts = new Map(passagesOf(article).map(({ id, text }) => [id, text]));
  const before = ({ passage, start }: Pick<DayClue, 'passage' | 'start'>) =>
    (texts.get(passage) ?? '')
      .slice(Math.max(0, start - NEAR), start)
      .replace(/^.*[.;!?]/s, '')
      .replace(/^\S*/, '');
  const clues = (reading?.dayClues ?? []).flatMap((clue) =>
    clue.tells.kind === 'day' && !clue.tells.isOwn && clue.tense !== 'to come' ? [{ ...clue, ...clue.tells }] : [],
  );
  const dates = reading?.dayClues ? [] : (reading?.dates ?? []).filter(({ value, from }) => isDay(value) && from === 'text');
  return [
    ...clues.map((clue) => ({ slug: article.slug, monthDay: clue.monthDay, year: clue.year, before: before(clue) })),
    ...dates.map((date) => ({ slug: article.slug, monthDay: date.value.slice(5, 10), year: date.value.slice(0, 4), before: before(date) })),
  ];
}
