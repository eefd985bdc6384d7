import type { Edtf } from '../domain/edtf.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { timeWords } from '../english/function-words.ts';
import { findAttributions, findCircumstances } from '../english/identities.ts';
import type { NameFinder } from '../english/names.ts';
import { countryOf, isNationality } from '../english/nationality.ts';
import { deniedNouns } from '../english/negation.ts';
import { places } from '../english/places.ts';
import { titles } from '../english/roles.ts';
import { irregularSpeechVerbs, regularSpeechVerbs, speechNouns } from '../english/speech-verbs.ts';
import { stemsOf } from '../english/stems.ts';
import type { Amount } from './read-amounts.ts';

/** What a sentence is compared by. */
export interface Features {
  /**
   * Words by stem, names as `@poe`, days as `~2025-03-09`, amounts as `#14`, what there is none of as `!toll`; each with
   * the share of a word that it counts for.
   */
  features: Map<string, number>;
  /** Those of them that tell what happened, not only of whom, of what or where. */
  told: Set<string>;
  /** The names among them, each with the features that it is known by: its id, or its words. */
  names: string[][];
}

/** What an office or title counts for; and a word of reporting, or of who reports. In full, the first cost a point of recall, the second none. */
const OFFICE = 1 / 4;
const REPORTING = 1 / 3;

const officeStems = new Set(stemsOf(titles.join(' ')));
const reportingStems = new Set(stemsOf([...regularSpeechVerbs, ...irregularSpeechVerbs, ...speechNouns].join(' ')));

/** @param text a sentence, and the same with spaces where entities, dates and figures stand (`bare`) */
export function readFeatures(
  text: string,
  bare: string,
  { entities, dates, amounts, findNames }: { entities: Slug[]; dates: Edtf[]; amounts: Amount[]; findNames: NameFinder },
): Features {
  const features = new Map<string, number>();
  const add = (key: string, share: number) => features.set(key, Math.max(share, features.get(key) ?? 0));
  const names = findNames(bare);
  const words = blank(bare, names);
  const attributed = findAttributions(text);
  for (const id of entities) add(`@${id}`, 1);
  // A name counts as one word, however many it has.
  for (const name of names) {
    const own = name.words.filter((word) => !isOffice(word)).map(asCountry);
    const share = attributed.some((span) => contains(span, name)) ? REPORTING : 1;
    for (const word of own) add(`@${word}`, share / own.length);
    for (const office of stemsOf(name.words.filter(isOffice).join(' '))) add(office, OFFICE);
  }
  for (const date of dates) add(`~${date}`, 1);
  for (const amount of amounts) add(keyOf(amount), 1);
  const stems = stemsOf(words);
  const stemsOutside = (spans: Span[]) => (spans.length === 0 ? stems : stemsOf(blank(words, spans)));
  const own = new Set(stemsOutside(attributed));
  for (const stem of stems) add(stem, own.has(stem) ? shareOf(stem) : Math.min(REPORTING, shareOf(stem)));
  const denied = deniedNouns(words).map((stem) => `!${stem}`);
  for (const key of denied) add(key, 1);

  const known = new Set(amounts.filter(({ isKnown }) => isKnown).flatMap(({ counted }) => counted));
  const telling = stemsOutside([...attributed, ...findCircumstances(text)]).filter(
    (stem) => shareOf(stem) === 1 && !known.has(stem) && !isDesignation(stem),
  );
  return {
    features,
    told: new Set([...telling, ...denied, ...amounts.filter(({ isKnown }) => !isKnown).map(keyOf)]),
    names: [...entities.map((id) => [`@${id}`]), ...names.map(({ words }) => keysOfName(words))].filter((name) => name.length > 0),
  };
}

/** What a name is known by, its words in small letters: neither its offices nor a day. */
export function keysOfName(words: string[]): string[] {
  return words.filter(isBearer).map((word) => `@${asCountry(word)}`);
}

/** Neither an office, a day or month, nor a word that only ends with a name: `Kasten-bound`. */
function isBearer(word: string): boolean {
  return !isOffice(word) && !timeWords.includes(word) && !/-(?:bound|based|born|led|owned|made)$/.test(word);
}

/** `australian` is `australia`. */
function asCountry(word: string): string {
  const written = capitalise(word);
  return isNationality(written) && !places.has(written) ? (countryOf(written) ?? word).toLowerCase() : word;
}

/** A number that counts nothing names something: `Boeing 777-200`. */
function isDesignation(stem: string): boolean {
  return /^\d+$/.test(stem);
}

function shareOf(stem: string): number {
  return officeStems.has(stem) ? OFFICE : reportingStems.has(stem) ? REPORTING : 1;
}

function isOffice(word: string): boolean {
  return stemsOf(word).some((stem) => officeStems.has(stem));
}

/** Measures in two digits, as another account may have turned them into others. */
function keyOf({ value, of, isMeasure }: Amount): string {
  return isMeasure ? `#${Number(value.toPrecision(2))} ${of}` : `#${value}`;
}

/** Whether a feature is a measure, `#1100000 m`, and no mere number. */
export function isMeasure(key: string): boolean {
  return /^#\S+ \S/.test(key);
}
