import model from 'wink-eng-lite-web-model';
import type { ItsFunction } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { Span } from '../domain/span.ts';
import { blankLongRuns } from './blank-long-runs.ts';

/** Part of speech, by the tags of Universal Dependencies. */
export type PartOfSpeech =
  | ('ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN')
  | ('NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE');

/** A word, a part of one (`wo` `n’t`) or a mark, as wink-nlp cuts a text. */
export interface TaggedWord extends Span {
  text: string;
  pos: PartOfSpeech;
}

/** A text, gone over by wink-nlp once: its words, and where it would begin a sentence. */
export interface TaggedText {
  words: TaggedWord[];
  starts: number[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
/** What wink-nlp is to give of a word or a sentence. */
const its = nlp.its as unknown as Record<'pos' | 'span' | 'uniqueId', ItsFunction<unknown>>;
/** The first id that the model gives to a word it does not hold. */
const unknown = idsOf('qxqxqz')[0] ?? 0;

/** @example tagText('He left. She stays.').words[1] // { text: 'left', pos: 'VERB', start: 3, end: 7 } */
export function tagText(text: string): TaggedText {
  const doc = nlp.readDoc(blankLongRuns(text));
  const tokens = doc.tokens();
  const parts = tokens.out(its.pos) as PartOfSpeech[];
  const words: TaggedWord[] = [];
  let from = 0;
  for (const [i, word] of tokens.out().entries()) {
    const start = text.indexOf(word, from);
    if (start < 0) break;
    from = start + word.length;
    words.push({ text: word, pos: parts[i] ?? 'X', start, end: from });
  }
  const firsts = doc.sentences().out(its.span) as [number, number][];
  return { words, starts: firsts.flatMap(([first], i) => (i === 0 ? 0 : (words[first]?.start ?? []))) };
}

/** Those of some words that are in the model's vocabulary: ordinary words, and few names. */
export function knownWords(words: string[]): Set<string> {
  return new Set(words.filter((word) => (idsOf(word)[0] ?? unknown) < unknown));
}

function idsOf(text: string): number[] {
  return nlp.readDoc(text).tokens().out(its.uniqueId) as number[];
}
