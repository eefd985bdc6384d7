import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Name, Office } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { blank, contains } from '../domain/span.ts';
import { findIntroduced, findReferences, hasBareIt } from '../english/anaphors.ts';
import type { Gender } from '../english/first-names.ts';
import { certainGenderOfName } from '../english/first-names.ts';
import { organisationHeads } from '../english/name-grounds.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { roles } from '../english/roles.ts';
import { isSomebody } from '../english/speaking-nouns.ts';
import type { Library } from './library.ts';

/** What was introduced further above is known to readers of the account by then. */
const LOOK_BACK = 4;
const heads = new Set(organisationHeads);
/** Kinds of which bodies are. */
const bodies = /^(?:company|firm|university|school|college|hospital)$/;
/** Of several: `Democrats`. */
const groups = new Set(roles.filter((role) => role.endsWith('s')));
const genders: Gender[] = ['male', 'female'];
const pronounsOf = { male: /^(?:he|him|his|himself)$/i, female: /^(?:she|hers?|herself)$/i };

/**
 * Nouns, by stem, by which a sentence points to those before it in its account: `this mode`, or `the objects` where one of
 * them told of `objects`. What the whole story speaks of, and the words in `known`, are no such nouns.
 */
export function nounsFromBefore(
  sentence: AccountSentence,
  known: Set<string>,
  { sentences, wordsOf, isKnown, isSpokenOf, isNamedByKind }: Library,
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
  return references.flatMap(({ noun, pointsBack, goesOn, opens, isWhen, isPlural, kind, start }) => {
    if (pointsBack || (kind !== undefined && isNamedByKind(kind) && !hasNameBefore(sentence, start, kind))) return noun;
    if (opens && isPlural && isIntroducedBefore(sentence, noun, false, 1)) return noun;
    const isOfBefore = isIntroducedBefore(sentence, noun, goesOn, LOOK_BACK);
    if (!goesOn && !isOfBefore) return [];
    // `The ruling` is any where a page is called no more, and one of several where its account says before which.
    const isNamed = known.has(noun) && !isPlural && (!goesOn || known.size > 1);
    const isClear = goesOn ? (isNamed || isSpokenOf(noun)) && (isWhen || !isOfBefore) : isNamed || isKnown(noun);
    return isClear ? [] : noun;
  });

  function isIntroducedBefore({ index, placed }: AccountSentence, noun: string, orInFull: boolean, lookBack: number): boolean {
    const before = sentences.slice(Math.max(0, index - lookBack), index).filter((other) => other.placed.article === placed.article);
    return before.some((other) => {
      if (!other.stems.includes(noun)) return false;
      const { asNew, inFull } = findIntroduced(wordsOf(other));
      return asNew.has(noun) || (orInFull && inFull.has(noun));
    });
  }
}

/** Whether it says `it` of what only the sentences before it name: people it names are not meant. */
export function hasUnnamedIt(sentence: AccountSentence, { wordsOf }: Library): boolean {
  const { placed, start, text } = sentence;
  const told = outsideQuotations(text);
  // A company speaks, too.
  const isPersonName = (name: Name) => isPerson(name) && name.signs.some((sign) => sign !== 'speaks');
  const known = placed.reading.names.filter(isPersonName).map((name) => name.text);
  const people = placed.reading.names.filter(
    (name) => isIn(name, sentence) && known.some((one) => one === name.text || one.endsWith(` ${name.text}`)),
  );
  return hasBareIt(
    wordsOf(sentence).filter((word) => told[word.start] !== ' '),
    // `Republicans` are several.
    (word) =>
      !groups.has(word.text.toLowerCase()) &&
      !people.some((name) => contains(name, { start: start + word.start, end: start + word.start + word.text.length })),
  );
}

/** Whether a "he" or "she" stands before anybody whom it could mean: `Reporters said her boat sank`, `Nils Dunn thanked her`. */
export function hasBarePronoun(sentence: AccountSentence, { wordsOf }: Library): boolean {
  const words = wordsOf(sentence);
  const told = outsideQuotations(sentence.text);
  const isCapital = (word?: TaggedWord) => /^\p{Lu}/u.test(word?.text ?? '');
  // Names are read outside quotations.
  const isQuotedName = ({ text, pos, start }: TaggedWord) => pos === 'PROPN' && told[start] === ' ' && !isAbbreviation(text);
  return genders.some((gender) => {
    const at = words.findIndex(({ text }) => pronounsOf[gender].test(text));
    const before = words.slice(0, Math.max(0, at));
    const isOfName = (i: number) => isCapital(words[i]) && [words[i - 1], words[i + 1]].some((word) => word?.pos === 'PROPN');
    const mayBeMeant = (word: TaggedWord, i: number) => isQuotedName(word) || (isSomebody(word) && !isOfName(i));
    // `His or her` is anybody's.
    if (at < 0 || [words[at - 1], words[at + 1]].some((word) => word?.text === 'or') || before.some(mayBeMeant)) return false;
    return !namesSomebody(sentence, gender, words[at]?.start ?? 0);
  });
}

/** Whether the sentence before one with a bare pronoun names or describes somebody who may be meant. */
export function namesWhoIsMeant(before: AccountSentence, { text }: AccountSentence, { wordsOf }: Library): boolean {
  const meant = genders.filter((gender) =>
    outsideQuotations(text)
      .split(/[^\p{L}]+/u)
      .some((word) => pronounsOf[gender].test(word)),
  );
  return meant.some((gender) => namesSomebody(before, gender, before.text.length)) || wordsOf(before).some(isSomebody);
}

/** Whether it names somebody who may be of this gender before that place. */
function namesSomebody(sentence: AccountSentence, gender: Gender, at: number): boolean {
  const { names } = sentence.placed.reading;
  const genderOf = ({ text }: Name) => {
    const same = names.filter((other) => other.text === text || other.text.endsWith(` ${text}`) || text.endsWith(` ${other.text}`));
    const told = same.flatMap((other) => genders.filter((one) => other.signs.includes(one) || certainGenderOfName(other.text) === one));
    return new Set(told).size === 1 ? told[0] : undefined;
  };
  return names.some(
    (name) => isIn(name, sentence) && name.start < sentence.start + at && !isThing(name) && (genderOf(name) ?? gender) === gender,
  );
}

/** Whether it names what may be of this kind before that place: no person, and a party is no state. */
function hasNameBefore({ placed, start, end }: AccountSentence, at: number, kind: string): boolean {
  const { names } = placed.reading;
  const ofPerson = (name: Name) =>
    names.some((other) => isPerson(other) && (other.text === name.text || other.text.endsWith(` ${name.text}`)));
  return names.some(
    (name) =>
      name.passage === placed.passage.id &&
      name.start >= start &&
      name.end <= Math.min(end, start + at) &&
      !ofPerson(name) &&
      (bodies.test(kind) || !isBody(name)),
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

/** Whether the name of a body opens it, perhaps behind an article: `The Port Line has`. */
export function beginsWithBody(sentence: AccountSentence): boolean {
  const latest = sentence.start + 'The '.length;
  return sentence.placed.reading.names.some((name) => isIn(name, sentence) && name.start <= latest && !isPerson(name));
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

function isPerson(name: Name): boolean {
  return name.signs.some((sign) => /^(?:mr|aged|described|speaks|office)$/.test(sign)) && !isThing(name);
}

/** What its place in sentences, its last word or its capitals show to be nobody's name. */
function isThing({ text, signs }: Name): boolean {
  return (
    signs.some((sign) => /^(?:body|staffed|article|place)$/.test(sign)) ||
    isAbbreviation(text) ||
    groups.has(text.toLowerCase()) ||
    isBody({ text })
  );
}

function isBody({ text }: Pick<Name, 'text'>): boolean {
  return heads.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}
