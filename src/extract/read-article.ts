import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { DateMention, Reading } from '../domain/reading.ts';
import { extractDates } from './extract-dates.ts';
import { extractFigures } from './extract-figures.ts';
import type { MentionFinder } from './extract-mentions.ts';
import { descriptionFinder, extractMentions } from './extract-mentions.ts';
import { extractQuotes } from './extract-quotes.ts';
import type { NameTest } from './is-term.ts';
import { extractSentences } from './extract-sentences.ts';
import { readAnyLanguage } from './read-any-language.ts';
import { tagText } from './tag-words.ts';

type Reader = (article: Article, entities: Entity[], find: MentionFinder, isName?: NameTest) => Reading;

/** The languages that have rules, by their two letters; the words of each stand in a folder beside `english/`. */
const readers: Record<string, Reader> = { en: readEnglish };

/** Reads one article as an editor does: its sentences, who is named, who says what, when, and how much. */
export function readArticle(...given: Parameters<Reader>): Reading {
  const [{ language = 'en' }] = given;
  return (readers[language] ?? readAnyLanguage)(...given);
}

function readEnglish(article: Article, entities: Entity[], find: MentionFinder, isName?: NameTest): Reading {
  const describe = descriptionFinder(entities);
  const read = passagesOf(article).map((passage) => {
    const mentions = extractMentions(passage, find);
    const tagged = tagText(passage.text);
    return { passage, tagged, sentences: extractSentences(passage, tagged), mentions, named: [...mentions, ...describe(passage.text)] };
  });
  const quotes = Map.groupBy(extractQuotes(read, entities, isName), (quote) => quote.passage);
  const found = read.map(({ passage, tagged }) => {
    const dates = extractDates(passage, article.publishedAt, quotes.get(passage.id), tagged.words).map((date) => saidFrom(date, article));
    return { dates, figures: extractFigures(passage, dates) };
  });
  return {
    sentences: read.flatMap(({ sentences }) => sentences),
    mentions: read.flatMap(({ mentions }) => mentions),
    quotes: [...quotes.values()].flat(),
    dates: found.flatMap(({ dates }) => dates),
    figures: found.flatMap(({ figures }) => figures),
  };
}

/** What was inferred from a text cannot be what the text's own dates rest on. */
function saidFrom(date: DateMention, { publishedAtSource }: Article): DateMention {
  return publishedAtSource === 'inferred' && date.from === 'publication date' ? { ...date, from: 'inferred date' } : date;
}
