import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tellEach } from '../../helpers/told-facts.ts';

interface Pair {
  is: 'all' | 'part' | 'none';
  shown: string;
  other: string;
  also?: string[];
}

const { entities, pairs } = parse(readFileSync('tests/fixtures/linking/parts.yaml', 'utf8')) as { entities: unknown; pairs: Pair[] };

test.each(pairs)('$is: “$shown” / “$other”', ({ is, shown: one, other, also = [] }) => {
  const { sentences, facts } = tellEach(entities, [one, other, ...also]);
  const [shown, told] = sentences;
  if (!shown || !told) throw new Error('a sentence was not read');
  const fact = facts.find(({ sentences: inside }) => inside.includes(shown));
  const tells = fact?.tellers.get(shown)?.some(({ sentence }) => sentence === told);
  expect(tells ? 'all' : fact?.partly.get(shown)?.includes(told) ? 'part' : 'none').toBe(is);
});
