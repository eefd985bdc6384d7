import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tellEach } from '../../helpers/told-facts.ts';

interface Case {
  name: string;
  sentences: string[];
  /** The sentences by number: those of one fact joined by `=`, facts by a space. */
  facts: string;
}

const { entities, groups } = parse(readFileSync('tests/fixtures/linking/groups.yaml', 'utf8')) as { entities: unknown; groups: Case[] };

test.each(groups)('$name: $facts', ({ sentences: told, facts: expected }) => {
  const { sentences, facts } = tellEach(entities, told);
  const numberOf = new Map(sentences.map((sentence, i) => [sentence.index, i + 1]));
  const numbers = (list: { index: number }[]) => list.flatMap(({ index }) => numberOf.get(index) ?? []);
  const written = facts.filter((fact) => numbers(fact.sentences).length > 0).map((fact) => numbers(fact.sentences).join('='));
  expect(written.join(' ')).toBe(expected);
});
