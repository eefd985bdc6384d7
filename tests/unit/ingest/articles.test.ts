import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectFile } from '../../helpers/expect-file.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const folder = 'tests/fixtures/articles';

/**
 * One folder is one article of a shape that really arrives: `seed.txt` (or `.md`) goes in, `expected.mdx` is its page
 * and `expected.json` what is known of it and what was set aside. `UPDATE=1 npm run test:unit` writes the expectations
 * anew; read the diff.
 */
describe('an article', () => {
  const shapes = readdirSync(folder);

  it('arrives in at least nine shapes', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(9);
  });

  it.each(shapes)('of the shape "%s" becomes the expected page', (shape) => {
    const file = readdirSync(join(folder, shape)).find((entry) => entry.startsWith('seed.')) ?? '';
    const seed = readFileSync(join(folder, shape, file), 'utf8');
    const { files, seeds, issues } = generateFrom({ [`articles/${file.replace('seed', shape)}`]: seed });

    const { blocks: _, setAside = [], ...about } = seeds.articles[0] ?? { blocks: [] };
    const known = {
      ...about,
      setAside: setAside.map(({ lines, text, rule, as }) => `${lines.join('-')} ${as}, ${rule}: ${text}`),
      issues: issues.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    };
    expectFile(join(folder, shape, 'expected.json'), `${JSON.stringify(known, null, 2)}\n`);
    expectFile(join(folder, shape, 'expected.mdx'), files.get(`articles/${shape}.mdx`) ?? '');
  });
});
