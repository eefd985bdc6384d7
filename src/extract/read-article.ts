import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { DateMention, Reading } from '../domain/reading.ts';
import { extractDates } from './extract-dates.ts';
import { extractDayClues } from './extract-day-clues.ts';
import { extractFigures } from './extract-figures.ts';
import type { MentionFinder } from './extract-mentions.ts';
import { buildDescriptionFinder, buildMentionFinder, extractMentions } from './extract-mentions.ts';
import { extractNames } from './extract-names.ts';
import { readRow } from './read-row.ts';
import { extractQuotes } from './extract-quotes.ts';
import type { NameTest } from './is-term.ts';
import { extractSentences } from './extract-sentences.ts';
import { readAnyLanguage } from './read-any-language.ts';
import { tagText } from './tag-words.ts';

type Read = (article: Article, readers: Readers) => Reading;

/** What a story knows of names before its articles are read. */
export interface Readers {
  entities: Entity[];
  isName: NameTest;
  find: MentionFinder;
  describe: MentionFinder;
}

/** The languages that have rules, by their two letters; the words of each stand in a folder beside `english/`. */
const languages: Record<string, Read> = { en: readEnglish };

/** Reads the articles of a story, one by one, as an editor does: sentences, who is named, who says what, when, and how much. */
export function buildReader(entities: Entity[], isName: NameTest = () => false): (article: Article) => Reading {
  const readers = { entities, isName, find: buildMentionFinder(entities), describe: buildDescriptionFinder(entities) };
  return (article) => (languages[article.language ?? 'en'] ?? readAnyLanguage)(article, readers);
}

function readEnglish(article: Article, { entities, isName, find, describe }: Readers): Reading {
  const read = passagesOf(article).map((passage) => {
    const mentions = extractMentions(passage, find);
    const tagged = tagText(passage.text);
    return { passage, tagged, sentences: extractSentences(passage, tagged), mentions, named: [...mentions, ...describe(passage.text)] };
  });
  const row = readRow(read, entities);
  const quotes = Map.groupBy(extractQuotes(read, row, isName), (quote) => quote.passage);
  const found = read.map(({ passage, tagged, sentences }) => {
    const quoted = quotes.get(passage.id) ?? [];
    const dates = extractDates(passage, article.publishedAt, quoted, tagged).map((date) => saidFrom(date, article));
    const dayClues = article.publishedAt ? [] : extractDayClues(passage, sentences, quoted, tagged);
    return { dates, dayClues, figures: extractFigures(passage, dates) };
  });
  return {
    sentences: read.flatMap(({ sentences }) => sentences),
    mentions: read.flatMap(({ mentions }) => mentions),
    names: extractNames(row.row),
    quotes: [...quotes.values()].flat(),
    dates: found.flatMap(({ dates }) => dates),
    figures: found.flatMap(({ figures }) => figures),
    ...(article.publishedAt ? {} : { dayClues: found.flatMap(({ dayClues }) => dayClues) }),
  };
}

/** What was inferred from a text cannot be what the text's own dates rest on. */
function saidFrom(date: DateMention, { publishedAtSource }: Article): DateMention {
  return publishedAtSource === 'inferred' && date.from === 'publication date' ? { ...date, from: 'inferred date' } : date;
}
