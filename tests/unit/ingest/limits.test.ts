import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const text = 'The ferry waits for its engine, which was lost on the way. It will come by train, the company said.\n\n';
const beside = { 'story.yaml': 'rights: full\n', 'articles/a.txt': `The ferry waits\n\n${text}` };

const numbered = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');

/** What is said of an article that has too much of something. */
function said(kind: string, body: string): string[] {
  const { issues } = generateFrom({
    ...beside,
    [`articles/b.${kind}`]: `${kind === 'html' ? '<h1>B</h1><p>' : 'B\n\n'}Other. ${text}${body}\n`,
  });
  return issues
    .filter(({ file, code }) => file === 'articles/b.' + kind && code.startsWith('too-'))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

describe('an article with too much of one thing is left out, which is said', () => {
  it.each([
    ['md', 'letters', 'a. '.repeat(140_000), 'letters'],
    ['md', 'lines', '\n'.repeat(20_001), 'lines'],
    ['md', 'lines in a row', 'word\n'.repeat(2100), 'lines without a blank one between'],
    ['md', 'underlined headings', 'a\n===\n\n'.repeat(600), 'headings'],
    ['md', 'quoted lines', '> a\n\n'.repeat(2100), 'lines of block quotations'],
    ['md', 'lists in one line', '1. '.repeat(100), 'signs of lists and quotations before one line'],
    ['md', 'quotations in each other', '>'.repeat(100), 'signs of lists and quotations before one line'],
    ['md', 'lists in each other', numbered(100, (i) => `${'  '.repeat(i)}- a\n`), 'spaces before one line'],
    ['md', 'cells in a row', '|a'.repeat(5000), 'cells in one row'],
    ['md', 'rows', `|a|b|\n|-|-|\n${`${'|a|b|\n'.repeat(900)}\n|a|b|\n|-|-|\n`.repeat(5)}`, 'cells'],
    ['md', 'links in each other', `${'['.repeat(5000)}a${'](b)'.repeat(5000)}`, 'signs of links and emphasis in one paragraph'],
    ['md', 'stars', `a ${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`, 'signs of links and emphasis in one paragraph'],
    ['md', 'marks', '*a* **b** [c](d) `e`\n\n'.repeat(2500), 'signs of links and emphasis'],
    ['html', 'elements', '<b>a</b>'.repeat(70_000), 'elements'],
    ['html', 'passages', numbered(2100, (i) => `<p>${i}. ${text}`), 'passages'],
    ['txt', 'letters in one paragraph', 'It is late. '.repeat(2000), 'letters in one passage'],
    ['txt', 'quotations', numbered(5, (i) => `${i}: ${'“a” '.repeat(1000)}\n\n`), 'quotation marks'],
  ])('%s: %s', (kind, _, body, what) => {
    expect(said(kind, body)).toEqual([
      expect.stringMatching(new RegExp(`^warning: has \\d+ ${what}; at most \\d+ are read; it is left out$`)),
    ]);
  });

  it('but a long one is read', () => {
    const long = `# A report in parts\n\n${`## A part\n\n> “It is late,” *she* said, [here](https://example.org/).\n\n${text}1. One\n   - Two\n\n`.repeat(150)}`;
    expect(said('md', long)).toEqual([]);
  });
});
