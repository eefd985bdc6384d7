import { expect, test } from 'vitest';
import { areOtherModels, modelFinder } from '../../../src/compare/find-models.ts';

const findModels = modelFinder([
  { headline: 'Kasten T4 review', text: 'The T4 is light. The T4 Marine is not.' },
  { headline: 'Kasten T4 Marine (blue)', text: 'The T4 Marine has three keys. The T4 has two.' },
  { headline: 'Hands on with the Kasten T4', text: 'On the T4 Kasten has saved a lamp.' },
  { headline: 'Kasten sells fewer lamps', text: 'It sold fewer of the T4 Marine.' },
]);

test.each([
  ['the lamp is bright', 'Kasten T4 review', 'Kasten T4 Marine (blue)', true],
  ['the lamp is bright', 'Kasten T4 review', 'Hands on with the Kasten T4', false],
  ['the lamp is bright', 'Kasten T4 Marine (blue)', 'Kasten sells fewer lamps', false],
  ['the T4 Marine lamp is bright', 'Kasten T4 review', 'Kasten T4 Marine (blue)', false],
  ['on the T4 Kasten has saved', 'Kasten T4 review', 'Hands on with the Kasten T4', false],
])('“%s” under “%s” and “%s”: other models is %s', (text, one, other, expected) => {
  expect(areOtherModels(findModels(text, one), findModels(text, other))).toBe(expected);
  expect(areOtherModels(findModels(text, other), findModels(text, one))).toBe(expected);
});

test('a sentence that names both is about both', () => {
  const both = findModels('Both the T4 and the T4 Marine float.', 'Kasten T4 Marine (blue)');
  expect(areOtherModels(both, findModels('It floats.', 'Kasten T4 review'))).toBe(false);
});
