import { expect, test } from 'vitest';
import { areOtherStates } from '../../../src/english/places.ts';

test.each([
  ['Nevada', 'Ohio', true],
  ['Nevada', 'Nevada', false],
  ['Nevada', 'Velm', false],
  ['France', 'Spain', false],
])('%s and %s are different states of one country: %s', (one, other, are) => {
  expect(areOtherStates([one], [other])).toBe(are);
});
