import { givesAmount } from '../compare/tells-all.ts';
import { resolveStatement } from '../compose/resolve-claim.ts';
import { passagesOf } from '../domain/article.ts';
import { bounds, DAY } from '../domain/edtf.ts';
import type { Address } from '../domain/entity.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { contains, escapeRegExp } from '../domain/span.ts';
import { findDenials, negatedStems } from '../english/negation.ts';
import { areRelated } from '../english/related-words.ts';
import { stemsOf } from '../english/stems.ts';
import { splitSentences } from '../extract/extract-sentences.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import type { Beside, Sought } from './beside-types.ts';
import type { DeskPin } from './desk-types.ts';
import { editsOf } from './edits-of.ts';
import type { Part } from './read-parts.ts';
import { readPassage, readSentence } from './read-parts.ts';

/** A story, and who is named in a text by its names. */
export interface Reader {
  story: LinkedStory;
  find: MentionFinder;
}

/**
 * The pins of a statement, each with what an editor has to judge of it: how its words and the sentence differ. What is found
 * is what the words say and not what they mean, so it is shown and never weighed.
 */
export function setBeside(text: string, pins: DeskPin[], reader: Reader): DeskPin[] {
  const { story, find } = reader;
  const backedBy = readStatement(text, pins, story);
  const told = new Set<string>();
  return pins.map((pin) => {
    const placed = story.passages.get(pin.at);
    const { slug } = pin.account;
    if (!placed || placed.article.language !== undefined || pin.start === pin.end) return pin;
    const backed = backedBy(pin);
    const sentence = readSentence(backed, placed.article.publishedAt, story, find);
    const own = pins.filter(({ account, as }) => account.slug === slug && as !== 'context');
    const edits = pin.as === 'context' ? undefined : editsOf(pin.words, backed);
    // Of an account with several pins it is said once.
    const isSaid = pin.as === 'context' || told.has(slug);
    told.add(slug);
    const beside: Beside = {
      ...(edits ? { edits } : {}),
      shared: partsOf(pin, story).flatMap((part) =>
        sentence.some((said) => isSame(said, part)) ? { start: part.start, end: part.end } : [],
      ),
      ...(isSaid ? { missing: [], denied: [], sought: [] } : lookFor(backed, own, placed, reader)),
    };
    return { ...pin, beside };
  });
}

/** What of a sentence, without marks, the account of a pin backs: what stands before its mark, or, without one, all. */
function readStatement(text: string, pins: DeskPin[], story: LinkedStory) {
  const of = (kind: DeskPin['as']) => pins.flatMap(({ as, at, words }) => (as === kind ? { at: at as Address, words } : []));
  const statement = { id: 'it' as Slug, was: [], text, pins: of('pins'), partly: of('partly'), context: [] };
  const { parts, plain } = resolveStatement(statement, { source: story.seeds.events, path: [] }, story).statement;
  const sentences = splitSentences(plain);
  const backedBy = ({ account }: DeskPin): string => {
    if (!new RegExp(`\\[(?:[^[\\]]* )?${escapeRegExp(account.mark)}(?: [^[\\]]*)?\\]`).test(text)) return plain;
    let at = 0;
    const ends = parts.flatMap((part) => {
      if (typeof part === 'string') at += part.length;
      else if (part.some((pin) => pin.account.slug === account.slug)) return at;
      return [];
    });
    const backed = sentences.flatMap(({ start, end }) => {
      const last = ends.filter((one) => one > start && one <= end + 1).at(-1);
      return last === undefined ? [] : plain.slice(start, last);
    });
    return backed.length > 0 ? backed.join(' ').trim() : plain;
  };
  return backedBy;
}

/** What of the sentence no pinned words of an account say. */
function lookFor(backed: string, own: DeskPin[], { article }: Placed, { story, find }: Reader): Omit<Beside, 'shared' | 'edits'> {
  const words = own.map((pin) => pin.words).join('\n');
  const said = own.flatMap((pin) => partsOf(pin, story));
  const whole = passagesOf(article).flatMap(({ id }) => readOnce(`${article.slug}#${id}`, story));
  const details = readSentence(backed, article.publishedAt, story, find).flatMap((part) => {
    const what = kinds[part.kind];
    return what === undefined ? [] : { part, what };
  });
  const missing = details
    .filter(({ part }) => !said.some((other) => isSame(part, other)) && !hasWords(words, part.text))
    .map(({ part, what }) => ({
      ...{ what, text: part.text, start: part.start, end: part.end },
      elsewhere: whole.some((other) => isSame(part, other)) || isDated(part, article.publishedAt),
    }));
  const [denials, theirs] = [findDenials(backed), findDenials(words)].map((found) => found.map(({ text }) => text)) as [string[], string[]];
  const undenied = theirs.length > 0 ? [] : denials.map((text) => ({ what: 'denial' as const, text, elsewhere: false }));
  return {
    missing: [...eachOnce(joinNeighbours(missing, backed)), ...undenied],
    denied: denials.length === 0 && deniesShared(words, backed) ? theirs : [],
    sought: [...new Set(details.map(({ what }) => what))],
  };
}

type Missing = Beside['missing'][number];

/** `Boeing` and `777` are `Boeing 777`. */
function joinNeighbours(missing: (Missing & Span)[], text: string): Missing[] {
  const joined: (Missing & Span)[] = [];
  for (const one of missing) {
    const last = joined.at(-1);
    const isNext = last?.what === 'name' && last.elsewhere === one.elsewhere && one.start === last.end + 1 && one.what !== 'day';
    if (last && isNext) joined[joined.length - 1] = { ...one, start: last.start, text: text.slice(last.start, one.end) };
    else joined.push(one);
  }
  return joined.map(({ what, text: words, elsewhere }) => ({ what, text: words, elsewhere }));
}

/** `Bajc` is said with `Sarah Bajc`. */
function eachOnce(missing: Missing[]): Missing[] {
  const isIn = (one: Missing, other: Missing) => other.text.length > one.text.length && hasWords(other.text, one.text);
  const whole = missing.filter((one) => one.what !== 'name' || !missing.some((other) => isIn(one, other)));
  return [...new Map(whole.map((one) => [one.text.toLowerCase(), one])).values()];
}

/** Whether the words deny a word that the sentence has too. */
function deniesShared(words: string, sentence: string): boolean {
  const stems = new Set(stemsOf(sentence));
  return [...negatedStems(words)].some((stem) => stems.has(stem));
}

const kinds: Record<Part['kind'], Sought | undefined> = {
  name: 'name',
  amount: 'figure',
  number: 'figure',
  day: 'day',
  weekday: 'day',
  word: undefined,
};

const partsRead = onceFor((_: LinkedStory['passages']) => new Map<string, Part[]>());

/** The parts of a passage, which many pins may be of. */
function readOnce(address: string, story: LinkedStory): Part[] {
  const read = partsRead(story.passages);
  const placed = story.passages.get(address);
  const parts = read.get(address) ?? (placed ? readPassage(placed, story) : []);
  read.set(address, parts);
  return parts;
}

function partsOf(pin: DeskPin, story: LinkedStory): Part[] {
  return readOnce(pin.at, story).filter((part) => contains(pin, part));
}

/** Longer than that, and a time does not say on which day. */
const FORTNIGHT = 14 * DAY;

/** Whether the other says what a part of a sentence says: as many, that very day, one of the words of a name. */
function isSame(said: Part, other: Part): boolean {
  if (said.kind === 'amount') return other.kind === 'amount' && givesAmount(said.amount, other.amount);
  if (said.kind === 'day') {
    if (other.kind !== 'day') return false;
    const [one, two] = [bounds(said.date), bounds(other.date)];
    const [length, theirs] = [one, two].map(({ from, to }) => Date.parse(to) - Date.parse(from)) as [number, number];
    return one.from <= two.to && two.from <= one.to && (theirs <= length || theirs < FORTNIGHT);
  }
  if (other.kind === 'day') return false;
  if (other.kind === 'amount') return said.kind === 'number' && said.keys.every((digits) => other.text.includes(digits));
  if (said.kind === 'word' || other.kind === 'word')
    return said.kind === other.kind && said.keys.some((key) => other.keys.some((one) => one === key || areRelated(key, one)));
  return [said.keys[0], said.keys.at(-1)].some((key) => key !== undefined && other.keys.includes(key));
}

function isDated(part: Part, publishedAt: string | undefined): boolean {
  if (part.kind !== 'day' || publishedAt === undefined) return false;
  const [day, written] = [bounds(part.date), bounds(publishedAt)];
  return day.from <= written.from && written.to <= day.to;
}

/** In the same letters, whatever was read of them. */
function hasWords(text: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
