import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../helpers/cpu-time.ts';
import { readText } from '../../helpers/read-text.ts';

/** What patterns choke on when they go back over what they have read. */
const units = [
  '“',
  '"',
  '”',
  '‘',
  '’s ',
  '"a',
  '“a. ',
  'A ',
  'Mr. ',
  'A. ',
  'said ',
  'a said “b” ',
  'Lena Okafor, ',
  '(',
  '<a ',
  '--- ',
  '1,',
  '1 to ',
  'nineteen ',
  'March ',
  'in 19',
  '$1',
  'the day before, ',
  'last ',
  'Monday ',
  'x',
  '. ',
  '… ',
  'of the ',
  'I’',
  "'a",
  "s' a ",
  '«',
  'p.m. ',
  'U.S. ',
  '1. ',
  '(a. ',
];

describe('reading a hostile text', () => {
  it.each(units)('that repeats %j costs about eight times as much at eight times the length', (unit) => {
    const cost = (length: number) => cpuTime(() => readText(unit.repeat(Math.ceil(length / unit.length)), '2024-10-08'));
    cost(2_000);
    // Others at work can only make a measure worse, so the best of three counts.
    const growth = () => cost(32_000) / Math.max(cost(4_000), 4);
    const isBounded = () => growth() < 8 * 5;
    expect(isBounded() || isBounded() || isBounded()).toBe(true);
  });

  it('keeps every span inside its text and in order, with the words of the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...units), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join('').replace(/[\r\n]+/g, '\n'));
    fc.assert(
      fc.property(text, (source) => {
        const { quotes, dates, figures, sentences } = readText(source, '2024-10-08');
        for (const { start, end, text: words } of [...quotes, ...dates, ...figures]) expect(source.slice(start, end)).toBe(words);
        for (const spans of [quotes, dates, sentences]) {
          for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
