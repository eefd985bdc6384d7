import { readAmounts } from '../compare/read-amounts.ts';
import type { Amount } from '../compare/read-amounts.ts';
import { keysOfName } from '../compare/read-features.ts';
import { toPassage } from '../domain/article.ts';
import type { Edtf } from '../domain/edtf.ts';
import { edtfSchema } from '../domain/edtf.ts';
import { onceFor } from '../domain/once-for.ts';
import type { DateMention, Figure, Mention } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains, findAll, mergeSpans } from '../domain/span.ts';
import { relativeTime, weekday } from '../english/calendar-words.ts';
import { codeOf } from '../english/lexicon.ts';
import type { NameFinder } from '../english/names.ts';
import { buildNameFinder } from '../english/names.ts';
import { stemsOf } from '../english/stems.ts';
import { extractDates } from '../extract/extract-dates.ts';
import { extractFigures } from '../extract/extract-figures.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';

/** A piece of a text that another text may have too, with what it is compared by. */
export type Part = Span & { text: string } & (
    { kind: 'name' | 'word' | 'number' | 'weekday'; keys: string[] } | { kind: 'amount'; amount: Amount } | { kind: 'day'; date: Edtf }
  );

/** Words that the machine sets behind a sentence on how things stood: when its account was written, and nothing that it tells. */
const asOf = /\[(?:as of [^\]]*|undated)\]/g;
/** `Monday [24 March 2014]` is one day. */
const placedDay = new RegExp(`\\b${relativeTime}(?=['’]?s? \\[\\d)`, 'gi');
/** `last year [2013]` */
const placedYear = /(?<=\[)[12]\d{3}(?=\])/g;
const number = /(?<![\p{L}\p{N}])[\p{L}-]{0,20}\d[\p{L}\p{N}.,:-]{0,40}(?<=[\p{L}\p{N}])/gu;
const dayOfWeek = new RegExp(`\\b${weekday}\\b`, 'g');
const ordinary = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu;
const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

const nameFinderOf = onceFor((passages: LinkedStory['passages']) =>
  buildNameFinder([...passages.values()].map(({ passage }) => passage.text)),
);

/** Words that stand somewhere without a capital, by stem. */
const ordinaryOf = onceFor(
  (passages: LinkedStory['passages']) =>
    new Set([...passages.values()].flatMap(({ passage }) => passage.text.match(ordinary) ?? []).flatMap((found) => stemsOf(found))),
);

/** The parts of an editor's sentence; its days are those of an account that would print it. */
export function readSentence(text: string, publishedAt: Edtf | undefined, { passages }: LinkedStory, find: MentionFinder): Part[] {
  const told = blank(text, [...findAll(text, asOf), ...findAll(text, placedDay)]);
  const passage = toPassage(told);
  const years = findAll(told, placedYear).map((year) => ({
    ...{
      passage: passage.id,
      start: year.start,
      end: year.end,
      text: year.text,
      value: edtfSchema.parse(year.text),
      from: 'text' as const,
    },
  }));
  const dates = mergeSpans([extractDates(passage, publishedAt), years]);
  const mentions = find(told).map((mention) => ({ ...mention, passage: passage.id }));
  const parts = readParts(told, { mentions, dates, figures: extractFigures(passage, dates) }, nameFinderOf(passages));
  return withNewName(parts, ordinaryOf(passages));
}

/**
 * A sentence may begin with the name of somebody whom no account names: a word that none prints without a capital. It is a
 * part of the name behind it.
 */
function withNewName([first, second, ...others]: Part[], ordinaryStems: Set<string>): Part[] {
  if (!first) return [];
  const parts = [...(second ? [second] : []), ...others];
  const stems = stemsOf(first.text);
  const isCommon = codeOf(first.text) !== undefined || stems.length === 0 || stems.some((stem) => ordinaryStems.has(stem));
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text) || isCommon) return [first, ...parts];
  if (second?.kind === 'name' && second.start === first.end + 1)
    return [{ ...second, start: first.start, text: `${first.text} ${second.text}` }, ...others];
  return [{ ...first, keys: [`@${first.text.toLowerCase()}`], kind: 'name' }, ...parts];
}

/** The parts of a passage, at their places in its text. */
export function readPassage({ passage, reading }: Placed, { passages }: LinkedStory): Part[] {
  const inside = (other: { passage: string }) => other.passage === passage.id;
  const { mentions, dates, figures } = reading;
  const found = { mentions: mentions.filter(inside), dates: dates.filter(inside), figures: figures.filter(inside) };
  return readParts(passage.text, found, nameFinderOf(passages));
}

function readParts(
  text: string,
  { mentions, dates, figures }: { mentions: Mention[]; dates: DateMention[]; figures: Figure[] },
  findNames: NameFinder,
): Part[] {
  const at = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  const amounts = readAmounts(figures, text);
  const bare = blank(text, [...mentions, ...dates, ...figures]);
  const names = findNames(bare).flatMap((name): Part => {
    const digits = digitsOf(at(name).text);
    // `MH370` is the `370` of others.
    return digits.length > 0 ? { ...at(name), kind: 'number', keys: digits } : { ...at(name), kind: 'name', keys: keysOfName(name.words) };
  });
  const known: Part[] = [
    ...mentions.map((mention) => ({ ...at(mention), kind: 'name' as const, keys: [`@${mention.entity}`] })),
    ...dates.map((date) => ({ ...at(date), kind: 'day' as const, date: date.value })),
    ...figures.flatMap((figure, i) => (amounts[i] ? { ...at(figure), kind: 'amount' as const, amount: amounts[i] } : [])),
    // `Mr` is none.
    ...names.filter((name) => 'keys' in name && name.keys.length > 0 && stemsOf(name.text).length > 0),
  ];
  const free = (pattern: RegExp) => findAll(text, pattern).filter((one) => !known.some((part) => contains(part, one)));
  return mergeSpans<Part>([
    known,
    free(number).map((one) => ({ ...at(one), kind: 'number' as const, keys: digitsOf(one.text) })),
    free(dayOfWeek).map((one) => ({ ...at(one), kind: 'weekday' as const, keys: [one.text] })),
    free(word).map((one) => ({ ...at(one), kind: 'word' as const, keys: stemsOf(one.text) })),
  ]).toSorted((a, b) => a.start - b.start);
}

function digitsOf(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}
