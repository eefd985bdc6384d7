import type { Article } from '../domain/article.ts';
import { dayWritten, passagesOf } from '../domain/article.ts';
import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';
import type { Edtf } from '../domain/edtf.ts';
import { isDay } from '../domain/edtf.ts';
import type { Entity } from '../domain/entity.ts';
import { sha256 } from '../domain/hash.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { DateMention, Reading } from '../domain/reading.ts';
import { wordsOf } from '../domain/words.ts';
import { withoutTwins } from './day-of-telling.ts';
import { extractDates } from './extract-dates.ts';
import { extractDayClues } from './extract-day-clues.ts';
import { extractFigures } from './extract-figures.ts';
import type { MentionFinder } from './extract-mentions.ts';
import { buildDescriptionFinder, buildMentionFinder, extractMentions } from './extract-mentions.ts';
import { extractNames } from './extract-names.ts';
import { beginningsOfParts } from './read-parts.ts';
import { readRow } from './read-row.ts';
import { extractQuotes } from './extract-quotes.ts';
import type { NameTest } from './is-term.ts';
import { buildNameTest } from './is-term.ts';
import { extractSentences } from './extract-sentences.ts';
import { readAnyLanguage } from './read-any-language.ts';
import { tagText } from './tag-words.ts';

/** All that reading looks at: whatever else changes of an article, what was read in it stays. */
export type ReadableArticle = Pick<Article, 'blocks' | 'language' | 'publishedAt' | 'publishedAtSource' | 'writtenAt'>;

type Read = (article: ReadableArticle, readers: Readers) => Reading;

/** What a story knows of names before its articles are read. */
export interface Readers {
  entities: Entity[];
  isName: NameTest;
  find: MentionFinder;
  describe: MentionFinder;
}

/** The languages that have rules, by their two letters; the words of each stand in a folder beside `english/`. */
const languages: Record<string, Read> = { en: readEnglish };

/**
 * Reads the articles of a story, one by one, as an editor does: sentences, who is named, who says what, when, and how much.
 *
 * @param terms of the story's topics: in quotation marks they are no speech
 */
export function buildReader(entities: Entity[], terms: string[] = [], cache: Cache = noCache): (article: ReadableArticle) => Reading {
  const readers = {
    entities,
    isName: buildNameTest(entities, terms),
    find: buildMentionFinder(entities),
    describe: buildDescriptionFinder(entities),
  };
  const sourceOf = readingSource(entities, terms);
  return (readable) => {
    const source = sourceOf(readable);
    const { article } = source;
    return cache('reading', source, () => (languages[article.language ?? 'en'] ?? readAnyLanguage)(article, readers));
  };
}

/** Gives everything beside the code that the reading of an article is made from. */
export function readingSource(entities: Entity[], terms: string[]) {
  const knownOf = sha256(JSON.stringify(entities));
  const words = terms.map((term): TermWords => [term, piecesOf(term)]);
  return ({ blocks, language, publishedAt, publishedAtSource, writtenAt }: ReadableArticle) => {
    const article: ReadableArticle = { blocks, publishedAtSource, ...withoutUndefined({ language, publishedAt, writtenAt }) };
    return { article, knownOf, terms: termsHeld(article, words) };
  };
}

type TermWords = [term: string, words: string[]];

/** A topic that gets another term changes what is read only where the term may stand. */
function termsHeld(article: ReadableArticle, terms: TermWords[]): string[] {
  const passages = passagesOf(article).map(({ text }) => text.toLowerCase());
  // Most stand nowhere in it, not even as a part of a word, which is soon seen.
  const near = terms.filter(([, words]) => words.every((word) => passages.some((text) => text.includes(word))));
  if (near.length === 0) return [];
  const held = new Set(passages.flatMap(piecesOf));
  return near.flatMap(([term, words]) => (words.every((word) => held.has(word)) ? term : []));
}

function piecesOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.split("'"));
}

function readEnglish(article: ReadableArticle, { entities, isName, find, describe }: Readers): Reading {
  const read = passagesOf(article).map((passage) => {
    const mentions = extractMentions(passage, find);
    const tagged = tagText(passage.text);
    return { passage, tagged, sentences: extractSentences(passage, tagged), mentions, named: [...mentions, ...describe(passage.text)] };
  });
  const row = readRow(read, entities, beginningsOfParts(article));
  const quotes = Map.groupBy(extractQuotes(read, row, isName), (quote) => quote.passage);
  let before: Edtf | undefined;
  const found = read.map(({ passage, tagged, sentences }) => {
    const quoted = quotes.get(passage.id) ?? [];
    const dates = extractDates(passage, dayWritten(article), quoted, tagged, before, row.capitals.isSurname).map((date) =>
      saidFrom(date, article),
    );
    before = onlyDay(dates);
    const dayClues = article.publishedAt ? [] : extractDayClues(passage, sentences, quoted, tagged);
    return { dates, dayClues, figures: extractFigures(passage, dates) };
  });
  return {
    sentences: read.flatMap(({ sentences }) => sentences),
    mentions: read.flatMap(({ mentions }) => mentions),
    names: extractNames(row.row),
    offices: row.offices,
    quotes: [...quotes.values()].flat(),
    dates: withoutTwins(found.flatMap(({ dates }) => dates)),
    figures: found.flatMap(({ figures }) => figures),
    ...(article.publishedAt ? {} : { dayClues: found.flatMap(({ dayClues }) => dayClues) }),
  };
}

/** The day that a passage tells of, where it names one alone. */
function onlyDay(dates: DateMention[]): Edtf | undefined {
  const [day, ...others] = new Set(dates.map(({ value }) => value));
  return day && isDay(day) && others.length === 0 ? day : undefined;
}

/** What was inferred from a text cannot be what the text's own dates rest on. */
function saidFrom(date: DateMention, { publishedAtSource, writtenAt }: ReadableArticle): DateMention {
  if (writtenAt && date.from === 'publication date') return { ...date, from: 'dateline' };
  return publishedAtSource === 'inferred' && date.from === 'publication date' ? { ...date, from: 'inferred date' } : date;
}
