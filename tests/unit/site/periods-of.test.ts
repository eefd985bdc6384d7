import { describe, expect, it } from 'vitest';
import type { EventData } from '../../../src/domain/content.ts';
import { isMuchTold, periodsOf } from '../../../src/page-data/periods-of.ts';

const event = (when: string, tellers = 1) =>
  ({ when, accounts: Array.from({ length: tellers }, (_, i) => `account-${i}`) }) as unknown as EventData;

describe('the periods of a timeline', () => {
  it.each([
    ['are its years', ['2019-12', '2025-01', '2025-08-18~'], ['y2019: 2019, 1', 'y2025: 2025, 2']],
    [
      'are the months of one year',
      ['2025-06-19', '2025-08-15', '2025-08-18/2025-08-19'],
      ['y2025-06: June 2025, 1', 'y2025-08: August 2025, 2'],
    ],
    ['are none in one month', ['2025-08-15', '2025-08-18'], []],
    ['have what lasts where it begins', ['2022-02-24/2025-08-19', '2025-08-19/..'], ['y2022: 2022, 1', 'y2025: 2025, 1']],
    ['are in the order of time', ['2025-01-01~', '2024-12-31'], ['y2024: 2024, 1', 'y2025: 2025, 1']],
    ['are none without events', [], []],
  ])('%s', (_, days, periods) => {
    expect(periodsOf(days.map((when) => event(when))).map(({ id, name, events }) => `${id}: ${name}, ${events.length}`)).toEqual(periods);
  });
});

it.each([
  ['what more than half as many accounts tell as tell the most told', 5, [5, 3, 2, 1], [true, true, false, false]],
  ['nothing where each is told by one', 5, [1, 1], [false, false]],
  ['what two tell where no more tell anything', 5, [2, 1], [true, false]],
  ['nothing that few of many accounts tell', 39, [4, 3, 1], [false, false, false]],
])('much told is %s', (_, all, tellers, told) => {
  const events = tellers.map((n) => event('2025', n));
  expect(events.map((one) => isMuchTold(one, events, all))).toEqual(told);
});
