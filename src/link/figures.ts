import { stemsOf } from '../domain/stems.ts';

/** An amount and what it counts: `at least 14 people` is 14 of `people`, `$90 billion` 90000000000 of `$`. */
export interface Figure {
  value: number;
  of: string;
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const scales: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,-])([$€£])?(\d[\d,]*(?:\.\d+)?|(?:${small.slice(2).join('|')})\b)(?: (${Object.keys(scales).join('|')})s?\b)?([ -]\p{L}+(?: \p{L}+)?| ?%)?`,
  'giu',
);

/** Amounts in a text, dates left out. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [, currency, digits = '', scale, behind = ''] = match;
    if (isDate(text, match.index, digits, behind)) return [];
    const number = small.includes(digits.toLowerCase()) ? small.indexOf(digits.toLowerCase()) : Number(digits.replaceAll(',', ''));
    const of = currency ?? (behind.includes('%') ? '%' : stemsOf(behind)[0]);
    return of === undefined || Number.isNaN(number) ? [] : { value: number * (scales[scale?.toLowerCase() ?? ''] ?? 1), of };
  });
}

function isDate(text: string, at: number, digits: string, behind: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const year = /^(?:1[89]|20)\d\d$/.test(digits) && !/^ (?:people|men|women|dollars|euros)/.test(behind);
  return year || new RegExp(String.raw`\b(?:${months})[a-z]*\.? $`, 'i').test(before) || new RegExp(String.raw`^ (?:${months})`, 'i').test(behind);
}
