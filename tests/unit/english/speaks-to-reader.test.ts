import { expect, test } from 'vitest';
import { speaksToReader } from '../../../src/english/speaks-to-reader.ts';

test.each([
  ['Let’s get that out there.', true],
  ['We waited for the ferry.', true],
  ['Tell us what you saw.', true],
  ['“Let’s wait for us all,” Ida Holm said.', false],
])('%s speaks to the reader: %s', (sentence, is) => {
  expect(speaksToReader(sentence)).toBe(is);
});
