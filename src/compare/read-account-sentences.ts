import type { Edtf } from '../domain/edtf.ts';
import type { Entity } from '../domain/entity.ts';
import type { Quote } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains, escapeRegExp } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { negatedStems } from '../english/negation.ts';
import { offices } from '../english/roles.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';

/** An amount and what it counts: 14 of `people`, 90000000000 of `$`. */
interface Amount {
  value: number;
  of: string;
}

/** One sentence of one account, with all that it is compared by. Of an account that may only be linked to, a quotation. */
export interface AccountSentence extends Span {
  /** Position among all sentences of the story. */
  index: number;
  /** `article#p3`. */
  address: string;
  placed: Placed;
  text: string;
  /** What it is about: every word. */
  stems: string[];
  /** What it says: neither names, offices, dates nor amounts. */
  bare: string[];
  /** Those of `stems` that it denies. */
  negated: Set<string>;
  entities: Slug[];
  dates: Edtf[];
  figures: Amount[];
  /** Speech that it prints, by utterance. */
  speech: { utterance: Slug; quote: Quote }[];
}

/** Shorter sentences are labels and captions. */
const MIN_SENTENCE_WORDS = 5;

/** Every sentence of the story, in the order of accounts and texts; none in a language of which no rules are known. */
export function readAccountSentences(story: LinkedStory): AccountSentence[] {
  const speech = speechByAddress(story);
  const findDemonyms = demonymFinder([...story.entities.values()]);
  const sentences: AccountSentence[] = [];
  for (const [address, placed] of story.passages) {
    const { article, passage, reading } = placed;
    for (const span of article.language === undefined ? spansOf(placed) : []) {
      const text = passage.text.slice(span.start, span.end);
      if (wordsOf(text).length < MIN_SENTENCE_WORDS) continue;
      const inside = (other: Span & { passage: string }) => other.passage === passage.id && contains(span, other);
      const mentions = reading.mentions.filter(inside);
      const dates = reading.dates.filter(inside);
      const amounts = reading.figures.filter(inside);
      sentences.push({
        ...span,
        index: sentences.length,
        address,
        placed,
        text,
        stems: stemsOf(text),
        bare: stemsOf(
          blank(passage.text, [...mentions, ...dates, ...amounts])
            .slice(span.start, span.end)
            .replace(offices, ' '),
        ),
        negated: negatedStems(text),
        entities: [...new Set([...mentions.map(({ entity }) => entity), ...findDemonyms(text)])],
        dates: dates.map(({ value }) => value),
        figures: amounts
          .map(({ value, unit, of }) => ({ value, of: unit ?? stemsOf(of ?? '').at(-1) ?? '' }))
          .filter(({ of }) => of !== ''),
        speech: (speech.get(address) ?? []).filter(({ quote }) => contains(span, quote)),
      });
    }
  }
  return sentences;
}

/** A run-in label is no part of its first sentence. */
function spansOf({ article, passage, reading }: Placed): Span[] {
  const label = passage.label === undefined ? 0 : passage.label.length + 2;
  const spans: (Span & { passage: string })[] = article.rights === 'link' ? reading.quotes : reading.sentences;
  return spans.filter((span) => span.passage === passage.id).map(({ start, end }) => ({ start: start === 0 ? label : start, end }));
}

function speechByAddress({ utterances }: LinkedStory) {
  const speech = utterances.flatMap(({ id, wordings }) =>
    wordings.map(({ article, quote }) => ({ utterance: id, quote, address: `${article}#${quote.passage}` })),
  );
  return Map.groupBy(speech, ({ address }) => address);
}

/** "American soldiers" speaks of the United States. */
function demonymFinder(entities: Entity[]): (text: string) => Slug[] {
  const owners = new Map(entities.flatMap(({ id, demonyms }) => demonyms.map((demonym) => [demonym, id] as const)));
  if (owners.size === 0) return () => [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...owners.keys()].map(escapeRegExp).join('|')})(?!\\p{L})`, 'gu');
  return (text) => [...text.matchAll(pattern)].flatMap(([demonym]) => owners.get(demonym) ?? []);
}
