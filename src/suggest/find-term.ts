import type { TaggedWord } from '../domain/tagged-word.ts';
import { isTold, namesOnTheSide } from '../english/term-role.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Library } from './library.ts';

/**
 * Whether a sentence tells of a term: as subject or object, or as its account begins with it and has it in its headline. A
 * name of several words is shortened as accounts go on, so that each may.
 */
export function isAbout(sentence: AccountSentence, text: string, library: Library): boolean {
  const term = stemsOf(text);
  if (term.length === 0 || (term.length > 1 && /\p{Lu}/u.test(text))) return true;
  const headline = stemsOf(sentence.placed.article.headline);
  if (library.isOpening(sentence) && term.every((stem) => headline.includes(stem) && sentence.stems.includes(stem))) return true;
  const tagged = library.wordsOf(sentence);
  return findTerm(sentence, term, library).some(({ from, to }) => isTold(tagged, from, to));
}

/** Whether it has the term only in who somebody is, in a name or on the side: `asked student Lee Roe`, `Lee Roe, a student,`, `the Velm River`, `powerful` for power. */
export function isNamedAside(sentence: AccountSentence, term: string[], library: Library): boolean {
  const tagged = library.wordsOf(sentence);
  const isPartOfName = (at: number) => [at - 1, at, at + 1].filter((i) => tagged[i]?.pos === 'PROPN').length > 1 && isProper(tagged[at]);
  const found = findTerm(sentence, term, library);
  return (
    found.length > 0 &&
    found.every(({ from, to }) => !isNamed(tagged, to - 1) || namesOnTheSide(tagged, from, to) || (to === from + 1 && isPartOfName(from)))
  );
}

/** A noun, or the verb of a clause that is not on the side: none of `three-party`, `powerful`, `suspected mafia`, `who investigated`. */
function isNamed(tagged: TaggedWord[], at: number): boolean {
  const [before, word, next] = [tagged[at - 1], tagged[at], tagged[at + 1]];
  if (/^[-–]$/.test(before?.text ?? '')) return false;
  if (word?.pos === 'VERB') return !/^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? '') && isTold(tagged, at, at + 1);
  return /^(?:NOUN|PROPN)$/.test(word?.pos ?? '');
}

function isProper(word: TaggedWord | undefined): boolean {
  return word?.pos === 'PROPN' && /^\p{Lu}/u.test(word.text);
}

/** Where its words stand one behind the other. */
function findTerm(sentence: AccountSentence, term: string[], library: Library): { from: number; to: number }[] {
  const stems = library.wordsOf(sentence).map(({ text }) => stemsOf(text)[0]);
  return stems.flatMap((_, from) => (term.every((stem, i) => stems[from + i] === stem) ? { from, to: from + term.length } : []));
}
