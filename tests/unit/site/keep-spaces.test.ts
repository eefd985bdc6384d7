import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { keepSpaces } from '../../../src/keep-spaces.ts';

interface Compiler {
  transform: (source: string, options: { compact: true | 'jsx'; filename: string }) => { code: string };
}
const { resolve } = createRequire(import.meta.resolve('astro'));
const { transform } = (await import(resolve('@astrojs/compiler-rs'))) as Compiler;

describe('white space of our pages', () => {
  it.each([
    ['between words and elements', '<p>\n  made and\n  <a>checked</a>\n  here\n</p>', '<p> made and <a>checked</a> here </p>'],
    ['between elements', '<b>a</b>\n<b>b</b>', '<b>a</b> <b>b</b>'],
    ['beside what is reckoned', '<p>\n  {one}\n  {two}\n</p>', '<p> {one} {two} </p>'],
    [
      'in what is reckoned, not of the reckoning',
      '{a.map(\n  (b) => (\n    <i>\n      {b}\n    </i>\n  ),\n)}',
      '{a.map(\n  (b) => (\n    <i> {b} </i>\n  ),\n)}',
    ],
    ['not of scripts', '<script>\n  // a\n  b();\n</script>', '<script>\n  // a\n  b();\n</script>'],
    ['behind signs of two units', '<p>𝄞\n  <b>a</b>\n</p>', '<p>𝄞 <b>a</b> </p>'],
  ])('%s', (_, page, kept) => {
    expect(keepSpaces(page)).toBe(kept);
  });

  /** What is made of a page, without its head, of which nothing is shown. */
  const code = (source: string, compact: true | 'jsx') =>
    transform(source, { compact, filename: 'page.astro' })
      .code.replace(/\s+/g, ' ')
      .replace(/<head>.*?<\/head> ?/, '');

  it.each(globSync('src/{components,layouts,pages}/**/*.astro'))('is the same for a site with compressHTML: jsx in %s', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(code(keepSpaces(source), 'jsx')).toBe(code(source, true));
  });
});
