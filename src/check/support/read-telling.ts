import type { Span } from '../../domain/span.ts';
import { blank } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import type { MentionFinder } from '../../extract/extract-mentions.ts';
import { numberWord } from '../../english/number-words.ts';
import type { Name } from './read-names.ts';
import { isOffice, keysOfNames, readNames } from './read-names.ts';
import type { Unit } from './read-row.ts';
import { readUnits } from './read-row.ts';
import type { StancePhrase } from './read-stances.ts';
import { readStances } from './read-stances.ts';
import { areRelated, keyOf } from './related-words.ts';

/** What an account is cited for, as a row is compared with it. */
export interface Telling {
  words: string;
  /** The context and the whole passages. */
  nearby: string;
  keys: Set<string>;
  keysNearby: Set<string>;
  stances: StancePhrase[];
  named: Name[];
  names: Set<string>;
  namesNearby: Set<string>;
  /** The words say who somebody is, and no more. */
  onlyNames: boolean;
}

/** `, who leads Progress`; `, a former judge` behind a name that the words begin with. */
const asides = [
  /, (?:who|whose|whom|which)\b[^,\n]*/g,
  /(?<=^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*), (?:an?|the|one|his|her|its)\b[^,\n]*(?=,|$)/gmu,
];
const isNumber = new RegExp(`^(?:${numberWord})$`, 'u');

export function readTelling(words: string, nearby: string, capitals: Set<string>, find: MentionFinder): Telling {
  const named = readNames(words, capitals, find);
  return {
    ...{ words, nearby, named },
    keys: keysOf(words),
    keysNearby: keysOf(`${words}\n${nearby}`),
    stances: readStances(words),
    names: keysOfNames(named),
    namesNearby: keysOfNames(readNames(nearby, capitals, find)),
    onlyNames: saysOnlyNames(words, named),
  };
}

/** Those of the units that the words do not carry; with `nearby`, those that nothing around the words does either. */
export function lostOf(units: Unit[], { keys, keysNearby }: Telling, where: 'words' | 'nearby' = 'words'): Unit[] {
  return units.filter(({ key }) => !isAmong(key, where === 'words' ? keys : keysNearby));
}

/** The units that the words carry, and those of them that they carry in these stretches and nowhere else. */
export function splitUnits(units: Unit[], spans: Span[], { words, keys, named }: Telling): { inside: Unit[]; carried: Unit[] } {
  const outside = keysOf(blank(words, [...named, ...spans]));
  const carried = units.filter(({ key }) => isAmong(key, keys));
  return { inside: carried.filter(({ key }) => spans.length > 0 && !isAmong(key, outside)), carried };
}

function isAmong(key: string, keys: Set<string>): boolean {
  return keys.has(key) || [...keys].some((other) => areRelated(key, other));
}

function keysOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(keyOf));
}

function saysOnlyNames(words: string, named: Name[]): boolean {
  const spans = asides.flatMap((aside) =>
    [...words.matchAll(aside)].map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );
  return readUnits(blank(words, [...named, ...spans])).every(({ text }) => isOffice(text) || isNumber.test(text));
}
