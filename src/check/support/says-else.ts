import { wordsOf } from '../../domain/words.ts';
import { personPronoun } from '../../english/clauses.ts';
import { carriesStance } from '../../english/read-stances.ts';
import type { ComparedRow } from './compare-row.ts';
import { contradicts } from './read-days.ts';
import { isNamed } from './read-names.ts';

/** Whoever names so many of a row's parties is no pin on one person. */
const MANY_NAMES = 3;
/** A passage of so many words that tells a row in other words has one of the row's somewhere. */
const MANY_WORDS = 30;

/** The words share nothing with the row but names, or lack half of a row without a verb that all other accounts print. */
export function saysElse(compared: ComparedRow): boolean {
  const { row, telling, others, lost, lostNearby, carried, total } = compared;
  if (telling.onlyNames) return lost.length > 0;
  if (carried === 0 && row.units.length > 0) return !mayParaphrase(compared);
  const known = row.names.filter((name) => isNamed(name, telling.nameKeysNearby)).length;
  const isHalf = 2 * (carried + known) <= total + row.names.length;
  return row.isPhrase && isHalf && others.length > 1 && lostNearby.some(({ key }) => others.every(({ keys }) => keys.has(key)));
}

/** Words that share no word with a row may still tell it in others, if they are about the same and what is around them is too. */
function mayParaphrase(compared: ComparedRow): boolean {
  const { row, telling, lostNearby } = compared;
  if (row.names.filter((name) => isNamed(name, telling.nameKeys)).length >= MANY_NAMES) return true;
  const isNowhere = lostNearby.length === row.units.length;
  return isAboutSame(compared) && !(isNowhere && wordsOf(telling.nearby).length >= MANY_WORDS);
}

/** They name whom the row names, by a pronoun even, or take its stance. */
function isAboutSame({ row: { names, stances, days }, telling }: ComparedRow): boolean {
  if (days.some((said) => telling.daysNearby.every((date) => contradicts(said, date) || date.year !== said.year))) return false;
  if (names.some((name) => isNamed(name, telling.nameKeys))) return true;
  if (stances.length > 0) return stances.some(({ stance }) => carriesStance(stance, telling));
  return personPronoun.test(telling.words) ? names.every((name) => isNamed(name, telling.nameKeysNearby)) : names.length === 0;
}
