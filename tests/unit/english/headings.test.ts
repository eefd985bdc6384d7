import { expect, test } from 'vitest';
import { isHeading } from '../../../src/english/headings.ts';

test.each(['Interpol', 'compensation', 'black box', 'flight recorder', 'Lido Hotel'])('%s can stand over claims', (term) => {
  expect(isHeading(term)).toBe(true);
});

test.each(['239', '12:41', 'turned back', 'found', 'French', 'Thai', 'southern', 'most expensive', 'declared an accident', 'million'])(
  '%s cannot',
  (term) => {
    expect(isHeading(term)).toBe(false);
  },
);
