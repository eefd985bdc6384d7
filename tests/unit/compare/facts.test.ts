import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findDifference } from '../../../src/compare/find-difference.ts';
import { sameFact } from '../../../src/compare/same-fact.ts';
import { tellEach } from '../../helpers/told-facts.ts';

type Verdict = 'same' | 'apart' | 'figure' | 'date' | 'denial';

interface Pair {
  is: Verdict;
  a: string;
  b: string;
  missed?: Verdict;
}

const { entities, pairs } = parse(readFileSync('tests/fixtures/linking/facts.yaml', 'utf8')) as { entities: unknown; pairs: Pair[] };

test.each(pairs.map((pair) => ({ ...pair, found: pair.missed ?? pair.is })))('$found: “$a” / “$b”', ({ a, b, found }) => {
  expect(verdictOn(a, b)).toBe(found);
  expect(verdictOn(b, a)).toBe(found);
});

/** As two sentences are judged before any others are looked at. */
function verdictOn(one: string, other: string): Verdict {
  const { sentences, likeness } = tellEach(entities, [one, other]);
  const [a, b] = sentences;
  const like = likeness[0]?.[1];
  if (!a || !b || like === undefined) throw new Error('two sentences are compared');
  return findDifference(a, b, like) ?? (sameFact(a, b, like) ? 'same' : 'apart');
}
