import { wordsOf } from '../../domain/words.ts';
import { contradicts, readDays } from './read-days.ts';
import { isNamed } from './read-names.ts';
import type { Row } from './read-row.ts';
import { carriesStance } from './read-stances.ts';
import type { Telling } from './read-telling.ts';
import { lostOf } from './read-telling.ts';

/** Whoever names so many of a row's parties is no pin on one person. */
const MANY_NAMES = 3;
/** A passage of so many words that tells a row in other words has one of the row's somewhere. */
const MANY_WORDS = 30;
const pronoun = /\b(?:I|we|you|he|she|it|they|his|her|its|their)\b/i;

/** The words share nothing with the row but names, or lack half of a row without a verb that all other accounts print. */
export function saysElse(row: Row, telling: Telling, others: Telling[]): boolean {
  const { units, amounts, quotations, names, isPhrase } = row;
  const lost = lostOf(units, telling);
  const figures = amounts.length + quotations.length;
  const carried = units.length - lost.length + figures;
  if (telling.onlyNames) return lost.length > 0;
  if (carried === 0 && units.length > 0) return !mayParaphrase(row, telling);
  const known = names.filter((name) => isNamed(name, telling.namesNearby)).length;
  const isHalf = 2 * (carried + known) <= units.length + figures + names.length;
  const lacking = lostOf(lost, telling, 'nearby').filter(({ key }) => others.every(({ keys }) => keys.has(key)));
  return isPhrase && isHalf && others.length > 1 && lacking.length > 0;
}

/** Words that share no word with a row may still tell it in others, if they are about the same and what is around them is too. */
function mayParaphrase(row: Row, telling: Telling): boolean {
  if (row.names.filter((name) => isNamed(name, telling.names)).length >= MANY_NAMES) return true;
  const isNowhere = lostOf(row.units, telling, 'nearby').length === row.units.length;
  return isAboutSame(row, telling) && !(isNowhere && wordsOf(telling.nearby).length >= MANY_WORDS);
}

/** They name whom the row names, by a pronoun even, or take its stance. */
function isAboutSame({ names, stances, days }: Row, { words, stances: heard, names: named, namesNearby, nearby }: Telling): boolean {
  const around = readDays(nearby);
  if (days.some((said) => around.every((date) => contradicts(said, date) || date.year !== said.year))) return false;
  if (names.some((name) => isNamed(name, named))) return true;
  if (stances.length > 0) return stances.some(({ stance }) => carriesStance(stance, words, heard));
  return pronoun.test(words) ? names.every((name) => isNamed(name, namesNearby)) : names.length === 0;
}
