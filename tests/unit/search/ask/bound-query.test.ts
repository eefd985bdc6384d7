import { describe, expect, it } from 'vitest';
import { boundQuery } from '../../../../src/search/ask/bound-query.ts';
import { brief, listWords } from '../../../../src/search/show/brief.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);

describe('of a query', () => {
  it.each([
    ['a usual one is looked for whole, with the space at its end', ' the  bridge ', 'the  bridge '],
    ['twenty words are looked for', words(20).join(' '), words(20).join(' ')],
    ['no more words are looked for', words(5000).join(' '), `${words(20).join(' ')} `],
    ['no more than 200 characters are looked for', 'x'.repeat(10_000), 'x'.repeat(200)],
    ['no half character is looked for', `${'x'.repeat(199)}😀`, `${'x'.repeat(199)}\uFFFD`],
  ])('%s', (_, query, bound) => {
    expect(boundQuery(query)).toBe(bound);
  });
});

it('messages repeat only the beginning of what was typed', () => {
  expect(brief('bridge')).toBe('bridge');
  expect(brief('x'.repeat(10_000))).toBe(`${'x'.repeat(60)}…`);
  expect(listWords(['a', 'b'], true)).toBe('“a” or “b”');
  expect(listWords(words(9))).toBe('“w0”, “w1”, “w2”, “w3”, “w4” and 4 more words');
  expect(listWords(words(200).map((word) => word.repeat(50))).length).toBeLessThan(400);
});
