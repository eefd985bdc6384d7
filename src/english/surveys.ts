import { fractions } from './figure-words.ts';
import { numberWord, toNumber } from './number-words.ts';

/** Who is asked, or votes. */
const asked = String.raw`(?:voters|caucus-?goers|respondents|(?:those|people|adults) (?:asked|polled|surveyed|questioned))\b`;
const ofAsked = String.raw`(?: of)?(?: (?:the|all|those))?(?: [\p{L}-]+){0,4}? ${asked}`;
const share = [
  `(?<part>${numberWord}|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>${numberWord}|\\d{1,3})`,
  `(?:(?<times>${numberWord}|an?)[- ])?(?<fraction>${Object.keys(fractions).join('|')})s?`,
  String.raw`(?<percent>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)`,
].join('|');
const sharesOfAsked = new RegExp(`(?<![\\p{L}\\d])(?:${share})${ofAsked}`, 'giu');
const tellsOfAsked = new RegExp(
  `\\b(?:majorit(?:y|ies)|most|proportion)${ofAsked}|\\bexit polls?\\b.{0,200}${asked}|${asked}.{0,200} (?:exit polls?|(?:more|less) (?:likely|divided|satisfied))\\b|\\b(?:best|well) (?:with|among)(?: [\\p{L}-]+){0,3} ${asked}`,
  'iu',
);

/**
 * The shares that a sentence gives of people who were asked or who voted, in percent: none where it has no number of them.
 * Nothing where it tells of no such people.
 *
 * @example sharesAsked('About 4 in 10 voters want a ferry.') // [40]
 */
export function sharesAsked(text: string): number[] | undefined {
  const shares = [...text.matchAll(sharesOfAsked)].map(({ groups: { part, whole, times, fraction, percent } = {} }) =>
    Math.round(
      part && whole
        ? (100 * toNumber(part)) / toNumber(whole)
        : fraction
          ? toNumber(times ?? 'one') * (fractions[fraction.toLowerCase()] ?? 0)
          : Number(percent),
    ),
  );
  return shares.length > 0 || tellsOfAsked.test(text) ? shares : undefined;
}
