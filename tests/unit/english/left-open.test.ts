import { expect, it } from 'vitest';
import { startOfAhead } from '../../../src/english/left-open.ts';

it.each([
  ['The pier is due to reopen next week.', 'is due to'],
  ['The council meets in Orme next week, and will decide who pays.', 'next week'],
  ['The ferry sank.', undefined],
])('%s looks ahead from %s on', (sentence, from) => {
  expect(startOfAhead(sentence)).toBe(from && sentence.indexOf(from));
});
