import { describe, expect, it } from 'vitest';
import { ahead, declines, leftOpen } from '../../../src/english/left-open.ts';
import { contradicts, overturns } from '../../../src/english/sentence-before.ts';
import { pointsElsewhere } from '../../../src/english/speaks-to-reader.ts';
import { changes, ofNow, stillSo, underWay } from '../../../src/english/states.ts';
import { announcesFigure, taste } from '../../../src/english/taste.ts';
import { countsFromToday, leansOnToday, ofItsYear } from '../../../src/english/time-of-writing.ts';

/** Each sign is the only one of its table that its example has, so that none of them is there for nothing. */
describe.each(
  Object.entries({
    ahead,
    announcesFigure,
    changes,
    contradicts,
    countsFromToday,
    declines,
    leansOnToday,
    leftOpen,
    ofItsYear,
    ofNow,
    overturns,
    pointsElsewhere,
    stillSo,
    taste,
    underWay,
  }),
)('of %s', (_, signs) => {
  it.each(signs)('%s alone is in %s', (sign, example) => {
    expect(signs.flatMap(([pattern]) => (pattern.test(example) ? [pattern] : []))).toEqual([sign]);
  });
});
