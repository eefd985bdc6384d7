import { expect, test } from 'vitest';
import { sharesAsked } from '../../../src/english/surveys.ts';

test.each([
  ['About 4 in 10 voters want a ferry.', [40]],
  ['Half of Alban voters and two-thirds of those polled in Velm want a ferry.', [50, 67]],
  ['A ferry is wanted by 67 percent of likely voters.', [67]],
  ['Most voters in Velm want a ferry.', []],
  ['Dunn does best with young voters.', []],
  ['Voters in Velm go to the polls on Sunday.', undefined],
  ['Voters in Velm elected Ada Quill to a third term.', undefined],
  ['Voters chose on March 15 in five towns.', undefined],
  ['Voters chose the most expensive pier.', undefined],
  ['Velm’s voters approved the pier with 61 percent.', undefined],
])('%s tells of shares %j', (text, shares) => {
  expect(sharesAsked(text)).toEqual(shares);
});
