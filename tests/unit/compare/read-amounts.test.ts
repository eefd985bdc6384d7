import { describe, expect, it } from 'vitest';
import { otherAmounts, readAmounts } from '../../../src/compare/read-amounts.ts';
import { extractFigures } from '../../../src/extract/extract-figures.ts';
import { passageOf } from '../../helpers/seeds.ts';

const amountsOf = (text: string) => readAmounts(extractFigures(passageOf(text)), text);
const differ = (a: string, b: string) => otherAmounts(amountsOf(a), amountsOf(b)).map((pair) => pair.map(({ value }) => value));

describe('amounts that count the same', () => {
  it.each([
    ['The storm took 12 boats and 3 piers.', 'The storm took 15 boats.', [[12, 15]]],
    ['The storm took 3 sailors and 12 boats.', 'The storm took 15 boats.', [[12, 15]]],
    ['The storm took 3 boats and 12 people.', 'The storm took 15 people.', [[12, 15]]],
  ])('differ although other things would add up to the whole: %s %s', (a, b, pairs) => {
    expect(differ(a, b)).toEqual(pairs);
    expect(differ(b, a)).toEqual(pairs.map((pair) => pair.toReversed()));
  });

  it.each([
    ['It took 12 boats on Monday and 3 boats on Tuesday.', 'It took 15 boats.'],
    ['It drowned 12 people and 3 sailors.', 'It drowned 15 people.'],
    ['It carried 43 passengers and a crew of 5.', 'It carried 48 passengers.'],
    ['It carried 43 passengers and nine crew.', 'It carried 52 passengers.'],
    ['It carried 12 passengers and crew and 3 dogs.', 'It carried 15 passengers and crew and animals.'],
  ])('do not where its parts add up to the whole: %s %s', (a, b) => {
    expect(differ(a, b)).toEqual([]);
    expect(differ(b, a)).toEqual([]);
  });
});
