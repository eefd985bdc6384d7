import type { Passage } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Quote, Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { buildCast } from './build-cast.ts';
import { readCapitals } from './capitals.ts';
import type { Chunk, Named } from './chunk-passage.ts';
import { chunkPassage } from './chunk-passage.ts';
import { findQuotations } from './find-quotations.ts';
import type { Speaker } from './find-speakers.ts';
import { findSpeakers } from './find-speakers.ts';
import { sentenceStart } from './row.ts';
import { findVenue } from './find-venue.ts';
import type { NameTest } from './is-term.ts';
import { isTerm } from './is-term.ts';

/** A passage with what was read in it before its quotations. */
export interface ReadPassage {
  passage: Passage;
  tagged: TaggedWord[];
  sentences: Sentence[];
  named: Named[];
}

/**
 * The quotations of an account, in order, each with who said it, by which words, and where. `isName` knows the names
 * and terms of the story, which nobody says by being set in quotation marks.
 *
 * @example extractQuotes(read of '“We won,” Ann Poe told Radio Riverton.', []) // [{ text: 'We won,', speakerText: 'Ann Poe', cue: 'told', … }]
 */
export function extractQuotes(read: ReadPassage[], entities: Entity[], isName: NameTest = () => false): Quote[] {
  const capitals = readCapitals(read.map(({ passage }) => passage.text));
  const rows = read.map(({ passage: { text }, tagged, sentences, named }, i) => {
    const quotations = findQuotations(text, read[i + 1]?.passage.text);
    return chunkPassage({ text, tagged, quotations, sentenceEnds: sentences.map(({ end }) => end), named }, capitals);
  });
  const cast = buildCast(rows, entities);
  const { row, text } = joinRows(
    rows,
    read.map(({ passage }) => passage.text),
  );
  const inHeadline = read.flatMap(({ passage: { text } }, i) =>
    (rows[i] ?? []).filter(({ code }) => code === 'Q').map(({ start }) => capitals.isWeak(text, start)),
  );
  const places = row.flatMap(({ code }, at) => (code === 'Q' ? [at] : []));
  const terms = new Set(places.filter((at, i) => isName(row[at]?.text ?? '') || isTerm(row, at, inHeadline[i])));
  const speakers = findSpeakers(row, cast, terms);
  return rows.flatMap((chunks, i) =>
    chunks
      .filter(({ code }) => code === 'Q')
      .map((quotation): Quote => {
        const at = places.shift() ?? 0;
        const speaker = speakers.shift();
        const { start, end } = quotation;
        return {
          passage: read[i]?.passage.id as Passage['id'],
          start,
          end,
          text: quotation.text,
          kind: terms.has(at) ? 'term' : kindOf(row, at),
          ...(speaker?.rule === 'continues' && standsAlone(read, i) ? {} : told(row, at, text, speaker)),
        };
      }),
  );
}

/** What stands between quotation marks in a text that stands alone. */
export function findQuotedSpans(text: string): Span[] {
  return findQuotations(text);
}

/** All passages as one row and one text, so that a pronoun finds its person across paragraphs. */
function joinRows(rows: Chunk[][], texts: string[]): { row: Chunk[]; text: string } {
  let base = 0;
  const row = rows.flatMap((chunks, i) => {
    const shifted = chunks.map((chunk) => ({ ...chunk, start: chunk.start + base, end: chunk.end + base }));
    base += (texts[i]?.length ?? 0) + 1;
    return [...shifted, { code: '¶' as const, start: base - 1, end: base - 1, text: '' }];
  });
  return { row, text: texts.join('\n') };
}

/** A block quotation behind a list or a caption goes on from nobody. */
function standsAlone(read: ReadPassage[], i: number): boolean {
  const before = read[i - 1]?.passage.kind;
  return read[i]?.passage.kind === 'quotation' && before !== 'paragraph' && before !== 'quotation';
}

function kindOf(row: Chunk[], at: number): Quote['kind'] {
  const sentence = /^["'“‘[(]*\p{Lu}/u.test(row[at]?.text ?? '') && /[.,?!…—-]$/.test(row[at]?.text ?? '');
  return sentence ? 'direct' : 'partial';
}

function told(row: Chunk[], at: number, text: string, speaker: Speaker | undefined): Partial<Quote> {
  if (!speaker) return {};
  const { actor, phrase, cue, rule, confidence } = speaker;
  const start = sentenceStart(row, at);
  const venue = findVenue(sentenceOf(row, at));
  const occasion = (venue ?? (row[start - 1]?.code === '.' ? findVenue(sentenceOf(row, start - 2)) : undefined))?.occasion;
  const name = actor?.name ?? text.slice(row[phrase.from]?.start, row[phrase.to - 1]?.end);
  return {
    ...(actor?.entity ? { speaker: actor.entity } : { speakerText: name }),
    ...(cue ? { cue: cue.code === 'A' ? 'according to' : cue.text } : {}),
    ...(venue ? { where: venue.text } : {}),
    ...(occasion ? { occasion } : {}),
    rule,
    confidence,
  };
}

/** The words of the sentence around a quotation, without the quotations. */
function sentenceOf(row: Chunk[], at: number): string {
  const end = row.slice(at, at + 60).findIndex(({ code }) => code === '.' || code === '¶');
  return row
    .slice(sentenceStart(row, at), at + (end < 0 ? 60 : end))
    .filter(({ code }) => code !== 'Q')
    .map((chunk) => chunk.text)
    .join(' ');
}
