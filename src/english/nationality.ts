import { nationOf } from './nations.ts';
import { places } from './places.ts';
import { words } from './words.ts';

/** What turns a country's name into the word for its people: `Malaysia` `n`, `Vietnam` `ese`, `Bangladesh` `i`. */
const endings = words('n ns an ans ian ians ese i is er ers');
/** What the country's name has in their place. */
const stemEnds = ['', 'a', 'e', 'o', 'y'];
const irregular = new Map([
  ['Thai', 'Thailand'],
  ['Thais', 'Thailand'],
  ['Somali', 'Somalia'],
  ['Somalis', 'Somalia'],
]);

/** Whether a word tells the country of what it stands beside: `Malaysian`, `French`. */
export function isNationality(word: string): boolean {
  if (nationOf.has(word)) return !places.has(word) || nationOf.get(word) !== word;
  return countryOf(word) !== undefined;
}

/** The country whose people or things a word names: `Malaysian` is of `Malaysia`. */
export function countryOf(word: string): string | undefined {
  const known = nationOf.get(word) ?? irregular.get(word);
  if (known !== undefined) return known;
  if (places.has(word)) return undefined;
  const stems = endings.flatMap((end) => (word.endsWith(end) ? [word.slice(0, word.length - end.length)] : []));
  return stems
    .filter(({ length }) => length > 3)
    .flatMap((stem) => stemEnds.map((end) => stem + end))
    .find((name) => places.has(name));
}
