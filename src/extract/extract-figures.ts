import type { Passage } from '../domain/article.ts';
import type { Figure } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { gluedMeasures, measures, qualifiers, scales, vague } from '../english/figure-words.ts';
import { codeOf } from '../english/lexicon.ts';
import { numberWord, toNumber } from '../english/number-words.ts';

const digits = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?`;
const number = `${digits}|${numberWord}`;
const scale = `(?:${Object.keys(scales).join('|')})`;
const currency = String.raw`(?:US|C|A)?\$|[€£¥]`;
const byLength = (list: string[]) => list.toSorted((a, b) => b.length - a.length).join('|');
const figure = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£#/-])(?:(?<qualifier>${byLength(qualifiers)}) )?(?<currency>${currency})?(?:(?<value>${number})(?:(?: to |–|-)(?<currency2>${currency})?(?<to>${number}))?(?:[ -](?<scale>${scale}))?|(?<bare>${scale})s?)(?<percent> ?%| percent| per cent)?(?:[ -](?<measure>${byLength(measures)})s?|(?<glued>${gluedMeasures.join('|')}))?(?![\p{L}\p{No}\d]|[.,:]\d|['’]s\b)`,
  'giu',
);

/**
 * Every amount of a passage: value, unit, what it counts, and "more than", "about" or "at least" where they stand with
 * it. Dates (`taken`), ordinals and numbers that are part of a name (`Article 5`) are none.
 *
 * @example extractFigures(passage of 'More than 30 countries pledged $90 billion.') // 30 of countries, more than; 90e9 $
 */
export function extractFigures(passage: Passage, taken: Span[] = []): Figure[] {
  const dated = new Uint8Array(passage.text.length);
  for (const { start, end } of taken) dated.fill(1, start, end);
  return findAll(passage.text, figure).flatMap(({ text, start, end, groups: parts }): Figure[] => {
    const unit = unitOf(parts);
    const of = countedAfter(passage.text.slice(end, end + 80));
    if (dated.subarray(start, end).includes(1) || !isAmount(parts, passage.text.slice(Math.max(0, start - 30), start), unit ?? of))
      return [];
    const to = parts['to'] === undefined ? undefined : valueOf(parts['to'], parts['scale']);
    return [
      {
        passage: passage.id,
        start,
        end,
        text,
        value: parts['value'] === undefined ? valueOf('one', parts['bare'], parts['qualifier']) : valueOf(parts['value'], parts['scale']),
        ...(to === undefined ? {} : { to }),
        ...(unit === undefined ? {} : { unit }),
        ...(of === undefined || (unit !== undefined && unit !== '%' && parts['currency'] === undefined) ? {} : { of }),
        ...(parts['qualifier'] === undefined ? {} : { qualifier: parts['qualifier'].toLowerCase() }),
      },
    ];
  });
}

type Parts = Record<string, string | undefined>;

/** A number word alone ("one", "seven") needs something that it counts; a scale alone needs "tens of" or "a few". */
function isAmount({ value, scale: size, bare, qualifier, currency: sign }: Parts, before: string, counted: string | undefined): boolean {
  if (bare !== undefined) return qualifier !== undefined && qualifier.toLowerCase() in vague;
  if (
    sign === undefined &&
    /\p{Lu}[\p{L}.-]{0,60}[ -]$/u.test(before) &&
    qualifier === undefined &&
    size === undefined &&
    !/[.!?]\s{0,3}\S{1,60}\s$/.test(before)
  )
    return false;
  if (/^one$/i.test(value ?? '') && size === undefined) return false;
  return counted !== undefined || /^\d/.test(value ?? '') || size !== undefined;
}

function valueOf(text: string, size: string | undefined, qualifier = ''): number {
  return toNumber(text) * (scales[size?.toLowerCase() ?? ''] ?? 1) * (vague[qualifier.toLowerCase()] ?? 1);
}

function unitOf({ currency: sign, percent, measure, glued }: Parts): string | undefined {
  return sign ?? (percent === undefined ? (measure ?? glued)?.toLowerCase() : '%');
}

/** The words that follow, up to a plural or to one that can belong to no noun phrase: "people" of "people were killed". */
function countedAfter(text: string): string | undefined {
  const [, words = ''] = /^(?: worth)?(?: of)?((?:[ -]\p{L}[\p{L}.’'-]{0,30}){1,4})/u.exec(text) ?? [];
  const counted: string[] = [];
  for (const word of words.trim().split(' ')) {
    const code = codeOf(word.replace(/\.$/, ''));
    if (word === '' || (code !== undefined && code !== 'r' && code !== 'o')) break;
    counted.push(word);
    if (/\p{Ll}\.$|[^s']s$|^(?:people|men|women|children|percent)$/u.test(word)) break;
  }
  return counted.join(' ').replace(/\.$/, '') || undefined;
}
