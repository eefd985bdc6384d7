import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { isDay } from '../domain/edtf.ts';
import type { DayClue, Reading, Sentence } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { stemsOf } from '../english/stems.ts';
import { dayNumber } from '../domain/day-number.ts';
import { daysAbove, entryDay, isOfOtherDay } from '../english/days-above.ts';

/** A sentence of an account with the days it names and what it is compared by. */
export interface DatedSentence {
  slug: Slug;
  label: string;
  /** Which of its account's sentences it is, from 0. */
  at: number;
  stems: string[];
  /** The same with its names. */
  words: string[];
  /** What it says of days, where its account states no date of its own; else the days themselves. */
  clues: DayClue[];
  days: number[];
}

/** A sentence of another account that tells much the same. */
export interface LikeSentence {
  sentence: DatedSentence;
  other: DatedSentence;
  likeness: number;
}

/**
 * Two sentences are like each other where they share this much weight, a stem weighing the logarithm of how many times
 * fewer accounts have it, and this share of the lighter one. Of the days that 39 accounts of a lost aircraft give to
 * sentences so alike none was another's; at 2 and 0.15 nothing more was dated.
 */
const MIN_SHARED = 3;
const MIN_COVER = 0.25;
/** Stems in more sentences than this lead to no candidates. */
const COMMON = 40;

/** For each of the accounts `of`, the sentences of others that are like its own, by the words that are no names. */
export function findLikeSentences(sentences: DatedSentence[], of: Set<Slug>): Map<Slug, LikeSentence[]> {
  const accounts = new Set(sentences.map(({ slug }) => slug)).size;
  const index = new Map<string, DatedSentence[]>();
  for (const sentence of sentences)
    for (const stem of sentence.stems) {
      const list = index.get(stem);
      if (list) list.push(sentence);
      else index.set(stem, [sentence]);
    }
  const weights = new Map(
    [...index].map(([stem, list]) => [stem, Math.log(accounts / new Set(list.map(({ slug }) => slug)).size)] as const),
  );
  const weightOf = (stems: string[]) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  const likeTo = (sentence: DatedSentence): LikeSentence[] => {
    const shared = new Map<DatedSentence, number>();
    for (const stem of sentence.stems) {
      const list = index.get(stem) ?? [];
      if (list.length <= COMMON) for (const other of list) shared.set(other, 0);
    }
    const stems = new Set(sentence.stems);
    return [...shared.keys()].flatMap((other) => {
      const both = weightOf(other.stems.filter((stem) => stems.has(stem)));
      const cover = both / Math.min(weightOf(sentence.stems), weightOf(other.stems));
      return other.slug === sentence.slug || both < MIN_SHARED || cover < MIN_COVER ? [] : [{ sentence, other, likeness: both * cover }];
    });
  };
  const found = sentences.filter(({ slug }) => of.has(slug)).flatMap(likeTo);
  return Map.groupBy(found, ({ sentence }) => sentence.slug);
}

/** The sentences of an account; under the day of a timeline's entry, that is the day of those that name none. */
export function datedSentences(article: Article, reading: Reading | undefined): DatedSentence[] {
  const { slug, label, publishedAt } = article;
  const texts = new Map(passagesOf(article).map(({ id, text }) => [id, text]));
  const clues = Map.groupBy(reading?.dayClues ?? [], ({ passage }) => passage);
  const dates = Map.groupBy(reading?.dayClues ? [] : (reading?.dates ?? []), ({ passage }) => passage);
  const above = daysAbove(article);
  return (reading?.sentences ?? []).map((sentence, at) => {
    const text = texts.get(sentence.passage)?.slice(sentence.start, sentence.end) ?? '';
    const own = within(sentence, clues.get(sentence.passage));
    const named = within(sentence, dates.get(sentence.passage)).flatMap(({ value }) => (isDay(value) ? [dayNumber(value)] : []));
    const heading = own.length + named.length > 0 || isOfOtherDay(text) ? undefined : above.get(sentence.passage);
    const entry = heading && entryDay(heading, publishedAt);
    return {
      slug,
      label,
      at,
      stems: [...new Set(stemsOf(withoutNames(text)))],
      words: [...new Set(stemsOf(text))],
      clues: heading && !entry ? [{ ...sentence, text: heading.text, tells: { kind: 'day' as const, ...heading } }] : own,
      days: entry ? [dayNumber(entry)] : named,
    };
  });
}

function within<T extends { start: number; end: number }>(sentence: Sentence, all: T[] = []): T[] {
  return all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
}

/** Names tell who, and not what happened: the people of a story are in all of it. */
function withoutNames(text: string): string {
  return text.replaceAll(/(?<=\S )\p{Lu}[\p{L}\p{M}’'-]*/gu, '');
}
