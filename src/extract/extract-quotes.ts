import type { Passage } from '../domain/article.ts';
import type { Quote } from '../domain/reading.ts';
import type { Chunk, ReadPassage } from './chunk-passage.ts';
import { findSpeakers } from './find-speakers.ts';
import type { Speaker } from './goes-on.ts';
import type { AccountRow } from './read-row.ts';
import { codeAt, sentenceEnd, sentenceStart } from './row.ts';
import { findVenue } from './find-venue.ts';
import type { NameTest } from './is-term.ts';
import { isTerm } from './is-term.ts';

/**
 * The quotations of an account, in order, each with who said it, by which words, and where. `isName` knows the names
 * and terms of the story, which nobody says by being set in quotation marks.
 *
 * @example extractQuotes(read of '“We won,” Ann Poe told Radio Riverton.', []) // [{ text: 'We won,', speakerText: 'Ann Poe', cue: 'told', … }]
 */
export function extractQuotes(read: ReadPassage[], account: AccountRow, isName: NameTest = () => false): Quote[] {
  const { row, capitals } = account;
  const isSetOff = ({ code, text, passage, start }: Chunk, at: number) =>
    code === 'Q' && (isName(text) || isTerm(row, at, capitals.isHeadline(passage.text, start)));
  const terms = new Set(row.flatMap((chunk, at) => (isSetOff(chunk, at) ? [at] : [])));
  const speakers = findSpeakers(account, terms);
  return row.flatMap(({ code, text, passage, start, end }, at): Quote[] => {
    if (code !== 'Q') return [];
    const speaker = speakers.get(at);
    const isAlone = speaker?.rule === 'continues' && (standsAlone(passage, read) || isPulled(text, passage, read));
    const kind = terms.has(at) ? 'term' : isSentence(text) ? 'direct' : 'partial';
    return [{ passage: passage.id, start, end, text, kind, ...(speaker && !isAlone ? told(row, at, speaker) : {}) }];
  });
}

/** A block quotation behind a list or a caption goes on from nobody. */
function standsAlone(passage: Passage, read: ReadPassage[]): boolean {
  const before = read[read.findIndex((one) => one.passage === passage) - 1]?.passage.kind;
  return passage.kind === 'quotation' && before !== 'paragraph' && before !== 'quotation';
}

/** A paragraph that prints once more what the account itself tells elsewhere, without quotation marks there. */
function isPulled(text: string, passage: Passage, read: ReadPassage[]): boolean {
  const words = text.replace(/[.,!?…]+$/, '');
  if (passage.text.length > text.length + 2) return false;
  return read.some((one) => {
    const at = one.passage === passage ? -1 : one.passage.text.indexOf(words);
    return at >= 0 && !/["“'‘]/.test(one.passage.text[at - 1] ?? ' ');
  });
}

function isSentence(text: string): boolean {
  return /^["'“‘[(]*\p{Lu}.*[.,?!…—-]$/su.test(text);
}

function told(row: Chunk[], at: number, { actor, phrase, cue, rule, confidence }: Speaker): Partial<Quote> {
  const start = sentenceStart(row, at);
  const venue = findVenue(sentenceOf(row, at));
  const occasion = (venue ?? (codeAt(row, start - 1) === '.' ? findVenue(sentenceOf(row, start - 2)) : undefined))?.occasion;
  const { head, from, to } = phrase;
  const name = actor?.name ?? head.passage.text.slice(row[from]?.start, row[to - 1]?.end);
  return {
    ...(actor?.entity ? { speaker: actor.entity } : { speakerText: name }),
    ...(head.code === 'P' ? { asPerson: true as const } : {}),
    ...(cue ? { cue: cue.code === 'A' ? 'according to' : cue.text } : {}),
    ...(venue ? { where: venue.text } : {}),
    ...(occasion ? { occasion } : {}),
    rule,
    confidence,
  };
}

/** The words of the sentence around a quotation, without the quotations. */
function sentenceOf(row: Chunk[], at: number): string {
  const outside = row.slice(sentenceStart(row, at), sentenceEnd(row, at)).filter(({ code }) => code !== 'Q');
  return outside.map(({ text }) => text).join(' ');
}
