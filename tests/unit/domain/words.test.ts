import { describe, expect, it } from 'vitest';
import { beginningOf, countWords, firstLetters, standAlone } from '../../../src/domain/words.ts';

describe('the words of a quotation', () => {
  it.each([
    ['It is late.', 3],
    ['We’re 7,000 miles away, in all fairness.', 7],
    ['France, and Germany, U.K., they want it.', 7],
    ['We’ll give them (Ukraine) very good protection', 6],
    ['It was […] over', 3],
    ['late — very late—too late', 5],
    ['especially probably … by air', 4],
    ['It is a face-to-face talk', 5],
    ['…', 0],
  ])('in “%s” are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('a quotation that stands alone', () => {
  it.each([
    ['call the shots,', 'call the shots'],
    ['call the shots.', 'call the shots.'],
    ['Call, the, shots', 'Call, the, shots'],
    ['He said ‘never,’', 'He said ‘never’'],
    ['“We won,”', '“We won”'],
    ['Will you?', 'Will you?'],
    ['7,000', '7,000'],
  ])('%s is shown as %s', (printed, shown) => {
    expect(standAlone(printed)).toBe(shown);
  });
});

describe('the first letters of a text', () => {
  it.each([
    ['short', 9, 'short'],
    ['a bridge', 3, 'a b'],
    ['a👧b', 2, 'a'],
    ['👩‍👩‍👧', 3, '👩'],
  ])('of “%s”, %i at most, part no sign', (text, most, first) => {
    expect(firstLetters(text, most)).toBe(first);
  });
});

describe('the beginning of a text', () => {
  it.each([
    ['The bridge opens on 3 May', 14, 'The bridge …'],
    ['The bridge is shut [as of 3 May 2025].', 32, 'The bridge is shut …'],
    ['The bridge is shut [as of 3 May 2025], and so is the quay.', 46, 'The bridge is shut [as of 3 May 2025], and so …'],
    ['[Undated and unsigned] letters', 12, '[Undated …'],
  ])('of “%s”, %i at most, ends behind a word and outside brackets', (text, most, beginning) => {
    expect(beginningOf(text, most)).toBe(beginning);
  });
});
