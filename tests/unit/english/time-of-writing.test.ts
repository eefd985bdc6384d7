import { expect, test } from 'vitest';
import { hasSign } from '../../../src/english/signs.ts';
import { ofItsYear } from '../../../src/english/time-of-writing.ts';

test.each([
  ['The pier opens in September.', true],
  ['The pier was closed in May 2014.', false],
  ['The spring of the old lamp broke.', false],
  ['By May 3 the pier was closed.', false],
])('whether only the day of its account tells the time of %s', (sentence, isSo) => {
  expect(hasSign(ofItsYear, sentence)).toBe(isSo);
});
