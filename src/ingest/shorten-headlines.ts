import { wordsOf } from '../domain/words.ts';
import { formWords } from '../english/function-words.ts';
import { leadsOn, openQuotation, rubric } from '../english/headlines.ts';
import { underTwenty } from '../english/number-words.ts';

/** As much of a name as fits beside a mark in a line of a phone. */
const MAX_LENGTH = 36;
/** So many letters are left of what is cut so that it ends with a phrase, and of what is cut in front. */
const MIN_LENGTH = { ahead: 12, behind: 18 };
/** A word that so many headlines, or this share of all, have in common is the story's own and tells none from another. */
const COMMON = { headlines: 2, share: 1 / 10 };

/**
 * What tells each headline from the others, in a few of its words: its beginning, without a tag that several begin with and
 * without its rubric; or, where others begin so too or with nothing but the words of all, its own words further on.
 *
 * @example Ferry Marta: Two boats lost, Ferry Marta: Nobody saw the light go out that night in May // …Two boats lost, …Nobody saw the light go out
 */
export function shortenHeadlines(stated: string[]): string[] {
  const headlines = stated.map((headline) => headline.replace(rubric, ''));
  const counts = countOf(headlines.flatMap((headline) => [...new Set(wordsOf(headline))]));
  const common = Math.max(COMMON.headlines, headlines.length * COMMON.share);
  const isOwn = (word: string) =>
    /\p{L}/u.test(word) && (!formWords.has(word) || underTwenty.includes(word)) && (counts.get(word) ?? 0) < common;
  const untagged = headlines.map((headline) => headline.slice(tagOf(headline, isOwn)));
  const beginnings = countOf(untagged.map(cut));
  return untagged.map((headline, i) => {
    const tells = wordsOf(cut(headline)).some(isOwn) && beginnings.get(cut(headline)) === 1;
    const from = tells ? 0 : firstOwn(headline, isOwn);
    return `${from > 0 || headline !== headlines[i] ? '…' : ''}${cut(headline.slice(from))}`;
  });
}

function countOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** How long the tag is that a headline begins with, if it has no word of its own. */
function tagOf(headline: string, isOwn: (word: string) => boolean): number {
  const tag = /^[^:]{1,36}: +(?=.{12})/u.exec(headline)?.[0] ?? '';
  return wordsOf(tag).some(isOwn) ? 0 : tag.length;
}

/** Where its first own word stands, if enough can be shown from there on that tells more than its beginning. */
function firstOwn(headline: string, isOwn: (word: string) => boolean): number {
  const own = (text: string) => wordsOf(text).filter(isOwn).length;
  if (headline.length <= MAX_LENGTH) return 0;
  const first = [...headline.matchAll(/[\p{L}\p{N}'’-]+/gu)].find(([word]) => wordsOf(word).some(isOwn))?.index ?? 0;
  const behind = cut(headline.slice(first));
  return behind.length >= MIN_LENGTH.behind && own(behind) > own(cut(headline)) ? first : 0;
}

/** Cut between words, where it is long, before words that only lead on, and before those that belong to what stands behind them, as numbers do. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return withoutMark(text);
  const all = text.split(/\s+/u);
  const isForm = (word = '') => formWords.has(word.toLowerCase());
  const isNumber = (word = '') => /^[$£€]?\d[\d.,]*$/.test(word);
  const leads = (at: number) => isForm(all[at]) || isNumber(all[at]) || (leadsOn.test(withoutMark(all[at] ?? '')) && !isForm(all[at + 1]));
  const isWhole = (length: number) => !leads(length - 1) && !openQuotation.test(all.slice(0, length).join(' '));
  const most = text.slice(0, MAX_LENGTH + 1).split(/\s+/u).length - 1;
  const lengths = Array.from({ length: most }, (_, i) => most - i);
  const whole = lengths.find(isWhole) ?? 0;
  const kept = all.slice(0, lengthOf(all, whole) >= MIN_LENGTH.ahead ? whole : (lengths.find((length) => !isForm(all[length - 1])) ?? 1));
  return `${withoutMark(kept.join(' ')).replace(/(?<=\p{Ll}{3})\.$/u, '')}…`;
}

function lengthOf(words: string[], count: number): number {
  return words.slice(0, count).join(' ').length;
}

function withoutMark(text: string): string {
  return text.replace(/[,;:–—-]+$/u, '').trimEnd();
}
