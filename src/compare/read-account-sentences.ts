import type { Cache } from '../domain/cache.ts';
import { noCache } from '../domain/cache.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { Entity } from '../domain/entity.ts';
import { holdOnce } from '../domain/hold-once.ts';
import type { Quote } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains, escapeRegExp } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { findOpenings } from '../english/clauses.ts';
import { beforeReport } from '../english/date-lines.ts';
import type { NameFinder } from '../english/names.ts';
import { buildNameTest, nameFinder } from '../english/names.ts';
import { negatedStems } from '../english/negation.ts';
import { offices } from '../english/roles.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import { earlierYearFinder } from './earlier-events.ts';
import type { Models } from './find-models.ts';
import { modelFinder } from './find-models.ts';
import { packSentences, unpackSentences } from './keep-sentences.ts';
import type { Amount } from './read-amounts.ts';
import { readAmounts } from './read-amounts.ts';
import type { Features } from './read-features.ts';
import { readFeatures } from './read-features.ts';

/** What an article says in one sentence, by its own text and by how the story writes names. */
export interface ReadSentence extends Span, Features {
  /** What it is about: every word. */
  stems: string[];
  /** What it says: neither names, offices, dates nor amounts. */
  bare: string[];
  /** Those of `stems` that it denies. */
  negated: Set<string>;
  entities: Slug[];
  dates: Edtf[];
  amounts: Amount[];
  /** The same from its first word to the end of a clause, which may be all that another account tells of it. */
  openings: ReadSentence[];
}

/** One sentence of one account, with all that it is compared by. Of an account that may only be linked to, a quotation. */
export interface AccountSentence extends ReadSentence {
  /** Position among all sentences of the story. */
  index: number;
  /** `article#p3`. */
  address: string;
  placed: Placed;
  text: string;
  /** The year of an event before this story's that it tells of, or that the sentences before it in its passage do. */
  earlier: string | undefined;
  /** The models of a thing that it is about. */
  models: Models;
  /** Speech that it prints, by utterance. */
  speech: { utterance: Slug; quote: Quote }[];
  openings: AccountSentence[];
}

/** Where the sentence before was taken from, and nothing else. */
const saysWhence = /^(?:That|This)(?:['’]s| is) according to\b/;
/** Shorter sentences are labels and captions. */
const MIN_SENTENCE_WORDS = 5;

/** Every sentence of the story, in the order of accounts and texts; none in a language of which no rules are known. */
export function readAccountSentences(story: LinkedStory, cache: Cache = noCache): AccountSentence[] {
  const speech = speechByAddress(story);
  const earlierYear = earlierYearFinder(story);
  const findModels = modelFinder(textsOf(story));
  const read = articleReader(story, cache);
  const sentences: AccountSentence[] = [];
  for (const passages of Map.groupBy(story.passages.values(), ({ article }) => article).values()) {
    for (const [i, own] of read(passages).entries()) {
      const placed = passages[i] as Placed;
      const { address, article, passage } = placed;
      let earlier: string | undefined;
      for (const sentence of own) {
        const index = sentences.length;
        const models = findModels(passage.text.slice(sentence.start, sentence.end), article.headline);
        if (sentence.dates.length > 0) earlier = earlierYear(sentence.dates);
        const toSentence = (one: ReadSentence): AccountSentence => ({
          ...one,
          index,
          address,
          placed,
          text: passage.text.slice(one.start, one.end),
          earlier,
          models,
          speech: (speech.get(address) ?? []).filter(({ quote }) => contains(one, quote)),
          openings: one.openings.map(toSentence),
        });
        sentences.push(toSentence(sentence));
      }
    }
  }
  return sentences;
}

/** Reads the sentences of an article, passage by passage; what was read before is kept where the story still writes its words so. */
function articleReader(story: LinkedStory, cache: Cache): (passages: Placed[]) => ReadSentence[][] {
  const demonyms = demonymsOf([...story.entities.values()]);
  const findDemonyms = demonymFinder(demonyms);
  const isName = buildNameTest([...story.passages.values()].map(({ passage }) => passage.text));
  const once = holdOnce();
  return (passages) => {
    const [{ article, reading } = {}] = passages;
    if (!article || !reading || article.language !== undefined) return passages.map(() => []);
    const { sentences, mentions, dates, figures } = reading;
    const from = {
      ...{ sentences, mentions, dates, figures, demonyms: [...demonyms] },
      passages: passages.map(({ passage: { id, kind, text, label } }) => ({ id, kind, text, label })),
      quotes: article.rights === 'link' ? reading.quotes : [],
      isLink: article.rights === 'link',
    };
    const make = () => {
      const [names, others] = [new Set<string>(), new Set<string>()];
      const findNames = nameFinder((word) => {
        const is = isName(word);
        (is ? names : others).add(word);
        return is;
      });
      const read = packSentences(passages.map((placed) => readSentences(placed, { findDemonyms, findNames })));
      return { ...read, names: [...names], others: [...others] };
    };
    return unpackSentences(
      cache('sentences', from, make, ({ names, others }) => names.every(isName) && !others.some(isName)),
      once,
    );
  };
}

interface Finders {
  findDemonyms: (text: string) => Slug[];
  findNames: NameFinder;
}

function readSentences(placed: Placed, { findDemonyms, findNames }: Finders): ReadSentence[] {
  const { passage } = placed;
  const here = foundIn(placed);
  const read = (span: Span): ReadSentence => {
    const text = passage.text.slice(span.start, span.end);
    const inside = (other: Span) => contains(span, other);
    const mentions = here.mentions.filter(inside);
    const dates = here.dates.filter(inside);
    const figures = here.figures.filter(inside);
    const amounts = readAmounts(figures, passage.text);
    const entities = [...new Set([...mentions.map(({ entity }) => entity), ...findDemonyms(text)])];
    const bare = blank(passage.text, [...mentions, ...dates, ...figures]).slice(span.start, span.end);
    const known = { entities, dates: dates.map(({ value }) => value), amounts, findNames };
    return {
      ...span,
      ...readFeatures(text, bare, known),
      stems: stemsOf(text),
      negated: negatedStems(text),
      bare: stemsOf(bare.replace(offices, ' ')),
      entities,
      dates: known.dates,
      amounts,
      openings: [],
    };
  };
  return spansOf(placed).flatMap((span) => {
    const text = passage.text.slice(span.start, span.end);
    if (wordsOf(text).length < MIN_SENTENCE_WORDS || saysWhence.test(text)) return [];
    return { ...read(span), openings: findOpenings(text).map((end) => read({ start: span.start, end: span.start + end })) };
  });
}

function textsOf({ passages }: LinkedStory) {
  const byArticle = Map.groupBy(passages.values(), ({ article }) => article);
  return [...byArticle].map(([{ headline }, placed]) => ({ headline, text: placed.map(({ passage }) => passage.text).join('\n') }));
}

/** What was found in a passage alone, which is less to look through for each of its sentences. */
function foundIn({ passage, reading }: Placed) {
  const isHere = (found: { passage: string }) => found.passage === passage.id;
  return {
    mentions: reading.mentions.filter(isHere),
    dates: reading.dates.filter(isHere),
    figures: reading.figures.filter(isHere),
  };
}

/** What stands before a report, a run-in label and a crosshead are no part of a sentence, and what tells of a picture is none. */
function spansOf({ article, passage, reading }: Placed): Span[] {
  const isHere = (span: { passage: string }) => span.passage === passage.id;
  if (article.rights === 'link') return reading.quotes.filter(isHere).map(({ start, end }) => ({ start, end }));
  if (passage.kind === 'caption') return [];
  const { text, label } = passage;
  const first = Math.max(label === undefined ? 0 : label.length + 2, beforeReport(text));
  const isCrosshead = ({ start, end }: Span) => !/\p{Ll}/u.test(text.slice(start, end)) && /\p{Ll}/u.test(text);
  const told = reading.sentences.filter((sentence) => isHere(sentence) && !sentence.ofPicture && !isCrosshead(sentence));
  return told.filter(({ end }) => end > first).map(({ start, end }) => ({ start: Math.max(start, first), end }));
}

function speechByAddress({ utterances }: LinkedStory) {
  const speech = utterances.flatMap(({ id, wordings }) =>
    wordings.map(({ article, quote }) => ({ utterance: id, quote, address: `${article}#${quote.passage}` })),
  );
  return Map.groupBy(speech, ({ address }) => address);
}

/** "American soldiers" speaks of the United States. */
function demonymsOf(entities: Entity[]): Map<string, Slug> {
  return new Map(entities.flatMap(({ id, demonyms }) => demonyms.map((demonym) => [demonym, id] as const)));
}

function demonymFinder(owners: Map<string, Slug>): (text: string) => Slug[] {
  if (owners.size === 0) return () => [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...owners.keys()].map(escapeRegExp).join('|')})(?!\\p{L})`, 'gu');
  return (text) => [...text.matchAll(pattern)].flatMap(([demonym]) => owners.get(demonym) ?? []);
}
