import { distance } from 'fastest-levenshtein';
import { knownGender } from '../english/first-names.ts';
import { mistakenHeads, stateHeads } from '../english/name-grounds.ts';
import { isState, places } from '../english/places.ts';
import { countryOf } from '../english/nationality.ts';
import { onceForWord } from '../domain/once-for-word.ts';
import { capitalise } from '../domain/words.ts';
import type { NameForm } from './name-forms.ts';

/** In words: of a shorter name the last may tell one from another. */
const MIN_MISCALLED = 4;
/** How many times as many accounts have to print the other; set on one such name, in 2 and 5 of 39 accounts. */
const FAR_FEWER = 2;
/** A shorter word in two spellings is two names as often as one: `Lee` and `Lei`. */
const MIN_RESPELLED = 5;
/** From so many letters on, two may be others: `Mohamad` and `Mohammed`. */
const MIN_TWICE_RESPELLED = 7;

/**
 * Whether two full names are one person's: a middle name or a part is left out, or, in two accounts, one word of them is
 * spelled otherwise.
 *
 * @example isSamePerson(form of 'Zoë Ann Marlow', form of 'Zoe Marlow') // true
 */
export function isSamePerson(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (hasInitials(a, b) || hasInitials(b, a) || unhyphened(a) === unhyphened(b)) return true;
  if (short.words.length === long.words.length) return differInSpelling(a.words, b.words) && isApart(a, b);
  const isInside = ` ${long.key} `.includes(` ${short.key} `) && !long.words.includes('and');
  const isWithoutMiddle = short.words.length === 2 && short.words[0] === long.words[0] && short.words[1] === long.words.at(-1);
  return isInside || isWithoutMiddle;
}

/** Whether two names are one organisation's: `Malaysian Airlines` and `Malaysia Airlines`, `Safety Bureau` with its country. */
export function isSameOrganisation(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < 2) return false;
  const [first = '', ...rest] = long.words;
  if (isMiscalled(a, b) || isInitialled(short, long)) return true;
  if (short.words.length === long.words.length)
    return short.words.slice(1).join(' ') === rest.join(' ') && placeOf(short.words[0] ?? '') === placeOf(first);
  return long.key.endsWith(` ${short.key}`) && isPlaceOf(long.words.slice(0, -short.words.length), short);
}

/** `Orme Sea Rescue Bureau` for `Orme Sea Rescue Board`: another last word like it, in one account or far fewer. */
function isMiscalled(a: NameForm, b: NameForm): boolean {
  const [last, other] = [a.words.at(-1) ?? '', b.words.at(-1) ?? ''];
  const [few = 0, many = 0] = [a.accounts.size, b.accounts.size].sort((one, two) => one - two);
  return (
    a.words.length >= MIN_MISCALLED &&
    a.words.slice(0, -1).join(' ') === b.words.slice(0, -1).join(' ') &&
    mistakenHeads.some((heads) => heads.includes(last) && heads.includes(other)) &&
    (few === 1 || few * FAR_FEWER <= many) &&
    isApart(a, b)
  );
}

/** Whether a body may be named without them: `us`, `malaysian` and `north carolina`, but a state has a party of its own. */
function isPlaceOf(words: string[], { words: body }: NameForm): boolean {
  const name = words.map(capitalise).join(' ');
  if (isState(name)) return !stateHeads.includes(body.at(-1) ?? '');
  return words.length === 1 ? shortPlaces.has(name) || places.has(placeOf(name)) : places.has(name);
}

/** `NC Ferry Council` and `North Carolina Ferry Council` */
function isInitialled({ words: [first = '', ...rest] }: NameForm, { key, words }: NameForm): boolean {
  const place = words.slice(0, words.length - rest.length);
  return (
    key.endsWith(` ${rest.join(' ')}`) && first === place.map((word) => word.charAt(0)).join('') && isState(place.map(capitalise).join(' '))
  );
}

const shortPlaces = new Set(['Us', 'Uk', 'Un', 'Eu']);

/** Most names of a story begin like others. */
const placeOf = onceForWord((word) => countryOf(capitalise(word)) ?? capitalise(word));

/** One word spelled otherwise, in the same way at its beginning. */
function differInSpelling(a: string[], b: string[]): boolean {
  const others = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  const [pair] = others;
  return others.length === 1 && pair !== undefined && isRespelled(...pair);
}

function isRespelled(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < MIN_RESPELLED || !b.startsWith(a.charAt(0))) return false;
  const [one, other] = [knownGender(a), knownGender(b)];
  return !(one && other && one !== other) && distance(a, b) <= (length < MIN_TWICE_RESPELLED ? 1 : 2);
}

/** `Abd-Al Poe` and `Abd Al Poe` */
function unhyphened({ key }: NameForm): string {
  return key.replaceAll('-', ' ');
}

/** One account that prints both means two. */
function isApart(a: NameForm, b: NameForm): boolean {
  return ![...a.accounts].some((account) => b.accounts.has(account));
}

/** `J.K. Poe` and `Jan Kees Poe`, `Jan-Kees Poe` */
function hasInitials(short: NameForm, long: NameForm): boolean {
  const firsts = long.words.slice(0, -1).flatMap((word) => word.split('-'));
  return (
    short.words.length === 2 &&
    firsts.length > 1 &&
    short.words[1] === long.words.at(-1) &&
    short.words[0] === firsts.map((word) => word[0]).join('')
  );
}
