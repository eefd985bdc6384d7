import { expect, test } from 'vitest';
import { negatedStems } from '../../../src/english/negation.ts';

test.each([
  ['The trust will not sell the reservoir.', 'sell reservoir'],
  ['The trust will never sell the reservoir, but it may lease the shore.', 'sell reservoir'],
  ['The trust won’t sell the reservoir because the town needs it.', 'sell reservoir'],
  ["The trust didn't sell the shore and kept the reservoir.", 'sell shore'],
  ['No sirens sounded before the wave came.', 'siren sound'],
  ['Nobody was hurt when the dam burst.', 'hurt'],
  ['The boats left without lights.', 'light'],
  ['Dorn denied a cover-up; the inquiry goes on.', 'cover'],
  ['Dorn rejects the report.', 'report'],
  ['Marlow ruled out a toll for lorries.', 'toll lorri'],
  ['The trust dismissed fears of a second wave.', 'fear second wave'],
  ['Neither the mayor nor the trust had seen the report.', 'mayor trust report'],
  ['“There is no warning system,” Dorn told the council.', 'warn system'],
  ['It is false that the gates were open.', 'gate open'],
  ['Prices rose. No one paid. The shops closed.', 'paid'],
  ['The trust will sell the reservoir.', ''],
  ['The note said that nothing was known of northern villages.', 'known northern villag'],
  ['The knot held.', ''],
])('“%s” denies: %s', (text, stems) => {
  expect([...negatedStems(text)].join(' ')).toBe(stems);
});
