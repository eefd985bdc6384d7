import { expect, it } from 'vitest';
import { countryOf, isNationality } from '../../../src/english/nationality.ts';

it.each([
  ['Malaysian', 'Malaysia'],
  ['Vietnamese', 'Vietnam'],
  ['Bangladeshi', 'Bangladesh'],
  ['Thai', 'Thailand'],
  ['French', 'France'],
])('%s is of %s', (word, country) => {
  expect(countryOf(word)).toBe(country);
  expect(isNationality(word)).toBe(true);
});

it.each(['Malaysia', 'Mary', 'Virginia', 'Adrian', 'Marian', 'Christian', 'Chad', 'Jordan'])('%s tells no nationality', (word) => {
  expect(isNationality(word)).toBe(false);
});
