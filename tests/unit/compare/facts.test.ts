import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AccountSentence } from '../../../src/compare/read-account-sentences.ts';
import { tellEach } from '../../helpers/told-facts.ts';

type Verdict = 'same' | 'apart' | 'figure' | 'date' | 'denial';

interface Pair {
  is: Verdict;
  a: string;
  b: string;
  missed?: Verdict;
  /** The days that `a` and `b` were published on, where it matters. */
  written?: [string, string];
}

const { entities, pairs } = parse(readFileSync('tests/fixtures/linking/facts.yaml', 'utf8')) as { entities: unknown; pairs: Pair[] };

test.each(pairs.map((pair) => ({ ...pair, found: pair.missed ?? pair.is })))('$found: “$a” / “$b”', ({ a, b, found, written = [] }) => {
  expect(verdictOn([a, b], written)).toBe(found);
  expect(verdictOn([b, a], written.toReversed())).toBe(found);
});

function verdictOn(told: string[], written: string[]): Verdict {
  const { sentences, facts, differences } = tellEach(entities, told, written);
  const hasBoth = (group: { sentences: AccountSentence[] }) => sentences.every((sentence) => group.sentences.includes(sentence));
  return facts.some(hasBoth) ? 'same' : (differences().find(hasBoth)?.kind ?? 'apart');
}
