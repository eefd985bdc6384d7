import { expect, it } from 'vitest';
import { tollIn } from '../../../src/english/tolls.ts';

it.each([
  ['The death toll rose to 1,948 and boats still search.', 1948],
  ['The toll from a 7.5 magnitude quake on Sept. 28 has risen to 2,045, with more found.', 2045],
  ['The toll of the storm has climbed to at least 17.', 17],
  ['Divers came on Monday as the official toll stood at 2010.', 2010],
  ['The storm has a death toll of 36 people so far.', 36],
  ['Drivers pay a toll of 12 crowns.', undefined],
  ['The toll rose to 1,200 crowns on Monday.', undefined],
  ['The toll rose by 12 % on Monday.', undefined],
  ['The toll is not known.', undefined],
])('of “%s” the toll is %s', (text, count) => {
  expect(tollIn(text)).toBe(count);
});
