import type { Span } from '../../domain/span.ts';
import { blank, findAll } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import { joint } from '../../english/clauses.ts';
import { counts } from '../../english/figure-words.ts';
import { formWords } from '../../english/function-words.ts';
import { isLight } from '../../english/light-words.ts';
import type { StancePhrase } from '../../english/read-stances.ts';
import { carriesStance, readStances } from '../../english/read-stances.ts';
import { keyOf } from '../../english/related-words.ts';
import type { MentionFinder } from '../../extract/extract-mentions.ts';
import { findQuotations } from '../../extract/find-quotations.ts';
import type { Amount } from './read-amounts.ts';
import { inFull, readAmounts } from './read-amounts.ts';
import type { DayParts } from './read-days.ts';
import { readDays } from './read-days.ts';
import type { Name } from './read-names.ts';
import { partnersOf, readNames } from './read-names.ts';

/** A word that says something, beside names, figures and stances. */
export interface Unit extends Span {
  text: string;
  key: string;
}

/** A row of a table in its parts. */
export interface Row {
  /** Before a colon: whose statement it is. */
  speaker: Name[];
  quotations: (Span & { text: string })[];
  amounts: Amount[];
  days: DayParts[];
  /** Those that are stated. */
  stances: StancePhrase[];
  names: Name[];
  /** Names that "and" joins. */
  partners: Name[][];
  /** It denies something, in whatever words. */
  denies: boolean;
  /** It says that something was or has been so. */
  isFact: boolean;
  /** No verb that could be known by its form: "Help from the air". */
  isPhrase: boolean;
  units: Unit[];
  /** The units, and what else is no mere form word. */
  content: Unit[];
  /** The units by what "and", "but" or a semicolon joins. */
  members: Unit[][];
}

/** `Ada Quill: `, and not "The question: ". */
const speakerPrefix = /^(?!(?:the|a|an|all|no|what|who|why|how)\b)\p{Lu}[^:“"”]{1,60}?: /iu;
/** What an editor says of the accounts, and none of them can: "printed in four ways". */
const remark = /,? (?:printed|told|worded|quoted|reported|given) (?:in|as) \p{L}+ (?:ways|wordings|versions|forms)$/u;

/** Takes a row apart. `capitals` are the words that its accounts write with a capital inside a sentence. */
export function readRow(short: string, capitals: Set<string>, find: MentionFinder): Row {
  const text = inFull(short.replace(remark, ''));
  const [prefix = ''] = speakerPrefix.exec(text) ?? [];
  const speaker = readNames(prefix, new Set(prefix.match(/\p{Lu}[\p{L}-]*/gu)), find);
  const quoted = findQuotations(text);
  const days = readDays(text);
  const own = blank(text, [...quoted, { start: 0, end: speaker.length > 0 ? prefix.length : 0 }]);
  const amounts = readAmounts(blank(own, days)).filter((amount) => !isLoose(amount) && !isKnown(own, amount));
  const names = readNames(own, capitals, find);
  const phrases = readStances(blank(own, names));
  const stances = phrases.filter(({ isSaid }) => isSaid);
  const rest = blank(own, [...days, ...amounts, ...names, ...stances]);
  const units = readUnits(rest);
  return {
    ...{ speaker, amounts, days, stances, names, units },
    quotations: quoted.flatMap(({ start, end }) => piecesOf(text.slice(start, end)).map((piece) => ({ text: piece, start, end }))),
    partners: partnersOf(own, names),
    denies: carriesStance('denial', { words: own, stances: phrases }) || /\b(?:first|last|only|most|least|\p{L}{3,}est)\b/iu.test(own),
    isFact: /\b(?:has|have|had|was|were)\b/.test(own),
    isPhrase: stances.length === 0 && !/\b(?:is|are|was|were|be|been|has|have|had|does|do|did)\b/.test(own),
    content: tokensOf(rest).filter(({ text: word }) => !formWords.has(word.toLowerCase())),
    members: membersOf(own, units),
  };
}

/** The words of a text that tell it from another, with where they stand. */
export function readUnits(text: string): Unit[] {
  return tokensOf(text).filter(({ text: word }) => !/\d/.test(word) && !isLight(word));
}

function tokensOf(text: string): Unit[] {
  return findAll(text, /[\p{L}\p{N}]+/gu).map((word) => ({ ...word, key: keyOf(word.text) }));
}

/** "Several", "both", "one night", "a year": no figure that an account would have to give. */
function isLoose({ text, bound, unit, value }: Amount): boolean {
  return (
    text.toLowerCase() in counts ||
    (value === 1 && unit !== undefined && !/\d/.test(text)) ||
    (bound === 'vague' && /^(?:a few|several|a couple)/i.test(text))
  );
}

/** "The two sides" counts nothing: it speaks of sides that were named before. */
function isKnown(text: string, { start, text: words }: Amount): boolean {
  return !/\d/.test(words) && /\b(?:the|these|those|both|its|their|his|her|our|other|last|first|next|all) $/i.test(text.slice(0, start));
}

function membersOf(text: string, units: Unit[]): Unit[][] {
  const ends = findAll(text, joint).map(({ start }) => start);
  return [...ends, text.length].map((end, i) => units.filter(({ start }) => start < end && start >= (ends[i - 1] ?? 0)));
}

/** The pieces of a quotation between what an editor left out of it or put in. */
function piecesOf(quoted: string): string[] {
  return quoted
    .split(/…|\.\.\.|\[[^\]]{0,200}\]/)
    .map((piece) => piece.replace(/^[\s,]+|(?<![\s,.])[\s,.]+$/g, ''))
    .filter((piece) => wordsOf(piece).length > 0);
}
