import model from 'wink-eng-lite-web-model';
import type { ItsFunction } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TaggedWord } from '../domain/tagged-word.ts';

/** No word is so long, and the tokeniser would go over such a run again and again. */
const longRun = /\S{120,}/g;
const nlp = winkNLP(model, ['pos']);
/** What wink-nlp is to give of a word. */
const its = nlp.its as unknown as Record<'pos' | 'precedingSpaces' | 'uniqueId', ItsFunction<unknown>>;
/** The first id that the model gives to a word it does not hold. */
const unknown = firstIds(['qxqxqz'])[0] ?? 0;

/**
 * The words of a text with their parts of speech, by wink-nlp.
 *
 * @example tagText('He left. She stays.')[1] // { text: 'left', pos: 'VERB', start: 3, end: 7 }
 */
export function tagText(text: string): TaggedWord[] {
  const doc = nlp.readDoc(text.replace(longRun, (run) => ' '.repeat(run.length)));
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
  return words;
}

/** Those of some words that are in the model's vocabulary: ordinary words, and few names. */
export function knownWords(words: string[]): Set<string> {
  const ids = firstIds(words);
  return new Set(words.filter((_, i) => (ids[i] ?? unknown) < unknown));
}

/** The id of each word, of one that the model takes apart that of its first part. */
function firstIds(words: string[]): number[] {
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const spaces = tokens.out(its.precedingSpaces);
  const ids = tokens.out(its.uniqueId) as number[];
  return ids.filter((_, i) => i === 0 || spaces[i] !== '');
}
