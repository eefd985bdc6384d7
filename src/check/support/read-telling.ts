import { blank } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import { findAsides } from '../../english/clauses.ts';
import { numberWord } from '../../english/number-words.ts';
import type { StancePhrase } from '../../english/read-stances.ts';
import { readStances } from '../../english/read-stances.ts';
import { keyOf } from '../../english/related-words.ts';
import type { MentionFinder } from '../../extract/extract-mentions.ts';
import type { DayParts } from './read-days.ts';
import { readDays } from './read-days.ts';
import type { Name } from './read-names.ts';
import { isOffice, keysOfNames, readNames } from './read-names.ts';
import { readUnits } from './read-row.ts';

/** What an account is cited for, as a row is compared with it. */
export interface Telling {
  words: string;
  /** The context and the whole passages. */
  nearby: string;
  keys: Set<string>;
  keysNearby: Set<string>;
  days: DayParts[];
  daysNearby: DayParts[];
  stances: StancePhrase[];
  names: Name[];
  nameKeys: Set<string>;
  nameKeysNearby: Set<string>;
  /** The words say who somebody is, and no more. */
  onlyNames: boolean;
}

const isNumber = new RegExp(`^(?:${numberWord})$`, 'u');

export function readTelling(words: string, nearby: string, capitals: Set<string>, find: MentionFinder): Telling {
  const names = readNames(words, capitals, find);
  const beside = readUnits(blank(words, [...names, ...findAsides(words)]));
  return {
    ...{ words, nearby, names },
    keys: keysOf(words),
    keysNearby: keysOf(`${words}\n${nearby}`),
    days: readDays(words),
    daysNearby: readDays(nearby),
    stances: readStances(words),
    nameKeys: keysOfNames(names),
    nameKeysNearby: keysOfNames(readNames(nearby, capitals, find)),
    onlyNames: beside.every(({ text }) => isOffice(text) || isNumber.test(text)),
  };
}

export function keysOf(text: string): Set<string> {
  return new Set([...new Set(wordsOf(text))].map(keyOf));
}
