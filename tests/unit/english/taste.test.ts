import { expect, test } from 'vitest';
import { hasSign } from '../../../src/english/signs.ts';
import { announcesFigure, isTease, taste, wishes } from '../../../src/english/taste.ts';

test.each([
  ['Judging from the lights, the bay was full.', true],
  ['The ferry is almost certainly lost off Velm.', false],
  ['The ferry sank, to the surprise of the board.', false],
  ['That Port Line sold the pier is in some ways unsurprising.', true],
  ['The sale raises the price of the ferry.', false],
  ['The mayor was happy to sell the ferry.', false],
  ['The stone is a reminder of the nine sailors.', false],
  ['The letter strengthened the case against Nils Dunn.', false],
  ['The court jailed two men for a xenophobic attack.', false],
])('whether only a writer’s taste says: %s', (sentence, isSo) => {
  expect(hasSign(taste, sentence)).toBe(isSo);
});

test.each([
  ['Orme should sell its boats.', true],
  ['Ada Quill said that Orme should sell its boats.', false],
  ['Orme should sell its boats, Ada Quill said.', false],
  ['Nobody knows whether Orme should sell its boats.', false],
  ['Should it rain, the pier will close.', false],
])('nobody says so, but wants it: %s', (sentence, isSo) => {
  expect(wishes(sentence)).toBe(isSo);
});

test.each(announcesFigure)('a figure is announced and not given by %s in %s', (_, sentence) => {
  expect(isTease(sentence)).toBe(true);
});

test('a digit of a name is no figure', () => {
  expect(isTease('The head of Port Line gave a sales number for the Lena M3.')).toBe(true);
});

test.each(['The toll has risen to 12.', 'The head of Port Line gave a figure of 40 boats.'])('a figure is given by %s', (sentence) => {
  expect(isTease(sentence)).toBe(false);
});
