import { describe, expect, it } from 'vitest';
import { correct, correctQuery, nearest, parseVocabulary } from '../../../../src/search/ask/correct.ts';

/** Band n has the words that at least 2ⁿ pages hold. */
const words = [
  'keeper form summit xylem',
  'cease fire meeting volodymyr zelensky',
  'ceasefire bridge putin europe',
  'guarantee security peace troops ukraine from',
];
const vocabulary = parseVocabulary(words);

describe('the word that was meant by', () => {
  it.each([
    ['a missing letter', 'garantee', 'guarantee'],
    ['a letter too many', 'troopps', 'troops'],
    ['a wrong letter', 'cesefire', 'ceasefire'],
    ['two neighbours that changed places', 'brigde', 'bridge'],
    ['a missing last letter', 'ukrain', 'ukraine'],
    ['letters that sound the same', 'poutine', 'putin'],
    ['two swapped vowels', 'euorpe', 'europe'],
    ['a last letter that sounds alike', 'zelenski', 'zelensky'],
    ['two words written as one', 'securityguarantee', 'security guarantee'],
    ['one slip and two candidates: the more frequent', 'frm', 'from'],
    ['a word that exists', 'troops', 'troops'],
  ])('%s: %s', (_, typed, meant) => {
    expect(correct(typed, vocabulary)).toBe(meant);
  });

  it.each([
    ['two letters', 'fo'],
    ['a figure', '2025'],
    ['a word that nothing is near', 'qqqqzzzz'],
    ['a word that differs at both ends', 'gummib'],
  ])('%s is not guessed: %s', (_, typed) => {
    expect(correct(typed, vocabulary)).toBeUndefined();
  });

  it('a slip at its first letter comes after one inside it', () => {
    const near = nearest('cire', parseVocabulary(['fire cure']), 1);
    expect(near.map(({ word }) => word)).toEqual(['cure', 'fire']);
  });
});

describe('a query', () => {
  it.each([
    ['keeps the words that are known', 'the brigde', ['brigde'], 'the bridge'],
    ['keeps quotation marks', '“brigde” trops', ['brigde', 'trops'], '“bridge” troops'],
    ['is corrected in both parts of a word with a hyphen', 'Brigde-trops', ['brigde', 'trops'], 'bridge troops'],
    ['is corrected only where its words are unknown', 'cesefire brigde', ['brigde'], 'cesefire bridge'],
    ['without an unknown word is not corrected', 'troops', [], undefined],
    ['without a similar word is not corrected', 'qqqqzzzz', ['qqqqzzzz'], undefined],
  ])('%s', (_, query, unknown, mended) => {
    expect(correctQuery(query, unknown, vocabulary)).toBe(mended);
  });

  it('has its first ten unknown words corrected: each takes some time', () => {
    const typed = Array.from({ length: 12 }, (_, i) => `brigd${'abcfghijklmn'[i]}`);
    expect(
      correctQuery(typed.join(' '), typed, vocabulary)
        ?.split(' ')
        .filter((word) => word === 'bridge'),
    ).toHaveLength(10);
  });
});
