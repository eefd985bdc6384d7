import type { Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { edtfSchema } from '../domain/edtf.ts';
import type { DateMention, Quote, Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { extractMentions } from './extract-mentions.ts';
import { closedQuotations, cutAt, isInside } from './extract-sentences.ts';
import { findQuotations } from './find-quotations.ts';
import type { NameTest } from './is-term.ts';
import type { ReadableArticle, Readers } from './read-article.ts';

const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;
/** Days in digits that nobody can read as another: `2024-06-11`, `11.6.2024`, `2024年6月11日`. */
const days = [
  String.raw`(?<![\d.-])${year}-(?<month>\d\d)-(?<day>\d\d)(?![\d-])`,
  String.raw`(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}(?!\d)`,
  String.raw`(?<!\d)${year}年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日`,
].map((pattern) => new RegExp(pattern, 'gu'));
const behindNumber = /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|\p{Lu})\.\s*$/u;

/**
 * What can be read in a language of which no rules are known: sentences, quotations without their speakers, days in
 * digits, and the names that the story lists.
 */
export function readAnyLanguage(article: ReadableArticle, { find, isName }: Pick<Readers, 'find' | 'isName'>): Reading {
  const passages = passagesOf(article);
  return {
    sentences: passages.flatMap(({ id, text }) => splitBySegmenter(text, article.language).map((span) => ({ passage: id, ...span }))),
    mentions: passages.flatMap((passage) => extractMentions(passage, find)),
    names: [],
    offices: [],
    quotes: passages.flatMap((passage, i) => quotesOf(passage, passages[i + 1]?.text, isName)),
    dates: passages.flatMap(datesOf),
    figures: [],
  };
}

function quotesOf({ id, text }: Passage, next: string | undefined, isName: NameTest): Quote[] {
  return findQuotations(text, next).map(({ start, end }) => {
    const words = text.slice(start, end);
    const isSentence = /^[^\p{L}]*(?:\p{Lu}|\p{Lo}).*[.!?…。！？,]$/su.test(words);
    return { passage: id, start, end, text: words, kind: isName(words) ? 'term' : isSentence ? 'direct' : 'partial' };
  });
}

function datesOf({ id, text }: Passage): DateMention[] {
  const found = days.flatMap((pattern) => findAll(text, pattern));
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ groups, ...words }) => {
      const parts = [groups['year'], groups['month'], groups['day']].map((part = '') => part.padStart(2, '0'));
      const value = edtfSchema.safeParse(parts.join('-')).data;
      return value ? [{ passage: id, ...words, value, from: 'text' as const }] : [];
    });
}

/** Where Unicode ends a sentence, but not inside a quotation, before a small letter, or behind "12." and an initial. */
function splitBySegmenter(text: string, language: string | undefined): Span[] {
  const closed = closedQuotations(text);
  const starts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index }) => index);
  const goesOn = (at: number) =>
    /^[\p{Ll}”’»)\]」]/u.test(text.slice(at, at + 2)) || behindNumber.test(text.slice(Math.max(0, at - 6), at));
  return cutAt(text, [0, ...starts.filter((at) => at > 0 && !isInside(at, closed) && !goesOn(at))]);
}
