import { describe, expect, test } from 'vitest';
import { answersOther, contradicts, countsAll, deniesGuilt, overturns, turnsSince } from '../../../src/english/sentence-before.ts';
import { hasSign } from '../../../src/english/signs.ts';

test('a sentence that only goes on overturns nothing', () => {
  expect(hasSign(overturns, 'The office asked for more boats.')).toBe(false);
});

describe('what contradicts the sentence before it', () => {
  test.each([
    ['The judge found that the claims were not true.', true],
    ['That is not true.', true],
    ['The claim is untrue, lists of the harbour office show.', true],
    ['He offered no proof.', true],
    ['Ada Quill said those statements were read twice.', false],
    ['That is not far from Orme.', false],
    ['He offered no boat.', false],
  ])('%s', (sentence, isSo) => {
    expect(hasSign(contradicts, sentence)).toBe(isSo);
  });
});

test.each([
  ['Two divers accuse Dunn of fraud.', 'Dunn has denied all of it.', true],
  ['Two divers accuse Dunn of fraud.', 'Dunn sold nine boats.', false],
  ['Two divers praise Dunn.', 'Dunn has denied all of it.', false],
])('of what %s says, %s denies the guilt: %s', (before, sentence, isSo) => {
  expect(deniesGuilt(sentence, before)).toBe(isSo);
});

test.each([
  ['“Nils Dunn said the pier is sound.”', '“He doesn’t know it.”', true],
  ['“Nils Dunn said the pier is sound.”', '“But he does not know it.”', true],
  ['“Nils Dunn said the pier is sound.”', '“He has never seen it.”', true],
  ['“Nils Dunn said the pier is sound.”', '“He knows it.”', false],
  ['Nils Dunn said the pier is sound.', '“He doesn’t know it.”', false],
])('what %s repeats, %s answers: %s', (before, sentence, isSo) => {
  expect(answersOther(sentence, before)).toBe(isSo);
});

test.each([
  ['Ada Quill has won at least 12 seats.', 'Overall, she has 40.', true],
  ['Ada Quill has won at least 12 seats.', 'Including lists, Dunn has 30.', true],
  ['Ada Quill has won at least 12 seats.', 'Dunn has won 30.', false],
  ['The ferry had left at 9 a.m.', 'In all, 30 sailors drowned.', false],
  ['The line has 12 boats.', 'In all, Orme has 40.', false],
])('of what %s counts, %s counts all: %s', (before, sentence, isSo) => {
  expect(countsAll(sentence, before)).toBe(isSo);
});

test.each([
  ['But it has accepted nine boats from Orme.', true],
  ['But now, Nils Dunn cannot name the boat.', true],
  ['But it has no mast.', false],
  ['But it has sold them since.', true],
  ['But Orme has sold nine boats.', false],
  ['But she has seven boats.', false],
  ['But he had warned Orme in May.', false],
  ['But he has denied any wrongdoing.', false],
  ['But now, Orme wants a second one.', false],
])('what somebody did since is set against what was: %s', (sentence, isSo) => {
  expect(turnsSince(sentence)).toBe(isSo);
});
