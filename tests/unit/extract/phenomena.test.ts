import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { entitiesSchema } from '../../../src/domain/entity.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { readText } from '../../helpers/read-text.ts';

const folder = 'tests/fixtures/reading';

/** A phenomenon of news English: texts, and what is read in each, one line for each thing. */
const fixtureSchema = z.strictObject({
  about: z.string(),
  read: z.enum(['sentences', 'quotes', 'dates', 'figures']),
  published: z.string().optional(),
  entities: z.unknown().optional(),
  cases: z.array(z.strictObject({ text: z.string(), expect: z.array(z.string()).default([]) })),
});

/** The fixtures are the specification of the reading. `UPDATE=1 npm run test:unit` writes them anew; read the diff. */
for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const { about, read, published, entities, cases } = fixtureSchema.parse(document.toJS());
  describe(about, () => {
    it.each(cases.map((one, i) => ({ ...one, i })))('in: $text', ({ text, expect: expected, i }) => {
      const lines = linesOf(readText(text, published, entities ? entitiesSchema.parse(entities) : []), text)[read];
      if (!process.env['UPDATE']) return expect(lines).toEqual(expected);
      document.setIn(['cases', i, 'expect'], document.createNode(lines));
      writeFileSync(path, document.toString({ lineWidth: 0 }));
    });
  });
}

function linesOf({ sentences, quotes, dates, figures }: Reading, text: string): Record<string, string[]> {
  const line = (...parts: (string | number | undefined)[]) => parts.filter((part) => part !== undefined).join(' | ');
  return {
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
    quotes: quotes.map(({ text: words, kind, speaker, speakerText, cue, where }) =>
      line(words, kind, speaker ?? speakerText ?? 'nobody', cue, where),
    ),
    dates: dates.map(({ text: words, value, from }) => line(words, value, from)),
    figures: figures.map(({ text: words, value, to, unit, of, qualifier }) =>
      line(words, to === undefined ? value : `${value} to ${to}`, unit, of && `of ${of}`, qualifier),
    ),
  };
}
