import { expect, test } from 'vitest';
import { withoutJoints } from '../../../src/english/joints.ts';

test.each([
  ['But the mill was not hurt.', 'the mill was not hurt.'],
  ['Meanwhile families waited.', 'families waited.'],
  ['In addition to the mill, a barn burned.', 'In addition to the mill, a barn burned.'],
  ['In addition, a barn burned.', 'a barn burned.'],
  ['What’s more, a barn burned.', 'a barn burned.'],
  ['Instead, the barn burned.', 'the barn burned.'],
  ['Besides, the barn burned.', 'the barn burned.'],
  ['And besides, the barn burned.', 'the barn burned.'],
  ['Instead of the mill, a barn burned.', 'Instead of the mill, a barn burned.'],
  ['The ferry also has a mast.', 'The ferry has a mast.'],
  ['Also Monday, the board closed the pier.', 'Monday, the board closed the pier.'],
  ['Also on Monday, the board closed the pier.', 'on Monday, the board closed the pier.'],
  ['Also worth a visit is the mill.', 'Also worth a visit is the mill.'],
  ['The ferry has a mast, and also a bell.', 'The ferry has a mast, and also a bell.'],
  ['The ferry is not only fast but also safe.', 'The ferry is not only fast but also safe.'],
  ['“The ferry also has a mast,” Ida Holm said.', '“The ferry also has a mast,” Ida Holm said.'],
  ['The ferry may leave from Holm as well.', 'The ferry may leave from Holm.'],
  ['The ferry as well as the barge may leave.', 'The ferry as well as the barge may leave.'],
  ['The ferry also known as the Bee sank.', 'The ferry also known as the Bee sank.'],
])('of %s, what stands alone is %s', (text, said) => {
  expect(withoutJoints(text)).toBe(said);
});
