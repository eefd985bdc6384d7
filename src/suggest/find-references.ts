import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Name, Office } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains } from '../domain/span.ts';
import { findIntroduced, findReferences } from '../english/anaphors.ts';
import { outsideQuotations } from '../english/sentence-signs.ts';
import type { Library } from './library.ts';

/** What was introduced further above is known to readers of the account by then. */
const LOOK_BACK = 4;

/**
 * Nouns, by stem, by which a sentence points to those before it in its account: `this mode`, or `the objects` where one of
 * them told of `objects`. What the whole story speaks of, and the words in `known`, are no such nouns.
 */
export function nounsFromBefore(
  sentence: AccountSentence,
  known: Set<string>,
  { sentences, wordsOf, isKnown, isNamedByKind }: Library,
): string[] {
  // Of an account that may only be linked to, it is what somebody said.
  if (sentence.placed.article.rights === 'link') return [];
  // Whose office it is stands behind it on the page.
  const held = officesAlone(sentence).filter(({ name }) => name !== undefined);
  const told = blank(
    outsideQuotations(sentence.text),
    held.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
  );
  const references = findReferences(wordsOf(sentence).filter(({ start }) => told[start] !== ' '));
  return references.flatMap(({ noun, pointsBack, goesOn, isPlural, kind, start }) => {
    if (pointsBack || (kind !== undefined && isNamedByKind(kind) && !hasNameBefore(sentence, start))) return noun;
    return (known.has(noun) && !isPlural) || isKnown(noun) || !(goesOn || isIntroducedBefore(sentence, noun)) ? [] : noun;
  });

  function isIntroducedBefore({ index, placed }: AccountSentence, noun: string): boolean {
    const before = sentences.slice(Math.max(0, index - LOOK_BACK), index).filter((other) => other.placed.article === placed.article);
    return before.some((other) => other.stems.includes(noun) && findIntroduced(wordsOf(other)).has(noun));
  }
}

/** Whether it names what is no person before that place. */
function hasNameBefore({ placed, start, end }: AccountSentence, at: number): boolean {
  const { names } = placed.reading;
  const ofPerson = (name: Name) =>
    names.some((other) => isPerson(other) && (other.text === name.text || other.text.endsWith(` ${name.text}`)));
  return names.some(
    (name) => name.passage === placed.passage.id && name.start >= start && name.end <= Math.min(end, start + at) && !ofPerson(name),
  );
}

/** Whether it has of somebody only one word of the name, and nobody knows whose it is. */
export function hasBareName(sentence: AccountSentence): boolean {
  const { start, text } = sentence;
  const { reading } = sentence.placed;
  const known = reading.mentions.filter((mention) => isIn(mention, sentence));
  const told = outsideQuotations(text);
  return reading.names.some(
    (name) =>
      isIn(name, sentence) &&
      !name.text.includes(' ') &&
      told[name.start - start] !== ' ' &&
      !known.some((mention) => contains(mention, name)) &&
      (name.signs.includes('mr') ||
        reading.names.some((longer) => isPerson(longer) && longer.text.endsWith(` ${name.text}`) && !told.includes(longer.text))),
  );
}

/** Offices that it names without anybody who holds them; `Mayor Ann Poe` and what is said of her says who the mayor is. */
export function officesAlone(sentence: AccountSentence): Office[] {
  const { placed, start, text } = sentence;
  const isNamed = ({ name }: Office) => name !== undefined && text.includes(name.slice(name.lastIndexOf(' ') + 1));
  return placed.reading.offices.filter(
    (office) => isIn(office, sentence) && /^the\b/i.test(text.slice(office.start - start)) && !isNamed(office),
  );
}

/** Whether what was found in its account stands in the sentence. */
export function isIn(found: Span & { passage: string }, { placed, start, end }: AccountSentence): boolean {
  return found.passage === placed.passage.id && contains({ start, end }, found);
}

/** Whether it names an office alone that several people of the story hold, and its account does not say which of them. */
export function hasBareOffice(sentence: AccountSentence, { holdersOf }: Library): boolean {
  return officesAlone(sentence).some(({ name, office }) => name === undefined && holdersOf(office) > 1);
}

function isPerson({ signs }: Name): boolean {
  return (
    signs.some((sign) => /^(?:mr|aged|described|speaks|office)$/.test(sign)) &&
    !signs.some((sign) => /^(?:body|staffed|article|place)$/.test(sign))
  );
}
