import { getGender } from 'gender-detection-from-name';
import { words } from './words.ts';

export type Gender = 'male' | 'female';

/** Whether a word is a first name in the package's lists, and whose: `knownGender('Ann')` is `female`. The lists have `The` too. */
export function knownGender(word: string): Gender | undefined {
  if (word.toLowerCase() === 'the') return undefined;
  const gender = getGender(word, 'en');
  return gender === 'unknown' ? undefined : gender;
}

export function isFirstName(word: string): boolean {
  return knownGender(word) !== undefined;
}

export function beginsWithFirstName(name: string): boolean {
  return isFirstName(name.split(' ')[0] ?? '');
}

/** Surnames that stand first, and as first names would tell a gender. */
const surnamesFirst = new Set(words('li liu chen yang zhao sun ma lin luo xi deng han feng jin nguyen tran'));

/** What the first name of a full name tells. `genderOfName('Ann Poe')` is `female`, of `Li Chengfu` nothing is known. */
export function genderOfName(name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && !surnamesFirst.has(first.toLowerCase()) ? knownGender(first) : undefined;
}

/** First names of men and women, whatever the package's lists say. */
const ofBoth = new Set(
  words(`
  alex andrea ashley aubrey beverly casey chris courtney dana evelyn gabriele jamie jan jean jody jordan kelly kerry kim lauren leslie lindsay
  lindsey lynn marion misha morgan nicola pat riley robin sam sandy sasha shannon shirley simone stacy taylor terry tracy val vivian whitney`),
);

/** The same where no such name is given to both. */
export function certainGenderOfName(name: string): Gender | undefined {
  return ofBoth.has(name.split(' ')[0]?.toLowerCase() ?? '') ? undefined : genderOfName(name);
}

export function genderOfPronoun(pronoun: string): Gender {
  return pronoun.toLowerCase() === 'she' ? 'female' : 'male';
}
