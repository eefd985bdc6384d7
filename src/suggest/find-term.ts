import { countAccounts } from '../domain/count-accounts.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { isTold, isToldWith, namesOnTheSide, standsAside } from '../english/term-role.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Library } from './library.ts';
import { holdsPhrase } from './library.ts';

/** So many words behind a noun may be what it is of. */
const FAR = 5;

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

/** Whether it tells of the term, or of what it is of: `the fight over the bridge`, and of `river water` where accounts call it so. */
export function tellsOf(sentence: AccountSentence, text: string, library: Library): boolean {
  if (isAbout(sentence, text, library)) return true;
  const term = stemsOf(text);
  const tagged = library.wordsOf(sentence);
  const endOf = (to: number): number => {
    const next = tagged[to];
    return next?.pos === 'NOUN' && isCalled([...term, ...stemsOf(next.text)], library) ? to + 1 : to;
  };
  return findTerm(sentence, term, library).some(({ from, to }) => isToldWith(tagged, from, endOf(to)));
}

/**
 * Whether it has the term only in who somebody is, in a name, as the kind of another thing or on the side: `asked student Lee
 * Roe`, `Lee Roe, a student,`, `the Velm River`, `river boats`, `powerful` for power. What accounts call by both words,
 * `river water`, is of the term.
 */
export function isNamedAside(sentence: AccountSentence, term: string[], library: Library): boolean {
  const tagged = library.wordsOf(sentence);
  const isPartOfName = (at: number) => [at - 1, at, at + 1].filter((i) => tagged[i]?.pos === 'PROPN').length > 1 && isProper(tagged[at]);
  const found = findTerm(sentence, term, library);
  const isAside = ({ from, to }: { from: number; to: number }) =>
    namesOnTheSide(tagged, from, to) || standsAside(tagged, from, to) || (to === from + 1 && isPartOfName(from)) || isKind(to);
  const isKind = (to: number) => {
    const next = tagged[to];
    const mayBeVerb = /[^s]s$/.test(next?.text ?? '') && /^(?:DET|PRON|ADV)$/.test(tagged[to + 1]?.pos ?? '');
    return next?.pos === 'NOUN' && !mayBeVerb && !isCalled([...term, ...stemsOf(next.text)], library);
  };
  if (found.length === 0) return term.length > 1 && !isTurned(tagged, term);
  return found.every((place) => !isNamed(tagged, place.to - 1) || isAside(place));
}

/** Whether its last word stands before the rest: `a vote of no confidence`, and not `to supply water` for a water supply. */
function isTurned(tagged: TaggedWord[], term: string[]): boolean {
  const stems = tagged.map(({ text }) => stemsOf(text)[0]);
  const last = term.at(-1);
  return tagged.some(({ pos }, at) => {
    const behind = stems.slice(at + 1, at + FAR);
    return (
      stems[at] === last && pos === 'NOUN' && tagged[at + 1]?.pos === 'ADP' && term.slice(0, -1).every((stem) => behind.includes(stem))
    );
  });
}

/** Whether several accounts print these words one behind the other. */
function isCalled(phrase: string[], { holding }: Library): boolean {
  const all = (holding.get(phrase.at(-1) ?? '') ?? []).filter((sentence) => holdsPhrase(sentence, phrase));
  return countAccounts(all) > 1;
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

/** Where its words stand one behind the other, with no other between them than words of form: `next of kin`. */
function findTerm(sentence: AccountSentence, term: string[], library: Library): { from: number; to: number }[] {
  const stems = library.wordsOf(sentence).flatMap(({ text }, at) => stemsOf(text).map((stem) => ({ stem, at })));
  return stems.flatMap(({ at: from }, i) => {
    const last = stems[i + term.length - 1];
    return last && term.every((stem, j) => stems[i + j]?.stem === stem) ? { from, to: last.at + 1 } : [];
  });
}
