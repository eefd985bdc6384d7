import { getGender } from 'gender-detection-from-name';
import { words } from './words.ts';

export type Gender = 'male' | 'female';

/** Whether a word is a first name in the package's lists, and whose. `knownGender('Ann')` is `female`. */
export function knownGender(word: string): Gender | undefined {
  const gender = getGender(word, 'en');
  return gender === 'unknown' ? undefined : gender;
}

/** Surnames that stand first, and as first names would tell a gender. */
const surnamesFirst = new Set(words('li liu chen yang zhao sun ma lin luo xi deng han feng jin nguyen tran'));

/** What the first name of a full name tells. `genderOfName('Ann Poe')` is `female`, of `Li Chengfu` nothing is known. */
export function genderOfName(name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && !surnamesFirst.has(first.toLowerCase()) ? knownGender(first) : undefined;
}

export function genderOfPronoun(pronoun: string): Gender {
  return pronoun.toLowerCase() === 'she' ? 'female' : 'male';
}
