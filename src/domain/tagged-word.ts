import type { Span } from './span.ts';

/** Part of speech, by the tags of Universal Dependencies. */
export type PartOfSpeech =
  | ('ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN')
  | ('NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE');

/** A word, a part of one (`wo` `n’t`) or a mark, as wink-nlp cuts a text. */
export interface TaggedWord extends Span {
  text: string;
  pos: PartOfSpeech;
}
