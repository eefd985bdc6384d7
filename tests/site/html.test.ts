import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { readSite } from './read-site.ts';

const rules = {
  // A title is the headline of a cited work, which is not ours to shorten.
  'long-title': 'off',
  // Results show while one types, and Enter sends the form as well.
  'wcag/h32': 'off',
  // A board is a table that a phone does not display as one: its roles are written out.
  'no-redundant-role': 'off',
  // Of tags that HTML closes by itself, the end is left out: a table of accounts is a tenth lighter.
  'no-implicit-close': 'off',
  // About files that people write.
  'no-trailing-whitespace': 'off',
} as const;

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], elements: ['html5'], rules }));
  const found: string[] = [];
  for (const { file, html } of [...(await readSite('root')).pages, ...(await readSite('many')).pages]) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      found.push(`${file}:${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`);
  }
  expect(found).toEqual([]);
});
