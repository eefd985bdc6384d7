import { getGender } from 'gender-detection-from-name';

export type Gender = 'male' | 'female';

/** Whether a word is a first name in the package's lists, and whose. `knownGender('Ann')` is `female`. */
export function knownGender(word: string): Gender | undefined {
  const gender = getGender(word, 'en');
  return gender === 'unknown' ? undefined : gender;
}
