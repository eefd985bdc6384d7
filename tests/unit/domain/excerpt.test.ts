import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/domain/excerpt.ts';

describe('an excerpt', () => {
  it.each([
    ['says where the sentence has more', 'The ferry sank at six in the morning.', 'sank at six', '… sank at six …'],
    ['leaves out a full stop without a word', 'The ferry sank at six.', 'The ferry sank at six', 'The ferry sank at six'],
    ['ends no quotation too early', 'He said: “We won, and well.” They left.', 'said: “We won', '… said: “We won, and well.”'],
    ['begins none too late', 'First "we won, and well," he said.', 'and well," he said', '… "we won, and well," he said'],
    ['has a quotation by itself as it stands', 'He said “we won” and left.', '“we won”', '“we won”'],
    ['leaves alone a quotation beside it', 'He said “we won” and left.', 'and left', '… and left'],
    [
      'says so where it begins or ends with one',
      'Of “ferries” many, he said, “won” in May.',
      '“ferries” many, he said, “won”',
      '… “ferries” many, he said, “won” …',
    ],
    ['takes no part of what is not shown', 'said “we won', 'said “we won', 'said “we won'],
  ])('%s', (_, context, words, expected) => {
    const start = context.indexOf(words);
    expect(excerptOf(context, { start, end: start + words.length })).toBe(expected);
  });
});
