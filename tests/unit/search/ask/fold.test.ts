import { describe, expect, it } from 'vitest';
import { asTyped, foldedWords } from '../../../../src/search/ask/fold.ts';

describe('words are folded', () => {
  it.each([
    ['small, without accents', 'São PAULO', 'sao paulo'],
    ['without ligatures', 'Straße, ﬁne Æther, Łódź', 'strasse fine aether lodz'],
    ['one kind of apostrophe, which parts nothing', 'don’t O‘Brien', 'dont obrien'],
    ['without a genitive', 'Okafor’s', 'okafor'],
    ['abbreviations as one', 'U.S. a.m.', 'us am'],
    ['thousands as one number', '7,000 1,234,567', '7000 1234567'],
    ['a decimal as another number than its digits', '3.5 35', '3ꞏ5 35'],
    ['a decimal apart from its unit', '$3.5bn 40km', '3ꞏ5 bn 40 km'],
    ['a date in figures as one, whose points are no decimal points', '19.8.2025', '1982025'],
    ['the end of a sentence as no decimal point', 'It was 3. And 5.', 'it was 3 and 5'],
    ['in two at a hyphen', 'cease-fire co-chair', 'cease fire co chair'],
    ['in one behind a single letter', 'U-turn e-mail F-16', 'uturn email f16'],
    ['models in the plural as in the singular', 'F-16s F16s Su-35s', 'f16 f16 su 35'],
  ])('%s: %s', (_, text, words) => {
    expect(foldedWords(text).join(' ')).toBe(words);
  });

  it('and shown as a reader would type them', () => {
    expect(foldedWords('3.5 fine').map(asTyped)).toEqual(['3.5', 'fine']);
  });
});
