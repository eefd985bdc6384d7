import { toPassage } from '../../domain/article.ts';
import type { Found, Span } from '../../domain/span.ts';
import { findAll, mergeSpans } from '../../domain/span.ts';
import type { Bound } from '../../english/figure-words.ts';
import { boundOf, counts, fractions, measureSizes, qualifiers, scales } from '../../english/figure-words.ts';
import { numberWord, toNumber } from '../../english/number-words.ts';
import { stemsOf } from '../../english/stems.ts';
import { extractFigures } from '../../extract/extract-figures.ts';

/** An amount as it stands in a text. */
export interface Amount extends Span {
  text: string;
  value: number;
  /** The upper end of a range. */
  to: number | undefined;
  /** `$`, `%`, a measure; nothing for what is counted. */
  unit: string | undefined;
  /** How it bounds what it counts: `over` is "more than 30", `from` "at least 30". */
  bound: Bound;
}

/** How far from an amount its bound may stand. */
const NEAR = 40;
const anyOf = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const qualifier = `(?:(?<qualifier>${anyOf(qualifiers)}) )?`;
const scale = anyOf(Object.keys(scales));
const part = anyOf(Object.keys(fractions));
const unit = anyOf([...measureSizes.keys()].filter((name) => /^\w+$/.test(name) && name !== 'second'));
const number = String.raw`\d+(?:[.,]\d+)*|(?:${numberWord}|${anyOf(Object.keys(counts))})(?!\p{L})`;

/** `two-thirds`, `a third of`, `by half`, `half of`, `one in five`. */
const fraction = patternOf([
  `(?<count>two|three|four)[ -](?<parts>${part})s`,
  `(?:an? |one[ -]|(?<=\\bby ))(?<part>${part})(?= of| in| more| less|[.,;]|$)`,
  'half(?= of| the| its| their)',
  '(?<=by )half',
  `(?<some>${numberWord}|\\d+) (?:in|out of) (?<all>\\d+|${numberWord})`,
]);
/** A number that counts nothing that follows: "a dozen", "a decade", "hundreds of", "rose to nine", "10km". */
const bare = patternOf([
  `an? (?<scale>${scale})`,
  `an? (?<single>${unit})\\b`,
  `(?<many>${scale})s of`,
  `(?<value>${number})(?:[ -]?(?<unit>${unit})s?\\b)?`,
]);
/** `£40m`, `2.4bn`. */
const shortened = /m\b(?<=[$€£]\d[\d.,]*m)|(?<=\d)(?:bn|tn)\b/g;
const longer: Record<string, string> = { m: 'million', bn: 'billion', tn: 'trillion' };

/** `a £40m deal` is `a £40 million deal`. */
export function inFull(text: string): string {
  return text.replace(shortened, (letters) => ` ${longer[letters]}`);
}

/** Every amount of a text that is written in full and has its dates blanked, small numbers in words too. */
export function readAmounts(text: string): Amount[] {
  return mergeSpans([fractionsIn(text), figuresIn(text), numbersIn(text)]).toSorted((a, b) => a.start - b.start);
}

/** Whether an amount of the words says what one of the row says: no other value, and no other bound. */
export function carriesAmount(said: Amount, heard: Amount): boolean {
  const ratio = ratioOf(said, heard);
  if (ratio === undefined) return false;
  const isEqual = Math.abs(ratio - 1) < (said.unit === heard.unit ? 0.02 : 0.05);
  return isEqual ? allows[said.bound].includes(heard.bound) : isNear(said.bound, ratio);
}

/** A span of years. */
export function isLong({ unit: measure }: Amount): boolean {
  return measure === 'year' || measure === 'decade';
}

/** Of equal amounts, the bounds that say as much: "about 30" may stand as "30", and "more than 30" as "at least 30". */
const allows: Record<Bound, Bound[]> = {
  exact: ['exact', 'about'],
  about: ['exact', 'about', 'over', 'from', 'under', 'upto'],
  over: ['over'],
  from: ['from', 'over', 'exact'],
  under: ['under'],
  upto: ['upto', 'under', 'exact'],
  vague: ['exact', 'about', 'over', 'from', 'vague'],
};

/** 42 is "more than 40" and "about 40". */
function isNear(bound: Bound, ratio: number): boolean {
  if (bound === 'about') return Math.abs(ratio - 1) <= 0.1;
  if (bound === 'over' || bound === 'from') return ratio > 1 && ratio <= 1.25;
  if (bound === 'under' || bound === 'upto') return ratio < 1 && ratio >= 0.75;
  return bound === 'vague' && ratio >= 1 && ratio < 10;
}

/** How many times the one the other is; nothing for dollars and percents. */
function ratioOf(said: Amount, heard: Amount): number | undefined {
  const [one, other] = [said.unit, heard.unit].map((measure) => measure && (measureSizes.get(measure) ?? { base: measure, size: 1 }));
  if (one && other ? one.base !== other.base : (said.unit ?? heard.unit) === '%') return undefined;
  const size = one && other ? other.size / one.size : 1;
  const ratios = [heard.value, heard.to].flatMap((value) => (value === undefined ? [] : [(value * size) / said.value]));
  return ratios.toSorted((a, b) => Math.abs(a - 1) - Math.abs(b - 1))[0];
}

function figuresIn(text: string): Amount[] {
  return extractFigures(toPassage(text)).map(({ text: words, start, end, value, to, unit: measure, qualifier: how }) => ({
    ...{ text: words, start, end, value, to, unit: measure?.replace(/^.+\$$/, '$') },
    bound: boundAt(text, { start, end }, how),
  }));
}

function fractionsIn(text: string): Amount[] {
  return findAll(text, fraction).map((found) => {
    const { count = 'one', parts, part: single = 'half', some, all } = found.groups;
    const share = toNumber(count) * (fractions[(parts ?? single).toLowerCase()] ?? 0);
    return amountOf(text, found, some === undefined || all === undefined ? share : (100 * toNumber(some)) / toNumber(all), '%');
  });
}

function numbersIn(text: string): Amount[] {
  return findAll(text, bare)
    .filter(({ start, groups }) => !isPartOfName(text, start) && !(/^one$/i.test(groups['value'] ?? '') && !groups['unit']))
    .map((found) => {
      const { scale: dozen, single, many, value = '1', unit: measure = single } = found.groups;
      const size = scales[(dozen ?? many)?.toLowerCase() ?? ''];
      const amount = amountOf(text, found, size ?? counts[value.toLowerCase()] ?? toNumber(value), measure?.toLowerCase());
      return many === undefined ? amount : { ...amount, bound: 'vague' };
    });
}

function amountOf(text: string, { groups, ...words }: Found, value: number, measure: string | undefined): Amount {
  return { ...words, value, to: undefined, unit: measure, bound: boundAt(text, words, groups['qualifier']) };
}

/** Neither part of a longer number or word nor of a time of day. */
function patternOf(kinds: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.,:-])${qualifier}(?:${kinds.join('|')})(?![\d]|[.,:]\d| ?[ap]\.?m\b)`, 'giu');
}

/** `Article 5`. */
function isPartOfName(text: string, at: number): boolean {
  const [, word] = /(\p{Lu}\p{L}{0,60}) $/u.exec(text.slice(0, at)) ?? [];
  return word !== undefined && stemsOf(word).length > 0;
}

function boundAt(text: string, { start, end }: Span, words = ''): Bound {
  return boundOf(text.slice(Math.max(0, start - NEAR), start), words, text.slice(end, end + NEAR));
}
