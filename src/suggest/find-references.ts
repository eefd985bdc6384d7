import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Name } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { contains } from '../domain/span.ts';
import { findIntroduced, findReferences } from '../english/anaphors.ts';
import { outsideQuotations } from '../english/sentence-signs.ts';
import type { Library } from './library.ts';

/** What was introduced further above is known to readers of the account by then. */
const LOOK_BACK = 4;

/**
 * Nouns, by stem, by which a sentence points to those before it in its account: `this mode`, or `the objects` where one of
 * them told of `objects`. What the whole story speaks of, and the words in `known`, are no such nouns.
 */
export function nounsFromBefore(sentence: AccountSentence, known: Set<string>, { sentences, wordsOf, isKnown }: Library): string[] {
  // Of an account that may only be linked to, it is what somebody said.
  if (sentence.placed.article.rights === 'link') return [];
  const told = outsideQuotations(sentence.text);
  const references = findReferences(wordsOf(sentence).filter(({ start }) => told[start] !== ' '));
  return references.flatMap(({ noun, pointsBack, goesOn, isPlural }) => {
    if (pointsBack) return noun;
    return (known.has(noun) && !isPlural) || isKnown(noun) || !(goesOn || isIntroducedBefore(sentence, noun)) ? [] : noun;
  });

  function isIntroducedBefore({ index, placed }: AccountSentence, noun: string): boolean {
    const before = sentences.slice(Math.max(0, index - LOOK_BACK), index).filter((other) => other.placed.article === placed.article);
    return before.some((other) => other.stems.includes(noun) && findIntroduced(wordsOf(other)).has(noun));
  }
}

/** Whether it has of somebody only one word of the name, and nobody knows whose it is. */
export function hasBareName({ placed, start, end, text }: AccountSentence): boolean {
  const { passage, reading } = placed;
  const isHere = (found: Span & { passage: string }) => found.passage === passage.id && contains({ start, end }, found);
  const known = reading.mentions.filter(isHere);
  const told = outsideQuotations(text);
  return reading.names.some(
    (name) =>
      isHere(name) &&
      !name.text.includes(' ') &&
      told[name.start - start] !== ' ' &&
      !known.some((mention) => contains(mention, name)) &&
      (name.signs.includes('mr') ||
        reading.names.some((longer) => isPerson(longer) && longer.text.endsWith(` ${name.text}`) && !told.includes(longer.text))),
  );
}

function isPerson({ signs }: Name): boolean {
  return (
    signs.some((sign) => /^(?:mr|aged|described|speaks|office)$/.test(sign)) &&
    !signs.some((sign) => /^(?:body|staffed|article|place)$/.test(sign))
  );
}
