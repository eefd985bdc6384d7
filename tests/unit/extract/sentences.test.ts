import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitSentences } from '../../../src/extract/extract-sentences.ts';

const { cases } = z
  .strictObject({
    cases: z.array(z.strictObject({ kind: z.string(), text: z.string(), expect: z.array(z.string()), wrong: z.literal(true).optional() })),
  })
  .parse(parse(readFileSync('tests/fixtures/sentences.yaml', 'utf8')));

describe('sentences end where they end', () => {
  it.each(cases)('$kind: $text', ({ text, expect: sentences, wrong }) => {
    const read = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    if (wrong) expect(read, 'is right now: take away "wrong"').not.toEqual(sentences);
    else expect(read).toEqual(sentences);
  });

  it('in all kinds but a few that are named', () => {
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(61);
    expect(cases.filter(({ wrong }) => wrong).length).toBeLessThanOrEqual(5);
  });
});
