import { fractions } from './figure-words.ts';
import { numberWord, toNumber } from './number-words.ts';

const asked =
  /\b(?:voters?|caucus-?goers|respondents|electorates?|(?:those|people|adults) (?:asked|polled|surveyed|questioned)|margin of (?:sampling )?error)\b/i;
const poll = /\b(?:polls?|polling|surveys?)\b/i;
const inSo = new RegExp(
  `\\b(${numberWord}|\\d{1,2}) (?:in|out of)(?: every)? (${numberWord}|\\d{1,3})\\b(?! (?:years?|months?|weeks?|days?|hours?)\\b)`,
  'giu',
);
const fraction = new RegExp(`\\b(?:(${numberWord}|an?)[- ])?(${Object.keys(fractions).join('|')})s?\\b`, 'giu');
const percent = /(\d{1,3}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)/gi;
const unnumbered =
  /\b(?:majorit(?:y|ies)|proportions?|most|(?:more|less) likely|divided|split|(?:best|well|better|greatest|strongest) (?:with|among))\b/i;

/**
 * The shares that a sentence gives of people who were asked or who voted, in percent; nothing where it tells of none.
 *
 * @example sharesAsked('About 4 in 10 voters want a ferry.') // [40]
 */
export function sharesAsked(text: string): number[] | undefined {
  if (!asked.test(text)) return undefined;
  const shares = [
    ...[...text.matchAll(inSo)].map(([, part = '', whole = '']) => (100 * toNumber(part)) / toNumber(whole)),
    ...[...text.matchAll(fraction)].map(([, times, part = '']) => toNumber(times ?? 'one') * (fractions[part.toLowerCase()] ?? 0)),
    ...[...text.matchAll(percent)].map(([, value = '']) => Number(value)),
  ];
  return shares.length > 0 || unnumbered.test(text) || poll.test(text) ? shares : undefined;
}
