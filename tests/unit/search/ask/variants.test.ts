import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../../../src/search/ask/variants.ts';

const months: [string, string][] = [['aug', 'august']];

describe('another spelling of the same word', () => {
  it.each([
    ['colour', ['color']],
    ['colored', ['coloured']],
    ['organise', ['organize']],
    ['organization', ['organisation']],
    ['analyse', ['analyze']],
    ['theatre', ['theater']],
    ['defense', ['defence']],
    ['travelled', ['traveled']],
    ['labeling', ['labelling']],
    ['dialogue', ['dialog']],
    ['programme', ['program']],
    ['forty', ['40']],
    ['40', ['forty']],
    ['bn', ['billion']],
    ['aug', ['august']],
    ['august', ['aug']],
  ])('of %s is %s', (word, others) => {
    expect(variantsOf(word, { months, language: 'en' })).toEqual(others);
  });

  it.each(['bridge', 'our', 'hour', 'tour', 'war', 'used'])('of %s does not exist', (word) => {
    expect(variantsOf(word, { months, language: 'en' })).toEqual([]);
  });

  it('of four is a figure, not "for"', () => {
    expect(variantsOf('four', { months, language: 'en' })).toEqual(['4']);
  });

  it('in a story that is not in English is only that of a month', () => {
    expect(['aug', 'colour', '40'].map((word) => variantsOf(word, { months, language: 'de' }))).toEqual([['august'], [], []]);
  });
});
